import { type Item, isOneOf, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { framesOf } from '../claims/sentence-frames.ts'
import type { Reading } from '../claims/reading.ts'
import { resolve } from '../discourse/resolve.ts'
import type { Subject } from '../discourse/state.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { beforeMarks, cellsFrom, isProse, nameStart, type Row } from './row.ts'
import { announcedScale, type Scale } from './scale.ts'

/** Fewer rows say less of themselves than a sentence would. */
const fewest = 2
/** "Exports of crude oil and oil products, fob, billions of dollars". */
const longestName = 14

const measured: ReadonlySet<CueClass> = new Set([
  'out',
  'in',
  'trade',
  'balance',
  'surplus',
  'deficit',
  'sales',
  'production',
  'consumption',
])
const besides = wordSet(
  'total|foreign|external|trade|goods|merchandise|overall|domestic|of|in|the|value|revenue|volume|f.o.b|fob|cif|c.i.f|a|b|всего|товаров|внешнеторговый|de|del|bienes|total|totales|und|der|des|von|insgesamt|gesamt|waren',
)

/** A run of such lines: its rows, none where it is no table, and the line behind it. */
export type Run = { readonly rows: readonly Row[]; readonly to: number }

/** Lines that each name a measure and its numbers under one header: "Exports (USD mln) | 3,812 | 3,650". A name told twice makes no table of any of them. */
export function measureRows(views: readonly View[], from: number): Run {
  const rows: Row[] = []
  const head = headOver(views, from)
  let to = from
  for (; to < views.length; to++) {
    const row = measureRow(views[to] as View, head)
    if (row === null) break
    rows.push(row)
  }
  const names = new Set(rows.map(({ view, cells: [cell] }) => textOf(view.items.slice(0, cell?.at ?? 0))))
  return { rows: rows.length >= fewest && names.size === rows.length ? rows : [], to }
}

const textOf = (items: readonly Item[]): string => items.map((item) => item.lower).join(' ')

function measureRow(view: View, head: View | undefined): Row | null {
  const { items } = view
  const end = items.findIndex((item) => item.quantity !== null)
  if (end < 1 || end > longestName) return null
  const whole = items.slice(nameStart(items), end)
  const tail = whole.findIndex(
    (item, k) => k > 0 && (item.text === '(' || item.text === ',' || item.text === '|'),
  )
  const name = tail < 0 ? whole : whole.slice(0, tail)
  const cues = name.filter((item) => measured.has(tagOf(item, 'cue')?.cue ?? 'figure'))
  if (new Set(cues.map((item) => tagOf(item, 'cue')?.cue)).size !== 1) return null
  if (
    !name.every(
      (item) => cues.includes(item) || tagOf(item, 'product') !== undefined || isOneOf(item, besides),
    )
  )
    return null
  // "Sales, the association said, rose 5 percent": a sentence.
  if (tail >= 0 && whole.slice(tail).some(isProse)) return null
  const cells = cellsFrom(items, beforeMarks(items, end, 0))
  if (cells === null || cells.every((cell) => cell === null)) return null
  const first = items[end] as Item
  const scale = announcedScale(view.text.slice(view.start, first.start).replace(/[|\s]+$/, ''), view.lang)
  // One number with its unit is read as well as a sentence.
  if (cells.length === 1 && (first.quantity?.form !== 'bare' || (scale ?? scaleOver(head)) === null))
    return null
  return { view, key: { of: 'measure', scale }, cells }
}

/** The line above, past rows that name no measure of ours: "Turnover of services 1,210". */
export function headOver(views: readonly View[], from: number): View | undefined {
  let at = from - 1
  while (from - at <= passed && rowLike(views[at])) at--
  return views[at]
}
/** So many such rows may stand between the head and the first that is read. */
const passed = 3
const rowLike = (view: View | undefined): boolean =>
  view !== undefined && view.items.length <= longestName && view.items.at(-1)?.quantity?.form === 'bare'

/** The unit that the line above tells: "Foreign trade in May, million euros". */
const scaleOver = (head: View | undefined): Scale | null =>
  head === undefined ? null : announcedScale(head.text.slice(head.start, head.end), head.lang)

/** The series that a row names. */
export function measureSubject({ view, cells }: Row, { state, topic }: Reading): Subject | null {
  const first = cells.find((cell) => cell !== null)?.at ?? 0
  const frame = framesOf(view).find((one) => one.at < first)
  return frame === undefined ? null : resolve(frame, state, topic, view.paragraph)
}
