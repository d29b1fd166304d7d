import type { Period } from '@factline/schema/vocabulary/period'
import { isMark, isOneOf, isWord, type Item, tagOf, wordSet, firstBehind, lastBefore } from '../bind/item.ts'
import { anyIn, perView, type View } from '../bind/view.ts'
import type { State } from '../discourse/state.ts'
import { basisPeriod } from './basis-of.ts'
import { belongsToOld } from './old-value.ts'

/** A time that a clause has of its own, and the words that it was read from. */
type ClauseTime = { readonly label: Period; readonly text: string; readonly item: number }

/** How far a relative "when" may stand before its number, in items. */
const whenReach = 14

/**
 * "below June, *when* 6.047 million left", "fewer than in 2024, when they had sold 1.571 million": behind "when" the
 * number is of the time named right before it, be that the basis of another number. Null where no such word leads the clause.
 */
export function whenTime(view: View, q: number, state: State): ClauseTime | null {
  const { items } = view
  let comma = false
  for (let k = q - 1; k > 0 && k >= q - whenReach; k--) {
    const item = items[k]
    if (item === undefined || item.period !== null || isMark(item, ';；)）')) return null
    // "compared to January-September 2022, which amounted to 39.85 billion", "in 2016, during which"
    const based = comma || changesFrom(items, k, q) ? -1 : whichBasis(items, k)
    const span = based < 0 ? null : items[based]?.period
    if (span != null) {
      const label = basisPeriod(span, mainBefore(view, based) ?? state.now?.label ?? null)
      if (label !== null) return { label, text: span.text, item: based }
    }
    if (isWhen(item)) {
      const p = isMark(items[k - 1], ',，') ? k - 2 : k - 1
      const span = items[p]?.period
      if (span == null || (span.role !== 'main' && span.role !== 'basis')) return null
      // "…, when 4.2 million were shipped, the fall is 49.4%": behind the clause its time is over.
      if (comma && items.slice(k, q).some((one) => one.quantity !== null)) return null
      if (span.role === 'main')
        return span.label === null ? null : { label: span.label, text: span.text, item: p }
      const label = comma ? null : basisPeriod(span, mainBefore(view, p) ?? state.now?.label ?? null)
      return label === null ? null : { label, text: span.text, item: p }
    }
    // "…, when limits were still in place, *but* 8.9 percent less than in September": behind the remark.
    if (isMark(item, ',，') && isOneOf(items[k + 1] as Item, turning)) return null
    if (isMark(item, ',，')) comma = true
  }
  return null
}

/** "up 1% on *the January figure of* €7.77 billion", "down from *the previous month's total of* 31,276": the time that a number's own noun has. */
export function nounTime(view: View, q: number, state: State): ClauseTime | null {
  const { items } = view
  if (view.lang !== 'en' || !isWord(items[q - 1], 'of') || tagOf(items[q - 2], 'cue')?.cue !== 'figure')
    return null
  const item = isWord(items[q - 3], 'poss') ? q - 4 : q - 3
  const span = items[item]?.period
  // "kept output at the July level of 9.5 million", "return to the July level": a level that is held since, or gone back to.
  const before = items[isWord(items[item - 1], 'article') ? item - 2 : item - 1]
  if (isWord(before, 'at') || before?.lower === 'to') return null
  // "will hold its output unchanged from the January figure of 9 million": what is to come is of no time gone by.
  if (items.slice(0, q).some((one) => tagOf(one, 'modal') !== undefined)) return null
  // "an increase of", "last year's fall of": a change is no level of that time.
  if (span == null || tagOf(items[q - 2], 'move')?.pos === 'n' || items[q]?.quantity?.form === 'percent')
    return null
  if (span.role === 'main') return span.label === null ? null : { label: span.label, text: span.text, item }
  if (span.role !== 'basis') return null
  const label = basisPeriod(span, mainBefore(view, item) ?? state.now?.label ?? null)
  return label === null ? null : { label, text: span.text, item }
}

const turning = wordSet('but|yet|though|although|while|whereas')
const when = wordSet('when|когда|als|cuando')
const isWhen = (item: Item): boolean =>
  isOneOf(item, when) || (item.text.includes(' ') && /^(?:when|когда|als|cuando) /i.test(item.text))

const elOrLa = wordSet('el|la')
const wasOrWere = wordSet('was|were|amounted to|stood at|totaled|totalled|reached|came to|hit')

/** The time compared with that a relative clause at item `k` says the old value of; -1 where it says none. */
function whichBasis(items: readonly Item[], k: number): number {
  // "frente al mes anterior, *en el que* hubo un déficit de 4 millones"
  if (items[k]?.lower === 'que' && isOneOf(items[k - 1], elOrLa) && items[k - 2]?.lower === 'en') {
    const p = isMark(items[k - 3], ',') ? k - 4 : k - 3
    return items[p]?.period?.role === 'basis' ? p : -1
  }
  if (items[k]?.lower !== 'which') return -1
  const during = items[k - 1]?.lower === 'during'
  const told = isOneOf(items[k + 1], wasOrWere)
  if (!during && !told) return -1
  const at = during ? k - 2 : k - 1
  const p = isMark(items[at], ',，') ? at - 1 : at
  return items[p]?.period?.role === 'basis' ? p : -1
}

