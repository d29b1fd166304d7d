import type { Area } from '@factline/schema/vocabulary/areas'
import type { Period } from '@factline/schema/vocabulary/period'
import type { Product } from '@factline/schema/vocabulary/products'
import type { EventType } from '@factline/schema/vocabulary/qualifiers'
import type { View } from '../bind/view.ts'
import type { Reading } from '../claims/reading.ts'
import type { Action } from './action.ts'
import type { Amounts } from './record.ts'

/** The words that report an event, with the part of the sentence that is read with them. Offsets into the text. */
export type Hit = {
  readonly view: View
  readonly type: EventType
  readonly action: Action
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** Where the background of the event begins ("… after the war began"); its areas take no part. */
  readonly core: number
}

/** What an event is read against. */
export type Scene = { readonly views: readonly View[]; readonly reading: Reading; readonly amounts: Amounts }

/** An event before it is compared with the others of the article. */
export type Candidate = {
  readonly type: EventType
  readonly action: Action
  readonly areas: readonly Area[]
  readonly product: Product | null
  readonly period: Period | null
  readonly title: string
  /** The company or route named with it. */
  readonly name: string | null
  readonly view: View
}
