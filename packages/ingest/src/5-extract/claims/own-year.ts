import { yearsAway } from '@factline/schema/vocabulary/period'
import { isWord } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'
import type { State } from '../discourse/state.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Bound } from './period-of.ts'

const yearAlone = /^\d{4}$/

/** The year that owns the number at item `q` ("*2020's* 25,312", "*this year's* 16,931"); null for any other. */
function owner({ items }: View, q: number): PeriodSpan | null {
  const poss = isWord(items[q - 1], 'poss')
  const span = items[poss ? q - 2 : q - 1]?.period ?? null
  return span !== null && yearAlone.test(span.label ?? '') && (poss || /['’]s$/.test(span.text)) ? span : null
}

const owners = perView(
  (view) => view.items.filter((item, k) => item.quantity !== null && owner(view, k) !== null).length,
)

/**
 * "Sales rose 1.7% in July. Exports fell from *2020's 25,312* to *this year's 16,931*": in a text on some months a year that
 * owns a number stands for the same months of it. Null where the text is on whole years.
 */
export function ownYear(view: View, q: number, { now, leadNow }: State): Bound | null {
  const span = owner(view, q)
  // One year alone ("exceeding 2022's 3.1 million") may be told as a whole.
  if (span === null || owners(view) < 2) return null
  const around = now?.label ?? null
  if (around === null || yearAlone.test(around) || yearAlone.test(leadNow?.label ?? '')) return null
  const last = Number(around.slice(-7).slice(0, 4)) || Number(around.slice(0, 4))
  const label = yearsAway(around, Number(span.label) - last)
  return label === null ? null : { label, text: span.text, how: 'tight', relative: true, item: null }
}

/** Whether the time compared with is a year that owns the old number, and so no more than the same months of it. */
export const comparesOwnYear = (view: View, basis: PeriodSpan | null, state: State): boolean =>
  basis !== null &&
  view.items.some(
    (item, k) => item.quantity !== null && owner(view, k) === basis && ownYear(view, k, state) !== null,
  )
