import type { ClaimRow } from '@factline/schema/contract/claim'
import { periodWords } from '@factline/schema/vocabulary/period'
import { formatClaimed } from './number.ts'
import { basisWords, subject } from './wording.ts'

type Told = Parameters<typeof subject>[0] &
  Pick<ClaimRow, 'kind' | 'value' | 'unit' | 'qualifier' | 'basis' | 'period' | 'period_text' | 'status'> &
  Partial<Pick<ClaimRow, 'low' | 'high'>>

/** A claim in one line: "China–Russia trade: $240.1bn, 2023". */
export function claimWords(claim: Told): string {
  const parts = [
    formatClaimed(claim, claim.unit, { signed: claim.kind === 'change' }),
    claim.kind === 'change' ? basisWords(claim.basis) : '',
    claim.period === null
      ? `period unknown${claim.period_text === null ? '' : ` (“${claim.period_text}”)`}`
      : periodWords(claim.period),
    claim.status === 'actual' ? '' : claim.status,
  ]
  return `${subject(claim)}: ${parts.filter((p) => p !== '').join(', ')}`
}
