import { type PhraseKind, holdsNotice, phraseKind, hintsNotice } from './phrases.ts'
import stopWords from './stop-words.json' with { type: 'json' }

/** What a line looks like, whatever page it stands on. */
export type Shape = {
  readonly chars: number
  /** Words; of Chinese and Japanese, two signs count as one. */
  readonly words: number
  /** Share of the words that are the commonest small words of their language, 0 to 1. */
  readonly small: number
  readonly digits: number
  readonly upper: number
  readonly commas: number
  /** Ends of sentences inside the line and at its end. */
  readonly sentences: number
  readonly terminal: boolean
  readonly truncated: boolean
  readonly colon: boolean
  readonly lower: boolean
  readonly separators: number
  readonly dated: boolean
  readonly contact: boolean
  readonly capitals: number
  readonly bullet: boolean
  /** Signs that programs are full of, as a share of the line. */
  readonly code: number
  /** Beginnings of its long words, which survive endings; of Chinese and Japanese, pairs of signs. */
  readonly stems: readonly string[]
  readonly phrase: PhraseKind | null
  /** Holds words that only notices hold. */
  readonly notice: boolean
}

const { about: _about, zh, ...spaced } = stopWords
const SMALL: ReadonlySet<string> = new Set(Object.values(spaced).flatMap((list) => list.split(' ')))
const SMALL_SIGNS: ReadonlySet<string> = new Set(zh.split(' '))

