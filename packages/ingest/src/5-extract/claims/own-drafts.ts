import type { View } from '../bind/view.ts'
import type { Draft } from './draft.ts'

/** The drafts of the sentence read last: all stand in the order of the sentences, so these are the tail. */
export const ownDrafts = (view: View, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.slice(drafts.findLastIndex((draft) => draft.sentence !== view.sentence) + 1)
