import { type Match, behind, matchesOf } from './matches.ts'
import { anyOf, MONTHS, monthNumber } from './names.ts'

/** A past stretch of time that a text names with its year: `January-September of 2025`, `H1 2024`, `2019`. */
type Span = {
  readonly year: number
  /** Last month of the stretch; null for a bare year. */
  readonly month: number | null
  /** Several months: their sum is known only when the last is over. A single month is spoken of while it lasts. */
  readonly run: boolean
  readonly start: number
  readonly end: number
}

const M = anyOf(MONTHS)
const OF = "(?:[\\s']{0,2}(?:of|in|de|del|des Jahres|the year)?\\s{0,2})"
const YEAR = '(?<y>(?:19|20)\\d\\d)(?!\\d)'
const Y = `${OF}${YEAR}`
/** The year is looked for first: names of months are hundreds, and would be tried at every word. */
const beforeYear = (lead: string): string => behind(`${lead}${OF}`, '\\d', YEAR)
const CJK_NUMBERS = '一二三四五六七八九十'
const ORDINALS = [
  /^(?:first|1|перв|erst|primer|premier|i$|一)/i,
  /^(?:second|2|втор|zweit|segund|deuxième|ii$|二)/i,
  /^(?:third|3|трет|dritt|tercer|troisième|iii$|三)/i,
  /^(?:fourth|4|четв|viert|cuart|quatrième|iv$|四)/i,
]
const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const OTHERS: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  два: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  восемь: 8,
  девять: 9,
  десять: 10,
  одиннадцать: 11,
}

type Reader = {
  readonly regex: RegExp
  readonly run: boolean
  readonly month: (found: Match['groups']) => number | null
}

const READERS: readonly Reader[] = [
  // 2025年1—10月, 2025年前8个月, 2024年上半年, 2025年前三季度, 2025年3月
  reader(true, '(?<y>(?:19|20)\\d\\d)年\\d{1,2}月?(?:—+|-|–|至|到|~|、|和)(?<m>\\d{1,2})月', ({ m }) =>
    Number(m),
  ),
  reader(
    true,
    '(?<y>(?:19|20)\\d\\d)年[前首](?<m>\\d{1,2}|十[一二]|[二三四五六七八九十两])个?個?月',
    ({ m }) => count(m),
  ),
  reader(true, '(?<y>(?:19|20)\\d\\d)年(?<h>上|下)半年', ({ h }) => (h === '上' ? 6 : 12)),
  reader(true, '(?<y>(?:19|20)\\d\\d)年[第前首]?(?<q>[一二三四1-4])(?:个)?季度?', ({ q }) => ordinal(q) * 3),
  reader(false, '(?<y>(?:19|20)\\d\\d)年(?<m>\\d{1,2})月', ({ m }) => Number(m)),
  // January-September of 2025, von Januar bis Juli 2023, de enero a septiembre de 2024
  reader(
    true,
    beforeYear(
      `(?<!\\p{L})(?:${M})\\.?\\s?(?:-|–|—|and|to|through|till|bis|und|a|y|e|и|по|до)\\s?(?<m>${M})\\.?`,
    ),
    ({ m }) => monthNumber(m ?? ''),
  ),
  reader(
    true,
    beforeYear(
      '(?<!\\p{L}|\\p{N})(?<n>\\d{1,2}|\\p{L}{3,11})[\\s-](?:(?<k>\\d{1,2}|\\p{L}{3,10})[\\s])?(?:months?|месяц\\p{L}*|monaten?|meses|mois)',
    ),
    // `nine full months`, and `first two months`, whose number is the second word.
    ({ n, k }) => (k === undefined ? null : count(k)) ?? count(n),
  ),
  reader(
    true,
    `(?<o>first|second|1st|2nd|перв\\p{L}+|втор\\p{L}+|erste\\p{L}|zweite\\p{L}|primer\\p{L}?|segund\\p{L})\\s+(?:half|полугоди\\p{L}+|половин\\p{L}+|halbjahr\\p{L}?|jahreshälfte|semestre|mitad)${Y}`,
    ({ o }) => ordinal(o) * 6,
  ),
  reader(true, `(?<!\\p{L}|\\p{N})(?:H(?<o>[12])|(?<p>[12])H)${Y}`, ({ o, p }) => Number(o ?? p) * 6),
  reader(true, `(?<!\\p{L}|\\p{N})(?:Q(?<o>[1-4])|(?<p>[1-4])Q)${Y}`, ({ o, p }) => Number(o ?? p) * 3),
  reader(
    true,
    `(?<o>first|second|third|fourth|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|четв\\p{L}+|I{1,3}|IV|erste\\p{L}|zweite\\p{L}|dritte\\p{L}|vierte\\p{L}|primer|segundo|tercer|cuarto)\\s+(?:quarter|квартал\\p{L}*|quartal\\p{L}?|trimestre)${Y}`,
    ({ o }) => ordinal(o) * 3,
  ),
  reader(false, beforeYear(`(?<!\\p{L})(?<m>${M})\\.?`), ({ m }) => monthNumber(m ?? '')),
  reader(
    false,
    '(?<![\\d$€£¥№#/-]|\\d[.,])(?<y>(?:19|20)\\d\\d)(?![\\d%]|[.,:]\\d)(?!\\s*(?:тонн|tonn|million|milli|billion|km|MW|million|votes|units|people|штук|автомобил))',
    () => null,
  ),
]

function reader(run: boolean, source: string, month: Reader['month']): Reader {
  return { run, regex: new RegExp(source, 'giu'), month }
}

const ordinal = (word = ''): number => ORDINALS.findIndex((regex) => regex.test(word)) + 1

/** `11`, `eleven`, `elf`, `十一`. */
function count(word = ''): number | null {
  if (/^\d/.test(word)) return Number(word)
  if (word === '两') return 2
  if (/^十./.test(word)) return 10 + CJK_NUMBERS.indexOf(word.slice(1)) + 1
  const at = CJK_NUMBERS.indexOf(word)
  return at >= 0 ? at + 1 : (OTHERS[word.toLowerCase()] ?? (WORDS.indexOf(word.toLowerCase()) + 1 || null))
}

/** All stretches of time with a year in a text, in its order; days are not among them. */
export function findSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const { regex, run, month } of READERS)
    for (const { start, end, groups } of matchesOf(regex, text)) {
      if (spans.some((other) => start < other.end && other.start < end)) continue
      const read = month(groups)
      if (read !== null && (read < 1 || read > 12)) continue
      // `several months of 2023` tells no month: then it says no more than the bare year.
      spans.push({ year: Number(groups['y']), month: read, run: run && read !== null, start, end })
    }
  return spans.sort((a, b) => a.start - b.start)
}
