import type { Piece } from '../quantity/cut.ts'
import { buildTable, type Table } from '../quantity/table.ts'
import { type Token, tokenize } from '../quantity/token.ts'
import { inOurYears } from './republic-years.ts'
import { de } from './words-de.ts'
import { en } from './words-en.ts'
import { es } from './words-es.ts'
import { fr } from './words-fr.ts'
import { ru } from './words-ru.ts'
import { zh } from './words-zh.ts'

/**
 * A text as one letter a token, so that the grammar is regular expressions over letters and holds for every language.
 *
 * | letter | stands for |
 * | --- | --- |
 * | `Y` `N` `0` | a year 1900–2100, a number to 99, other digits |
 * | `n` `O` `F` | number word, ordinal, first |
 * | `M` | month name (value 1–12) |
 * | `C` `I` `J` `v` | this, last, next (value 0, −1, 1) year, month, quarter, week |
 * | `k` `W` `j` | yesterday or today (value), weekday (value 0–6 from Sunday), now |
 * | `y` `m` `q` `h` `w` `d` `u` | the nouns year, months, quarter, half, week, day, and 月 |
 * | `E` `K` | a half by name (上半年, value), the letters Q (3), H (6), M (1) before or behind a number |
 * | `z` `Z` | fiscal (year), this or last fiscal year (value) |
 * | `H` | MFY, QFY, HFY between two numbers (months, value) |
 * | `o` `i` `f` `t` `-` | of and articles, in, from, to or until, dashes |
 * | `b` `c` `s` `x` `a` `R` | by, compared with (1: the same time in), since, as of, ago or later, past |
 * | `S` `p` `P` | same, the noun period, a phrase that points back ("this period") |
 * | `e` `g` | end of, beginning or middle of |
 * | `B` | a basis in words (1 year on year, 2 month on month, 3 quarter on quarter) |
 * | `G` | since the year began |
 * | `r` | a word that makes a span of time a duration ("the lowest in eight months") |
 * | `U` | a word behind a number that makes it no year and no day |
 * | `V` | a name that takes a year ("Expo 2020") |
 * | `l` | a word that speaks of what is to come |
 * | `T` | the ending of an ordinal ("25th") |
 * | `D` `Q` | the letter M behind a number ("5M23"), CY |
 * | `&` `,` `.` `!` `/` `'` | and, comma, full stop, another end of a clause, slash, apostrophe |
 * | `_` | anything else |
 */
type Classed = { readonly tokens: readonly Token[]; readonly classes: string }

const tables = { en, ru, zh, de, es, fr }
export type PeriodLanguage = keyof typeof tables
export const periodLanguages = Object.keys(tables) as readonly PeriodLanguage[]
const built = new Map<PeriodLanguage, Table>()

/** The language whose table reads a text: the one given where we have it, else by script, else English. */
export function languageOf(text: string, lang: string | null): PeriodLanguage {
  const base = lang?.slice(0, 2).toLowerCase() ?? ''
  if (base in tables) return base as PeriodLanguage
  const sample = text.slice(0, 2000)
  if (/\p{Script=Han}/u.test(sample)) return 'zh'
  return /\p{Script=Cyrillic}/u.test(sample) ? 'ru' : 'en'
}

function tableOf(language: PeriodLanguage): Table {
  const known = built.get(language)
  if (known !== undefined) return known
  const table = buildTable([tables[language]])
  built.set(language, table)
  return table
}

const marks: Readonly<Record<string, string>> = {
  '-': '-',
  '–': '-',
  '—': '-',
  '~': '-',
  '～': '-',
  '−': '-',
  '‑': '-',
  ',': ',',
  '，': ',',
  '、': '&',
  '.': '.',
  '/': '/',
  ';': '!',
  '；': '!',
  '。': '!',
  '!': '!',
  '！': '!',
  '?': '!',
  '？': '!',
  '&': '&',
  "'": "'",
  '’': "'",
  '‘': "'",
  '%': 'U',
  '％': 'U',
  $: '$',
  '€': '$',
  '£': '$',
  '¥': '$',
  '₽': '$', // biome-ignore format: a table
}

/** The text, cut into pieces, as letters. */
export function classify(text: string, pieces: readonly Piece[], language: PeriodLanguage): Classed {
  const read = tokenize(text, pieces, tableOf(language), 'plain')
  const tokens = language === 'zh' ? inOurYears(text, read) : read
  let classes = ''
  for (let i = 0; i < tokens.length; i++) classes += classOf(text, tokens, i, tokens[i] as Token)
  return { tokens, classes }
}

