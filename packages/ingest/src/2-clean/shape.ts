import { codesOf } from '../values/codes.ts'
import { mayOpenByline } from './byline.ts'
import { CAPITAL, CLASS, DIGIT, LETTER, STOP, isSmallLetter, signTable } from './letters.ts'
import { type PhraseKind, holdsNotice, phraseAt } from './phrases.ts'
import { type Scan, scan } from './scan.ts'

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
  /** Without this no pattern finds a day in the line; and without this one none with the name of a month. */
  readonly mayHoldDay: boolean
  readonly mayHoldMonth: boolean
  readonly dated: boolean
  /** Holds one of the signs that part a label from what it tells: `: ： / | ©`. */
  readonly labelled: boolean
  /** Holds `(` or `©`. */
  readonly bracketed: boolean
  readonly contact: boolean
  readonly capitals: number
  readonly bullet: boolean
  /** Signs that programs are full of, as a share of the line. */
  readonly code: number
  /** Beginnings of its long words, which survive endings, as numbers; of Chinese and Japanese, pairs of signs. */
  readonly stems: readonly number[]
  readonly phrase: PhraseKind | null
  /** Holds words that only notices hold. */
  readonly notice: boolean
  /** Without this it does not open as a byline. */
  readonly mayBeByline: boolean
  /** Without this no cue of `cuesOf` is found in the line. */
  readonly cued: boolean
}

const TERMINAL = /[.!?。！？…।॥۔؟։][\s"'”’»“）)\]]*$/u
const TRUNCATED = /(?:\.\.\.|…|\[\.\.\.\]|\[…\]|\[more\]|»)\s*$/iu
/** All of it opens with a figure; the month before one is read backwards. */
const DATED =
  /(?=\d)(?:\b\d{4}[-./]\d{1,2}[-./]\d{1,2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{4}年\d{1,2}月|\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|févr|mars|avr|juin|juil|août|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|(?<=\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+)\d{1,2},?\s+\d{4})/iu
const CONTACT = /@[a-z0-9_]|https?:\/\/|www\.|\btel\b|\+\d[\d\s-]{7,}|\bfax\b/i
const BULLET = /^[-•*·●▪■–]\s|^\(?\d{1,2}[.)]\s/

/** Longer lines are text: whether they open or sound like page matter is not asked. */
const SHORT = 400
/** A line of megabytes is judged by its first characters. */
const LOOKED_AT = 20_000

const UNKNOWN_SMALL = 0.2

/** Behind its last stop a wire sets the signs of its desk: `… als im Jahr davor./abc/DP/xyz`. */
const SIGNED = /(?<=[.!?]["”“»)]?)\s?(?:\/[\p{L}]{2,6}){1,4}$/u
const LONGEST_LAST = 7

/** One look at each line. */
export function shapesOf(lines: readonly string[]): Shape[] {
  const texts = lines.some((line) => line.length > LOOKED_AT)
    ? lines.map((line) => line.slice(0, LOOKED_AT))
    : lines
  const codes = codesOf(texts.join('\n'))
  const shapes: Shape[] = []
  let from = 0
  for (let i = 0; i < texts.length; i += 1) {
    const whole = texts[i] as string
    const end = from + whole.length
    const text = mayBeSigned(codes, from, end) ? whole.replace(SIGNED, '') : whole
    const s = scan(codes, from, from + text.length)
    shapes.push(shapeWith(s, text, (lines[i] as string).length, codes, from))
    from = end + 1
  }
  return shapes
}

/** Fewer words with a stop are a label or a name. */
const SENTENCE_WORDS = 6
/** A whole sentence by its looks: so many words and a stop. */
export const isSentence = ({ terminal, words }: Shape): boolean => terminal && words >= SENTENCE_WORDS

/** What one line looks like. */
export const shapeOf = (line: string): Shape => shapesOf([line])[0] as Shape

function shapeWith(s: Scan, text: string, chars: number, codes: Uint16Array, from: number): Shape {
  const short = text.length <= SHORT
  let { words, smallWords: small, capitals } = s
  // Two signs count as one word.
  const chinese = s.wide > text.length / 4
  if (chinese) [words, small, capitals] = [Math.ceil(s.wide / 2) + 1, s.smallSigns * 2, 0]
  // What is not known tells neither for nor against running text: half the usual share.
  else if (s.unlisted > words / 3) small = words * UNKNOWN_SMALL
  const [first, last] = [codes[from] as number, codes[from + text.length - 1] as number]
  const kind = CLASS[first] as number
  return {
    chars,
    words,
    small: words === 0 ? 0 : Math.min(small / words, 1),
    digits: s.digits / text.length,
    upper: s.upper / text.length,
    commas: s.commas,
    sentences: s.sentences,
    terminal:
      s.stops > 0 && (CLASS[last] === STOP || (MAY_END[last] === 1 && TERMINAL.test(text.slice(-12)))),
    truncated: MAY_CUT_OFF[last] === 1 && TRUNCATED.test(text.slice(-12)),
    colon: last === 0x3a || last === 0xff1a,
    lower: kind === LETTER && isSmallLetter(first),
    separators: short ? s.separators : 0,
    mayHoldDay: s.mayHoldDay,
    mayHoldMonth: s.mayHoldMonth,
    labelled: s.labelled,
    bracketed: s.bracketed,
    dated: short && s.mayHoldDay && DATED.test(text),
    contact: short && s.contact && CONTACT.test(text),
    capitals: words === 0 ? 0 : Math.min(capitals / words, 1),
    bullet: (kind === DIGIT || BULLET_SIGNS[first] === 1) && BULLET.test(text),
    stems: s.stems,
    code: s.code / text.length,
    notice:
      short &&
      (chinese || s.hints.length > 0) &&
      holdsNotice(text.toLowerCase(), chinese ? null : s.hints) &&
      !TOLD_THERE.test(text),
    mayBeByline: mayOpenByline(codes, from, from + text.length),
    cued: s.cued,
    phrase: short ? phraseAt(codes, from, from + text.length) : null,
  }
}

/** What somebody "said in its Telegram channel" is news, though channels are named in notices too. */
const TOLD_THERE =
  /(?:\b(?:said|wrote|reported|announced|posted|published|told|according|teilte|schrieb|informó|escribió|publicó)\b|(?<!\p{L})(?:сообщ|напис|заяв|говор|расска|отмет|уточн|опубликова|пишет)\p{L}*)[^.!?]{0,90}(?:telegram|whatsapp|телеграм)|(?:telegram|whatsapp|телеграм)[^.!?]{0,60}(?:\b(?:said|wrote|reported|teilte|schrieb|informó|escribió)\b|(?<!\p{L})(?:сообщ|напис|заяв|расска|отмет|уточн|пишет)\p{L}*)/iu

/** A line that ends with letters and has a stroke right before them; most are told so by their last signs. */
function mayBeSigned(codes: Uint16Array, from: number, to: number): boolean {
  const last = CLASS[codes[to - 1] as number] as number
  if (last !== LETTER && last !== CAPITAL) return false
  for (let k = Math.max(to - LONGEST_LAST, from); k < to; k += 1) if (codes[k] === STROKE) return true
  return false
}
const STROKE = 0x2f

const MAY_END = signTable(' "\'”’»“）)]')
const MAY_CUT_OFF = signTable('.…]»')
const BULLET_SIGNS = signTable('-•*·●▪■–(')
