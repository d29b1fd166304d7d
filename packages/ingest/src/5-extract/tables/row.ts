import { isPeriod } from '@factline/schema/vocabulary/period'
import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isMark, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Company, Named } from '../frames/frame.ts'
import type { Scale } from './scale.ts'

/** What a row is about. `other`: a name that no table of ours knows. */
export type Key =
  | { readonly of: 'area'; readonly area: Area }
  | { readonly of: 'company'; readonly company: Company }
  | { readonly of: 'product'; readonly product: Named }
  | { readonly of: 'period'; readonly label: string; readonly text: string }
  /** A measure with the unit that stands behind its name. */
  | { readonly of: 'measure'; readonly scale: Scale | null }
  | { readonly of: 'total' | 'other' }

/** A number of a row: the item it is, whether a bracket holds it, and the words of change told with it. */
export type Cell = {
  readonly at: number
  readonly bracket: boolean
  readonly sign: -1 | 0 | 1
  readonly basis: PeriodSpan | null
}

/** A name with its numbers; `null` is a cell without one. */
export type Row = { readonly view: View; readonly key: Key; readonly cells: readonly (Cell | null)[] }

/** A row is short; a sentence with as many words is none. */
const longestRow = 44
const longestName = 7
/** Words that may stand behind the numbers: "(21.7% of all exports)", "new units registered". */
const wordsBehind = 8

