import { isMark, isOneOf, type Item, wordSet } from './item.ts'

/** How far behind a time the name of its calendar, or the bracket with its days, may stand, in items. */
const reach = 8

const calendars = wordSet('iranian|persian|afghan|jalali|solar|ethiopian|nepali|nepalese')
const bounds = wordSet('ended|ending|ends|began|beginning|begins|started|starting|starts|from|since')

/**
 * "the first half of the current *Iranian* calendar year (*March 20-September 22*)": months of a year that is not ours are
 * those of the bracket behind them; without one nothing tells which they are. The days on which such a year began or
 * ended are no time of trade.
 */
export function otherCalendar(items: Item[]): Item[] {
  const named = items.findIndex((item) => isOneOf(item, calendars))
  if (
    named < 0 ||
    !items.slice(named, named + 4).some((item) => /^(?:calendar|year|fiscal)/.test(item.lower))
  )
    return items
  const open = items.findIndex((item, k) => k > named && k - named <= reach && isMark(item, '('))
  const days = items[open + 1]?.period
  const run =
    open > 0 && days?.label?.includes('/') === true && isMark(items[open + 2], ')') ? days.label : null
  return items.map((item, k) => {
    const { period } = item
    if (period === null) return item
    if (k < named && named - k <= reach && !/\d{4}/.test(period.text))
      return { ...item, period: { ...period, label: run, relative: false } }
    const bound = isOneOf(items[k - 1], bounds) || isOneOf(items[k - 2], bounds)
    return k === open + 1 || (k > named && bound)
      ? { ...item, period: { ...period, role: 'statement' as const } }
      : item
  })
}
