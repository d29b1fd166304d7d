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
const PREFIX = 2
const byPrefix: ReadonlyMap<string, readonly Entry[]> = index()

function index(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>()
  for (const kind of KINDS)
    for (const phrases of Object.values(data[kind]))
      for (const raw of phrases) {
        const whole = raw.endsWith('$')
        const stem = raw.endsWith('*')
        const phrase = whole || stem ? raw.slice(0, -1) : raw
        const key = phrase.slice(0, PREFIX)
        map.set(key, [...(map.get(key) ?? []), { phrase, whole, stem, kind }])
      }
  return map
}

const WORD = /[\p{L}\p{N}]/u
const NO_SPACES = /[\u3040-\u30ff\u4e00-\u9fff]/

/** What kind of page matter a line opens with; null where it opens like any other text. `line` in lower case. */
export function phraseKind(line: string): PhraseKind | null {
  const start = line.replace(/^[\s\-–—•·*>»|:#\d.()[\]]{1,6}(?=\p{L})/u, '')
  return lookUp(line) ?? (start === line ? null : lookUp(start))
}

function lookUp(line: string): PhraseKind | null {
  for (const { phrase, whole, stem, kind } of byPrefix.get(line.slice(0, PREFIX)) ?? []) {
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
const LONGEST_WORDS: ReadonlySet<string> = new Set(
  ANYWHERE.map((words) =>
    (words.match(/[\p{L}\p{M}]+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), ''),
  ),
)

/** Whether a notice may hold this word: most lines hold none such, and need no closer look. In lower case. */
export const hintsNotice = (word: string): boolean => LONGEST_WORDS.has(word)

/** Whether a line holds words that only notices of the page hold, wherever in it. `line` in lower case. */
export const holdsNotice = (line: string): boolean => ANYWHERE.some((words) => line.includes(words))

const flat = (lists: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.values(lists).flat()
const PAGES = { wall: flat(data.wall), error: flat(data.error), consent: flat(data.consent) }

/** How many of the lines hold words of such a page. */
export const linesOf = (page: keyof typeof PAGES, lines: readonly string[]): number =>
  lines.filter((line) => PAGES[page].some((words) => line.toLowerCase().includes(words))).length
