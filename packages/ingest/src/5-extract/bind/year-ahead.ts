import { yearsAway } from '@factline/schema/vocabulary/period'
import { isOneOf, type Item, wordSet } from './item.ts'

/** The year that opens a sentence stands among so many items: "Two years ago,", "Back in 2016,". */
const head = 3

/**
 * "Two years ago … between January 1 and June 11", "In 2019, exports reached 5 million in January-May": months named
 * without a year are those of the year that their sentence opens with.
 */
export function underYearAhead(items: Item[]): Item[] {
  const opening = items.slice(0, head).find((item) => item.period !== null)
  const year = opening?.period
  if (year?.role !== 'main' || year.label?.length !== 4 || /['’]s$/.test(year.text)) return items
  const end = items.findIndex((item) => isOneOf(item, joining))
  return items.map((item, i) =>
    item !== opening &&
    (end < 0 || i < end) &&
    item.period?.role === 'main' &&
    item.period.relative &&
    months.test(item.period.label ?? '') &&
    !ownYear.test(item.period.text)
      ? { ...item, period: { ...item.period, label: moved(item.period.label ?? '', Number(year.label)) } }
      : item,
  )
}

/** Where another statement begins, the year ahead need not hold. */
const joining = wordSet('and|but|while|whereas|;')
const months = /^\d{4}-(?:\d\d|[QH]\d)/
const ownYear = /\d{4}|year|this|last|next|current|now|today|ago/i

/** The same months, ending in another year. */
const moved = (label: string, year: number): string | null =>
  yearsAway(label, year - Number((label.split('/').at(-1) ?? label).slice(0, 4)))
