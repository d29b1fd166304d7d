import type { Period } from '@factline/schema/vocabulary/period'
import { isMark, isOneOf, isWord, wordSet } from '../bind/item.ts'
import { anyIn, perView, type View } from '../bind/view.ts'
import { monthLabel, monthOf } from '../period/calendar.ts'
import { monthAt, monthsIn } from '../period/label.ts'
import type { Bound } from './period-of.ts'
import type { Sentence } from './reading.ts'

const inOrder = wordSet('依次|依次为|依次是')
const saysSo = anyIn((item) => isWord(item, 'respectively') || isOneOf(item, inOrder))

/**
 * "in 2022 and 2023 it exported 163,000 and 909,000 cars *respectively*", "in 2007-2009 … 3.24, 4.04 and 6 million
 * tonnes respectively", 1—4月依次是: as many numbers as the times beside each other, or the steps of a span, are one for each.
 * Null where they are not, or no such word stands in the sentence.
 */
export function respectiveTime({ view, lists, frames }: Sentence, q: number): Bound | null {
  if (!saysSo(view)) return null
  const members = lists.get(q)?.members ?? []
  if (members.length < 2) return null
  // "to Mexico and the UAE it sent 71,000 and 86,000 cars respectively in January-February": as many names have them.
  const named = frames.some((frame) =>
    [frame.areas, frame.partners, frame.companies, frame.products].some(
      (one) => one.length === members.length,
    ),
  )
  if (named) return null
  const group = timesOf(view).find((times) => times.length === members.length)
  const time = group?.[members.indexOf(q)]
  return time === undefined ? null : { ...time, how: 'tight', relative: true, item: null }
}

type Time = { readonly label: Period; readonly text: string }

/** The times that stand beside each other in a sentence, a span by its steps. */
const timesOf = perView((view: View): Time[][] => {
  const groups: Time[][] = []
  let last = -2
  view.items.forEach((item, i) => {
    const { period } = item
    if (period?.label == null || period.role === 'statement' || period.role === 'basis') return
    const { text } = period
    const own = stepsOf(period.label).map((label) => ({ label, text }))
    const joined = view.items
      .slice(last + 1, i)
      .every((one) => isMark(one, ',，、') || isWord(one, 'and', 'in', 'article'))
    if (last >= 0 && joined) groups.at(-1)?.push(...own)
    else groups.push(own)
    last = i
  })
  return groups
})

/** The years or months that a span runs over; of other times the time itself. */
function stepsOf(label: Period): Period[] {
  const [from = '', to = ''] = label.split('/')
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to) && Number(to) - Number(from) < 12)
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => String(Number(from) + n))
  const count = /^\d{4}-\d\d\/\d{4}-\d\d$/.test(label) ? monthsIn(label) : null
  return count === null || count > 12
    ? [label]
    : Array.from({ length: count }, (_, n) => monthLabel(monthOf(monthAt(from) + n)))
}
