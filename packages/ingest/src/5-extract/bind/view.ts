import type { Item } from './item.ts'
import type { Mention } from './mentions.ts'

/** One sentence ready for the grammar. */
export type View = {
  readonly text: string
  readonly lang: string
  readonly start: number
  readonly end: number
  readonly items: readonly Item[]
  readonly mentions: readonly Mention[]
  /** Number of the sentence in the article, and of its paragraph. */
  readonly sentence: number
  readonly paragraph: number
  readonly kind: 'body' | 'heading' | 'list' | 'table'
  /** A part of what was too long for one sentence. */
  readonly part: boolean
}
