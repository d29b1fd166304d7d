import { isWord, lastBefore } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { State } from '../discourse/state.ts'
import { endingIn, monthsIn } from '../period/label.ts'
import type { Bound } from './period-of.ts'
import { pointed } from './pointed.ts'
import { tightRight } from './tight-right.ts'

/**
 * "In January-May trade grew from $6 billion *in 2022* to $7 billion *in 2023*": where a sentence on a part of the year
 * holds one year against another, each stands for the same months of it. Null where it is on no part of a year, or holds
 * nothing against the number.
 */
export function sameMonthsOf(view: View, q: number, tight: number, state: State): Bound | null {
  const { items, lang } = view
  const again = lang === 'en' ? sameAsOld(view, q, tight) : null
  if (again !== null) return again
  if (lang !== 'en' || !isBareYear(view, tight) || !isWord(items[q - 1], 'from', 'to')) return null
  const step = isWord(items[q - 1], 'from') ? 'to' : 'from'
  const other = items.findIndex(
    (item, k) => item.quantity !== null && k !== q && Math.abs(k - q) <= reach && isWord(items[k - 1], step),
  )
  const year = other < 0 ? null : tightRight(view, other)
  if (year === null || year === tight || !isBareYear(view, year)) return null
  const first = Math.min(q, other)
  for (let k = first - 1; k >= 0; k--) {
    const span = items[k]?.period
    if (span == null || span.role === 'statement' || span.role === 'basis') continue
    const part = span.role === 'anaphor' ? pointed(span.text, state) : span.label
    if (part === null || (monthsIn(part) ?? 12) >= 12) return null
    const label = endingIn(part, Number(items[tight]?.period?.label))
    return label === null ? null : { label, text: span.text, how: 'left', relative: false, item: k }
  }
  return null
}

/** "from $765 million in January-November 2019 to $690 million *in the same period of 2020*": as much of that year as the old value is of. */
function sameAsOld({ items }: View, q: number, tight: number): Bound | null {
  const span = items[tight]?.period
  if (span?.role !== 'basis' || span.label?.length !== 4 || !/^(?:the )?same\b/i.test(span.text)) return null
  const k = lastBefore(items, q, ({ period }) => period?.role === 'main' && period.label !== null, 6)
  const part = items[k]?.period?.label ?? null
  const year = Number(span.label)
  if (
    part === null ||
    !isWord(items[q - 1], 'to') ||
    (monthsIn(part) ?? 12) >= 12 ||
    Number(part.slice(0, 4)) >= year
  )
    return null
  const label = endingIn(part, year)
  return label === null ? null : { label, text: span.text, how: 'tight', relative: false, item: tight }
}

/** How far apart the two values may stand, in items. */
const reach = 9

const isBareYear = ({ items }: View, k: number): boolean => {
  const span = items[k]?.period
  return span?.label?.length === 4 && /^\d{4}$/.test(span.text.trim())
}
