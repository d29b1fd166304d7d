import {
  hasTag,
  type Item,
  isCue,
  isMark,
  isOneOf,
  isWord,
  lastBefore,
  tagOf,
  tellsChange,
  wordSet,
} from '../bind/item.ts'
import type { Direction } from './direction.ts'
import type { Reading, Sentence } from './reading.ts'

/** Farther than this from the change before it, in items, a number is of another statement. */
const reach = 24

const slight = wordSet(
  'only|just|merely|already|even|some|about|nearly|almost|then|before|but|while|whereas|those|one|а|но|уже|лишь|только|почти|mientras|pero|solo|sólo|während|nur|bereits',
)

/**
 * "the growth was 50 percent in the first half, and in January-October *already 89 percent*", "grew by 29%, from $685 million
 * to $885 million, but those to the US *by only 7.6%*": a percentage that is led to by nothing but names, times and amounts
 * goes the way of the change before it. Null where other words stand between.
 */
export function carriedDirection({ view }: Sentence, q: number, { drafts }: Reading): Direction | null {
  const { items } = view
  const told = lastBefore(items, q, (item) => item.quantity?.form === 'percent', reach)
  // "fell by 4%, *with Toyota at 21%*", "(Toyota 21%)": what somebody has may as well be his part.
  if (told < 0 || isWord(items[q - 1], 'with', 'at') || inBracket(items, q)) return null
  const draft = drafts.findLast(
    (one) => one.sentence === view.sentence && one.value_start === items[told]?.start,
  )
  if (draft?.kind !== 'change' || draft.unit !== 'percent') return null
  const between = items.slice(told + 1, q)
  return between.some(names) && between.every(isPlain)
    ? { sign: draft.value < 0 ? -1 : 1, at: told, noun: false }
    : null
}

const inBracket = (items: readonly Item[], q: number): boolean =>
  isMark(items[lastBefore(items, q, (item) => isMark(item, '()（）'), reach)], '(（')

const names = (item: Item): boolean =>
  item.period?.role === 'main' ||
  item.period?.role === 'basis' ||
  hasTag(item, 'area', 'company', 'product') ||
  isCue(item, 'out', 'in', 'trade', 'sales', 'production')

const isPlain = (item: Item): boolean =>
  names(item) ||
  (item.quantity !== null && item.quantity.form !== 'percent' && item.quantity.form !== 'rank') ||
  isMark(item, ',;()—–-') ||
  isOneOf(item, slight) ||
  (item.tags.length > 0 &&
    item.tags.every(({ tag }) => tag === 'word') &&
    !tellsChange(item) &&
    tagOf(item, 'word')?.word !== 'account')
