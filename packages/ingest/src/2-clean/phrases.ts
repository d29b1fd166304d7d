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
  readonly whole: boolean
  readonly stem: boolean
  readonly kind: PhraseKind
  /** Its place among all phrases: the first one that a line opens with tells its kind. */
  readonly order: number
}
/** The phrases as a tree of their signs: most lines have left it by their third sign. */
type Node = { readonly next: Map<number, Node>; readonly ends: Entry[] }

const bare = (phrase: string): string => phrase.replace(/[$*]$/, '')

const openings: Node = tree()
/** Three lines of four are told by these to open with none of them. */
const firstSigns = new Openings(KINDS.flatMap((kind) => Object.values(data[kind]).flat().map(bare)))

function tree(): Node {
  const root: Node = { next: new Map(), ends: [] }
  let order = 0
  for (const kind of KINDS)
    for (const raw of Object.values(data[kind]).flat()) {
      const whole = raw.endsWith('$')
      const stem = raw.endsWith('*')
      let node = root
      const words = bare(raw)
      for (let k = 0; k < words.length; k += 1) {
        const sign = words.charCodeAt(k)
        const next = node.next.get(sign) ?? { next: new Map(), ends: [] }
        node.next.set(sign, next)
        node = next
      }
      node.ends.push({ whole, stem, kind, order })
      order += 1
    }
  return root
}

const WORD = /[\p{L}\p{N}]/u
const NO_SPACES = /[\u3040-\u30ff\u4e00-\u9fff]/
/** Bullets, numbers and brackets before the first word. */
const LEADING = /^[\s\-–—•·*>»|:#\d.()[\]]{1,6}(?=\p{L})/u

/** What kind of page matter a line opens with; null where it opens like any other text. */
export function phraseKind(line: string): PhraseKind | null {
  const kind = CLASS[line.charCodeAt(0)] as number
  const found = lookUp(line, 0)
  if (found !== null || (kind >= LETTER && kind <= WIDE)) return found
  const leading = LEADING.exec(line)
  return leading ? lookUp(line, leading[0].length) : null
}

function lookUp(text: string, at: number): PhraseKind | null {
  if (!firstSigns.mayStand(text, at)) return null
  let found: Entry | null = null
  let node = openings.next.get(toSmall(text.charCodeAt(at)))
  for (let end = at + 1; node !== undefined; end += 1) {
    for (const entry of node.ends) {
      const isAll = entry.whole ? text.length <= end + 1 : entry.stem || endsWord(text, end)
      if (isAll && (found === null || entry.order < found.order)) found = entry
    }
    node = end < text.length ? node.next.get(toSmall(text.charCodeAt(end))) : undefined
  }
  return found?.kind ?? null
}

/** "Related:" opens with "related", "relatedness" does not; Chinese has no spaces, some stems are meant as stems. */
function endsWord(text: string, end: number): boolean {
  const next = text.charAt(end)
  const last = text.charAt(end - 1)
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
