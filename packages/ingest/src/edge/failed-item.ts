import type { Reason } from '@factline/schema/vocabulary/outcomes'
import type { Item } from '../values/item.ts'

/** A record that cannot be handed on: an end of its own, told with its place in `failed`. */
export type FailedItem = {
  readonly path: string
  readonly reason: Reason
  readonly failed: string
  /** What was read of it, where there is anything. */
  readonly bytes?: Uint8Array
}

export const undeclared: Item['declared'] = { title: null, published: null, byline: null, content_type: null }