function classOf(text: string, tokens: readonly Token[], i: number, token: Token): string {
  const { kind } = token.entry
  if (kind === 'num') return numberClass(tokens, i, token)
  // 2025年增长5%: the year's own sign, and no 年增 of a change over a year.
  if (kind === 'B' && /^年[增减減]$/.test(token.word) && /^(?:19|20)\d\d$/.test(tokens[i - 1]?.word ?? ''))
    return 'y'
  if (kind === 'mark') return endsSentence(text, tokens, i) ? '!' : (marks[token.word] ?? '_')
  if (kind === 'M' && token.entry.unit === 'cap') {
    // "May" and "March" are months in capitals, or where nothing but a time can stand; "may" would cost a whole article.
    return /\p{Lu}/u.test(text[token.start] ?? '') || standsAsTime(tokens, i) ? 'M' : '_'
  }
  // "MY 2023/24", "in 2023/24 MY": the marketing year of a crop, where it stands beside a year.
  if (kind === 'z' && token.entry.unit === 'cap')
    return text.slice(token.start, token.end) === 'MY' && [tokens[i - 1], tokens[i + 1]].some(isYear)
      ? 'z'
      : '_'
  // "… in October. To date, exports were": behind a month the year so far; "the largest to date", "To date it has built" are not.
  if (kind === 'G' && token.entry.unit === 'cap')
    return text[token.start] === 'T' && tokens.slice(0, i).some(({ entry }) => entry.kind === 'M') ? 'G' : '_'
  return kind.length === 1 && kind !== 'x' ? kind : kind === 'asof' ? 'x' : '_'
}

const isYear = (token: Token | undefined): boolean => /^\d\d(?:\d\d)?$/.test(token?.word ?? '')

/** "in may of this year", "since march", "may 2020": a writer who puts no capitals to months. */
const standsAsTime = (tokens: readonly Token[], i: number): boolean =>
  /^(?:in|of|since|until|during|last|through)$/.test(tokens[i - 1]?.word ?? '') ||
  /^(?:19|20)\d\d$/.test(tokens[i + 1]?.word ?? '')

/** "in May. Last year …": a point behind a month in full is no mark of an abbreviation, and what follows is another sentence. */
function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return (
    tokens[i]?.word === '.' &&
    before?.entry.kind === 'M' &&
    wholeName.test(before.word) &&
    /^\s/.test(text.slice(tokens[i]?.end, (tokens[i]?.end ?? 0) + 1))
  )
}

/** A name of a month that is not cut short. */
const wholeName =
  /^(?:\p{L}{6,}|march|april|may|june|july|mai|juni|juli|марта?|мая|май|июн[ья]|июл[ья]|mayo|junio|julio|enero|abril|mars|avril|juin|août)$/iu

function numberClass(tokens: readonly Token[], i: number, token: Token): string {
  const before = tokens[i - 1]
  // Decimals and digit groups are no dates: "3.5", "1,234", "12.4"; dates with dots are read by their own rule.
  const glued =
    before !== undefined && !token.spaced && /^\p{L}/u.test(before.word) && before.entry.kind === 'x'
  if (glued && !/\p{Script=Han}/u.test(before.word)) return '0'
  if (/^(?:19|20)\d\d$/.test(token.word)) return joined(tokens, i, 1) && !dotted(tokens, i, -1) ? '0' : 'Y'
  if (!/^\d{1,2}$/.test(token.word)) return '0'
  return (joined(tokens, i, 1) || joined(tokens, i, -1)) &&
    !dotted(tokens, i, 1) &&
    !dotted(tokens, i, -1) &&
    !dotted(tokens, i, 0)
    ? '0'
    : 'N'
}

/** Whether a full stop or comma joins this number to the one on that side: "2.4", "1,234". */
function joined(tokens: readonly Token[], i: number, side: 1 | -1): boolean {
  const mark = tokens[i + side]
  const digits = tokens[i + 2 * side]
  if (mark === undefined || digits === undefined || (mark.word !== ',' && mark.word !== '.')) return false
  const [second, third] = side === 1 ? [mark, digits] : [mark, tokens[i]]
  return !second.spaced && third?.spaced === false && /^\d/.test(digits.word)
}

/** Whether the three numbers of a dotted date begin here, two numbers before, or one before. */
function dotted(tokens: readonly Token[], i: number, place: 1 | 0 | -1): boolean {
  const from = place === 1 ? i : place === 0 ? i - 2 : i - 4
  if (tokens[from + 1]?.word !== '.' || tokens[from + 3]?.word !== '.') return false
  const words = [0, 1, 2, 3, 4].map((n) => tokens[from + n]?.word ?? '').join('')
  return /^(?:\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d\.\d{1,2}\.\d{1,2})$/.test(words)
}
