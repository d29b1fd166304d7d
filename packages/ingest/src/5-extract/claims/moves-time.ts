import { isOneOf, isWord, wordSet } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'
import { speaksOfOurs } from '../discourse/of-ours.ts'

/**
 * Whether a sentence that tells no number of ours may lead the text to the time that it names: it speaks of a measure, a
 * product, a maker or a rank, or the time itself is what it is on. "Ministers met in June" and "the economy grew by 2% last
 * year" leave the text where it is, "exports had a hard time in June", "June was no better" and "the picture in June was
 * different" take it along.
 */
export const movesTime = perView((view: View): boolean => {
  const { items, kind, text, start, end } = view
  // A heading and a line of a list may be a time and no more.
  if (kind !== 'body' && !/[.。]\s*$/.test(text.slice(start, end))) return true
  return speaksOfOurs(view) || items.some((item) => isOneOf(item, turning)) || isOnTime(view)
})

/** What was told of one time and is told of another now. */
const turning = wordSet(
  'different|differently|reversed|opposite|better|worse|иначе|другой|другая|иной|иная|лучше|хуже|anders|umgekehrt|besser|schlechter|distinto|distinta|diferente|mejor|peor|不同|相反|好转|好轉',
)

/** So many words may stand before the time that a sentence is on: "But the month of June …". */
const head = 4

/** "*June* looked better than May", "*The previous year* had seen a rise": the time itself does something. */
function isOnTime({ items, lang }: View): boolean {
  const at = items.slice(0, head).findIndex(({ period }) => period !== null)
  const span = at < 0 ? null : items[at]?.period
  if (lang === 'zh' || (span?.role !== 'main' && span?.role !== 'anaphor') || led.test(span.text))
    return false
  // "But June", "the month of June"; in "ministers met last week" something else comes first.
  if (at > 1 && !isWord(items[at - 1], 'of')) return false
  const before = items.slice(0, at)
  if (before.some((item) => item.text === ',' || isWord(item, ...leading))) return false
  const next = items[at + 1]
  return next !== undefined && /^\p{Ll}/u.test(next.text) && !isWord(next, 'article', 'its')
}

/** Words before a time in which something happens. */
const leading = ['in', 'by', 'for', 'on', 'at', 'since', 'from', 'to', 'into'] as const
const led = /^(?:in|im|en|в|за|с|по|к|до|на|seit|bis|desde|hasta|durante) /i
