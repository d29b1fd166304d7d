import { add, type Bounds, boundsOf, meets, subtract } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import type { Entry, Finding, Ledger } from '../ledger.ts'
import { amount } from './words.ts'

/** Customs revise their sums by a few tenths of a percent between releases; more than that is another number. */
const revision = 0.005

type Parts = { readonly exports: Entry; readonly imports: Entry; readonly whole: Entry }
const lead = (entry: Entry): Camp => entry.camps[0] as Camp

/** exports + imports = turnover, and exports − imports = balance, for each period in which all three are told. */
export function sums(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) => {
    if (entry.series.measure !== 'exports' || entry.series.basis !== null) return []
    const { area, partner, unit } = entry.series
    const imports = ledger.level('imports', area, partner, unit, entry.period)
    if (imports === undefined) return []
    const turnover = ledger.level('turnover', area, partner, unit, entry.period)
    const balance = ledger.level('balance', area, partner, unit, entry.period)
    return [
      ...(turnover === undefined
        ? []
        : check({ exports: entry, imports, whole: turnover }, 'exports + imports = turnover', '+', add)),
      ...(balance === undefined
        ? []
        : check({ exports: entry, imports, whole: balance }, 'exports − imports = balance', '−', subtract)),
    ]
  })
}

/** The camp that is out of step: the one whose rival would mend the sum; else the total is named. */
function check(
  parts: Parts,
  identity: string,
  sign: string,
  combine: (a: Bounds, b: Bounds) => Bounds,
): Finding[] {
  const holds = (exports: Camp, imports: Camp, whole: Camp): boolean =>
    meets(combine(boundsOf(exports), boundsOf(imports)), boundsOf(whole), revision)
  const [exports, imports, whole] = [lead(parts.exports), lead(parts.imports), lead(parts.whole)]
  const find = (entry: Entry, camp: Camp): Finding => ({
    identity,
    series: entry.series,
    period: entry.period,
    finding: sentence(parts, camp, entry, sign),
    cause: null,
    claims: camp.claims,
  })
  if (holds(exports, imports, whole)) {
    // The leading values agree: a rival that would break the sum is the one in error.
    return [
      ...parts.exports.camps
        .slice(1)
        .filter((camp) => !holds(camp, imports, whole))
        .map((camp) => find(parts.exports, camp)),
      ...parts.imports.camps
        .slice(1)
        .filter((camp) => !holds(exports, camp, whole))
        .map((camp) => find(parts.imports, camp)),
      ...parts.whole.camps
        .slice(1)
        .filter((camp) => !holds(exports, imports, camp))
        .map((camp) => find(parts.whole, camp)),
    ]
  }
  if (parts.exports.camps.slice(1).some((camp) => holds(camp, imports, whole)))
    return [find(parts.exports, exports)]
  if (parts.imports.camps.slice(1).some((camp) => holds(exports, camp, whole)))
    return [find(parts.imports, imports)]
  return [find(parts.whole, whole)]
}

function sentence(parts: Parts, camp: Camp, entry: Entry, sign: string): string {
  const value = (part: Entry): string => amount((part === entry ? camp : lead(part)).value, part.series.unit)
  const [left, right] = [part(parts.exports, entry, camp), part(parts.imports, entry, camp)]
  const result = sign === '+' ? left + right : left - right
  return `exports of ${value(parts.exports)} ${sign} imports of ${value(parts.imports)} make ${amount(result, entry.series.unit)}, not ${value(parts.whole)}`
}

const part = (entry: Entry, at: Entry, camp: Camp): number => (entry === at ? camp : lead(entry)).value
