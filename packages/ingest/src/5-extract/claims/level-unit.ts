import type { Unit } from '@factline/schema/vocabulary/units'
import { tagOf, isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { perDay } from '../quantity/unit.ts'
import { unitFits } from './fits.ts'
import type { Bound } from './period-of.ts'
import type { Reading, Sentence } from './reading.ts'

/** "a barrel of Urals cost $72.84": money beside a grade of oil is money a barrel; the unit as the text means it. */
export function pricedUnit(
  sentence: Sentence,
  reading: Reading,
  unit: Unit | null,
  value: number,
): Unit | null {
  // "1.2 million barrels per day, against 1.1 million barrels in June": what is compared is counted alike.
  const before = reading.drafts.at(-1)
  const lately = before === undefined ? Number.POSITIVE_INFINITY : sentence.view.sentence - before.sentence
  if (
    unit === 'bbl' &&
    before?.unit === 'bbl/d' &&
    (lately === 0 || (lately <= daysOn && isRate(value, before.value)))
  )
    return 'bbl/d'
  // "raised its output by 136,000 barrels a day to 1.22 million barrels"
  const by = reading.state.unit
  if (
    unit === 'bbl' &&
    by?.unit === 'bbl/d' &&
    by.sentence === sentence.view.sentence &&
    sentence.view.lang === 'en'
  )
    return 'bbl/d'
  // "48.3 million cubic metres a day, up from 46.7 million cubic metres in July": what is of one size is of one unit.
  if (
    unit === 'm3' &&
    by?.unit === 'm3/d' &&
    isNear(value, by.value) &&
    sentence.view.sentence - by.sentence <= 1
  )
    return 'm3/d'
  // "$12.4 per mmBtu, compared with $13.1 a year ago"
  if (
    (unit === 'USD' || unit === 'EUR') &&
    before?.unit.startsWith(`${unit}/`) === true &&
    before.sentence === sentence.view.sentence &&
    isNear(value, before.value)
  )
    return before.unit
  if (unit !== 'USD' || value < 5 || value > 400) return unit
  const last = reading.state.last
  // "The price of *a barrel of* imported oil rose to $51.93"
  const grade = sentence.view.items.some(
    (item, k, all) =>
      tagOf(item, 'company')?.sector === 'grade' || (item.lower === 'a barrel' && isWord(all[k + 1], 'of')),
  )
  const goesOn =
    (last?.cls === 'price' || last?.cls === 'discount') &&
    last.product === 'crude_oil' &&
    !sentence.frames.some((frame) => unitFits(frame.cls, 'USD'))
  if (goesOn) return 'USD/bbl'
  return grade && sentence.frames.some((frame) => frame.cls === 'price' || frame.cls === 'discount')
    ? 'USD/bbl'
    : unit
}

/** So many sentences later at most a list goes on with barrels by the day. */
const daysOn = 2

/** Barrels that may be those of a day as well: what comes in a month is some thirty times as much. */
const isRate = (value: number, told: number): boolean => value < told * 5 && value > told / 200

/** How far a rate moves from one time to the next; a sum of many days lies beyond it. */
const isNear = (a: number, b: number): boolean => a < b * 4 && b < a * 4

const annuallyOrYearly = wordSet('annually|yearly')
const volumesOrSupply = wordSet('volumes|volume|supply|supplies|deliveries|quantity')

/** "annually supplies 40 bcm", "the annual volume is 55 bcm": a volume a year, where no year is told. */
export function yearly({ items, lang, text }: View, q: number, unit: Unit, { how }: Bound): Unit {
  const per = unit === 't' ? 't/yr' : unit === 'm3' ? 'm3/yr' : null
  if (per === null || lang !== 'en' || !['discourse', 'none', 'anaphor'].includes(how)) return unit
  const clause = items[q]?.clause
  const said = items.some(
    (item, k) =>
      item.clause === clause &&
      (isOneOf(item, annuallyOrYearly) ||
        (item.lower === 'annual' && k < q && isOneOf(items[k + 1], volumesOrSupply))),
  )
  return said || everyYear.test(text.slice(items[q]?.end, (items[q]?.end ?? 0) + 70)) ? per : unit
}

/** "5 million tonnes of crude to China every year": behind the number, before the next one. */
const everyYear = /^[^.;:\d]{0,55}\b(?:every|each|per) year\b/i

/** "daily oil production has exceeded 1 million barrels": a volume a day, though the unit does not say so. */
export function daily({ items }: View, q: number, at: number, unit: Unit): Unit {
  const per = perDay[unit]
  if (per === undefined || at > q || q - at > 14) return unit
  return items.slice(Math.max(0, at - 4), at).some((item) => dayByDay.test(item.text)) ? per : unit
}

const dayByDay =
  /^(?:(?:average )?daily(?: average)?|(?:средне|еже)?суточн\p{L}*|ежедневн\p{L}*|tägliche[nrs]?|diari[oa]s?|日均|每日)$/iu

/** The capacity of a plant or pipe is a volume a year, also where the text leaves the year out. */
export const annual = (unit: Unit): Unit => (unit === 'm3' ? 'm3/yr' : unit === 't' ? 't/yr' : unit)
