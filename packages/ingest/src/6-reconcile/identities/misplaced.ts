import { isCurrency } from '@factline/schema/vocabulary/units'
import { periodSpan, periodWords, yearBefore } from '@factline/schema/vocabulary/period'
import { boundsOf, meets } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { type Entry, type Finding, type Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/**
 * A rival must be told this precisely (width ÷ value) before meeting another number means anything: "about 200"
 * meets too much by chance.
 */
const precise = 0.01
const unfit = new Set(['percent', 'points', 'rank', 'count'])

/**
 * A rival that is the leading value of another period or currency of the same series: last year's number, a month
 * taken for a running total, yuan written as dollars.
 */
export function misplaced(ledger: Ledger): Finding[] {
  const groups = Map.groupBy(ledger.entries, groupOf)
  return [...groups.values()].flatMap((entries) => entries.flatMap((entry) => rivalsOf(entry, entries)))
}

const groupOf = ({ series: s }: Entry): string => `${s.measure} ${s.area} ${s.partner} ${s.basis} ${s.of}`

function rivalsOf(entry: Entry, entries: readonly Entry[]): Finding[] {
  return entry.camps.slice(1).flatMap((camp) => {
    const source = sourceOf(entry, camp, entries)
    return source === undefined ? [] : [finding(entry, camp, source)]
  })
}

/** The entry of another place whose leading value this camp of `entry` carries; undefined where there is none. */
function sourceOf(entry: Entry, camp: Camp, entries: readonly Entry[]): Entry | undefined {
  if (unfit.has(entry.series.unit) || !isPrecise(camp)) return undefined
  return entries.find((other) => other !== entry && isPrecise(other.camps[0]) && fits(camp, entry, other))
}

/** The same for a figure that an identity has in doubt: which other place its number was taken from, in words. */
export function misplacedCause(entry: Entry, camp: Camp, entries: readonly Entry[]): string | null {
  const source = sourceOf(
    entry,
    camp,
    entries.filter((other) => groupOf(other) === groupOf(entry)),
  )
  if (source === undefined) return null
  return source.series.unit === entry.series.unit ? causeOf(entry.period, source.period) : 'currency mixed up'
}

const isPrecise = (camp: Camp | undefined): boolean =>
  camp !== undefined &&
  camp.low !== null &&
  camp.high !== null &&
  camp.value !== 0 &&
  (camp.high - camp.low) / Math.abs(camp.value) <= precise

/**
 * A near period in the same unit, or the same period in another currency, whose leading value the camp meets. Near
 * are the year before and what lies within the period or around it: among all periods of a long
 * series some number is always met by chance.
 */
function fits(camp: Camp, entry: Entry, other: Entry): boolean {
  const sameUnit = other.series.unit === entry.series.unit && isNear(entry.period, other.period)
  const otherMoney =
    other.period === entry.period && isCurrency(other.series.unit) && isCurrency(entry.series.unit)
  return (sameUnit || otherMoney) && meets(boundsOf(camp), boundsOf(other.camps[0] as Camp))
}

const isNear = (period: string, other: string): boolean =>
  other === yearBefore(period) || isWithin(period, other) || isWithin(other, period)

/** Whether a period is a part of another within one year: a month of its running total, nine months of the year. */
function isWithin(period: string, whole: string): boolean {
  const [part, all] = [periodSpan(period), periodSpan(whole)]
  if (part === null || all === null || period === whole) return false
  return all.start.slice(0, 4) === all.end.slice(0, 4) && all.start <= part.start && part.end <= all.end
}

function finding(entry: Entry, camp: Camp, source: Entry): Finding {
  const { unit } = entry.series
  const lead = entry.camps[0] as Camp
  const money = source.series.unit !== unit
  const where = money ? `in ${source.series.unit}` : `for ${periodWords(source.period)}`
  return {
    identity: 'one number, one place',
    series: entry.series,
    period: entry.period,
    finding: `${amount(camp.value, unit)} is given for ${periodWords(entry.period)}, where the others say ${amount(lead.value, unit)}; it is the number ${where}: ${amount((source.camps[0] as Camp).value, source.series.unit)}`,
    cause: money ? 'currency mixed up' : causeOf(entry.period, source.period),
    claims: camp.claims,
  }
}

const causeOf = (period: string, source: string): string =>
  source === yearBefore(period) ? "last year's number" : 'month taken for running total'
