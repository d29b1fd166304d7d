import { fingerprint } from '../src/4-identify/fingerprint.ts'
import { group } from '../src/4-identify/group.ts'
import { goldArticles, goldSets, isMounted } from './gold-article.ts'
import { type Section, table } from './section.ts'
import { mutations, seeded } from './story-mutations.ts'

type Text = { readonly label: string; readonly text: string }
type Pairs = { right: number; extra: number; missed: number; fakes: number; merged: number }

/** Annotated stories of the gold, and mutations of every article whose answer is known. */
export function storySection(): Section {
  const sets = goldSets.filter((set) => isMounted(set) && set.name !== 'seeds')
  const texts = sets.flatMap((set) =>
    goldArticles(set).map(
      ({ article, kept }): Text => ({ label: article.story ?? `${set.name} ${article.id}`, text: kept }),
    ),
  )
  const gold = score(texts)
  const random = seeded(20_260_101)
  const byMutation = mutations.map((mutation) => {
    const pairs: Pairs = { right: 0, extra: 0, missed: 0, fakes: 0, merged: 0 }
    for (const { text } of texts) {
      // Texts of fewer than forty words are only ever matched exactly, by design.
      const mutated = text.split(/\s+/).length < 40 ? null : mutation.apply(text, random)
      if (mutated === null) continue
      const together = new Set(group([fingerprint(text), fingerprint(mutated)])).size === 1
      if (mutation.sameStory) pairs[together ? 'right' : 'missed']++
      else {
        pairs.fakes++
        if (together) pairs.merged++
      }
    }
    return { mutation, pairs }
  })
  const copies = byMutation.filter(({ mutation }) => mutation.sameStory).map(({ pairs }) => pairs)
  const fakes = byMutation.filter(({ mutation }) => !mutation.sameStory).map(({ pairs }) => pairs)
  const sum = (list: readonly Pairs[], key: keyof Pairs): number =>
    list.reduce((total, pairs) => total + pairs[key], 0)
  const keptTogether = sum(copies, 'right') / (sum(copies, 'right') + sum(copies, 'missed'))
  const keptApart = 1 - sum(fakes, 'merged') / sum(fakes, 'fakes')
  return {
    title: 'Stories',
    lines: [
      `annotated: ${texts.length} articles, ${gold.right + gold.missed} pairs of copies; precision ${rate(gold.right, gold.extra)}, recall ${rate(gold.right, gold.missed)}`,
      ...table([
        ['mutation', 'pairs', 'right'],
        ...byMutation.map(({ mutation, pairs }) => [
          mutation.name,
          pairs.right + pairs.missed + pairs.fakes,
          mutation.sameStory ? pairs.right : pairs.fakes - pairs.merged,
        ]),
      ]),
    ],
    metrics: {
      'stories.gold.precision': gold.right / (gold.right + gold.extra),
      'stories.gold.recall': gold.right / (gold.right + gold.missed),
      'stories.mutations.together': keptTogether,
      'stories.mutations.apart': keptApart,
    },
    skipped: goldSets.filter((set) => !isMounted(set)).map((set) => `stories of ${set.name}: not mounted`),
  }
}

const rate = (right: number, wrong: number): string => (right / (right + wrong)).toFixed(3)

/** Pairwise: of all pairs that share a label, which share a story, and the other way round. */
function score(texts: readonly Text[]): Pairs {
  const roots = group(texts.map(({ text }) => fingerprint(text)))
  const pairs: Pairs = { right: 0, extra: 0, missed: 0, fakes: 0, merged: 0 }
  texts.forEach((one, i) => {
    for (let k = 0; k < i; k++) {
      const wanted = one.label === texts[k]?.label
      const found = roots[i] === roots[k]
      if (wanted && found) pairs.right++
      else if (wanted) pairs.missed++
      else if (found) pairs.extra++
    }
  })
  return pairs
}
