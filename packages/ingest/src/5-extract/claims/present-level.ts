import { isCurrency } from '@factline/schema/vocabulary/units'
import { isWord, tagOf, isOneOf, wordSet, firstBehind, lastBefore } from '../bind/item.ts'
import { type View, wordsIn } from '../bind/view.ts'
import type { Bound } from './period-of.ts'
import type { Reading } from './reading.ts'

const current = /^(?:current|present|existing|today's|today’s)$/i
const nowadays = wordSet('currently|now|today|at present|presently|at the moment')

/** How far behind "each" may stand, in items. */
const eachReach = 8

/**
 * "to double trade *from the current $6 billion*", "from around $100 billion *currently*": where an aim starts from is
 * reached, and of the month that tells it. Null for other numbers.
 */
export function presentLevel(view: View, q: number, { published }: Reading): Bound | null {
  const { items } = view
  if (published !== null && standsNow(view, q))
    return { label: published.slice(0, 7), text: 'now', how: 'left', relative: true, item: null }
  const from = wordsIn(view).has('from') ? lastBefore(items, q, (item) => isWord(item, 'from'), 4) : -1
  if (from < 0 || items.slice(from, q).some((item) => item.quantity !== null)) return null
  const unit = items[q]?.quantity?.unit ?? null
  if (unit === null || !isCurrency(unit)) return null
  const told = items.slice(from, q).some((item) => current.test(item.text)) || isOneOf(items[q + 1], nowadays)
  if (!told) return null
  return { label: published?.slice(0, 7) ?? null, text: 'now', how: 'tight', relative: true, item: null }
}

const standing = wordSet(
  'stands at|stands|stand at|stand|is|are|pumps|pump|produces|produce|exports|export|imports|import|buys|buy|sells|sell|totals|total|amounts to|amount to|comes to|come to|runs|run|averages|supplies|provides',
)
const existing = wordSet("current|present|today’s|today's")
const nowOrCurrently = wordSet('now|currently|presently')

/** "output *now stands* at 12.9 million": what is so at present, in a clause with no other time. */
function standsNow({ items, lang }: View, q: number): boolean {
  if (lang !== 'en' || items[q]?.quantity?.form === 'percent') return false
  const clause = items[q]?.clause
  const verb = lastBefore(items, q, (item) => item.clause === clause && isOneOf(item, standing), 4)
  return (
    verb > 0 &&
    ([verb - 1, verb + 1].some((k) => isOneOf(items[k], nowOrCurrently)) ||
      // "the country's *current* output stands at 1.2 million"
      items.slice(Math.max(0, verb - 4), verb).some((item) => isOneOf(item, existing))) &&
    items.slice(verb + 1, q).every((item) => item.quantity === null) &&
    items.every(
      (item) =>
        item.clause !== clause ||
        item.period === null ||
        isOneOf(item, nowadays) ||
        item.period.role === 'basis',
    )
  )
}

/** "23 products brought in over $1 billion each": the amount of every one of many that have no name. */
export function ofEach(view: View, q: number): boolean {
  if (!wordsIn(view).has('each')) return false
  const { items } = view
  const clause = items[q]?.clause
  const at = firstBehind(items, q, (item) => isWord(item, 'each'), eachReach)
  if (at < 0 || items[at]?.clause !== clause || items.slice(q + 1, at).some((item) => item.quantity !== null))
    return false
  const unit = items[q]?.quantity?.unit ?? null
  if (unit === null || !isCurrency(unit)) return false
  const several = items.filter(
    (item, k) => k < q && (tagOf(item, 'company') !== undefined || tagOf(item, 'area') !== undefined),
  )
  return several.length < 2
}

/** "with 909 million kWh *from Russia and Kazakhstan*, 837 million from Turkmenistan": a part that comes from several together. */
export function ofSeveral(view: View, q: number): boolean {
  const { items, mentions, lang } = view
  if (lang !== 'en' || !isWord(items[q + 1], 'from', 'to')) return false
  const several = mentions.find((m) => m.first === q + 2 && m.areas.length > 1)
  // The total told before it is none of theirs, and neither is what "respectively" shares out.
  return (
    several !== undefined &&
    items.slice(0, q).some((item) => item.quantity?.form === 'amount') &&
    !isWord(items[several.last], 'each') &&
    !wordsIn(view).has('respectively')
  )
}

/** "537 new cars *a day*", "10,000 cars *a week*": no sum of a time; units of their own ("barrels a day") hold the words. */
export const isRateOf = (view: View, q: number): boolean =>
  (view.lang === 'en' &&
    // "9.65 million a day" are barrels.
    view.items[q]?.quantity?.unit != null &&
    /^(?: each| every|,? on average,?)? (?:an? |per |each |every )(?:day|week|month|hour|minute|working day)\b(?! (?:ago|earlier|before|later))/i.test(
      view.text.slice(view.items[q]?.end ?? 0, (view.items[q]?.end ?? 0) + 30),
    )) ||
  // "7 million kWh *of electricity a day*", "2 million kWh of power daily"
  (view.lang === 'en' &&
    view.items[q]?.quantity?.unit === 'kWh' &&
    /^ of (?:\p{L}+ ){0,2}?(?:electricity|power|energy) (?:(?:a|per|each|every) day|daily)\b/iu.test(
      view.text.slice(view.items[q]?.end ?? 0, (view.items[q]?.end ?? 0) + 50),
    ))