const bullets = '•*·-–—●▪■#'
const separators = '|:-–—=,;./*•()（）、，；：'
const fillers =
  /^(?:the|of|and|republic|group|motors?|auto|cars?|mainland|federation|no|\d+|und|и|de|la|el|y|[#&,.()*'’"“”/|–—-])$/iu
const totals = wordSet(
  'grand total imports|grand total exports|grand total sales|grand total production|grand total market|grand total trade|grand total turnover|grand total registrations|grand total|subtotal imports|subtotal exports|subtotal sales|subtotal production|subtotal market|subtotal trade|subtotal turnover|subtotal registrations|subtotal|total imports|total exports|total sales|total production|total market|total trade|total turnover|total registrations|total|all imports|all exports|all sales|all production|all market|all trade|all turnover|all registrations|all|overall imports|overall exports|overall sales|overall production|overall market|overall trade|overall turnover|overall registrations|overall|sum|world|market|imports|exports|sales|всего|итого|insgesamt|gesamt|summe|总计|合计|总量',
)
/** "Trucks – total": beside a name these only say that it is all of it. */
const sums = wordSet('total|totals|overall|all|всего|итого|insgesamt|gesamt|总计|合计|总量')
const others = /^(?:others?|rest|прочие|другие|остальные|sonstige|andere|otros|resto|其他|其它)$/iu
const none = /^(?:n\/?a|n\.a|nil|na|-|–|—|\.\.|…)$/i

/** The row that a line is: bullet or place, name, numbers; null where it is a sentence or something else. */
export function rowOf(view: View): Row | null {
  const { items } = view
  if (items.length < 2 || items.length > longestRow) return null
  const start = nameStart(items)
  let end = start
  while (end < items.length && items[end]?.quantity == null) end++
  if (end === items.length || end === start || end - start > longestName + 3) return null
  const last = beforeMarks(items, end, start)
  const key = keyOf(items.slice(start, last))
  if (key === null) return null
  const cells = cellsFrom(items, last)
  return cells === null || cells.every((cell) => cell === null) ? null : { view, key, cells }
}

/** Past the bars, dashes and open brackets before a number: they belong to it and not to the name. */
export function beforeMarks(items: readonly Item[], end: number, start: number): number {
  let last = end
  while (last > start && separators.includes(items[last - 1]?.text ?? ' ')) last--
  return last
}

/** "• Tesla", "3. Japan", "1 | Toyota": past what puts the line in its list. */
export function nameStart(items: readonly Item[]): number {
  let at = 0
  while (at < items.length && items[at]?.text.length === 1 && bullets.includes(items[at]?.text ?? '')) at++
  const number = items[at]?.quantity
  const isPlace =
    (number?.form === 'bare' && number.value <= 100 && Number.isInteger(number.value)) ||
    number?.form === 'rank'
  if (isPlace && items[at + 1]?.quantity === null) at++
  while (at < items.length && at > 0 && isMark(items[at], '|.):')) at++
  return at
}

/** What the words of a name stand for; null where they are no name. */
export function keyOf(name: readonly Item[]): Key | null {
  if (name.length === 0 || name.length > longestName) return null
  if (name.length === 1 && name[0]?.period != null) {
    const { label, text, role } = name[0].period
    return role === 'main' && label !== null && isPeriod(label) ? { of: 'period', label, text } : null
  }
  if (name.some((item) => item.period !== null)) return null
  if (name.some((item) => isOneOf(item, totals)) && name.every((item) => !isKey(item))) return { of: 'total' }
  if (name.some((item) => isProse(item) && !isOneOf(item, sums))) return null
  if (name.some((item) => others.test(item.text))) return { of: 'other' }
  const keys = name.filter(isKey)
  const rest = name.filter((item) => !isKey(item) && !fillers.test(item.text) && !isOneOf(item, sums))
  const [one] = keys
  if (keys.length !== 1 || rest.length > 0 || one === undefined) return { of: 'other' }
  const area = tagOf(one, 'area')
  if (area !== undefined) return area.form === 'name' ? { of: 'area', area: area.area } : { of: 'other' }
  const company = companyOf(one)
  if (company !== null) return company.sector === 'autos' ? { of: 'company', company } : { of: 'other' }
  const product = namedOf(one)
  return product === null ? { of: 'other' } : { of: 'product', product }
}

/** A measure named between the numbers: they are of several, and each is read with its own words. */
const isMeasure = (item: Item): boolean => {
  const cue = tagOf(item, 'cue')?.cue
  return (
    tagOf(item, 'skip') !== undefined ||
    (cue !== undefined && cue !== 'figure' && cue !== 'share' && cue !== 'sales')
  )
}

const isKey = (item: Item): boolean =>
  tagOf(item, 'area') !== undefined ||
  tagOf(item, 'company') !== undefined ||
  tagOf(item, 'product') !== undefined

/** A word that makes a sentence of a line. */
export const isProse = (item: Item): boolean =>
  !isKey(item) &&
  item.tags.some(
    (tag) =>
      tag.tag === 'say' ||
      tag.tag === 'modal' ||
      tag.tag === 'cue' ||
      (tag.tag === 'move' && tag.pos === 'v'),
  )

/** The numbers behind a name up to the end of the line; null where words make it a sentence. */
export function cellsFrom(items: readonly Item[], from: number): (Cell | null)[] | null {
  const cells: (Cell | null)[] = []
  let words = 0
  let bracket = false
  let sign: Cell['sign'] = 0
  let basis: PeriodSpan | null = null
  for (let i = from; i < items.length; i++) {
    const item = items[i] as Item
    if (item.quantity !== null) {
      if (item.quantity.form === 'rank') return null
      cells.push({ at: i, bracket, sign, basis })
      sign = 0
      basis = null
      continue
    }
    const move = cells.length > 0 ? (tagOf(item, 'move')?.sign ?? 0) : 0
    if (move !== 0) sign = move
    else if (cells.length > 0 && item.period?.role === 'basis' && item.period.basis !== null)
      basis = item.period
    else if (isMark(item, '(（')) bracket = true
    else if (isMark(item, ')）')) bracket = false
    else if (
      none.test(item.text) &&
      isMark(items[i - 1], '|,') &&
      (i + 1 === items.length || isMark(items[i + 1], '|,'))
    )
      cells.push(null)
    else if (separators.includes(item.text)) continue
    else if (
      item.period !== null ||
      (isKey(item) && (!bracket || tagOf(item, 'product') === undefined)) ||
      tagOf(item, 'say') !== undefined ||
      tagOf(item, 'modal') !== undefined
    )
      return null
    else if (++words > wordsBehind || (isMeasure(item) && !bracket)) return null
  }
  return cells
}

/** Rows told in one line behind their header: the header, and the rows; null where the line is no table. */
export function rowsInside(
  view: View,
): { readonly header: readonly Item[]; readonly rows: readonly Row[] } | null {
  const { items } = view
  const numbers = items.reduce(
    (n, item) => n + (item.quantity === null || item.quantity.form === 'rank' ? 0 : 1),
    0,
  )
  if (numbers < 6 || numbers * 4 < items.length) return null
  const runs: { name: Item[]; cells: Cell[] }[] = []
  let name: Item[] = []
  let cells: Cell[] = []
  items.forEach((item, at) => {
    if (item.quantity !== null && item.quantity.form !== 'rank') {
      cells.push({ at, bracket: false, sign: 0, basis: null })
      return
    }
    if (cells.length > 0 && item.text === '|') return
    if (cells.length > 0) {
      runs.push({ name, cells })
      name = []
      cells = []
    }
    name.push(item)
  })
  if (cells.length > 0) runs.push({ name, cells })
  const [first, ...more] = runs
  if (first === undefined || more.length < 2) return null
  const width = commonest(runs.map((run) => run.cells.length))
  if (width < 2 || more.some((run) => run.name.length > longestName || isTold(run.name))) return null
  const own = first.name.findLastIndex(isKey)
  if (own < 0) return null
  const header = first.name.slice(0, own)
  const rows = [{ name: first.name.slice(own), cells: first.cells }, ...more].flatMap((run) => {
    const key = keyOf(run.name)
    return key === null || run.cells.length !== width ? [] : [{ view, key, cells: run.cells }]
  })
  return rows.length * 10 < runs.length * 7 || rows.length < 3 ? null : { header, rows }
}

const andOrWith = wordSet('and|with|to|in|at|for|from|by|и|в|с|und|mit|y|con|a|en')

/** Commas, brackets and small words between the names are those of a sentence. */
const isTold = (name: readonly Item[]): boolean =>
  name.some((item) => isSaid(item) || item.text === ',' || item.text === ';' || isMark(item, '(（，；、')) ||
  isOneOf(name[0], andOrWith)

const isSaid = (item: Item): boolean => tagOf(item, 'say') !== undefined || tagOf(item, 'modal') !== undefined

/** The number that occurs most. */
export function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as [number, number])[0]
}
