import type { Quantity } from './quantity.ts'

/** A quantity while it is being read: with the tokens that it spans, half-open. */
export type Read = Quantity & { readonly from: number; readonly to: number; readonly step: number }
