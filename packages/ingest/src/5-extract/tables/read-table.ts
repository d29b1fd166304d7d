import { periodSpan, yearAfter, yearBefore } from '@factline/schema/vocabulary/period'
import type { Unit } from '@factline/schema/vocabulary/units'
import type { Kind, Status } from '@factline/schema/vocabulary/qualifiers'
import { basisLabel } from '../claims/change-period.ts'
import type { Draft } from '../claims/draft.ts'
import { unitFits } from '../claims/fits.ts'
import { makeDraft } from '../claims/make.ts'
import { type Bound, standing } from '../claims/period-of.ts'
import { note, type Reading, type Sentence } from '../claims/reading.ts'
import { seriesOf, type Subject } from '../discourse/state.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { type Column, flows } from './columns.ts'
import type { Table } from './find-tables.ts'
import { columnsFor } from './table-columns.ts'
import type { Cell, Row } from './row.ts'
import { announcedScale, firstScale, powers, type Scale, scaleIn } from './scale.ts'
import { isForeign, isOther, rowSubject, shareSubject, subjectOf } from './table-subject.ts'

/** What a table is to the reader: `read` made claims, `none` must make none, `lines` is left to the reader of sentences. */
export type Outcome = 'read' | 'none' | 'lines'

/** Makes the claims of a table. Columns whose meaning neither the header nor their arithmetic tells give none. */
export function readTable(table: Table, reading: Reading): Outcome {
  const { rows, width, header, head } = table
  if (table.blind === true) return unread(table, reading)
  const columns = columnsFor(table)
  const measures = rows.every((row) => row.key.of === 'measure')
  // "Exports: 5.1 billion euros, down 3%" says itself what its numbers are.
  if (measures && rows.every(isTold)) return 'lines'
  // Two and more numbers a row without a word of what they are: a price list, a league, a timetable.
  if (columns === null) return width > 1 ? unread(table, reading) : 'lines'
  const base = measures ? null : subjectOf(head, reading)
  // Numbers without a unit under a line that is on something else.
  const bare = rows.every(({ view, cells: [cell] }) => view.items[cell?.at ?? -1]?.quantity?.form === 'bare')
  if (base === null && !measures)
    return width > 1 || (head !== null && (isOther(head) || (bare && isForeign(head))))
      ? unread(table, reading)
      : 'lines'
  const lang = rows[0]?.view.lang ?? 'en'
  const words = head === null ? '' : head.text.slice(head.start, head.end)
  const scale = scaleIn(header, lang) ?? table.scale ?? announcedScale(words, lang)
  const around = timeOf(table, reading)
  const status = statusOf(words)
  const whole = {
    columns,
    base,
    scale,
    around: status === 'actual' ? around : ahead(around, reading),
    reading,
    rows,
    status,
    daily: daily.test(words),
    counted: isCount(rows),
  }
  const given =
    scale ??
    toldScale(whole) ??
    firstScale(rows.map(({ view, cells: [cell] }) => view.items[cell?.at ?? -1]?.quantity ?? null))
  const drafts = rows.flatMap((row) => rowDrafts(row, { ...whole, scale: given }))
  if (drafts.length === 0) return width > 1 ? unread(table, reading) : 'lines'
  reading.drafts.push(...drafts)
  if (base !== null) reading.state.last = base
  reading.state.lastSentence = rows.at(-1)?.view.sentence ?? reading.state.lastSentence
  return 'read'
}

/** Whether each number of a row has its unit with it. */
const isTold = ({ view, cells }: Row): boolean =>
  cells.every((cell) => cell !== null && view.items[cell.at]?.quantity?.form !== 'bare')

/** Leaves a table out, and says so of its numbers. */
function unread({ rows }: Table, reading: Reading): Outcome {
  for (const { view, cells } of rows)
    for (const cell of cells)
      if (cell !== null) note(reading, view, cell.at, 'a table of something else, or without words')
  return 'none'
}

/** The time of a table: that of its header or of the line that leads to it, else where the text is. */
function timeOf({ head, header }: Table, { state }: Reading): Bound {
  const words = [...(head?.items ?? []), ...header.filter((_, i) => i === 0)]
  const span = words.findLast((item) => item.period?.role === 'main' && item.period.label !== null)?.period
  return span == null
    ? standing(state)
    : { label: span.label, text: span.text, how: 'left', relative: span.relative, item: null }
}

