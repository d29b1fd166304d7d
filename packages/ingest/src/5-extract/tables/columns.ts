import { type Item, isMark, tagOf } from '../bind/item.ts'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { CueClass } from '../lexicon/tag.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Row } from './row.ts'
import { type Scale, scaleIn, scaleOf } from './scale.ts'

/** What the numbers of a column are. `level` and `change` may be of a time of their own, `old` is of a year before. */
export type Column = {
  readonly role: 'level' | 'old' | 'share' | 'change' | 'unknown'
  readonly period: PeriodSpan | null
  readonly basis: PeriodSpan | null
  readonly scale: Scale | null
  /** The flow that its head names. */
  readonly flow: Flow | null
}

type Flow = { readonly cls: CueClass; readonly measure: Measure }

const blank: Column = { role: 'unknown', period: null, basis: null, scale: null, flow: null }

/** The flows that columns beside each other may be, by their words. */
export const flows: readonly Flow[] = [
  { cls: 'out', measure: 'exports' },
  { cls: 'in', measure: 'imports' },
  { cls: 'trade', measure: 'turnover' },
  { cls: 'balance', measure: 'balance' },
]

const level =
  /^(?:quantity|volumes?|values?|amounts?|units?|vehicles|cars|automobiles|sales|exports?|imports?|production|registrations|output|number|deliveries|tonnage|sold|turnover|trade|balance|оборот|товарооборот|экспорт|импорт|сальдо|количество|объ[её]м|стоимость|сумма|продажи|штук|шт|menge|wert|stück|zulassungen|absatz|ausfuhr(?:en)?|einfuhr(?:en)?|exporte|importe|cantidad|exportaciones|importaciones|valor|unidades|ventas|销量|产量|数量|金额|出口量|进口量|出口|进口|进出口|辆)$/iu
const change =
  /^(?:change|growth|chg|var|variation|diff|increase|rise|изменение|прирост|рост|динамика|veränderung|änderung|variación|crecimiento|增长|增幅|变化)$/iu
const share = /^(?:share|доля|anteil|cuota|participación|份额|占比)$/iu
const names =
  /^(?:country|countries|region|brands?|makes?|makers?|company|companies|models?|rank|ranking|sources?|destinations?|origins?|months?|products?|items?|pos|no|name|supplier|buyer|market|partner|year|марка|страна|бренд|land|marke|hersteller|país|marca|国家|品牌|排名|月份)$/iu

/** The columns that a header names, the one of the names left out; `width` is how many numbers a row has. */
export function columnsOf(all: readonly Item[], width: number): Column[] {
  const header = all.slice(all.findLastIndex((item) => isMark(item, ':：.')) + 1)
  if (header.some((item) => item.text === '|')) {
    const parts = segments(header)
    // "| 2018 | 2019": the column of the names has none itself.
    const nameless = parts.length === width && parts[0]?.some((item) => roleOf(item) !== null)
    return (nameless ? parts : parts.slice(1)).map(columnOf)
  }
  const inBrackets = bracketed(header)
  if (inBrackets.length === width && width > 1) return inBrackets
  const columns: Column[] = []
  let from = 0
  const close = (to: number): void => {
    const one = header.slice(from, to)
    if (one.some((item) => roleOf(item) !== null)) columns.push(columnOf(one))
    from = to
  }
  header.forEach((item, i) => {
    const role = roleOf(item)
    if (role === null || inBracket(header, i)) return
    const before = header
      .slice(from, i)
      .map(roleOf)
      .find((one) => one !== null)
    // "Y/Y change", "share 2023", "Quantity June": one column has two words, and no two of one kind.
    const joins = before === undefined || (roleOf(header[i - 1]) !== null && fits.has(`${before} ${role}`))
    if (!joins) close(i)
  })
  close(header.length)
  return columns
}

/** "(million tonnes, month-on-month change)": the columns that a bracket tells between its commas, where it tells what each is. */
function bracketed(header: readonly Item[]): Column[] {
  const open = header.findIndex((item) => isMark(item, '(（'))
  const end = header.findIndex((item, k) => k > open && isMark(item, ')）'))
  if (open < 0 || end < header.length - 2) return []
  const parts: Item[][] = [[]]
  for (const item of header.slice(open + 1, end))
    if (isMark(item, ',;')) parts.push([])
    else parts.at(-1)?.push(item)
  const columns = parts.map((part): Column => {
    const scale = scaleOf(part.map((item) => item.text).join(' '), 'en')
    return scale === null ? columnOf(part) : { ...blank, role: 'level', scale }
  })
  return columns.every((one) => one.role !== 'unknown') ? columns : []
}

