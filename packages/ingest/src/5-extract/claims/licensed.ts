import { isWord, tagOf } from '../bind/item.ts'
import type { Reading, Sentence } from './reading.ts'

/** Whether the clause of the number names a product of the vocabulary, or a place, of its own. */
export const namesOurs = ({ view }: Sentence, q: number): boolean =>
  view.items.some(
    (item, k) =>
      k < q &&
      item.clause === view.items[q]?.clause &&
      ((tagOf(item, 'product')?.product ?? null) !== null || tagOf(item, 'company') !== undefined),
  )

/** Only a word of change, a pro-form ("the figure", "it"), or a list lets a number go on with the series before it. */
export function licensed(sentence: Sentence, q: number): boolean {
  const { view } = sentence
  if (view.kind === 'list' || view.kind === 'table') return true
  const clause = view.items[q]?.clause
  return view.items.some(
    (item) =>
      item.clause === clause &&
      (tagOf(item, 'move') !== undefined ||
        tagOf(item, 'modal')?.status === 'target' ||
        tagOf(item, 'cue')?.cue === 'figure' ||
        isWord(item, 'those', 'value', 'volume', 'its') ||
        /^(?:up|down) (?:from|on)$/i.test(item.text)),
  )
}

/** "July contributed 225,000 units": a time and an amount in the unit told last, and nothing else that is named. */
export function dated(sentence: Sentence, q: number, reading: Reading): boolean {
  const { view } = sentence
  const unit = view.items[q]?.quantity?.unit
  const last = reading.drafts.findLast((draft) => draft.kind === 'level')
  if (unit == null || last?.unit !== unit || view.sentence - last.sentence > 1) return false
  const own = view.items.filter((item) => item.clause === view.items[q]?.clause)
  return (
    own[0]?.period?.role === 'main' &&
    own.every(
      (item) =>
        tagOf(item, 'area') === undefined &&
        tagOf(item, 'company') === undefined &&
        tagOf(item, 'skip') === undefined,
    )
  )
}
