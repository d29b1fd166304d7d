import { isWord, tagOf } from '../bind/item.ts'
import { grows } from './predicate-place.ts'
import type { Sentence } from './reading.ts'
import type { Found } from './subject-for.ts'

/**
 * Whether a word of another matter ("earnings", "working days", "investment", "private buyers") stands nearer to the
 * number than the measure word it was bound to: then the number is not of our measure.
 */
export function foreignMatter(sentence: Sentence, q: number, found: Found): boolean {
  const { items } = sentence.view
  const clause = items[q]?.clause
  const at = found.frame?.at ?? -1
  return items.some((item, k) => {
    const skip = tagOf(item, 'skip')
    if (skip === undefined || skip.why === 'name' || item.masked) return false
    if (skip.why === 'per working day') return true
    // "to $1.7 billion in North America": a region without a code takes its number along.
    if (skip.why === 'region')
      return k > q
        ? k - q <= 3
        : item.clause === clause &&
            q - k <= 6 &&
            // "… in North America and rose 23 percent to $732 million in the EU": the next predicate is no longer there.
            !items.slice(k, q).some((one, n) => isWord(one, 'and') && grows(items[k + n + 1])) &&
            !items.slice(k, q).some((one) => one.quantity !== null && one.quantity.form !== 'percent')
    if (item.clause !== clause && Math.abs(k - q) > 6) return false
    const own = found.frame !== null && found.frame.clause === clause
    return own
      ? (k > at && k < q) || (k > q && k - q <= 4 && at < q) || (k < at && skip.why === 'buyer group')
      : k < q || k - q <= 4
  })
}
