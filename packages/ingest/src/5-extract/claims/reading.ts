import type { QuantityList } from '../bind/lists.ts'
import type { View } from '../bind/view.ts'
import type { State, Subject } from '../discourse/state.ts'
import type { Topic } from '../discourse/topic.ts'
import type { Frame } from '../frames/frame.ts'
import type { Draft } from './draft.ts'

/** What reading an article carries along, and what it has found so far. */
export type Reading = {
  readonly topic: Topic
  readonly state: State
  readonly published: string | null
  readonly drafts: Draft[]
  readonly notes: Note[]
}

/** One line of `explain`: what happened to the number at these offsets. */
export type Note = {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly note: string
}

/** A sentence with its measure words read, and the series of each. */
export type Sentence = {
  readonly view: View
  readonly frames: readonly Frame[]
  readonly series: Map<Frame, Subject | null>
  readonly lists: ReadonlyMap<number, QuantityList>
  /** Frames that share one list of numbers: "production and sales came to …". */
  readonly twins: ReadonlyMap<Frame, readonly Frame[]>
}

/** Notes why no claim was made of the number at item `q`. */
export const note = (reading: Reading, view: View, q: number, text: string): void => {
  const item = view.items[q]
  if (item !== undefined)
    reading.notes.push({ start: item.start, end: item.end, sentence: view.sentence, note: text })
}
