import type { Block } from '../values/page.ts'
import { writeLog } from './ask-line.ts'
import type { Role } from './roles.ts'
import { isSentence, type Shape } from './shape.ts'
import { HEAD, NEAR, SHORT, SHORT_WORDS, SIGN, type TitlePage } from './title-page.ts'

/** A line has more words than each of these; steps, so that a weight may differ from one to the next. */
const WORDS = [1, 2, 3, 5, 8, 12, 16, 20]

/** What is asked of a line that may be the title of bare text, in the order of the answers of `askTitle`. */
export const TITLE_QUESTIONS: readonly string[] = [
  ...WORDS.map((n) => `more than ${n} words`),
  'taken up by the body',
  'taken up by the body, by number of words',
  'wholly taken up',
  'not taken up',
  'short and not wholly taken up',
  'taken up by the first paragraph',
  'small words',
  'no small word',
  'opens in lower case',
  'ends with a full stop',
  'asks or calls',
  'capital letters',
  'capitalised words',
  'digits',
  'separators',
  'commas',
  'opens with a bullet or bracket',
  'dated',
  'address, link or telephone',
  'stands twice',
  'stands three times',
  'short and stands twice',
  'opens a line above',
  'a line above ends with it',
  'first line',
  'second or third line',
  'few lines on the page',
  'first line of few',
  'right above the body',
  'lines to the body',
  'many lines to the body',
  'behind the beginning of the body',
  'right above a sentence',
  'lines to the first sentence',
  'behind the first sentence',
  'prose above',
  'much prose above',
  'right above a name or day',
  'a name or day below',
  'a name or day above',
  'right below a name or day',
  'names or days below and not above',
  'right above a short line',
  'right below a short line',
  'short lines below',
  'short lines above',
  'right above a headline',
  'right below a headline',
  'headlines around',
  'right below a menu',
  'right below page matter',
  'right above page matter',
  'right below a sentence',
  'right above a longer line in words of the body',
  'right below a shorter line in words of the body',
  'right above a caption',
  'short and right above the body',
  'short and far from the body',
  'short and right above a name or day',
  'short among short ones',
  'nearest headline above the names and days',
  'second headline above the names and days',
  'long and right above a name or day',
  'long, right above a sentence',
  'long, below short lines',
  'first line longer than a menu has',
  'taken up by the article',
]

