import { fingerprint } from '../src/4-identify/fingerprint.ts'
import { group } from '../src/4-identify/group.ts'
import { goldArticles, goldSets } from './gold-article.ts'
import { type Section, table } from './section.ts'
import { type Labelled, labelledStories } from './stories-labelled.ts'
import { isFit, mutations, seeded } from './story-mutations.ts'

type Text = { readonly label: string; readonly text: string }
type Pairs = { right: number; extra: number; missed: number; fakes: number; merged: number }

/** Annotated stories of the gold, and mutations of every article whose answer is known. */
export function storySection(): Section {
  const sets = goldSets.filter((set) => !['seeds', 'dev'].includes(set.name))
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
      const mutated = isFit(text) ? mutation.apply(text, random) : null
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
  const labelled = labelledStories()
  const own = score(labelled)
  const negatives = hardNegatives(labelled)
  const merged = negatives.filter(({ isMerged }) => isMerged).length
  const precision = own.right / (own.right + own.extra)
  const recall = own.right / (own.right + own.missed)
  const groups = [...Map.groupBy(labelled, ({ label }) => label).values()].filter((texts) => texts.length > 1)
  return {
    title: 'Stories',
    lines: [
      `labelled: ${labelled.length} texts, ${groups.length} stories with copies, ${negatives.length} hard negatives`,
      `pairwise precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1(precision, recall).toFixed(4)}; hard negatives merged: ${merged}`,
      ...table([
        ['hard negative', 'texts', 'merged'],
        ...[...Map.groupBy(negatives, ({ made }) => made)].map(([made, list]) => [
          made,
          list.length,
          list.filter(({ isMerged }) => isMerged).length,
        ]),
      ]),
      '',
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
      'stories.labelled.precision': precision,
      'stories.labelled.recall': recall,
      'stories.labelled.f1': f1(precision, recall),
      'stories.labelled.apart': 1 - merged / negatives.length,
      'stories.gold.precision': gold.right / (gold.right + gold.extra),
      'stories.gold.recall': gold.right / (gold.right + gold.missed),
      'stories.mutations.together': keptTogether,
      'stories.mutations.apart': keptApart,
    },
    skipped: [],
  }
}

const f1 = (precision: number, recall: number): number => (2 * precision * recall) / (precision + recall)

/** The hard negatives, and which of them ended in the story of a text that they only look like. */
function hardNegatives(texts: readonly Labelled[]): { made: string; isMerged: boolean }[] {
  const roots = group(texts.map(({ text }) => fingerprint(text)))
  const ofLabel = Map.groupBy(
    texts.map(({ label }, n) => ({ label, root: roots[n] })),
    ({ label }) => label,
  )
  return texts.flatMap(({ made, near }, n) =>
    near === null
      ? []
      : [{ made, isMerged: (ofLabel.get(near) ?? []).some(({ root }) => root === roots[n]) }],
  )
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
