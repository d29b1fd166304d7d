import type { ClaimRow } from '@factline/schema/contract/claim'
import { draftBelow } from '@factline/schema/vocabulary/confidence'

/** Whether a claim is likelier misread than right: it is kept to be seen, and no number counts it. */
export const isDraft = (claim: Pick<ClaimRow, 'confidence'>): boolean => claim.confidence < draftBelow