const MATTER: ReadonlySet<Role | null> = new Set<Role>(['page matter', 'see also'])
const OPENS = /^[([（【[•*●▪←→#@+>]/

/** Writes the answers for line `i`, around 0 to 1 each, into the row. */
export function askTitle(page: TitlePage, i: number, row: Float64Array): void {
  const { blocks, shapes, roleAt, marks } = page
  const s = shapes[i] as Shape
  const text = (blocks[i] as Block).text
  const short = s.words <= SHORT_WORDS
  let k = 0
  for (let n = 0; n < WORDS.length; n += 1) row[k++] = s.words > (WORDS[n] as number) ? 1 : 0
  const taken = page.takenUp[i] as number
  row[k++] = taken
  row[k++] = Math.min((taken * s.stems.length) / 6, 1)
  row[k++] = taken === 1 ? 1 : 0
  row[k++] = taken === 0 ? 1 : 0
  row[k++] = short && taken < 1 ? 1 : 0
  row[k++] = page.takenByFirst[i] as number
  row[k++] = s.small
  row[k++] = s.small === 0 ? 1 : 0
  row[k++] = s.lower ? 1 : 0
  const asks = s.terminal && /[?!？！]["”»]?$/.test(text)
  row[k++] = s.terminal && !asks ? 1 : 0
  row[k++] = asks ? 1 : 0
  row[k++] = Math.min(s.upper * 2, 1)
  row[k++] = s.capitals
  row[k++] = s.digits
  row[k++] = Math.min(s.separators / 2, 1)
  row[k++] = Math.min(s.commas / 3, 1)
  row[k++] = s.bullet || OPENS.test(text) ? 1 : 0
  row[k++] = s.dated ? 1 : 0
  row[k++] = s.contact ? 1 : 0
  const repeats = page.repeats[i] as number
  row[k++] = repeats === 2 ? 1 : 0
  row[k++] = repeats > 2 ? 1 : 0
  row[k++] = short && repeats > 1 ? 1 : 0
  row[k++] = page.opensLine(i) ? 1 : 0
  row[k++] = page.endsLine(i) ? 1 : 0
  row[k++] = i === 0 ? 1 : 0
  row[k++] = i === 1 || i === 2 ? 1 : 0
  const few = blocks.length < 25
  row[k++] = few ? 1 : 0
  row[k++] = few && i === 0 ? 1 : 0
  const toBody = page.parting(i, page.body)
  row[k++] = toBody === 0 ? 1 : 0
  writeLog(Math.max(toBody, 0), row, k++)
  row[k++] = toBody > 12 ? 1 : 0
  row[k++] = toBody < 0 ? 1 : 0
  const toFirst = page.parting(i, page.first)
  row[k++] = toFirst === 0 ? 1 : 0
  writeLog(Math.max(toFirst, 0), row, k++)
  row[k++] = toFirst < 0 ? 1 : 0
  row[k++] = page.proseAbove(i)
  row[k++] = page.proseAbove(i) > 0.2 ? 1 : 0
  const [next, before] = [roleAt(i + 1), roleAt(i - 1)]
  const below = Math.min(count(marks, SIGN, i + 1, i + 1 + NEAR) / 2, 1)
  const above = Math.min(count(marks, SIGN, i - NEAR, i) / 2, 1)
  const signed = marks[i + 1] === SIGN
  row[k++] = signed ? 1 : 0
  row[k++] = below
  row[k++] = above
  row[k++] = i > 0 && marks[i - 1] === SIGN ? 1 : 0
  row[k++] = below > 0 && above === 0 ? 1 : 0
  row[k++] = marks[i + 1] === SHORT ? 1 : 0
  row[k++] = i > 0 && marks[i - 1] === SHORT ? 1 : 0
  const shortBelow = count(marks, SHORT, i + 1, i + 1 + NEAR) / NEAR
  const shortAbove = count(marks, SHORT, i - NEAR, i) / NEAR
  row[k++] = shortBelow
  row[k++] = shortAbove
  row[k++] = marks[i + 1] === HEAD ? 1 : 0
  row[k++] = i > 0 && marks[i - 1] === HEAD ? 1 : 0
  row[k++] = (count(marks, HEAD, i - NEAR, i) + count(marks, HEAD, i + 1, i + 1 + NEAR)) / NEAR
  row[k++] = before === 'menu' ? 1 : 0
  row[k++] = MATTER.has(before) ? 1 : 0
  row[k++] = MATTER.has(next) ? 1 : 0
  row[k++] = i > 0 && isSentence(shapes[i - 1] as Shape) ? 1 : 0
  row[k++] = isDeckOf(page, i + 1, i) ? 1 : 0
  row[k++] = isDeckOf(page, i, i - 1) ? 1 : 0
  row[k++] = next === 'caption' ? 1 : 0
  row[k++] = short && toBody === 0 ? 1 : 0
  row[k++] = short && toBody > 3 ? 1 : 0
  row[k++] = short && signed ? 1 : 0
  row[k++] = short ? Math.min(shortBelow, shortAbove) : 0
  row[k++] = i === page.signed[0] ? 1 : 0
  row[k++] = i === page.signed[1] ? 1 : 0
  row[k++] = !short && signed ? 1 : 0
  row[k++] = !short && toFirst === 0 ? 1 : 0
  row[k++] = short ? 0 : shortAbove
  row[k++] = i === page.longer ? 1 : 0
  row[k++] = page.takenByAll[i] as number
}

const inside = (page: TitlePage, i: number): boolean => i >= 0 && i < page.shapes.length

/** How many of the lines from `from` up to `to` have a mark. */
function count(marks: Uint8Array, mark: number, from: number, to: number): number {
  let found = 0
  for (let i = Math.max(from, 0); i < Math.min(to, marks.length); i += 1) if (marks[i] === mark) found += 1
  return found
}

/** In words: a deck is longer than the headline above it. */
const LONGER = 3
const OF_THE_TEXT = 0.4

/** Whether line `i` is longer than line `head`, and in words of the body as that is. */
function isDeckOf(page: TitlePage, i: number, head: number): boolean {
  if (!inside(page, i) || !inside(page, head)) return false
  const [deck, title] = [page.shapes[i] as Shape, page.shapes[head] as Shape]
  if (title.words < 3 || deck.words < title.words + LONGER || deck.words > 60) return false
  if (page.roleAt(i) !== null || page.roleAt(head) !== null) return false
  return (page.takenUp[i] as number) >= OF_THE_TEXT && (page.takenUp[head] as number) >= OF_THE_TEXT
}
