import { monthOf } from '../period/calendar.ts'
import { endingIn, monthAt } from '../period/label.ts'
import { isOneOf, isWord, type Item, wordSet } from './item.ts'

/** The year that opens a sentence stands among so many items: "Two years ago,", "Back in 2016,". */
const head = 3

/**
 * "Two years ago … between January 1 and June 11", "In 2019, exports reached 5 million in January-May": months named
 * without a year are those of the year that their sentence opens with.
 */
export function underYearAhead(all: Item[]): Item[] {
  const items = besideMonth(all)
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
      ? { ...item, period: { ...item.period, label: endingIn(item.period.label ?? '', Number(year.label)) } }
      : item,
  )
}

/**
 * "In *October 2022* it had been 935,556, and in November 909,403", "in January 2023, after 1.2 million in December": a
 * month named without a year beside one that has it is the nearest of its name.
 */
function besideMonth(items: Item[]): Item[] {
  const at = items.findIndex(
    ({ period }, i) =>
      period?.role === 'main' && month.test(period.label ?? '') && !ofOld(items, i) && !ofEvent(items, i),
  )
  const named = items[at]?.period
  if (named?.label == null || named.relative) return items
  const from = monthAt(named.label)
  return items.map((item, i) => {
    const { period } = item
    // "In May 2020 the deficit was 320 million, *and in January-May* 1.5 billion": months that end with the one named.
    if (
      i > at &&
      period?.relative === true &&
      run.test(period.label ?? '') &&
      period.label?.slice(-3) === named.label?.slice(-3) &&
      !ownYear.test(period.text)
    )
      return {
        ...item,
        period: { ...period, label: endingIn(period.label ?? '', Number(named.label?.slice(0, 4))) },
      }
    const bare = period?.relative === true && month.test(period.label ?? '') && !ownYear.test(period.text)
    if (i <= at || !bare || period?.label == null) return item
    const away = (monthAt(period.label) - from) % 12
    const near = away > 6 ? away - 12 : away < -6 ? away + 12 : away
    const { year } = monthOf(from + near)
    return Math.abs(near) > neighbours
      ? item
      : { ...item, period: { ...period, label: year + period.label.slice(4) } }
  })
}

/** "from 44,429 in September 2023, after a drop in August": a time looked back at has no neighbours. */
const ofOld = (items: readonly Item[], i: number): boolean =>
  [1, 2, 3, 4].some(
    (n) => items[i - n]?.quantity != null && isWord(items[i - n - 1], 'from', 'against', 'than'),
  )

/** "since Russia invaded Ukraine in February 2022": when something else happened. */
const ofEvent = (items: readonly Item[], i: number): boolean =>
  [1, 2, 3].some((n) => isOneOf(items[i - n], happening))
const happening = wordSet(
  'began|started|erupted|invaded|invasion|war|launched|introduced|imposed|expired|ended|broke out|took effect|came into force|outbreak',
)

const month = /^\d{4}-\d\d$/
const run = /^\d{4}-\d\d\/\d{4}-\d\d$/
/** So many months lie between two that are told side by side. */
const neighbours = 3

/** Where another statement begins, the year ahead need not hold. */
const joining = wordSet('and|but|while|whereas|;')
const months = /^\d{4}-(?:\d\d|[QH]\d)/
const ownYear = /\d{4}|year|this|last|next|current|now|today|ago/i
