import { CAPITAL, CLASS, FIRST_HASH, LETTER, WIDE, hashOf, hashOn, signTable } from './letters.ts'
import data from './page-words.json' with { type: 'json' }
import stopWords from './stop-words.json' with { type: 'json' }
import { WordTable } from './word-table.ts'

/** Where the words of a cue must stand: be a name, or a line, whole; or stand anywhere in a line. */
type Place = 'named' | 'label' | 'anywhere'

const PLACES = {
  'consent named': 'named',
  'consent says': 'anywhere',
  'consent label': 'label',
  'login named': 'named',
  'login says': 'anywhere',
  'login password': 'label',
  'login label': 'label',
  'wall says': 'anywhere',
  'wall label': 'label',
  'wall weak': 'anywhere',
  'error named': 'named',
  'error says': 'anywhere',
  'robots named': 'named',
  'robots says': 'anywhere',
  'shop cart': 'label',
  'shop stock': 'anywhere',
  'shop code': 'anywhere',
  'shop terms': 'anywhere',
  'shop count': 'label',
  'shop reviews': 'label',
  'download get': 'label',
  'download size': 'label',
  'download version': 'label',
  'download facts': 'label',
  'media label': 'label',
  'list named': 'named',
  'list section': 'named',
  'list more': 'label',
  'list page': 'label',
} as const satisfies Record<Exclude<keyof typeof data, 'about'>, Place>

export type Cue = keyof typeof PLACES
const CUES = Object.keys(PLACES) as Cue[]

/** Cues as the bits of one number. */
export const bitsOf = (...cues: readonly Cue[]): number =>
  cues.reduce((bits, cue) => bits | (1 << CUES.indexOf(cue)), 0)

type Entry = {
  readonly words: string
  readonly goesOn: boolean
  readonly place: Place
  readonly bit: number
  /** Where in them the word stands by which they are looked up. */
  readonly from: number
}

const isLetter = (c: number): boolean => CLASS[c] === LETTER || CLASS[c] === CAPITAL

const { about: _about, zh: _zh, ...spaced } = stopWords
const small = new Set(Object.values(spaced).flatMap((list) => list.split(' ')))
/** A word that most lines hold, or else letters. */
const WORDS = /[\p{L}\p{M}]+/gu

/** The number of two Chinese signs. */
const pairOf = (one: number, two: number): number => hashOn(hashOn(FIRST_HASH, one), two)

/** Looked up by its first two Chinese signs, or else by its longest word that is none of the smallest. */
function entryOf(cue: Cue, phrase: string): readonly [number, Entry] {
  const goesOn = phrase.endsWith('*')
  const words = goesOn ? phrase.slice(0, -1) : phrase
  const entry = { words, goesOn, place: PLACES[cue], bit: bitsOf(cue) }
  const pair = /[\u3040-\u9fff]{2}/.exec(words)
  if (pair)
    return [
      pairOf(words.charCodeAt(pair.index), words.charCodeAt(pair.index + 1)),
      { ...entry, from: pair.index },
    ]
  const found = [...words.matchAll(WORDS)]
  const rare = found.filter(([word]) => !small.has(word))
  const key = (rare.length > 0 ? rare : found).reduce((a, b) => (b[0].length > a[0].length ? b : a))
  return [hashOf(key[0]), { ...entry, from: key.index }]
}

const all = CUES.flatMap((cue) =>
  Object.values(data[cue])
    .flat()
    .map((phrase) => entryOf(cue, phrase)),
)
const byWord: readonly (readonly [number, readonly Entry[]])[] = [...Map.groupBy(all, ([key]) => key)].map(
  ([key, found]) => [key, found.map(([, entry]) => entry)],
)
/** The place of a word's entries, counted from one. */
const places = new WordTable(new Map(byWord.map(([key], n) => [key, n + 1])))

/** The numbers (`hashOf`) of the words by which cues are looked up: a line without one of them, or of Chinese, has none. */
export const CUE_WORDS: Iterable<number> = byWord.map(([key]) => key)

