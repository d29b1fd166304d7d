import { monthRun, periodSpan, periodWords } from '@factline/schema/vocabulary/period'
import { add, boundsOf, meets } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import type { Entry, Finding, Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/** Each month's release revises the months before it; over a year that stays within two percent. */
const revision = 0.02
const summable = new Set(['turnover', 'exports', 'imports', 'sales', 'production'])
const perTime = /\/(d|yr)$|^(percent|points|rank|count)$/

/** The running total to a month = the running total to the month before + that month. */
export function months(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const month = /^(\d{4})-(\d{2})$/.exec(entry.period)
    const { measure, area, partner, unit, basis } = entry.series
    if (month === null || basis !== null || !summable.has(measure) || perTime.test(unit)) return []
    const [year, number] = [Number(month[1]), Number(month[2])]
    if (number === 1) return []
    const before = ledger.level(measure, area, partner, unit, monthRun(year, 1, year, number - 1))
    const total = ledger.level(measure, area, partner, unit, monthRun(year, 1, year, number))
    if (before === undefined || total === undefined) return []
    const [first, second, whole] = [before, entry, total].map((one) => one.camps[0]) as [Camp, Camp, Camp]
    if (meets(add(boundsOf(first), boundsOf(second)), boundsOf(whole), revision)) return []
    return [miss(before, entry, total)]
  })
}

function miss(before: Entry, month: Entry, total: Entry): Finding {
  const lead = (entry: Entry): Camp => entry.camps[0] as Camp
  // The one with the fewest voices is in doubt; the month itself where all have as many.
  const suspect = [month, total, before].toSorted((a, b) => lead(a).stories - lead(b).stories)[0] as Entry
  const { unit } = month.series
  const sum = lead(before).value + lead(month).value
  return {
    identity: 'months add up to the running total',
    series: suspect.series,
    period: suspect.period,
    finding: `${amount(lead(before).value, unit)} by ${endWords(before)} and ${amount(lead(month).value, unit)} in ${periodWords(month.period)} make ${amount(sum, unit)}, not ${amount(lead(total).value, unit)}`,
    cause: null,
    claims: lead(suspect).claims,
  }
}

const endWords = (entry: Entry): string =>
  periodWords((periodSpan(entry.period)?.end ?? entry.period).slice(0, 7))
