import type { FactEvent } from '@factline/schema/model/claim'
import type { View } from '../bind/view.ts'
import type { Reading } from '../claims/reading.ts'

/** The dated happenings that the sentences report. */
export function readEvents(_views: readonly View[], _reading: Reading): FactEvent[] {
  return []
}