const targeted =
  /\b(?:quotas?|targets?|plan(?:s|ned)?|goals?|ceilings?)\b|квот|целев|план|配额|目标|计划|(?:förder)?quoten?\b|\bcuotas? de/iu
const foretold =
  /\b(?:forecasts?|projections?|projected|expected|outlook)\b|прогноз|预测|预计|prognose|previsi[oó]n|pronóstico/iu

/** "The quotas for April are:", "Forecast by country:": what has not happened yet. */
const statusOf = (words: string): Status =>
  targeted.test(words) ? 'target' : foretold.test(words) ? 'forecast' : 'actual'

const isCount = (rows: readonly Row[]): boolean =>
  [...new Set(rows.map((row) => row.view))].every(({ items }) =>
    items.every(({ quantity }) => quantity?.form !== 'amount' || quantity.unit === 'vehicles'),
  )

/** "the daily quotas for April, in barrels": each amount is that of a day. */
const daily = /\b(?:daily|per day|a day)\b|日|сут(?:ки|очн)|täglich|pro Tag|diari|al día/iu

/** What is planned for April in a text of March is for the April to come. */
function ahead(time: Bound, { published }: Reading): Bound {
  const end = time.label === null || !time.relative ? undefined : periodSpan(time.label)?.end
  return time.label === null || end === undefined || published === null || end >= published
    ? time
    : { ...time, label: yearAfter(time.label) }
}

/** So many rows, and claims before the table, are looked at for its unit: work that does not grow with the text. */
const recent = 40

/** A text rounds what its table tells: 3.61 billion for 3,609.89. */
const rounding = 0.005

/** The unit and scale of bare numbers where the text has told one of them: "imports were 3.61 bcm" above "Total 3,609.89". */
function toldScale({ rows, columns, base, around, reading }: Omit<Whole, 'scale'>): Scale | null {
  const column = columns.findIndex((one) => one.role === 'level' && one.scale === null)
  if (column < 0) return null
  const drafts = reading.drafts.slice(-recent)
  for (const row of rows.slice(0, recent)) {
    const subject = rowSubject(base, row, reading)
    const cell = row.cells[column]
    const value = cell == null ? 0 : (row.view.items[cell.at]?.quantity?.value ?? 0)
    if (subject === null || value === 0) continue
    const period = periodOf(row, columns[column] as Column, column, { columns, around }).label
    for (const one of drafts) {
      if (one.kind !== 'level' || one.measure !== subject.measure || one.product !== subject.product) continue
      if (one.area !== subject.area || one.partner !== subject.partner || one.period !== period) continue
      const factor = powers.find((power) => Math.abs((value * power) / one.value - 1) <= rounding)
      if (factor !== undefined) return { unit: one.unit, factor }
    }
  }
  return null
}

type Whole = {
  readonly columns: readonly Column[]
  /** The series that the table spreads out; null where each row names its own. */
  readonly base: Subject | null
  readonly scale: Scale | null
  readonly around: Bound
  readonly rows: readonly Row[]
  readonly reading: Reading
  readonly status: Status
  readonly daily: boolean
  /** Nothing but vehicles is counted: bare numbers of them are vehicles too. */
  readonly counted: boolean
}

function rowDrafts(row: Row, whole: Whole): Draft[] {
  const { columns, base, reading } = whole
  const subject = rowSubject(base, row, reading)
  if (subject === null) {
    for (const cell of row.cells)
      if (cell !== null) note(reading, row.view, cell.at, 'a row that is of no series of ours')
    return []
  }
  return row.cells.flatMap((cell, n) => {
    const column = columns[n]
    if (cell === null || column === undefined || column.role === 'unknown') return []
    const draft = cellDraft(row, cell, { column, n, subject }, whole)
    return draft === null ? [] : [draft]
  })
}

type Place = { readonly column: Column; readonly n: number; readonly subject: Subject }

