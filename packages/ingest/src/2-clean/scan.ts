import {
  BAR,
  CAPITAL,
  CLASS,
  CODE,
  COMMA,
  DIGIT,
  FIRST_HASH,
  LETTER,
  OTHER,
  SPACE,
  STOP,
  WIDE,
  hashOf,
  hashOn,
  isUnlisted,
  toSmall,
} from './letters.ts'
import { hintsNotice } from './phrases.ts'
import stopWords from './stop-words.json' with { type: 'json' }

const { about: _about, zh, ...spaced } = stopWords
const SMALL_WORDS: ReadonlySet<number> = new Set(
  Object.values(spaced).flatMap((list) => list.split(' ').map(hashOf)),
)
const SMALL_SIGNS: ReadonlySet<number> = new Set(zh.split(' ').map((sign) => sign.charCodeAt(0)))
const CONTACT_WORDS: ReadonlySet<number> = new Set(['http', 'https', 'www', 'tel', 'fax'].map(hashOf))

/** What one walk over the code units of a line counts. */
export type Scan = {
  digits: number
  upper: number
  capitals: number
  commas: number
  /** Signs that end a sentence, and how many of them do: a capital, a figure or nothing follows. */
  stops: number
  sentences: number
  code: number
  /** Ideograms and kana, and the commonest small ones of Chinese. */
  wide: number
  smallSigns: number
  bars: number
  words: number
  /** Words of a script whose small words are not listed. */
  unlisted: number
  smallWords: number
  /** Numbers of the first five letters of each long word; of Chinese and Japanese, of pairs of signs. */
  stems: number[]
  /** A word or sign of addresses, links and telephones is there. */
  contact: boolean
  /** Numbers of words that a notice may hold. */
  hints: number[]
}

const STEM_LETTERS = 5
/** Pairs of signs taken from one unbroken stretch. */
const MOST_PAIRS = 400

/** One look at each code unit: patterns and pieces of text for each question would cost five times as much. */
export function scan(text: string): Scan {
  const s: Scan = {
    digits: 0,
    upper: 0,
    capitals: 0,
    commas: 0,
    stops: 0,
    sentences: 0,
    code: 0,
    wide: 0,
    smallSigns: 0,
    bars: 0,
    words: 0,
    unlisted: 0,
    smallWords: 0,
    stems: [],
    contact: false,
    hints: [],
  }
  const n = text.length
  let [start, hash, stem] = [-1, FIRST_HASH, FIRST_HASH]
  // 1: a stop was met and only closing signs since; 2: white space too.
  let ended = 0
  for (let i = 0; i < n; i += 1) {
    const c = text.charCodeAt(i)
    const kind = CLASS[c] as number
    if (kind >= LETTER && kind <= WIDE) {
      if (start < 0) [start, hash, stem] = [i, FIRST_HASH, FIRST_HASH]
      const small = toSmall(c)
      hash = hashOn(hash, small)
      if (i - start < STEM_LETTERS) stem = hash
      if (kind === CAPITAL) {
        s.upper += 1
        if (i === start) s.capitals += 1
      } else if (kind === WIDE) {
        s.wide += 1
        if (SMALL_SIGNS.has(c)) s.smallSigns += 1
      }
      if (ended > 0) {
        if (ended === 2 && kind === CAPITAL) s.sentences += 1
        ended = 0
      }
      continue
    }
    if (start >= 0) {
      endWord(s, text, start, i, hash, stem)
      start = -1
    }
    if (kind === SPACE) {
      if (ended === 1) ended = 2
    } else if (kind === STOP) {
      s.stops += 1
      if (c >= 0x3000) s.sentences += 1
      else ended = 1
    } else if (ended > 0 && !closes(c)) {
      if (ended === 2 && (kind === DIGIT || OPENING.has(c))) s.sentences += 1
      ended = 0
    } else if (ended === 2 && OPENING.has(c)) {
      s.sentences += 1
      ended = 0
    }
    if (kind === DIGIT) s.digits += 1
    else if (kind === COMMA) s.commas += 1
    else if (kind === BAR) s.bars += 1
    else if (kind === CODE) s.code += 1
    else if (kind === OTHER && (c === 64 || c === 43)) s.contact = true
  }
  if (start >= 0) endWord(s, text, start, n, hash, stem)
  if (ended > 0) s.sentences += 1
  return s
}

function endWord(s: Scan, text: string, start: number, end: number, hash: number, stem: number): void {
  s.words += 1
  if (SMALL_WORDS.has(hash)) s.smallWords += 1
  const length = end - start
  if (length <= 2) return
  if (CONTACT_WORDS.has(hash)) s.contact = true
  if (hintsNotice(hash)) s.hints.push(hash)
  if (length <= 3) return
  const first = text.charCodeAt(start)
  if (isUnlisted(first)) s.unlisted += 1
  if (CLASS[first] !== WIDE) s.stems.push(stem)
  else
    for (let i = start; i + 2 <= end && i < start + MOST_PAIRS; i += 1)
      s.stems.push(hashOn(text.charCodeAt(i) << 16, text.charCodeAt(i + 1)))
}

/** Signs that may stand behind the stop of a sentence, and such as may open the next one. */
const CLOSING: ReadonlySet<number> = new Set([...'"\'”’»“）)]'].map((sign) => sign.charCodeAt(0)))
const OPENING: ReadonlySet<number> = new Set([...'"\'“„«('].map((sign) => sign.charCodeAt(0)))
const closes = (c: number): boolean => CLOSING.has(c)
