import { add, type Bounds, meantBy, meets, subtract, widen } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { check } from '../equation.ts'
import type { Entry, Finding, Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/** Customs revise their sums by a few tenths of a percent between releases; more than that is another number. */
const revision = 0.005

/** exports + imports = turnover, and exports − imports = balance, for each period in which all three are told. */
export function sums(ledger: Ledger): Finding[] {
  const findings = ledger.entries.flatMap((entry) => {
    if (entry.series.measure !== 'exports' || entry.series.basis !== null) return []
    const { area, partner, unit } = entry.series
    const imports = ledger.level('imports', area, partner, unit, entry.period)
    if (imports === undefined) return []
    const turnover = ledger.level('turnover', area, partner, unit, entry.period)
    const balance = ledger.level('balance', area, partner, unit, entry.period)
    return [
      ...(turnover === undefined ? [] : total(ledger, entry, imports, turnover)),
      ...(balance === undefined ? [] : difference(ledger, entry, imports, balance)),
    ]
  })
  return findings.filter((finding) => !isOtherStatistic(ledger, finding))
}

const combined = (combine: (a: Bounds, b: Bounds) => Bounds, [exports, imports]: readonly Camp[]): Bounds =>
  combine(widen(meantBy(exports as Camp), revision), widen(meantBy(imports as Camp), revision))
const holdsAs =
  (combine: (a: Bounds, b: Bounds) => Bounds) =>
  (camps: readonly Camp[]): boolean =>
    meets(combined(combine, camps), widen(meantBy(camps[2] as Camp), revision))

const total = (ledger: Ledger, exports: Entry, imports: Entry, turnover: Entry): Finding[] =>
  check(ledger, {
    identity: 'exports + imports = turnover',
    parts: [exports, imports, turnover],
    holds: holdsAs(add),
    sentence: (camps) => sentence(camps, turnover.series.unit, '+'),
    rivals: true,
  })

function difference(ledger: Ledger, exports: Entry, imports: Entry, balance: Entry): Finding[] {
  const findings = check(ledger, {
    identity: 'exports − imports = balance',
    parts: [exports, imports, balance],
    holds: holdsAs(subtract),
    sentence: (camps) => sentence(camps, balance.series.unit, '−'),
    rivals: true,
  })
  const [sent, taken, left] = [exports, imports, balance].map((one) => one.camps[0]) as [Camp, Camp, Camp]
  if (!holdsAs(subtract)([taken, sent, left])) return findings
  return findings.map((finding) => ({
    ...finding,
    cause: finding.series.measure === 'balance' ? 'surplus taken for deficit' : 'exports and imports swapped',
  }))
}

function sentence([exports, imports, whole]: readonly Camp[], unit: string, sign: '+' | '−'): string {
  const [sent, taken, told] = [exports, imports, whole].map((camp) => (camp as Camp).value) as [
    number,
    number,
    number,
  ]
  const made = sign === '+' ? sent + taken : sent - taken
  return `exports of ${amount(sent, unit)} ${sign} imports of ${amount(taken, unit)} make ${amount(made, unit)}, not ${amount(told, unit)}`
}

/**
 * The two sides of a trade keep two statistics, and turnover has no side: a turnover that the flows of one side add
 * up to is no error, however the flows of the other side add up.
 */
export function isOtherStatistic(ledger: Ledger, { series, period, claims }: Finding): boolean {
  const { area, partner, unit } = series
  const turnover = ledger.level('turnover', area, partner, unit, period)
  const camp = turnover?.camps.find((one) => one.claims === claims)
  if (camp === undefined) return false
  return [[area, partner] as const, [partner, area] as const].some(([here, there]) => {
    const sent = ledger.level('exports', here, there, unit, period)?.camps[0]
    const taken = ledger.level('imports', here, there, unit, period)?.camps[0]
    // Of "more than 5" and "more than 7" any total is the sum.
    const isTold = [sent, taken].every((one) => one !== undefined && one.low !== null && one.high !== null)
    return isTold && holdsAs(add)([sent as Camp, taken as Camp, camp])
  })
}
