import { hasTag, isWord, lastBefore } from '../bind/item.ts'
import type { Reading, Sentence } from './reading.ts'

/** The share told before, by a pronoun or a noun for it: "it had been 1%", «год назад этот показатель равнялся 1,9%», "der Anteil lag bei". */
export const proForm =
  /^(?:it|она|показател\p{L}*|цифр\p{L}*|er|wert|quote|anteil|esta|cuota|proporción|participación|这一比例|该比例|这一数字)$/iu

/** "…, fiel aber 2021 auf 7,5 Prozent und 2022 auf 6,8 Prozent": the share just told at the next times, with nothing else named. */
export function laterShare({ view }: Sentence, q: number, { drafts, state }: Reading): boolean {
  const { items } = view
  const last = drafts.at(-1)
  const from = lastBefore(items, q, (item) => item.quantity !== null)
  const between = items.slice(from + 1, q)
  return (
    view.lang !== 'en' &&
    last?.kind === 'share' &&
    state.shareSentence === view.sentence &&
    items[from]?.start === last.value_start &&
    isWord(items[q - 1], 'to', 'at', 'on') &&
    between.some((item) => item.period?.role === 'main') &&
    !between.some((item) => hasTag(item, 'area', 'company', 'product', 'cue', 'pair'))
  )
}

/** "Im Vorjahr betrug der Anteil 2,5 Prozent": the share told right before goes on where its clause names nothing of its own. */
export function resumed(sentence: Sentence, q: number, reading: Reading): boolean {
  const { view } = sentence
  const { state } = reading
  const own = view.items.filter((item) => item.clause === view.items[q]?.clause)
  if (laterShare(sentence, q, reading)) return true
  return (
    state.shareSubject !== null &&
    view.sentence - state.shareSentence === 1 &&
    own.some((item) => proForm.test(item.text)) &&
    !own.some((item) => hasTag(item, 'area', 'company', 'product', 'pair'))
  )
}
