import { yearBefore } from '@factline/schema/vocabulary/period'
import { boundsOf, meantBy, meets, multiply } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { check } from '../equation.ts'
import type { Entry, Finding, Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/**
 * Customs compare with a revised figure of the year before, so growth and levels part by up to about one percentage
 * point without anybody being wrong.
 */
const revision = 0.012
const unfit = new Set(['percent', 'points', 'rank', 'count'])

/** This year = last year × (1 + growth), for each level whose year before and growth are told too. */
export function growths(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    const { measure, area, partner, unit, basis } = entry.series
    // The change of a deficit is the change of its size: signs would have to be told apart first.
    if (basis !== null || unfit.has(unit) || measure === 'balance') return []
    const before = yearBefore(entry.period)
    const earlier = before === null ? undefined : ledger.level(measure, area, partner, unit, before)
    const growth = ledger.growth(measure, area, partner, unit, entry.period)
    if (earlier === undefined || growth === undefined) return []
    const findings = check(ledger, {
      identity: 'this year = last year × (1 + growth)',
      parts: [earlier, entry, growth],
      holds: ([then, now, rate]) => holds(then as Camp, now as Camp, rate as Camp),
      sentence: ([then, now, rate]) => sentence(then as Camp, now as Camp, rate as Camp, unit),
      rivals: false,
    })
    const isSwapped = findings.length > 0 && areSwapped(ledger, entry, before as string)
    return findings.map((one) =>
      isSwapped && one.cause === null ? { ...one, cause: 'exports and imports swapped' } : one,
    )
  })
}

/**
 * Whether each flow fits what is told of the other: its growth, or its figure of this year. One such meeting is chance,
 * both are a swap.
 */
function areSwapped(ledger: Ledger, { series, period }: Entry, before: string): boolean {
  const { measure, area, partner, unit } = series
  if (measure !== 'exports' && measure !== 'imports') return false
  const told = (flow: 'exports' | 'imports') => ({
    then: ledger.level(flow, area, partner, unit, before)?.camps[0],
    now: ledger.level(flow, area, partner, unit, period)?.camps[0],
    rate: ledger.growth(flow, area, partner, unit, period)?.camps[0],
  })
  const [sent, taken] = [told('exports'), told('imports')]
  const fits = (...[then, now, rate]: (Camp | undefined)[]): boolean =>
    [then, now, rate].every((camp) => camp !== undefined && camp.low !== null && camp.high !== null) &&
    holds(then as Camp, now as Camp, rate as Camp)
  return (
    (fits(sent.then, sent.now, taken.rate) && fits(taken.then, taken.now, sent.rate)) ||
    (fits(sent.then, taken.now, sent.rate) && fits(taken.then, sent.now, taken.rate))
  )
}

function holds(then: Camp, now: Camp, rate: Camp): boolean {
  const { low, high } = boundsOf(rate)
  // A fall by more than all, or a negative amount, is for other identities to find.
  if (then.value <= 0 || low < -100) return true
  const factor = { low: 1 + low / 100, high: 1 + high / 100 }
  return meets(multiply(meantBy(then), factor), meantBy(now), revision)
}

const sentence = (then: Camp, now: Camp, rate: Camp, unit: string): string =>
  `${amount(then.value, unit)} the year before and a change of ${amount(rate.value, 'percent')} make ${amount(then.value * (1 + rate.value / 100), unit)}, not ${amount(now.value, unit)}`
