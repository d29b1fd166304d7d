import { isIdleAdverb } from './adverb.ts'
import { hasTag, type Item, isMark, isOneOf, isWord, tagOf, wordSet } from './item.ts'

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
const behindVerb = wordSet('again|also|steadily|once again|once more|anew|reportedly')
const auxiliary = wordSet('has|had|have|was|were|is|are|been|did|will')

/** An adverb right before a verb, or right behind one where it says nothing of how far. */
function isIdle(items: readonly Item[], k: number, before: Item | undefined): boolean {
  const item = items[k] as Item
  if (item.quantity !== null || item.period !== null) return false
  const listed = isOneOf(item, besides)
  if (!listed && (item.tags.length > 0 || !isIdleAdverb(item.lower))) return isBehind(item, before)
  let next = k + 1
  while (isOneOf(items[next], besides)) next++
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
  if (k < 1 || (mark !== ',' && mark !== '–' && mark !== '—')) return -1
  for (let n = k + 1; n < items.length && n <= k + longestRemark; n++) {
    if (items[n]?.text === mark) return n > k + 1 && isVerb(items[n + 1]) ? n : -1
    if (!isPlain(items[n] as Item)) return -1
  }
  return -1
}

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