/** Kinds of words that name one column together. */
const fits: ReadonlySet<string> = new Set(['basis change', 'level period', 'change basis', 'share period'])

function segments(header: readonly Item[]): Item[][] {
  const parts: Item[][] = [[]]
  for (const item of header)
    if (item.text === '|') parts.push([])
    else parts.at(-1)?.push(item)
  if (parts[0]?.length === 0) parts.shift()
  if (parts.at(-1)?.length === 0) parts.pop()
  return parts
}

function columnOf(words: readonly Item[]): Column {
  const roles = words.map(roleOf)
  const basis = words.find((item) => item.period?.role === 'basis')?.period ?? null
  const period =
    words.find((item) => item.period?.role === 'main' && item.period.label !== null)?.period ?? null
  const scale = scaleIn(words)
  const isChange = roles.includes('change') || roles.includes('basis')
  if (isChange) return { ...blank, role: 'change', basis, period }
  if (roles.includes('share')) return { ...blank, role: 'share', period }
  const cue = words.map((item) => tagOf(item, 'cue')?.cue).find((one) => flows.some(({ cls }) => cls === one))
  const flow = flows.find(({ cls }) => cls === cue) ?? null
  if (roles.includes('level') || period !== null) return { ...blank, role: 'level', period, scale, flow }
  return blank
}

function roleOf(item: Item | undefined): 'change' | 'share' | 'level' | 'period' | 'basis' | null {
  if (item === undefined || names.test(item.text)) return null
  if (item.period?.role === 'basis') return 'basis'
  if (item.period?.role === 'main' && item.period.label !== null) return 'period'
  if (share.test(item.text) || tagOf(item, 'cue')?.cue === 'share') return 'share'
  if (change.test(item.text)) return 'change'
  return level.test(item.text) ? 'level' : null
}

const inBracket = (items: readonly Item[], i: number): boolean => {
  const open = items.findLastIndex((item, k) => k < i && isMark(item, '(（'))
  return open >= 0 && !items.slice(open, i).some((item) => isMark(item, ')）'))
}

/** More columns than that are not tried against each other. */
const widest = 8

/** How many rows of ten must bear out what columns without names are. */
const bearing = 8
/** Both numbers of a change are rounded: a tenth of a point, and a hundredth of its size. */
const near = (told: number, is: number): boolean => Math.abs(told - is) <= 0.6 + Math.abs(is) * 0.01

/** Columns without a header, by the arithmetic of their numbers: one may be the change of another against a third. */
export function reckoned(rows: readonly Row[], width: number): Column[] | null {
  const of = (row: Row, column: number): number | null => {
    const cell = row.cells[column]
    return cell == null ? null : (row.view.items[cell.at]?.quantity?.value ?? null)
  }
  const holds = (test: (row: Row) => boolean | null): boolean => {
    const told = rows.map(test).filter((one) => one !== null)
    return told.length >= 3 && told.filter(Boolean).length * 10 >= told.length * bearing
  }
  if (width > widest) return null
  for (let to = 0; to < width; to++)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) {
        if (a === b || a === to || b === to) continue
        const isChange = holds((row) => {
          const [now, old, told] = [of(row, a), of(row, b), of(row, to)]
          return now === null || old === null || told === null || old === 0
            ? null
            : near(told, (now / old - 1) * 100)
        })
        if (!isChange) continue
        const columns: Column[] = Array.from({ length: width }, () => blank)
        columns[a] = { ...blank, role: 'level' }
        columns[b] = { ...blank, role: 'old' }
        columns[to] = { ...blank, role: 'change' }
        return columns
      }
  return null
}

/** Whether numbers are the shares, in percent, that the amounts beside them have of the whole. */
export function areShares(amounts: readonly number[], shares: readonly number[], whole: number): boolean {
  const right = amounts.filter(
    (amount, i) => Math.abs((amount / whole) * 100 - (shares[i] ?? Number.NaN)) <= 0.6,
  )
  return amounts.length > 0 && right.length * 10 >= amounts.length * bearing
}
