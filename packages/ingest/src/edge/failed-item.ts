import type { Reason } from '@factline/schema/vocabulary/outcomes'
import type { Item } from '../values/item.ts'

/** A record that cannot be handed on: an end of its own, told in `failed`, which names its place too. */
export type FailedItem = {
  readonly path: string
  readonly reason: Reason
  /** Of a record of a larger file: where it stands there, as in `Item`. */
  readonly place?: string
  readonly failed: string
  /** What was read of it, where there is anything. */
  readonly bytes?: Uint8Array
}

export const undeclared: Item['declared'] = { title: null, published: null, byline: null, content_type: null }
