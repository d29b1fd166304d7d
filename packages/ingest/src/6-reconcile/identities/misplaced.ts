import { isCurrency } from '@factline/schema/vocabulary/units'
import { periodWords, yearBefore } from '@factline/schema/vocabulary/period'
import { boundsOf, meets } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import type { Entry, Finding, Ledger } from '../ledger.ts'
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
  const groups = Map.groupBy(
    ledger.entries,
    ({ series: s }) => `${s.measure} ${s.area} ${s.partner} ${s.basis} ${s.of}`,
  )
  return [...groups.values()].flatMap((entries) => entries.flatMap((entry) => rivalsOf(entry, entries)))
}

function rivalsOf(entry: Entry, entries: readonly Entry[]): Finding[] {
  if (unfit.has(entry.series.unit)) return []
  return entry.camps.slice(1).flatMap((camp) => {
    if (!isPrecise(camp)) return []
    const source = entries.find(
      (other) => other !== entry && isPrecise(other.camps[0]) && fits(camp, entry, other),
    )
    return source === undefined ? [] : [finding(entry, camp, source)]
  })
}

const isPrecise = (camp: Camp | undefined): boolean =>
  camp !== undefined &&
  camp.low !== null &&
  camp.high !== null &&
  camp.value !== 0 &&
  (camp.high - camp.low) / Math.abs(camp.value) <= precise

/** Another period in the same unit, or the same period in another currency, whose leading value the rival meets. */
function fits(camp: Camp, entry: Entry, other: Entry): boolean {
  const sameUnit = other.series.unit === entry.series.unit && other.period !== entry.period
  const otherMoney =
    other.period === entry.period && isCurrency(other.series.unit) && isCurrency(entry.series.unit)
  return (sameUnit || otherMoney) && meets(boundsOf(camp), boundsOf(other.camps[0] as Camp))
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

function causeOf(period: string, source: string): string {
  if (source === yearBefore(period)) return "last year's number"
  if (source.includes('/') !== period.includes('/') && source.slice(0, 4) === period.slice(0, 4))
    return 'month taken for running total'
  return `the number of ${periodWords(source)}`
}