/**
 * "1,120 compared to 980 in the same period of 2023, *which was an increase of* 14.3%": behind the old value itself the
 * clause tells the change from it, which is of the new one's time.
 */
const changesFrom = (items: readonly Item[], k: number, q: number): boolean =>
  items[k]?.lower === 'which' &&
  items[q]?.quantity?.form === 'percent' &&
  items.slice(k + 2, q).some((item) => (tagOf(item, 'move')?.sign ?? 0) !== 0) &&
  items.slice(Math.max(0, k - oldReach), k).some((item) => item.quantity !== null)
/** How far before the clause the old value may stand: "980 in the same period of 2023, which". */
const oldReach = 6

const mainBefore = (view: View, p: number): Period | null =>
  view.items.findLast((item, k) => k < p && item.period?.role === 'main' && !belongsToOld(view, k))?.period
    ?.label ?? null

/** Words that set a whole sentence back by a step: "The year before had been a different story". */
const steppedBack =
  /^(?:in )?(?:(?:a|one|the) (?:year|month|quarter) (?:earlier|before|ago|prior|previously)|(?:\w+ years|(?:a|one|two) decades?) (?:earlier|before|previously)|the (?:previous|preceding|prior) (?:year|month|quarter)|годом ранее|годом раньше|год назад|месяцем ранее|(?:ein|drei|vier|fünf|zehn) jahre? (?:zuvor|davor)|ein jahrzehnt (?:zuvor|davor)|(?:tres|cuatro|cinco|diez|un) años? antes|un mes antes)$/i

const inOrBut = wordSet('in|but|and|yet|however|meanwhile|still|conversely|,|im|en|a|а|но|и|в')
const theOrA = wordSet('the|a|that|this|its|their')

/**
 * The time of a sentence that opens with a step back from the time of the text ("A year earlier exports had been …");
 * null where it opens otherwise, or compares ("on the year", "compared with a year earlier").
 */
export function steppedTime(view: View, q: number, state: State): ClauseTime | null {
  const at = firstTime(view)
  const item = at < 0 ? undefined : view.items[at]
  if (item?.period?.role !== 'basis' || at > 3 || !steppedBack.test(item.period.text.trim())) return null
  if (concluded(view.items, q) > at) return null
  if (view.items.slice(0, at).some((one) => !isOneOf(one, inOrBut))) return null
  // "A year before the war": no step back from the time of the text.
  if (isOneOf(view.items[at + 1], theOrA) && /(?:before)$/i.test(item.text)) return null
  const label = basisPeriod(item.period, state.now?.label ?? null)
  return label === null ? null : { label, text: item.period.text, item: at }
}

/** Where the first time of a sentence stands; -1 without one. */
export const firstTime = perView((view) => view.items.findIndex((item) => item.period !== null))

const then = wordSet('then|тогда|damals|entonces')

const saysThen = anyIn((item) => isOneOf(item, then))

const sinceOrBy = wordSet('since|by|until|from|and|but|even|just|с|до|seit|bis')

/** "China bought goods for $11.46 billion *then*": at the time named last. */
export function thenTime(view: View, q: number, state: State): ClauseTime | null {
  const { items } = view
  const clause = items[q]?.clause
  if (!saysThen(view)) return null
  const at = items.findIndex((item, k) => k > 0 && item.clause === clause && isOneOf(item, then))
  if (at < 0 || isOneOf(items[at - 1], sinceOrBy)) return null
  if (items.some((item, k) => k < Math.max(at, q) && item.period?.role === 'main')) return null
  const label = state.times.at(-1)
  return label === undefined ? null : { label, text: items[at]?.text ?? '', item: at }
}

const aOrThe = wordSet('a|an|the|once|still|long|already')
const hadOrHas = wordSet('had|has|have|was|were|is|are|took|bought|sold|came|followed|shipped|received|saw')

/**
 * "Europe, which stopped taking it at the end of 2022, received …", "Saudi Arabia, a hair ahead in 2022, had …": a
 * period inside a remark between two commas dates only that, for the number behind it at `q`.
 */
export function inRemark(items: readonly Item[], p: number, q: number): boolean {
  const isComma = (item: Item): boolean => isMark(item, ',，')
  const from = lastBefore(items, p, (item) => isComma(item))
  const to = firstBehind(items, p, (item) => isComma(item))
  if (from < 0 || to < 0 || to > q || to - p > 9) return false
  const remark = items.slice(from + 1, p)
  if (remark.some((item) => item.quantity !== null)) return false
  const relative = /^(?:which|who|whose|where|которые?|которая|который|die|der|das|que)$/i
  if (relative.test(remark[0]?.text ?? '')) return true
  return remark.length >= 3 && isOneOf(remark[0], aOrThe) && isOneOf(items[to + 1], hadOrHas)
}

/**
 * Where a conclusion begins that the number at `q` stands in: "A year earlier it was 370, *so* it has become 15 percent
 * larger" is of the time of the text again. -1 where there is none.
 */
export function concluded(items: readonly Item[], q: number): number {
  for (let k = q - 1; k > 0; k--) if (isMark(items[k - 1], ',，;；') && isOneOf(items[k], so)) return k
  return -1
}
const so = wordSet('so|thus|hence|therefore|así que|así|поэтому|по этому|так что|somit|sodass|also')
