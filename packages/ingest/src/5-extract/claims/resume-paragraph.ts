import { isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Reading } from './reading.ts'

const pointing = wordSet('this|these|that|those|such|despite this|it')

/**
 * "Hybrid registrations rose 31.6%. ¶ *This* amounted to …", "¶ *These gains* were driven by France (+32%)": a paragraph that
 * opens with a word for what was just told goes on with it, as if no new one had begun.
 */
export function resumeParagraph(view: View, { state, drafts }: Reading): void {
  if (
    view.lang === 'en' &&
    view.paragraph === state.paragraph + 1 &&
    state.last !== null &&
    drafts.at(-1)?.sentence === view.sentence - 1 &&
    isOneOf(view.items[0], pointing)
  )
    state.lastParagraph = view.paragraph
}