function cellDraft(row: Row, cell: Cell, { column, n, subject }: Place, whole: Whole): Draft | null {
  const quantity = row.view.items[cell.at]?.quantity
  if (quantity == null) return null
  const sentence: Sentence = {
    view: row.view,
    frames: [],
    series: new Map(),
    lists: new Map(),
    twins: new Map(),
  }
  const period = periodOf(row, column, n, whole)
  const make = (kind: Kind, of: Subject, parts: Partial<Parameters<typeof makeDraft>[2]>): Draft | null =>
    makeDraft(sentence, whole.reading, {
      kind,
      q: cell.at,
      found: { subject: of, frame: null, how: 'same-clause', margin: 0.8, distance: 0 },
      subject: of,
      value: quantity.value,
      unit: 'percent',
      period,
      status: whole.status,
      ...parts,
    })
  if (column.role === 'change')
    return make('change', subject, {
      value: cell.sign < 0 && quantity.value > 0 ? -quantity.value : quantity.value,
      negate: cell.sign < 0 && quantity.value > 0,
      basis: basisLabel(column.basis ?? cell.basis, period.label, 'actual'),
      of: null,
    })
  if (column.role === 'share') {
    if (row.key.of === 'total' || quantity.value > 100) return null
    const shared = shareSubject(subject, whole.base, row.key)
    return shared === null ? null : make('share', shared, {})
  }
  const own = row.key.of === 'measure' ? row.key.scale : null
  const series = inColumn(subject, column)
  const amount = scaled(quantity, own ?? column.scale ?? whole.scale, series, whole)
  if (amount === null || !unitFits(series.cls, amount.unit)) return null
  const red = series.cls === 'deficit' || (series.cls === 'balance' && cell.bracket)
  return make('level', series, red ? { ...amount, value: -Math.abs(amount.value), negate: true } : amount)
}

/** The series of a row, or the flow of it that its column names: "Country | Exports | Imports". */
const inColumn = (subject: Subject, { flow }: Column): Subject =>
  flow === null || flow.measure === subject.measure || flows.every((one) => one.measure !== subject.measure)
    ? subject
    : seriesOf({ ...subject, ...flow })

/** The amount of a bare number by the unit that header or head tell, or its own; null where none is told. */
function scaled(
  quantity: Quantity,
  scale: Scale | null,
  subject: Subject,
  { counted: isCounted, daily: isDaily }: Whole,
): { value: number; unit: Unit; quantity: Quantity } | null {
  if (quantity.form === 'amount')
    return quantity.unit === null
      ? null
      : {
          value: quantity.value,
          unit: isDaily && quantity.unit === 'bbl' ? 'bbl/d' : quantity.unit,
          quantity,
        }
  if (quantity.form !== 'bare') return null
  const counted = isAuto(subject.product) && isCounted
  const unit = scale?.unit ?? (counted ? 'vehicles' : null)
  const factor = scale?.factor ?? 1
  if (unit === null || (scale === null && !Number.isInteger(quantity.value))) return null
  const times = (n: number | null): number | null => (n === null ? null : n * factor)
  const value = Number((quantity.value * factor).toPrecision(12))
  return {
    value,
    unit,
    quantity: { ...quantity, value, low: times(quantity.low), high: times(quantity.high), unit },
  }
}

/** The time of a cell: that of its row, of its column, of the amounts that a change follows, or of the whole table. */
function periodOf(
  { key }: Row,
  column: Column,
  n: number,
  { columns, around }: Pick<Whole, 'columns' | 'around'>,
): Bound {
  if (key.of === 'period')
    return { label: partOf(key.label, around), text: key.text, how: 'tight', relative: false, item: null }
  const own =
    column.period ??
    (column.role === 'level' || column.role === 'old'
      ? null
      : (columns.slice(0, n).findLast((one) => one.role === 'level' && isLatest(one, columns, n))?.period ??
        null))
  if (own !== null)
    return { label: own.label, text: own.text, how: 'tight', relative: own.relative, item: null }
  if (column.role !== 'old') return around
  return { ...around, label: around.label === null ? null : yearBefore(around.label) }
}

/** "First-half exports: 2022 | 45.2": the years of a table whose head tells a part of one are those parts. */
function partOf(year: string, { label, how }: Bound): string {
  const own = label?.slice(0, 4) ?? ''
  const isPart =
    how === 'left' &&
    label !== null &&
    label.length > 4 &&
    label.split('/').every((end) => end.startsWith(own))
  return year.length === 4 && isPart ? label.replaceAll(own, year) : year
}

/** Of the amounts told before a change the later one: "Sep 2017 | Aug 2017 | m/m". */
const isLatest = (one: Column, columns: readonly Column[], n: number): boolean => {
  const run = columns.slice(0, n)
  const from = run.findLastIndex((column) => column.role === 'change') + 1
  const labels = run.slice(from).flatMap((column) => column.period?.label ?? [])
  return from <= run.indexOf(one) && one.period?.label === labels.sort().at(-1)
}
