import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'

const name = 're-exports'

/** The word for what only passes through a country, up to the end of the measure word. */
const word = /(?:re-?export|реэкспорт|reexport|wiederausfuhr|转口|轉口|再出口)[\p{L}]*$/iu

const flow = /export|экспорт|ausfuhr|出口|转口|轉口/iu

/** Letters before a measure word that may belong to it: "re-". */
const prefix = 4

/** "Cars for $1.2 billion were *re-exported*. In 2021 it had been …": what a country sells on is no part of what it exports itself. */
export function reExports(drafts: readonly Draft[], views: readonly View[]): readonly Draft[] {
  let before: Draft | null = null
  return drafts.map((draft) => {
    const view = views[draft.sentence]
    if (view === undefined || draft.measure !== 'exports' || draft.detail !== null) return draft
    const item = draft.told.word === null ? undefined : view.items[draft.told.word]
    // "Kyrgyzstan took $600 million": no word for an export of its own.
    const said =
      item === undefined || !flow.test(item.text)
        ? null
        : word.test(view.text.slice(Math.max(view.start, item.start - prefix), item.end))
    const is: boolean =
      said ??
      (before?.detail === name && before.product === draft.product && draft.sentence - before.sentence <= 1)
    before = is ? { ...draft, detail: name, why: [...draft.why, 'sold on'] } : draft
    return before
  })
}
