import { type PhraseKind, holdsNotice, phraseKind } from './phrases.ts'
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
  readonly stems: ReadonlySet<string>
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
const WORDS = /[\p{L}\p{M}]+/gu
const IDEOGRAMS = /[\u3040-\u30ff\u4e00-\u9fff]/g

/** One look at a line; a line of megabytes is judged by its first 20,000 characters. */
export function shapeOf(whole: string): Shape {
  const text = whole.length > 20_000 ? whole.slice(0, 20_000) : whole
  const ideograms = text.match(IDEOGRAMS)
  const spacedWords = text.match(WORDS) ?? []
  let small = 0
  let capitals = 0
  const stems = new Set<string>()
  for (const word of spacedWords) {
    if (word.length > 3) addStems(word, stems)
    if (SMALL.has(word.toLowerCase())) small += 1
    else if (isUpper(word)) capitals += 1
  }
  let words = spacedWords.length
  if (ideograms && ideograms.length > text.length / 4) {
    words = Math.ceil(ideograms.length / 2) + 1
    small = ideograms.filter((c) => SMALL_SIGNS.has(c)).length * 2
    capitals = 0
  }
  let [digits, upper, commas] = [0, 0, 0]
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (c >= 48 && c <= 57) digits += 1
    else if ((c >= 65 && c <= 90) || (c >= 0x410 && c <= 0x42f)) upper += 1
    else if (c === 44 || c === 0xff0c || c === 0x3001) commas += 1
  }
  const short = text.length <= 400
  return {
    chars: whole.length,
    words,
    small: words === 0 ? 0 : Math.min(small / words, 1),
    digits: digits / text.length,
    upper: upper / text.length,
    commas,
    sentences: text.match(SENTENCE_END)?.length ?? 0,
    terminal: TERMINAL.test(text.slice(-12)),
    truncated: TRUNCATED.test(text.slice(-12)),
    colon: /[:：]\s*$/.test(text.slice(-4)),
    lower: /^\p{Ll}/u.test(text),
    separators: short ? (text.match(SEPARATORS)?.length ?? 0) : 0,
    dated: short && DATED.test(text),
    contact: short && CONTACT.test(text),
    capitals: words === 0 ? 0 : Math.min(capitals / words, 1),
    bullet: /^[-•*·●▪■–]\s|^\(?\d{1,2}[.)]\s/.test(text),
    stems,
    code: (text.match(/[{};=()[\]_$]/g)?.length ?? 0) / text.length,
    notice: short && holdsNotice(text.toLowerCase()),
    phrase: short ? phraseKind(text.slice(0, 80).toLowerCase()) : null,
  }
}

function addStems(word: string, stems: Set<string>): void {
  if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(word)) stems.add(word.slice(0, 5).toLowerCase())
  else for (let i = 0; i + 2 <= word.length && i < 400; i += 1) stems.add(word.slice(i, i + 2))
}

const isUpper = (word: string): boolean => {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
