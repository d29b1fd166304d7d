import { periodWords, yearBefore } from '@factline/schema/vocabulary/period'
import { divide, multiply } from '../bounds.ts'
import { amount } from '../identities/words.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { closed, type Derived, derived } from './derived.ts'

const unfit = new Set(['percent', 'points', 'rank', 'count'])

/** Last year = this year ÷ (1 + growth), and this year = last year × (1 + growth), where one of the two is missing. */
export function otherYears(ledger: Ledger): Derived[] {
  return ledger.entries.flatMap((rate) => {
    const { measure, area, partner, unit, basis, of } = rate.series
    const before = yearBefore(rate.period)
    const growth = closed(rate)
    if (basis !== 'yoy' || unit !== 'percent' || of === null || unfit.has(of) || measure === 'balance')
      return []
    // A fall to nothing cannot be divided by.
    if (before === null || growth === null || growth.low <= -100) return []
    const now = ledger.level(measure, area, partner, of, rate.period)
    const then = ledger.level(measure, area, partner, of, before)
    const factor = { low: 1 + growth.low / 100, high: 1 + growth.high / 100 }
    return [...backward(ledger, rate, now, before, factor), ...forward(ledger, rate, then, factor)]
  })
}

function backward(
  ledger: Ledger,
  rate: Entry,
  now: Entry | undefined,
  before: string,
  factor: { low: number; high: number },
): Derived[] {
  const [level, growth] = [closed(now), closed(rate)]
  if (now === undefined || level === null || growth === null || level.low <= 0) return []
  const { unit } = now.series
  const value = level.value / (1 + growth.value / 100)
  return derived(ledger, { series: now.series, period: before }, divide(level, factor), {
    value,
    identity: 'this year ÷ (1 + growth)',
    sum: () =>
      `${amount(level.value, unit)} in ${periodWords(rate.period)} after a change of ${amount(growth.value, 'percent')} = ${amount(value, unit)} the year before`,
    of: [level, growth],
  })
}

function forward(
  ledger: Ledger,
  rate: Entry,
  then: Entry | undefined,
  factor: { low: number; high: number },
): Derived[] {
  const [level, growth] = [closed(then), closed(rate)]
  if (then === undefined || level === null || growth === null || level.low <= 0) return []
  const { unit } = then.series
  const value = level.value * (1 + growth.value / 100)
  return derived(ledger, { series: then.series, period: rate.period }, multiply(level, factor), {
    value,
    identity: 'last year × (1 + growth)',
    sum: () =>
      `${amount(level.value, unit)} the year before and a change of ${amount(growth.value, 'percent')} = ${amount(value, unit)} in ${periodWords(rate.period)}`,
    of: [level, growth],
  })
}
