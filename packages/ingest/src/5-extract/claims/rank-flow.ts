import type { Area } from '@factline/schema/vocabulary/areas'
import type { Subject } from '../discourse/state.ts'
import type { Reading } from './reading.ts'

/** The flow that a rank is a rank of; null where it is one of trade as a whole. */
export function flowOf(rank: Subject): Subject | null {
  switch (rank.measure) {
    case 'supplier_rank':
      return { ...rank, cls: 'in', measure: 'imports', varying: 'partner' }
    case 'destination_rank':
      return { ...rank, cls: 'out', measure: 'exports', varying: 'partner' }
    case 'partner_rank':
      return { ...rank, cls: 'trade', measure: 'turnover', varying: 'partner' }
    case 'exporter_rank':
      return { ...rank, cls: 'out', measure: 'exports', varying: 'area' }
    case 'importer_rank':
      return { ...rank, cls: 'in', measure: 'imports', varying: 'area' }
    default:
      return null
  }
}

export function carriedRank(holder: Area, reading: Reading): Subject | null {
  const { rank } = reading.state
  if (rank === null) return null
  const sided =
    rank.measure === 'exporter_rank' || rank.measure === 'importer_rank' || rank.measure === 'producer_rank'
  if (sided) return { ...rank, area: holder }
  return holder === rank.area ? null : { ...rank, partner: holder }
}
