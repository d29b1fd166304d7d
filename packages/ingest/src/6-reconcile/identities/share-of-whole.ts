import { blocs } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { boundsOf, meets, multiply, times } from '../bounds.ts'
import type { Camp } from '../camps.ts'
import { check } from '../equation.ts'
import type { Entry, Finding, Ledger } from '../ledger.ts'
import { amount, subject } from './words.ts'

/**
 * A share may be one of money or of tonnes, and a cheap supplier's parts by up to a tenth between the two: closer
 * than that the words do not commit to anything.
 */
const kindOfShare = 0.1

/** What each share is a share of. `product_share` and `world_share` do not say whether of sales, imports or output. */
const wholes: Partial<Record<Measure, Measure>> = {
  import_share: 'imports',
  export_share: 'exports',
  turnover_share: 'turnover',
  market_share: 'sales',
}

/** share × whole = part, in every unit in which whole and part are told; a share that fits one of them is right. */
export function sharesOfWhole(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((share) => {
    const { measure, area, partner, unit, basis } = share.series
    const of = wholes[measure]
    if (of === undefined || unit !== 'percent' || basis !== null || partner in blocs) return []
    const triples = ledger.entries.flatMap((whole) => {
      const { series: s } = whole
      const isWhole = s.measure === of && s.basis === null && [s.area, s.partner].includes('WORLD')
      if (!isWhole || whole.period !== share.period || (s.area !== area && s.partner !== area)) return []
      const part = ledger.level(of, area, partner, s.unit, share.period)
      return part === undefined ? [] : [[whole, part, share] as const]
    })
    const found = triples.map((parts) => judge(ledger, parts))
    return found.some((findings) => findings.length === 0) ? [] : (found[0] ?? [])
  })
}

const judge = (ledger: Ledger, parts: readonly [Entry, Entry, Entry]): Finding[] =>
  check(ledger, {
    identity: 'share × whole = part',
    parts,
    holds: ([whole, part, share]) =>
      meets(
        multiply(boundsOf(whole as Camp), times(boundsOf(share as Camp), 0.01)),
        boundsOf(part as Camp),
        kindOfShare / 2,
      ),
    sentence: ([whole, part, share]) => {
      const { unit } = parts[0].series
      const [all, told, percent] = [whole, part, share].map((camp) => (camp as Camp).value) as [
        number,
        number,
        number,
      ]
      return `${amount(percent, 'percent')} of ${amount(all, unit)} make ${amount((all * percent) / 100, unit)}, not ${amount(told, unit)} (${subject(parts[1].series, parts[1].period)})`
    },
    rivals: true,
  })
