import { CLASS, LETTER, WIDE, hashOf, signTable, toSmall } from './letters.ts'
import { Openings } from './openings.ts'
import data from './phrases.json' with { type: 'json' }

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
const byBeginning: ReadonlyMap<number | null, readonly Entry[]> = Map.groupBy(entries, ({ words }) =>
  openings.beginningOf(
    Uint16Array.from(words, (_sign, k) => words.charCodeAt(k)),
    0,
    words.length,
  ),
)

const WORD = /[\p{L}\p{N}]/u
const NO_SPACES = /[\u3040-\u30ff\u4e00-\u9fff]/
/** Bullets, numbers and brackets before the first word. */
const LEADING = /^[\s\-–—•·*+>»|:#\d.()[\]]{1,6}(?=\p{L})/u
const MOST_LEADING = 6
/** No phrase and nothing that tells where it ends stands further on in a line. */
const REACH = MOST_LEADING + Math.max(...entries.map(({ words }) => words.length)) + 2
const opening = new Uint16Array(REACH)

/** What kind of page matter a line opens with; null where it opens like any other text. */
export function phraseKind(line: string): PhraseKind | null {
  const length = Math.min(line.length, REACH)
  for (let k = 0; k < length; k += 1) opening[k] = line.charCodeAt(k)
  return phraseAt(line, opening, 0, length)
}

/** The same of a line whose code units stand among those of a page, from `from` up to `to`. */
export function phraseAt(line: string, codes: Uint16Array, from: number, to: number): PhraseKind | null {
  const kind = CLASS[codes[from] as number] as number
  const found = lookUp(codes, from, to)
  if (found !== null || (kind >= LETTER && kind <= WIDE)) return found
  const leading = LEADING.exec(line)
  return leading ? lookUp(codes, from + leading[0].length, to) : null
}

/** The first of all phrases that stand at `at` tells the kind. */
function lookUp(codes: Uint16Array, at: number, to: number): PhraseKind | null {
  const beginning = openings.beginningOf(codes, at, to)
  if (beginning === null) return null
  const found = byBeginning.get(beginning) ?? []
  for (let k = 0; k < found.length; k += 1) {
    const entry = found[k] as Entry
    if (stands(codes, at, to, entry)) return entry.kind
  }
  return null
}

/** The beginnings are alike: it is told from the end whether the rest is. */
function stands(codes: Uint16Array, at: number, to: number, { words, whole, stem }: Entry): boolean {
  const end = at + words.length
  if (end > to) return false
  for (let k = words.length - 1; k >= 0; k -= 1)
    if (toSmall(codes[at + k] as number) !== words.charCodeAt(k)) return false
  return whole ? to <= end + 1 : stem || endsWord(codes, end, to)
}

/** "Related:" opens with "related", "relatedness" does not; Chinese has no spaces, some stems are meant as stems. */
function endsWord(codes: Uint16Array, end: number, to: number): boolean {
  const next = end < to ? String.fromCharCode(codes[end] as number) : ''
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
