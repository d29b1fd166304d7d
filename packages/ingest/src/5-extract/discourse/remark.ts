import type { Area } from '@factline/schema/vocabulary/areas'
import { isCue, isWord, tagOf } from '../bind/item.ts'
import { matches, perView, type View } from '../bind/view.ts'
import { isDealtWith } from './actors.ts'
import { isAside } from './aside.ts'
import { isOurs } from './of-ours.ts'
import type { FunctionWord } from '../lexicon/tag.ts'

/** Words that stand for what was told before, or go on with it. */
const pointing: readonly FunctionWord[] = [
  'those',
  'both',
  'each',
  'total',
  'world',
  'country',
  'there',
  'respectively',
  'account',
  'combined',
  'favour',
]

/** A whole sentence has its stop; a line without one may be the row of a list or the head of what follows. */
const stop = /[.!。！…”"»“]\s*$/u

/**
 * Whether a sentence tells nothing of ours: no measure, product, maker, number or time, and not whose figures these are.
 * "Ministers met in Geneva to talk about the climate."
 */
function isRemark({ kind, part, items, text, start, end }: View): boolean {
  if (kind !== 'body' || part || !stop.test(text.slice(start, end))) return false
  let speaks = false
  let sourced = false
  for (const item of items) {
    if (item.quantity !== null || item.period !== null || isWord(item, ...pointing)) return false
    // "The Bank of Iceland kept its *rate*": a figure by itself is of nothing yet.
    if ((isOurs(item) && !isCue(item, 'figure')) || tagOf(item, 'superlative') !== undefined) return false
    speaks ||= tagOf(item, 'say') !== undefined
    sourced ||= tagOf(item, 'source') !== undefined
  }
  return !(speaks && sourced)
}

/** The countries that a sentence names, also where it does so by the way: "the Swiss president". */
const areasIn = ({ items }: View): readonly Area[] =>
  items.flatMap((item) => tagOf(item, 'area')?.area ?? tagOf(item, 'pair')?.areas ?? [])

/** "*there*", "*its* exports", "*the country*", "*bilateral* trade": whom the sentence before named is meant. */
const pointsBack = perView(
  (view) =>
    view.items.some((item) => isWord(item, 'there', 'its', 'country', 'both', 'those')) || mutual(view),
)

const mutual = matches(/\b(?:bilateral|mutual|their|they|between them|the two|it)\b/i)

/**
 * The sentences that a reader of figures keeps in mind, numbered anew, and where each stood. What is said besides is left
 * out, so that neither its times and numbers nor its length part what belongs together. Remarks that name countries are too: whom they alone name is no party to any trade, and who was told of before them is told of behind them. Such as
 * may turn the text to whom they name stay: on one of whom another sentence tells ("China is another matter."), right before
 * words that point back, at the head of the text, where they say whose ("Chile's port was full."), and all where no other
 * sentence names a country but as who is dealt with.
 */
export function withoutRemarks(
  all: readonly View[],
  title: View | null,
): {
  readonly views: readonly View[]
  readonly places: readonly number[]
} {
  const remarks = new Set(all.filter(isRemark))
  const told = all.filter((view) => !remarks.has(view))
  if (title !== null) told.push(title)
  const named = new Set(told.flatMap((view) => view.mentions.flatMap(({ areas }) => areas)))
  const tellsWhose = told.some((view) => view.mentions.some((mention) => !isDealtWith(view, mention)))
  const kept = all.filter((view, k) => {
    if (isAside(view)) return false
    if (!remarks.has(view)) return true
    const next = all[k + 1]
    const areas = areasIn(view)
    return (
      areas.length === 0 ||
      !tellsWhose ||
      (next !== undefined && pointsBack(next)) ||
      (k === 0 && view.mentions.some(({ marker }) => marker === 'poss' || marker === 'bare')) ||
      areas.some((area) => named.has(area))
    )
  })
  return {
    views: kept.map((view, sentence) => (view.sentence === sentence ? view : { ...view, sentence })),
    places: kept.map(({ sentence }) => sentence),
  }
}
