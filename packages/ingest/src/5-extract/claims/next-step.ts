import { type Item, isMark, isOneOf, isWord, wordSet, lastBefore } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import type { Reading, Sentence } from './reading.ts'
import { tightRight } from './tight-right.ts'

/** How far apart two steps of a schedule may stand, in items. */
const reach = 9

/**
 * "12% in January 2024; *20% in July 2024*; and *35% in July 2026*": a number with its own time that only a comma or
 * "and" parts from the one before with its time is the next step of the same series. Null where it is none.
 */
export function nextStep(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  const last = reading.drafts.at(-1)
  if (quantity == null || last === undefined || last.sentence !== view.sentence || last.kind === 'rank')
    return null
  const before = lastBefore(items, q, (item) => item.quantity !== null)
  const told = items[before]?.quantity
  if (told == null || q - before > reach || items[before]?.start !== last.value_start) return null
  if (told.form !== quantity.form || told.unit !== quantity.unit) return null
  const time = ownTime(view, q)
  if (time === null || ownTime(view, before) === null || !onlyStep(items.slice(before + 1, q))) return null
  const span = items[time]?.period
  if (span?.label == null) return null
  const falls = last.kind === 'change' && last.value < 0 && quantity.value > 0
  return makeDraft(sentence, reading, {
    kind: last.kind,
    q,
    found: { subject: last.told.subject, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 },
    subject: last.told.subject,
    value: falls ? -quantity.value : quantity.value,
    unit: last.unit,
    period: { label: span.label, text: span.text, how: 'tight', relative: span.relative, item: time },
    status: last.status,
    basis: last.basis,
    of: last.of,
    negate: falls,
  })
}

function ownTime(view: View, q: number): number | null {
  const at = tightRight(view, q)
  const span = at === null ? null : view.items[at]?.period
  return span?.label != null && (span.role === 'main' || span.role === 'deadline') ? at : null
}

const joints = wordSet('and|then|followed by|finally|и|затем|und|dann|y|luego|以及|到')

/** Whether nothing but a time and what joins steps stands between two numbers. */
const onlyStep = (between: readonly Item[]): boolean =>
  between.some((item) => isMark(item, ',;，；、') || isOneOf(item, joints) || isWord(item, 'and')) &&
  between.every(
    (item) =>
      item.period !== null ||
      isMark(item, ',;，；、') ||
      isOneOf(item, joints) ||
      isWord(item, 'and', 'in', 'by', 'to', 'at', 'article', 'from'),
  )
