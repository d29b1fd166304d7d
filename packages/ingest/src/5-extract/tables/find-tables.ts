import { hasTag, type Item, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { columnsOf } from './columns.ts'
import { headOver, measureRows } from './measure-rows.ts'
import { announcedScale, type Scale } from './scale.ts'
import { commonest, type Row, rowOf, rowsInside } from './row.ts'

/** Rows of one shape, the words of their header, and the sentences that they take up. */
export type Table = {
  readonly rows: readonly Row[]
  /** Numbers of a row. */
  readonly width: number
  readonly header: readonly Item[]
  /** The sentence that leads to the table; null where it opens the text. */
  readonly head: View | null
  /** What a line of its own says of all numbers: "Quantity in million tonnes". */
  readonly scale?: Scale | null
  /** Rows that are left of a table: several bare numbers, and nothing that tells what they are. */
  readonly blind?: true
  /** First sentence of the table, header included, and the one behind the last. */
  readonly from: number
  readonly to: number
}

/** Fewer rows are a list at most; two are enough where a colon announces them. */
const fewest = 3

/** The tables of a text: lines of name and numbers under each other, or all rows in one line. Linear. */
export function tablesIn(views: readonly View[]): Table[] {
  const tables: Table[] = []
  let from = -1
  let rows: Row[] = []
  const close = (to: number): void => {
    const table = rows.length > 0 ? tableOf(views, rows, from, to) : null
    if (table !== null) tables.push(table)
    rows = []
    from = -1
  }
  // Lines of measures up to here belong to a table, or to a run that is none.
  let asked = 0
  let taken = 0
  views.forEach((view, i) => {
    if (i < taken) return
    const run = i < asked ? null : measureRows(views, i)
    if (run !== null) asked = Math.max(run.to, i + 1)
    if (run !== null && run.rows.length > 0) {
      close(i)
      taken = run.to
      tables.push(measureTable(views, run.rows, i, taken))
      return
    }
    const row = rowOf(view)
    if (row !== null) {
      if (from < 0) from = i
      rows.push(row)
      return
    }
    if (isPlaceAlone(view)) return
    close(i)
    const inside = rowsInside(view)
    if (inside !== null)
      tables.push({
        ...inside,
        width: inside.rows[0]?.cells.length ?? 0,
        head: headInside(view, inside.header) ?? views[i - 1] ?? null,
        from: i,
        to: i + 1,
      })
  })
  close(views.length)
  return tables
}

/** "India's coal imports by source, million tonnes: Country 2024 2023 Indonesia …": the words before the header say what it is of. */
function headInside(view: View, header: readonly Item[]): View | null {
  const end = header.findLastIndex((item) => isMark(item, ':：.')) + 1
  const items = header.slice(0, end > 0 ? end : header.length)
  if (!items.some((item) => flows.has(tagOf(item, 'cue')?.cue ?? ''))) return null
  return {
    ...view,
    items,
    mentions: view.mentions.filter((mention) => mention.last <= items.length),
    end: items.at(-1)?.end ?? view.end,
    memo: [],
  }
}

const flows: ReadonlySet<string> = new Set(['out', 'in', 'trade', 'flow', 'sales', 'production'])

/** "3." on its own, cut off from "Japan 0.71". */
const isPlaceAlone = ({ items }: View): boolean =>
  items.length > 0 &&
  items.length <= 2 &&
  items[0]?.quantity?.form === 'bare' &&
  /^[.)]?$/.test(items[1]?.text ?? '')

/** The header right above line `from`, if it is one, the line that leads to the table, and where the table begins. */
function headingAt(views: readonly View[], from: number): Pick<Table, 'header' | 'head' | 'from' | 'scale'> {
  const before = views[from - 1]
  const isHeader = before !== undefined && headsColumns(before)
  const first = isHeader ? from - 1 : from
  const above = views[first - 1]
  const scale = above === undefined ? null : scaleOfLine(above)
  return {
    header: isHeader ? before.items : [],
    head: (scale === null && !announcesOnly(above) ? above : views[first - 2]) ?? null,
    from: scale === null ? first : first - 1,
    scale,
  }
}

const asFollows = /follow|below|следующ|таким образом|(?<!\p{L})так(?!\p{L})|如下|folgt|siguiente/iu

/** "They rank as follows:": what is listed stands in the sentence before. */
const announcesOnly = (view: View | undefined): boolean =>
  view !== undefined &&
  /[:：]$/.test(wordsOf(view)) &&
  asFollows.test(wordsOf(view)) &&
  view.items.every(
    (item) =>
      item.quantity === null &&
      item.period === null &&
      !hasTag(item, 'area', 'company', 'product', 'cue', 'rank'),
  )

