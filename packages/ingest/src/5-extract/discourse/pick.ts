import type { Area } from '@factline/schema/vocabulary/areas'

/** One choice out of the coordinated names of a frame; what is unset takes the first. */
export type Pick = {
  readonly area?: Area
  readonly partner?: Area
  readonly product?: number
  readonly company?: number
}
