import type { Block } from '../values/page.ts'
import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** What a line of bare text is to a table that was flattened to a line a row. */
export const HEAD = 1
export const ROW = 2

/** Two lines of figures stand together by chance; a table says the same of more. */
const FEWEST_ROWS = 3
/** With cells parted by bars or tabs two rows and a head are one as well. */
const FEWEST_PARTED = 2
const LONGEST_ROW = 120
const ROW_WORDS = 14
const HEAD_WORDS = 24
/** A name of a row; more words are told. */
const NAME_WORDS = 6

/** Days and times of day, which are no values: `1 March 2024`, `2024-03-01`, `March 2024`, `14:30`. */
const WHEN =
  /\d{1,4}[-./]\d{1,2}[-./]\d{2,4}|\b\d{1,2}:\d{2}(?::\d{2})?|(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th|\.)?\s(?=\p{L}{3})|(?<=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.?\s)\d{1,2}(?:,(?=\s\d{4})|$)|(?<![\d.,])(?:19|20)\d\d(?![\d,.%]|\s?年)|\d{4}年(?:\d{1,2}月)?/gu
const VALUE = /\d(?:[\d.,]|\s(?=\d{3}(?!\d)))*/g
const WORD = /\p{L}+/gu
const PARTED = / \| /

/**
 * The rows of tables in bare text, `ROW`, and the lines that head them, `HEAD`: neighbours with a name and as many
 * values each. Lists of days without values and menus are none; prices of a ticker look the same, and only what stands
 * around them can tell.
 */
export function flatTables(blocks: readonly Block[], shapes: readonly Shape[]): Uint8Array {
  const parts = new Uint8Array(blocks.length)
  for (let i = 0; i < blocks.length; i += 1) {
    let last = i
    while (last < blocks.length && mayBeRow(shapes[last] as Shape)) last += 1
    // What parts and counts is asked only of lines that stand among others of their looks.
    for (let from = i; last - from >= FEWEST_PARTED; ) {
      const end = endOfTable(blocks, from, last)
      if (end > from) {
        parts.fill(ROW, from, end)
        const head = from - 1
        if (head >= 0 && isHead(blocks[head] as Block, shapes[head] as Shape, blocks[from] as Block))
          parts[head] = HEAD
      }
      from = Math.max(end, from + 1)
    }
    i = last
  }
  return parts
}

/** Where the table that begins at `from` ends, before `last`; `from` itself where none does. */
function endOfTable(blocks: readonly Block[], from: number, last: number): number {
  const first = blocks[from] as Block
  const fewest = isParted(first) ? FEWEST_PARTED : FEWEST_ROWS
  const values = last - from < fewest ? 0 : valuesIn(first)
  if (values === 0) return from
  let end = from + 1
  while (end < last && isLike(valuesIn(blocks[end] as Block), values)) end += 1
  const areParted = isParted(blocks[end - 1] as Block)
  return end - from >= (areParted ? fewest : FEWEST_ROWS) ? end : from
}

const isParted = ({ text, gaps }: Block): boolean => (gaps ?? 0) > 0 || PARTED.test(text)

const mayBeRow = (s: Shape): boolean =>
  s.digits > 0 &&
  s.chars <= LONGEST_ROW &&
  s.words <= ROW_WORDS &&
  !s.terminal &&
  s.phrase === null &&
  !s.notice &&
  !s.contact

/** `June (38)`, `► 2019 (200)`: how many entries an archive or a label has. */
const COUNTED = /^\D*(?:(?:19|20)\d\d )?\(\d{1,5}\)$/
export const isCounted = (text: string): boolean => text.endsWith(')') && COUNTED.test(text)

/** Values of a row that names something; 0 of any other line. */
function valuesIn({ text }: Block): number {
  const rest = text.replace(WHEN, ' ')
  const values = rest.match(VALUE)?.length ?? 0
  const words = text.match(WORD)?.length ?? 0
  return words === 0 || isCounted(text) || words > NAME_WORDS + values * 2 ? 0 : values
}

/** A cell of a row may be empty. */
const isLike = (values: number, others: number): boolean => values > 0 && Math.abs(values - others) <= 1

/** Names of the columns: parted as the rows are, or so many words that each column may have one. */
const isHead = (block: Block, s: Shape, row: Block): boolean =>
  !s.terminal &&
  s.phrase === null &&
  s.words <= HEAD_WORDS &&
  (isParted(block) ||
    (block.text.split(' ').length > valuesIn(row) && s.chars <= LONGEST_ROW && s.small === 0))

/** What a sentence says that leads to a table. */
const LEADS_TO =
  /\b(?:tables?|following|below|as follows|breakdown|figures are)\b|(?<!\p{L})(?:таблиц|следующ|ниже)|\b(?:Tabelle|folgende|Übersicht|unten)|\b(?:tabla|cuadro|siguiente|continuación)|表|如下|以下/iu

/**
 * Tables stay whole where the line above them stays and leads to them, as a heading or by its words, or where the
 * article goes on behind them. Changes `rules`, where null stands for a kept block.
 */
export function keepTables(view: View, rules: (string | null)[], judgedByScore: readonly boolean[]): void {
  const { tables, shapes, blocks } = view
  for (let i = tables.indexOf(ROW); i >= 0 && i < rules.length; i += 1) {
    if (tables[i] !== ROW) continue
    let end = i
    while (tables[end] === ROW) end += 1
    const from = tables[i - 1] === HEAD ? i - 1 : i
    const above = from - 1
    const isOpen = above >= 0 && rules[above] === null && above !== view.titleAt
    const leads =
      isOpen && (!(shapes[above] as Shape).terminal || LEADS_TO.test((blocks[above] as Block).text))
    const behind = shapes[end]
    const goesOn =
      isOpen && rules[end] === null && behind !== undefined && behind.terminal && behind.words >= 6
    if (leads || goesOn)
      for (let k = from; k < end; k += 1) if (judgedByScore[k] || rules[k] === null) rules[k] = null
    i = end - 1
  }
}
