import { isCurrency } from '@factline/schema/vocabulary/units'
import { firstBehind, type Item, isMark, isWord, lastBefore } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { isOld } from './old-value.ts'
import type { Bound } from './period-of.ts'
import type { Reading } from './reading.ts'

/** How far back the run may go on over sentences: "The surplus grew with A (…). The deficit grew with B (…)". */
const sentences = 1

/** How long the words of a bracket with two numbers and their times are, in characters. */
const longest = 120

/** Where the bracket around a place of the text opens; -1 where none does. */
function openerOf(text: string, at: number): number {
  const from = Math.max(0, at - longest)
  const before = text.slice(from, at)
  const open = before.lastIndexOf('(')
  return open < 0 || before.indexOf(')', open) >= 0 ? -1 : from + open
}

/**
 * "… with the US ($29 billion in January-May compared with $25 billion a year before), Turkey (*$11 billion compared with
 * $6 billion*)": brackets of one build, of which the first tells the times of both numbers for all. Null where the number at
 * `q` stands in none.
 */
export function periodOfRun(view: View, q: number, { drafts }: Reading): Bound | null {
  const { items, text, lang } = view
  const number = items[q]
  const last = drafts.at(-1)
  if (lang !== 'en' || number === undefined || last === undefined) return null
  const old = isOld(view, q)
  const pair = old ? isMark(items[q - 3], '(') : isMark(items[q - 1], '(') && isOld(view, q + 2)
  const closed = old ? isMark(items[q + 1], ')') : isMark(items[q + 3], ')')
  // "(-130 bn compared with -108 bn)": the money is told once for all.
  const money = number.quantity?.unit ?? null
  if (!pair || !closed || (money !== null && !isCurrency(money))) return null
  const own = openerOf(text, number.start)
  const earlier = drafts.filter(
    (one) =>
      one.kind === 'level' &&
      view.sentence - one.sentence <= sentences &&
      one.told.subject.cls !== 'figure' &&
      one.value_start < own &&
      openerOf(text, one.value_start) >= 0,
  )
  const opened = openerOf(text, earlier.at(-1)?.value_start ?? 0)
  const two = earlier.filter((one) => openerOf(text, one.value_start) === opened)
  const [now, then] = two
  if (now === undefined || then === undefined || two.length > 2) return null
  return { ...(old ? then : now).told.period, how: 'left' }
}

const isSigned = (item: Item | undefined): boolean => /^[+−-]/.test(item?.text ?? '')
/** So many items a bracket with two balances and their times is long. */
const twoBalances = 10

/** "a surplus with the US (*+91 bn* in 2006 compared with *+89 bn* in 2005)": two balances, each with its sign. */
export function heldInBracket(items: readonly Item[], q: number): boolean {
  const next = firstBehind(items, q, (item) => item.quantity !== null || isMark(item, ')）'), twoBalances)
  return isSigned(items[next]) && items[next]?.quantity != null
}

/** A bracket with one rate and its time is at most so many items long. */
const rateReach = 8

/**
 * "to Russia (*+27% in 2006 compared with 2005*), China (+22%)": a rate alone in its bracket is of the time that the bracket
 * before it in its row tells. Null where none does.
 */
export function periodOfRates({ items, sentence, lang }: View, q: number, { drafts }: Reading): Bound | null {
  const alone = isMark(items[q - 1], '(') || (items[q - 1]?.lower === 'both' && isMark(items[q - 2], '('))
  const last = drafts.at(-1)
  if (lang !== 'en' || !alone || !isMark(items[q + 1], ')') || last?.sentence !== sentence) return null
  if (last.kind !== 'change') return null
  const before = lastBefore(items, q, (item) => item.quantity !== null)
  const opener = items[before - 1]?.lower === 'both' ? before - 2 : before - 1
  if (items[before]?.start !== last.value_start || !isMark(items[opener], '(')) return null
  const close = firstBehind(items, before, (item) => isMark(item, ')'), rateReach)
  const told = items.slice(before, close).some((item) => item.period?.role === 'main')
  // The next of the row takes its time from the one that took it before.
  return close > 0 && (told || last.told.period.how === 'left') ? { ...last.told.period, how: 'left' } : null
}

/**
 * "exports to Turkey (+41%), India (+28%) and for *imports from* Russia (+33%), Brazil (+29%)": the flow that the next brackets
 * are of, where another begins behind a bracket; else the one at hand.
 */
export function otherFlow(
  { items, lang }: View,
  q: number,
  { verb, cls, at, partners }: Frame,
  told: Subject | null,
): Subject | null {
  const behind = lastBefore(items, Math.min(at, q), (item) => item.quantity !== null)
  return lang === 'en' &&
    !verb &&
    (cls === 'in' || cls === 'out') &&
    // "exports to Russia (+27%) and imports from *Russia*": who is both has one end of the frame only.
    (partners.length > 0 || isWord(items[at + 1], 'from', 'to')) &&
    told !== null &&
    (told.cls === 'in' || told.cls === 'out') &&
    at < q &&
    isMark(items[behind + 1], ')')
    ? { ...told, cls, measure: cls === 'in' ? 'imports' : 'exports' }
    : told
}