/** The unit that a line of nothing else tells: "Quantity in million tonnes", "(US$ million)". */
function scaleOfLine(view: View): Scale | null {
  const { items } = view
  if (items.length > longestScale || items.some((item) => item.quantity !== null || item.period !== null))
    return null
  const tells = items.some(
    (item) => tagOf(item, 'area') !== undefined || (tagOf(item, 'move')?.sign ?? 0) !== 0,
  )
  return tells || tellsFlow(view)
    ? null
    : announcedScale(wordsOf(view).replace(/^[|\s]+|[|\s]+$/g, ''), view.lang)
}
const longestScale = 14

function measureTable(views: readonly View[], all: readonly Row[], from: number, to: number): Table {
  const width = commonest(all.map((row) => row.cells.length))
  const heading = headingAt(views, from)
  return {
    ...heading,
    rows: all.filter((row) => row.cells.length === width),
    width,
    head: heading.from < from ? heading.head : (headOver(views, from) ?? null),
    to,
  }
}

function tableOf(views: readonly View[], all: readonly Row[], from: number, to: number): Table | null {
  // Places in front of the first row belong to it.
  while (from > 0 && isPlaceAlone(views[from - 1] as View)) from--
  const width = commonest(all.map((row) => row.cells.length))
  const rows = all.filter((row) => row.cells.length === width)
  const heading = headingAt(views, from)
  const { header, head } = heading
  const announced = head !== null && /[:：]$/.test(wordsOf(head))
  const known = rows.filter((row) => row.key.of !== 'other' && row.key.of !== 'total')
  // A header with as many names as a row has numbers says of two rows what they are.
  const titled = header.length > 0 && columnsOf(header, width).length === width
  const few = rows.length < (announced || titled ? 2 : fewest)
  if (few && width > 1 && rows.every(isBare))
    return { rows, width, header: [], head: null, blind: true, from, to }
  if (few) return null
  const strange = known.length === 0 && rows.some((row) => row.key.of === 'other') && rows.every(opensBare)
  // Rows of sources, regions or firms that no table of ours knows are of parts, never of the whole that the text is on.
  if (strange && rows.every((row) => row.key.of !== 'total'))
    return { rows, width, header: [], head: null, blind: true, from, to }
  if (known.length * 2 < rows.length && !strange) return null
  if (!strange && new Set(known.map((row) => row.key.of)).size !== 1) return null
  return {
    ...heading,
    rows: withoutParts(rows),
    width,
    to,
  }
}

/** "Trucks – total", "Truck tractors": of two rows of one product the second is a part without a name of its own. */
function withoutParts(rows: readonly Row[]): Row[] {
  const seen = new Set<string>()
  return rows.filter(({ key }) => {
    if (key.of !== 'product') return true
    const name = `${key.product.product} ${key.product.detail}`
    return !seen.has(name) && seen.add(name)
  })
}

/** "Mahindra 41,623 36,205 15.0%": its first numbers have no unit. */
const isBare = ({ view, cells }: Row): boolean =>
  cells.slice(0, 2).every((cell) => cell !== null && view.items[cell.at]?.quantity?.form === 'bare')

const opensBare = ({ view, cells: [cell] }: Row): boolean =>
  view.items[cell?.at ?? -1]?.quantity?.form === 'bare'

const wordsOf = (view: View): string => view.text.slice(view.start, view.end).trimEnd()

/** A line of the names of columns: short, without a stop, with several of them. */
const headsColumns = (view: View): boolean =>
  view.items.length <= 40 &&
  !/[.:：。!?]$/.test(wordsOf(view)) &&
  (view.items.some((item) => item.text === '|') ||
    (view.items.length <= 16 &&
      view.items.filter((item) => isColumnWord(item)).length >= 2 &&
      !tellsSeries(view)))

/** "Japan's imports of coal by country in February": a line that names whose what flows is the head, whatever words of columns it has. */
const tellsSeries = ({ items }: View): boolean =>
  items.some((item) => tagOf(item, 'area') !== undefined) && tellsFlow({ items })

const tellsFlow = ({ items }: Pick<View, 'items'>): boolean =>
  items.some((item) => flows.has(tagOf(item, 'cue')?.cue ?? ''))

const countryOrBrand = wordSet(
  'country|brand|share|change|units|volume|value|quantity|growth|y/y|rank|марка|страна|доля|изменение|land|marke|anteil|país|marca|cuota|国家|品牌|销量|份额|同比',
)

const isColumnWord = (item: Item): boolean => item.period !== null || isOneOf(item, countryOrBrand)