const NUMBERS = /\s?\d[\d.,\u00a0]*\s?%?/g
const HAS_NUMBER = /\d/

/** Small letters, straight apostrophes, no numbers. */
function plain(line: string): string {
  const small = line.toLowerCase().replaceAll('’', "'")
  return (HAS_NUMBER.test(small) ? small.replace(NUMBERS, '') : small).trim()
}

/** What kinds of page the words of a line speak for, as bits of `bitsOf`. Names and labels must be all of the line. */
export function cuesOf(line: string): number {
  const text = plain(line)
  let [bits, hash, from] = [0, FIRST_HASH, -1]
  for (let i = 0; i <= text.length; i += 1) {
    const c = i < text.length ? text.charCodeAt(i) : 0
    if (isLetter(c)) {
      hash = hashOn(from < 0 ? FIRST_HASH : hash, c)
      if (from < 0) from = i
      continue
    }
    if (from >= 0) bits |= cuesAt(text, from, hash)
    from = -1
    if (CLASS[c] === WIDE && i + 1 < text.length) bits |= cuesAt(text, i, pairOf(c, text.charCodeAt(i + 1)))
  }
  return bits
}

/** The cues with the word of this number, which stands at `at`. */
function cuesAt(text: string, at: number, hash: number): number {
  const place = places.of(hash)
  if (place === 0) return 0
  let bits = 0
  for (const entry of byWord[place - 1]?.[1] ?? [])
    if (stands(text, at - entry.from, entry)) bits |= entry.bit
  return bits
}

/** What may stand behind a name or label that is all of its line. */
const NOTHING = /^[^\p{L}\p{N}]*$/u
/** What a label tells stands behind a colon or in brackets. */
const TOLD = /^\s?[:：(（]/

const QUOTES = signTable('"“„«‘')
const HAS_WORD = /[\p{L}\p{N}]/u

function stands(text: string, at: number, { words, goesOn, place }: Entry): boolean {
  if (at < 0 || !text.startsWith(words, at)) return false
  const end = at + words.length
  if (isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1))) return false
  if (!goesOn && isLetter(words.charCodeAt(words.length - 1)) && isLetter(text.charCodeAt(end))) return false
  // What a report quotes is not said by its page.
  if (place === 'anywhere') return QUOTES[text.charCodeAt(at - 1)] !== 1
  if (HAS_WORD.test(text.slice(0, at))) return false
  const rest = text.slice(end)
  return goesOn || NOTHING.test(rest) || (place === 'label' && TOLD.test(rest))
}

/** `404`, `HTTP Error 502:` before what it means. */
const CODE =
  /^(?:https?\s)?(?:status\s|(?:error|fehler|ошибка|erreur|错误)(?:\scode)?\s?)?[#:]?\s?[45]\d\d(?!\p{L}|\d)(?:\s?(?:error|错误))?\W*/iu
const BARS = /\s+[|–—·»‹:-]+\s+|\s*[|｜]\s*|(?<=[\u4e00-\u9fff])[-_–—]+(?=[\u4e00-\u9fff])/
/** The name of a site, beside that of a page. */
const SITE_WORDS = 4

/** What a title names, by itself or in one of its parts between bars, beside the name of the site. */
export function namedBy(title: string): number {
  const pieces = title.split(BARS).filter((piece) => piece !== '')
  let named = 0
  for (const piece of pieces) {
    const own = nameOf(piece) & NAMES
    if (own === 0 && piece.split(' ').length > SITE_WORDS) return nameOf(title) & NAMES
    named |= own
  }
  return named | (nameOf(title) & NAMES)
}

const NAMES = CUES.reduce((bits, cue) => (PLACES[cue] === 'named' ? bits | bitsOf(cue) : bits), 0)
const ERROR = bitsOf('error named')

function nameOf(piece: string): number {
  const code = CODE.exec(piece)?.[0] ?? ''
  return code !== '' && code.length === piece.length ? ERROR : cuesOf(piece.slice(code.length))
}
