import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'

/** The series of one number, and how it was found. */
export type Found = {
  readonly subject: Subject
  readonly frame: Frame | null
  readonly how: 'same-clause' | 'right' | 'clause-before' | 'discourse' | 'ellipsis'
  readonly margin: number
  readonly distance: number
}

/** Whether a number can be one of a series. */
export type Fits = (subject: { cls: Frame['cls'] }) => boolean
