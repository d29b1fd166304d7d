import type { Item } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { unitFits } from '../claims/fits.ts'
import type { Note } from '../claims/reading.ts'
import { statusOf } from '../claims/status-of.ts'
import { isAside } from '../discourse/aside.ts'
import type { Frame } from '../frames/frame.ts'
import { brokenNumber } from '../suspect/broken-number.ts'

/** Why the digits of an item are no quantity at all. */
export const notRead = (item: Item): string =>
  /^\d{1,3}$/.test(item.text)
    ? 'a small number without a unit: a count of something else, or a day'
    : 'not a number with a unit, a percentage, a rank or a time'

/**
 * Why no claim came of the quantity at item `q`, in words: what the rules noted of it, else the first condition of
 * every claim that it does not meet.
 */
export function leftOut(view: View, frames: readonly Frame[], q: number, notes: readonly Note[]): string {
  const item = view.items[q]
  const quantity = item?.quantity
  if (item === undefined || quantity == null) return 'not a quantity'
  if (/[?？]$/.test(view.text.slice(view.start, view.end).trimEnd())) return 'the sentence is a question'
  if (item.masked) return 'inside a name, a dateline or the mention of a source'
  const broken = brokenNumber([item.start, item.end], view.text, view.lang)
  if (broken !== null) return broken
  const told = notes.findLast((one) => one.start === item.start && one.end === item.end)
  if (told !== undefined) return told.note
  if (isAside(view)) return 'its sentence says something besides'
  if (quantity.conversion_of !== null) return 'the amount before it once more, in another unit'
  if (quantity.form === 'points')
    return 'percentage points: a share that moved, told without where it moved to'
  if (statusOf(view, q) === null) return 'only supposed, denied, or what others had forecast'
  if (quantity.form === 'bare') return 'nothing says what it counts'
  if (quantity.form === 'rank') return 'a place in no order that is measured'
  if (frames.length === 0) return 'no measure word in its sentence, and no series that it goes on with'
  const { unit } = quantity
  if (quantity.form === 'amount' && unit !== null && !frames.some((frame) => unitFits(frame.cls, unit)))
    return `no measure of its sentence is counted in ${unit}`
  return 'its sides, product or period are not told clearly enough'
}
