import * as letters from './letters.ts'
import { Openings } from './openings.ts'
import data from './phrases.json' with { type: 'json' }

/** By names of this file: what is imported is looked up anew at every sign. */
const { CLASS, LETTER, CAPITAL, WIDE, DIGIT, SIGNS, hashOf, signTable } = letters

export type PhraseKind = 'related' | 'comments' | 'share' | 'subscribe' | 'legal' | 'caption' | 'credit'

const KINDS: readonly PhraseKind[] = [
  'caption',
  'credit',
  'related',
  'comments',
  'share',
  'subscribe',
  'legal',
]

type Entry = {
  readonly words: string
  readonly whole: boolean
  readonly stem: boolean
  readonly kind: PhraseKind
}

const entries: readonly Entry[] = KINDS.flatMap((kind) =>
  Object.values(data[kind])
    .flat()
    .map((phrase) => ({
      words: phrase.replace(/[$*]$/, ''),
      whole: phrase.endsWith('$'),
      stem: phrase.endsWith('*'),
      kind,
    })),
)
/** Four lines of five are told by these to open with none of the phrases, the others have a few of them to look at. */
const openings = new Openings(entries.map(({ words }) => words))

function beginningOf({ words }: Entry): number {
  const signs = Uint16Array.from(words, (_sign, k) => words.charCodeAt(k))
  return openings.beginningOf(signs, 0, signs.length)
}
/** Those of one beginning side by side, the first ones first. */
const ordered = entries
  .map((entry) => ({ ...entry, beginning: beginningOf(entry) }))
  .toSorted((a, b) => a.beginning - b.beginning)
/** Where the phrases of each beginning stand among `ordered`, and behind them the place where the last ones end. */
const starts = new Int32Array(openings.count + 2)
for (const { beginning } of ordered) starts[beginning + 1] = (starts[beginning + 1] as number) + 1
for (let k = 1; k < starts.length; k += 1) starts[k] = (starts[k] as number) + (starts[k - 1] as number)
/** Their code units one behind the other and where each begins: as objects they would lie all over the memory. */
const letterText = ordered.map(({ words }) => words).join('')
const units = Uint16Array.from({ length: letterText.length }, (_v, k) => letterText.charCodeAt(k))
const begins = new Int32Array(ordered.length + 1)
ordered.forEach(({ words }, k) => {
  begins[k + 1] = (begins[k] as number) + words.length
})

const WORD = /[\p{L}\p{N}]/u
const NO_SPACES = /[\u3040-\u30ff\u4e00-\u9fff]/
/** Bullets, numbers and brackets before the first word. */
const LEADING = signTable(' \t\n-–—•·*+>»|:#0123456789.()[]')
const MOST_LEADING = 6
/** No phrase and nothing that tells where it ends stands further on in a line. */
const REACH = MOST_LEADING + Math.max(...entries.map(({ words }) => words.length)) + 2
const opening = new Uint16Array(REACH)

/** What kind of page matter a line opens with; null where it opens like any other text. */
export function phraseKind(line: string): PhraseKind | null {
  const length = Math.min(line.length, REACH)
  for (let k = 0; k < length; k += 1) opening[k] = line.charCodeAt(k)
  return phraseAt(opening, 0, length)
}

/** The same of a line whose code units stand among those of a page, from `from` up to `to`. */
export function phraseAt(codes: Uint16Array, from: number, to: number): PhraseKind | null {
  const kind = CLASS[codes[from] as number] as number
  const found = lookUp(codes, from, to)
  if (found !== null || (kind >= LETTER && kind <= WIDE)) return found
  let at = from
  while (at < to && at - from < MOST_LEADING && LEADING[codes[at] as number] === 1) at += 1
  return at > from && at < to && (CLASS[codes[at] as number] as number) >= LETTER
    ? lookUp(codes, at, to)
    : null
}

/** The first of all phrases that stand at `at` tells the kind. */
function lookUp(codes: Uint16Array, at: number, to: number): PhraseKind | null {
  const beginning = openings.beginningOf(codes, at, to)
  if (beginning === 0) return null
  const end = starts[beginning + 1] as number
  for (let k = starts[beginning] as number; k < end; k += 1)
    if (isLike(codes, at, to, k) && stands(codes, at, to, ordered[k] as Entry))
      return (ordered[k] as Entry).kind
  return null
}

/** Whether the signs of phrase `k` stand at `at`. The beginnings are alike: it is told from the end whether the rest is. */
function isLike(codes: Uint16Array, at: number, to: number, k: number): boolean {
  const first = begins[k] as number
  const last = (begins[k + 1] as number) - 1
  if (at + last - first >= to) return false
  for (let m = last; m >= first; m -= 1)
    if (((SIGNS[codes[at + m - first] as number] as number) & 0xffff) !== units[m]) return false
  return true
}

/** Whether the words that stand at `at` end where they must. */
function stands(codes: Uint16Array, at: number, to: number, { words, whole, stem }: Entry): boolean {
  const end = at + words.length
  return whole ? to <= end + 1 : stem || endsWord(codes, end, to)
}

/** "Related:" opens with "related", "relatedness" does not; Chinese has no spaces, some stems are meant as stems. */
function endsWord(codes: Uint16Array, end: number, to: number): boolean {
  const sign = end < to ? (codes[end] as number) : 0
  if (sign < 128) {
    // Of plain letters the class says as much as the patterns.
    const kind = CLASS[sign] as number
    if (kind !== LETTER && kind !== CAPITAL && kind !== DIGIT) return true
  }
  const next = end < to ? String.fromCharCode(sign) : ''
  const last = String.fromCharCode(codes[end - 1] as number)
  return next === '' || !WORD.test(next) || !WORD.test(last) || NO_SPACES.test(last)
}

const ANYWHERE: readonly string[] = Object.values(data.anywhere).flat()
/** The notices by the number of their longest word: most lines hold none such, and need no closer look. */
const byWord: ReadonlyMap<number, readonly string[]> = Map.groupBy(ANYWHERE, (words) =>
  hashOf((words.match(/[\p{L}\p{M}]+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '')),
)

/** The numbers (`hashOf`) of the words that hint at a notice. */
export const NOTICE_WORDS: Iterable<number> = byWord.keys()

/**
 * Whether a line holds words that only notices of the page hold, wherever in it. `line` in lower case.
 * @param hints the numbers of its words that notices may hold; null: not known
 */
export const holdsNotice = (line: string, hints: readonly number[] | null): boolean =>
  hints === null
    ? ANYWHERE.some((words) => says(line, words))
    : hints.some((hint) => byWord.get(hint)?.some((words) => says(line, words)))

/** Whether a line says the words itself: a report says them of others and sets them in quotation marks. */
function says(line: string, words: string): boolean {
  const at = line.indexOf(words)
  if (at <= 0) return at === 0
  const before = line.charCodeAt(at - 1)
  return CLASS[before] !== LETTER && QUOTES[before] !== 1
}

const QUOTES = signTable('"“„«‘')