const TERMINAL = /[.!?。！？…][\s"'”’»“）)\]]*$/u
const TRUNCATED = /(?:\.\.\.|…|\[\.\.\.\]|\[…\]|\[more\]|»)\s*$/iu
const SENTENCE_END = /[.!?。！？][\s"'”’»“）)\]]*(?=\s+[\p{Lu}\p{N}"'“„«(]|$)|[。！？]/gu
const SEPARATORS = /[|»›•·→<>/]|\s[-–—]\s|\s>\s/gu
const DATED =
  /\b\d{4}[-./]\d{1,2}[-./]\d{1,2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{4}年\d{1,2}月|\b\d{1,2}:\d{2}\b|\b(?:\d{1,2}(?:st|nd|rd|th)?\.?\s+)(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|févr|mars|avr|juin|juil|août|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}/iu
const CONTACT = /@[a-z0-9_]|https?:\/\/|www\.|\btel\b|\+\d[\d\s-]{7,}|\bfax\b/i
const IDEOGRAMS = /[\u3040-\u30ff\u4e00-\u9fff]/g
const BULLET = /^[-•*·●▪■–]\s|^\(?\d{1,2}[.)]\s/

/** One look at a line; a line of megabytes is judged by its first 20,000 characters. */
export function shapeOf(whole: string): Shape {
  const text = whole.length > 20_000 ? whole.slice(0, 20_000) : whole
  const lower = text.toLowerCase()
  const signs = countSigns(text)
  const listed = wordsOf(lower)
  const stems: string[] = []
  let [words, small, notice] = [listed.length, 0, false]
  const short = text.length <= 400
  for (const word of listed) {
    if (SMALL.has(word)) small += 1
    if (word.length > 3) addStems(word, stems)
    if (short && !notice && hintsNotice(word)) notice = holdsNotice(lower)
  }
  let capitals = signs.capitals
  if (signs.wide > text.length / 8) {
    const ideograms = text.match(IDEOGRAMS) ?? []
    if (ideograms.length > text.length / 4) {
      words = Math.ceil(ideograms.length / 2) + 1
      small = ideograms.filter((c) => SMALL_SIGNS.has(c)).length * 2
      capitals = 0
    }
    notice = short && holdsNotice(lower)
  }
  const tail = text.slice(-12)
  return {
    chars: whole.length,
    words,
    small: words === 0 ? 0 : Math.min(small / words, 1),
    digits: signs.digits / text.length,
    upper: signs.upper / text.length,
    commas: signs.commas,
    sentences: signs.stops === 0 ? 0 : (text.match(SENTENCE_END)?.length ?? 0),
    terminal: signs.stops > 0 && TERMINAL.test(tail),
    truncated: TRUNCATED.test(tail),
    colon: /[:：]\s*$/.test(text.slice(-4)),
    lower: /^\p{Ll}/u.test(text),
    separators: short && signs.bars > 0 ? (text.match(SEPARATORS)?.length ?? 0) : 0,
    dated: short && signs.digits > 0 && DATED.test(text),
    contact: short && CONTACT_HINTS.some((hint) => lower.includes(hint)) && CONTACT.test(text),
    capitals: words === 0 ? 0 : Math.min(capitals / words, 1),
    bullet: BULLET.test(text),
    stems,
    code: signs.code / text.length,
    notice,
    phrase: short ? phraseKind(lower.slice(0, 80)) : null,
  }
}

const CONTACT_HINTS = ['@', 'http', 'www.', 'tel', '+', 'fax']

type Signs = {
  digits: number
  upper: number
  capitals: number
  commas: number
  stops: number
  code: number
  wide: number
  bars: number
}

/** Counts by character codes: one pass is far cheaper than a pattern for each kind. */
function countSigns(text: string): Signs {
  const s: Signs = { digits: 0, upper: 0, capitals: 0, commas: 0, stops: 0, code: 0, wide: 0, bars: 0 }
  let inWord = false
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    const upper = (c >= 65 && c <= 90) || (c >= 0x400 && c <= 0x42f) || (c >= 0xc0 && c <= 0xde)
    if (upper) {
      s.upper += 1
      if (!inWord) s.capitals += 1
    } else if (c >= 48 && c <= 57) s.digits += 1
    else if (c === 44 || c === 0xff0c || c === 0x3001) s.commas += 1
    else if (c === 46 || c === 33 || c === 63 || c === 0x3002 || c === 0xff01 || c === 0xff1f || c === 0x2026)
      s.stops += 1
    else if (BARS.has(c)) s.bars += 1
    else if (CODE.has(c)) s.code += 1
    else if (c >= 0x3040 && c <= 0x9fff) s.wide += 1
    inWord = upper || isLetter(c)
  }
  return s
}

/** The signs `{ } ; = ( ) [ ] _ $`. */
const CODE: ReadonlySet<number> = new Set([123, 125, 59, 61, 40, 41, 91, 93, 95, 36])
/** The signs `| » › • · → < > / - – —`. */
const BARS: ReadonlySet<number> = new Set([
  124, 0xbb, 0x203a, 0x2022, 0xb7, 0x2192, 60, 62, 47, 45, 0x2013, 0x2014,
])

/** Letters and marks of all scripts, told by ranges: the Unicode property costs ten times as much here. */
function isLetter(c: number): boolean {
  if (c < 0xc0) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
  if (c < 0x2000) return c !== 0xd7 && c !== 0xf7
  return (
    c >= 0x2c00 &&
    !(c >= 0x2e00 && c <= 0x2fff) &&
    !(c >= 0x3000 && c <= 0x303f) &&
    !(c >= 0xff00 && c <= 0xff20)
  )
}

function wordsOf(lower: string): string[] {
  const words: string[] = []
  let start = -1
  for (let i = 0; i <= lower.length; i += 1) {
    if (i < lower.length && isLetter(lower.charCodeAt(i))) {
      if (start < 0) start = i
    } else if (start >= 0) {
      words.push(lower.slice(start, i))
      start = -1
    }
  }
  return words
}

function addStems(word: string, stems: string[]): void {
  const c = word.charCodeAt(0)
  if (c < 0x3040 || c > 0x9fff) stems.push(word.length > 5 ? word.slice(0, 5) : word)
  else for (let i = 0; i + 2 <= word.length && i < 400; i += 1) stems.push(word.slice(i, i + 2))
}
