import { type Period, yearAfter } from '@factline/schema/vocabulary/period'
import type { View } from '../bind/view.ts'
import { isOld } from './old-value.ts'
import { tightRight } from './tight-right.ts'

/**
 * "were 45,537 units, 5.1% below the 47,977 sold *in last year's August*": a sentence that names no time but that of its
 * old value is on the same months of the year behind it. Null where no old value has a part of last year. `open`: on a
 * page that does not tell its year, "against 10.76 in the first half of 2021" tells it.
 */
export function impliedTime(view: View, q: number, open = false): { label: Period; text: string } | null {
  if (view.lang !== 'en' || isOld(view, q)) return null
  const { items } = view
  for (let k = q + 1; k < items.length && k <= q + reach; k++) {
    const form = items[k]?.quantity?.form
    if ((form !== 'amount' && form !== 'bare') || !isOld(view, k)) continue
    const at = tightRight(view, k)
    const span = at === null ? null : items[at]?.period
    if (span?.label == null) continue
    if (open && !span.relative && run.test(span.label)) {
      const next = yearAfter(span.label)
      if (next !== null) return { label: next, text: span.text }
    }
    if (!span.relative || !partOfYear.test(span.label) || !lastYear.test(span.text)) continue
    return { label: String(Number(span.label.slice(0, 4)) + 1) + span.label.slice(4), text: span.text }
  }
  return null
}

/** How far behind the number its old value may stand, in items. */
const reach = 12
const partOfYear = /^\d{4}-(?:\d\d|[QH]\d)$/
/** Months in a row: a single month or quarter may be held against the one before. */
const run = /^\d{4}-(?:H\d$|\d\d\/\d{4}-\d\d$)/
const lastYear = /last year|previous year|a year (?:ago|earlier|before)/i
