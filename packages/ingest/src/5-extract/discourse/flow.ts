import type { Area } from '@factline/schema/vocabulary/areas'
import type { Company, Frame } from '../frames/frame.ts'
import type { State } from './state.ts'
import type { Topic } from './topic.ts'

/** A flow to be given its two ends, and what the text says around it. */
export type Flow = {
  readonly frame: Frame
  readonly state: State
  readonly topic: Topic
  readonly paragraph: number
  readonly company: Company | null
  /** The two that the text is on. */
  readonly pair: readonly [Area, Area] | null
  /** Whose figures the text gives. */
  readonly home: Area | null
  /** Filled with the fields that the flow's own words do not give. */
  readonly inherited: string[]
}

/** The ends that are known so far. */
export type Ends = { readonly area: Area | null; readonly partner: Area | null }
