import { type PageScores, scorePages } from './pages.ts'
import { type Section, table } from './section.ts'

/** The public pages, as HTML and as bare text. */
export function pageSection(): Section {
  const kinds = ['html', 'text'] as const
  const scored = kinds.flatMap((kind) => {
    const scores = scorePages(kind)
    return scores === null ? [] : [{ kind, scores }]
  })
  const rows = scored.flatMap(({ kind, scores }) =>
    (['all', 'odd', 'even'] as const).map((half) => row(`${kind}, ${halves[half]}`, scores[half])),
  )
  return {
    title: 'Cleaning: public pages',
    lines:
      scored.length === 0
        ? []
        : table([['pages', 'number', 'F1', 'precision', 'recall', 'titles', 'authors'], ...rows]),
    metrics: Object.fromEntries(
      scored.flatMap(({ kind, scores: { all } }) => [
        [`pages.${kind}.f1`, all.f1],
        ...(kind === 'html'
          ? [['pages.html.titles', all.titles] as const, ['pages.html.authors', all.authors] as const]
          : []),
      ]),
    ),
    skipped: scored.length === 0 ? ['the public pages: not mounted'] : [],
  }
}

const halves = { all: 'all', odd: 'fitted half', even: 'unseen half' }

const row = (label: string, score: PageScores['all']): (string | number)[] => [
  label,
  score.pages,
  score.f1,
  score.precision,
  score.recall,
  score.titles,
  score.authors,
]
