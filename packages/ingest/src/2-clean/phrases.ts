import { CLASS, LETTER, WIDE, hashOf, toSmall } from './letters.ts'
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
  readonly phrase: string
  readonly whole: boolean
  readonly stem: boolean
  readonly kind: PhraseKind
}

/** Two characters tell most openings apart; so a line is compared with a handful of phrases, not with a thousand. */
const byPrefix: ReadonlyMap<number, readonly Entry[]> = index()

function index(): Map<number, Entry[]> {
  const map = new Map<number, Entry[]>()
  for (const kind of KINDS)
    for (const phrases of Object.values(data[kind]))
      for (const raw of phrases) {
        const whole = raw.endsWith('$')
        const stem = raw.endsWith('*')
        const phrase = whole || stem ? raw.slice(0, -1) : raw
        const key = prefixOf(phrase, 0)
        map.set(key, [...(map.get(key) ?? []), { phrase, whole, stem, kind }])
      }
  return map
}

/** NaN, where the text is over, is no letter: a phrase of one sign has a prefix of its own. */
function prefixOf(text: string, at: number): number {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  return (toSmall(first) << 16) | (Number.isNaN(second) ? 0 : toSmall(second))
}

const WORD = /[\p{L}\p{N}]/u
const NO_SPACES = /[\u3040-\u30ff\u4e00-\u9fff]/
/** Bullets, numbers and brackets before the first word. */
const LEADING = /^[\s\-–—•·*>»|:#\d.()[\]]{1,6}(?=\p{L})/u
const LONGEST_OPENING = 80

/** What kind of page matter a line opens with; null where it opens like any other text. */
export function phraseKind(line: string): PhraseKind | null {
  const kind = CLASS[line.charCodeAt(0)] as number
  const found = lookUp(line, 0)
  if (found !== null || (kind >= LETTER && kind <= WIDE)) return found
  const leading = LEADING.exec(line)
  return leading ? lookUp(line, leading[0].length) : null
}

function lookUp(text: string, at: number): PhraseKind | null {
  const entries = byPrefix.get(prefixOf(text, at))
  if (entries === undefined) return null
  const line = text.slice(at, at + LONGEST_OPENING).toLowerCase()
  for (const { phrase, whole, stem, kind } of entries) {
    if (!line.startsWith(phrase)) continue
    if (whole ? line.length <= phrase.length + 1 : stem || endsWord(line, phrase)) return kind
  }
  return null
}

/** "Related:" opens with "related", "relatedness" does not; Chinese has no spaces, some stems are meant as stems. */
function endsWord(line: string, phrase: string): boolean {
  const next = line.charAt(phrase.length)
  const last = phrase.charAt(phrase.length - 1)
  return next === '' || !WORD.test(next) || !WORD.test(last) || NO_SPACES.test(last)
}

const ANYWHERE: readonly string[] = Object.values(data.anywhere).flat()
/** The notices by the number of their longest word: most lines hold none such, and need no closer look. */
const byWord: ReadonlyMap<number, readonly string[]> = Map.groupBy(ANYWHERE, (words) =>
  hashOf((words.match(/[\p{L}\p{M}]+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '')),
)

/** Whether a notice may hold the word of this number (`hashOf`). */
export const hintsNotice = (word: number): boolean => byWord.has(word)

/**
 * Whether a line holds words that only notices of the page hold, wherever in it. `line` in lower case.
 * @param hints the numbers of its words that notices may hold; null: not known
 */
export const holdsNotice = (line: string, hints: readonly number[] | null): boolean =>
  hints === null
    ? ANYWHERE.some((words) => line.includes(words))
    : hints.some((hint) => byWord.get(hint)?.some((words) => line.includes(words)))

const flat = (lists: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.values(lists).flat()
const PAGES = { wall: flat(data.wall), error: flat(data.error), consent: flat(data.consent) }

/** How many of the lines hold words of such a page. */
export const linesOf = (page: keyof typeof PAGES, lines: readonly string[]): number =>
  lines.filter((line) => PAGES[page].some((words) => line.toLowerCase().includes(words))).length
