import { isIdleAdverb } from './adverb.ts'
import { firstBehind, hasTag, isMark, type Item, isOneOf, isWord, tagOf, wordSet } from './item.ts'

/**
 * The items of an English sentence without what is put in and says nothing of its numbers: "exports *reportedly* rose",
 * "exports, *long a worry,* rose", "output rose to 4 million tonnes *(see chart)*". Rules ask for the next item, or for a
 * number of items within a reach; what is idle would stand between for all of them.
 */
export function withoutIdle(items: Item[]): Item[] {
  const kept: Item[] = []
  let left = false
  for (let k = 0; k < items.length; k++) {
    const end = remarkEnd(items, k)
    if (end > k) {
      left = true
      k = end
    } else if (isIdle(items, k, kept.at(-1))) left = true
    else kept.push(items[k] as Item)
  }
  return left ? kept : items
}

const besides = wordSet(
  'also|again|already|reportedly|nevertheless|nonetheless|indeed|likewise|therefore|thus|meanwhile|in fact|instead|yet again|once again|once more',
)
const oftenOrMore = wordSet('again|more')
const behindVerb = wordSet('again|also|steadily|once again|once more|anew|reportedly')
const auxiliary = wordSet('has|had|have|was|were|is|are|been|did|will')

/** An adverb right before a verb, or right behind one where it says nothing of how far. */
function isIdle(items: readonly Item[], k: number, before: Item | undefined): boolean {
  const item = items[k] as Item
  if (item.quantity !== null || item.period !== null) return false
  if (isOneOf(item, mere) && isMeasured(items[k + 1])) return true
  const listed = isOneOf(item, besides) || (item.lower === 'once' && isOneOf(items[k + 1], oftenOrMore))
  if (!listed && (item.tags.length > 0 || !isIdleAdverb(item.lower))) return isBehind(item, before)
  let next = k + 1
  while (isOneOf(items[next], besides) || (next === k + 1 && item.lower === 'once')) next++
  return isVerb(items[next]) || isBehind(item, before)
}

const isBehind = (item: Item, before: Item | undefined): boolean =>
  isOneOf(item, behindVerb) && tagOf(before, 'move')?.pos === 'v'

const isVerb = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.quantity === null &&
  (tagOf(item, 'move')?.pos === 'v' ||
    (tagOf(item, 'cue')?.pos ?? 'n') !== 'n' ||
    isWord(item, 'be', 'account') ||
    isOneOf(item, auxiliary))

/** The mark that closes a remark which opens at `k`, says nothing, and stands before a verb; -1 where none does. */
function remarkEnd(items: readonly Item[], k: number): number {
  const mark = (items[k] as Item).text
  if (mark === '(') return bracketEnd(items, k)
  if (k < 1 || (mark !== ',' && mark !== '–' && mark !== '—')) return -1
  for (let n = k + 1; n < items.length && n <= k + longestRemark; n++) {
    if (items[n]?.text === mark) return n > k + 1 && isVerb(items[n + 1]) ? n : -1
    if (!isPlain(items[n] as Item) && !(items[n - 1]?.lower === 'as' && isOneOf(items[n], foreseen)))
      return -1
  }
  return -1
}

/**
 * The end of a bracket that points to a picture, "(see chart)", or tells the amount before it in another unit,
 * "($5.2 billion)", "(about €4.8 billion)"; what others hold may narrow what was told.
 */
function bracketEnd(items: readonly Item[], k: number): number {
  if (items[k - 1]?.quantity?.form === 'amount') {
    let n = k + 1
    while (isOneOf(items[n], nearly)) n++
    const from = n
    while (items[n]?.quantity?.conversion_of != null) n += isMark(items[n + 1], ',;/') ? 2 : 1
    if (n > from && items[n]?.text === ')') return n
  }
  if (!isOneOf(items[k + 1], pointing)) return -1
  return firstBehind(items, k + 1, ({ text }) => text === ')', longestRemark)
}
const nearly = wordSet('or|equal to|equivalent to|worth')
const pointing = wordSet('see|table|chart|figure|fig|graph|graphic|map|pictured|photo')
const foreseen = wordSet('expected|forecast|predicted|planned|anticipated|feared|hoped')
const mere = wordSet('just|merely')
const isMeasured = (item: Item | undefined): boolean =>
  item?.quantity?.form === 'amount' || item?.quantity?.form === 'percent'

/** A remark that says nothing is at most so many items long. */
const longestRemark = 8

/** A word in small letters that no table knows, or one that only joins such. */
const isPlain = (item: Item): boolean =>
  item.quantity === null &&
  item.period === null &&
  /^\p{Ll}/u.test(item.text) &&
  !hasTag(
    item,
    'area',
    'pair',
    'company',
    'product',
    'cue',
    'move',
    'modal',
    'rank',
    'superlative',
    'source',
    'say',
  ) &&
  !isWord(item, 'who', 'while', 'and', 'including', 'by', 'not', 'than', 'besides', 'to', 'from', 'with')
