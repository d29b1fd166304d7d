import type { Measure } from '@factline/schema/vocabulary/measures'
import { orderedPair, type Series } from '@factline/schema/vocabulary/series'
import { add, type Bounds, subtract, times } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { amount } from '../identities/words.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { closed, type Derived, derived } from './derived.ts'

type Flow = 'exports' | 'imports' | 'turnover' | 'balance'
type Figure = Camp & Bounds

/** Each of exports, imports, turnover and balance from two of the others; the first way that the figures allow. */
const ways: readonly [wanted: Flow, first: Flow, sign: '+' | '−', second: Flow, halved: boolean][] = [
  ['turnover', 'exports', '+', 'imports', false],
  ['balance', 'exports', '−', 'imports', false],
  ['exports', 'turnover', '−', 'imports', false],
  ['imports', 'turnover', '−', 'exports', false],
  ['exports', 'imports', '+', 'balance', false],
  ['imports', 'exports', '−', 'balance', false],
  ['exports', 'turnover', '+', 'balance', true],
  ['imports', 'turnover', '−', 'balance', true],
]
const flows: readonly Measure[] = ['exports', 'imports', 'turnover', 'balance']

/** The missing one of exports, imports, turnover and balance, as each side of the trade sees it. */
export function missingFlows(ledger: Ledger): Derived[] {
  const [seen, looked] = [new Set<string>(), new Set<string>()]
  return ledger.entries.flatMap(({ series, period }) => {
    if (!flows.includes(series.measure) || series.basis !== null) return []
    const trade = `${[series.area, series.partner].sort().join(' ')} ${series.unit} ${period}`
    if (looked.has(trade)) return []
    looked.add(trade)
    return [[series.area, series.partner] as const, [series.partner, series.area] as const].flatMap(
      ([area, partner]) =>
        ways.flatMap(([wanted, first, sign, second, halved]) => {
          const [one, other] = orderedPair(wanted, area, partner)
          const place = `${wanted} ${one} ${other} ${series.unit} ${period}`
          if (seen.has(place)) return []
          const at = (flow: Flow): Entry | undefined => ledger.level(flow, area, partner, series.unit, period)
          const [a, b] = [closed(at(first)), closed(at(second))]
          if (a === null || b === null) return []
          const target: Series = { ...series, measure: wanted, area: one, partner: other }
          const names = [first, sign, second] as const
          const found = derived(ledger, { series: target, period }, bounds(a, sign, b, halved), {
            ...how(a, b, names, halved, series.unit),
            of: [a, b],
          })
          if (found.length > 0) seen.add(place)
          return found
        }),
    )
  })
}

const bounds = (a: Figure, sign: '+' | '−', b: Figure, halved: boolean): Bounds =>
  times(sign === '+' ? add(a, b) : subtract(a, b), halved ? 0.5 : 1)

function how(
  a: Figure,
  b: Figure,
  [first, sign, second]: readonly [Flow, '+' | '−', Flow],
  halved: boolean,
  unit: string,
) {
  const value = (sign === '+' ? a.value + b.value : a.value - b.value) * (halved ? 0.5 : 1)
  return {
    value,
    identity: halved ? `half of ${first} ${sign} ${second}` : `${first} ${sign} ${second}`,
    sum: () => {
      const pair = `${first} of ${amount(a.value, unit)} ${sign} ${second} of ${amount(b.value, unit)}`
      return halved ? `(${pair}) ÷ 2 = ${amount(value, unit)}` : `${pair} = ${amount(value, unit)}`
    },
  }
}
