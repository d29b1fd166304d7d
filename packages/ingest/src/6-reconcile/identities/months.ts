import { monthRun, periodSpan, periodWords } from '@factline/schema/vocabulary/period'
import { add, boundsOf, meets } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { check } from '../equation.ts'
import type { Entry, Finding, Ledger } from '../ledger.ts'
import { isSummable } from './summable.ts'
import { amount } from './words.ts'

/** Each month's release revises the months before it; over a year that stays within two percent. */
const revision = 0.02

/** The running total to the end of a month, quarter or half = the running total to the month before it + that. */
export function months(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const run = isSummable(entry.series) ? monthsOf(entry.period) : null
    if (run === null || run.first === 1) return []
    const { year, first, last } = run
    const { measure, area, partner, unit } = entry.series
    const before = ledger.level(measure, area, partner, unit, monthRun(year, 1, year, first - 1))
    const total = ledger.level(measure, area, partner, unit, monthRun(year, 1, year, last))
    if (before === undefined || total === undefined) return []
    return check(ledger, {
      identity: 'months add up to the running total',
      parts: [before, total, entry],
      holds: ([first, whole, second]) =>
        meets(add(boundsOf(first as Camp), boundsOf(second as Camp)), boundsOf(whole as Camp), revision),
      sentence: (camps) => sentence(camps, before, entry),
      rivals: false,
    })
  })
}

/** The first and last month of a period of whole months of one year; null for any other. */
function monthsOf(period: string): { year: number; first: number; last: number } | null {
  const span = periodSpan(period)
  if (span === null) return null
  const [year, first, last] = [span.start.slice(0, 4), span.start.slice(5, 7), span.end.slice(5, 7)].map(
    Number,
  ) as [number, number, number]
  return monthRun(year, first, year, last) === period ? { year, first, last } : null
}

function sentence([first, whole, second]: readonly Camp[], before: Entry, month: Entry): string {
  const { unit } = month.series
  const [sum, one, told] = [first, second, whole].map((camp) => (camp as Camp).value) as [
    number,
    number,
    number,
  ]
  return `${amount(sum, unit)} by ${endWords(before)} and ${amount(one, unit)} in ${periodWords(month.period)} make ${amount(sum + one, unit)}, not ${amount(told, unit)}`
}

const endWords = (entry: Entry): string =>
  periodWords((periodSpan(entry.period)?.end ?? entry.period).slice(0, 7))
