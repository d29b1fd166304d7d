import { plainWordEnd } from '../lexicon/tokens.ts'
import { type Entry, swiss } from './table.ts'

/** A numeral, word, run of Chinese signs or mark of a text, before any table is asked what it means. */
export type Piece = {
  readonly start: number
  readonly end: number
  /** Numerals and marks as written, words in lower case and without a possessive ("last year's"). */
  readonly word: string
  readonly kind: 'num' | 'word' | 'han' | 'mark'
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** What it is to a table that has no word for it. */
  readonly entry: Entry
}

const unknown: Readonly<Record<Piece['kind'], Entry>> = {
  num: { kind: 'num', value: 0, unit: '' },
  word: { kind: 'x', value: 0, unit: '' },
  han: { kind: 'x', value: 0, unit: '' },
  mark: { kind: 'mark', value: 0, unit: '' },
}

/** A piece; with an entry of its own one that a table knows. All are built alike, so that rules read them alike. */
export const pieceAt = (
  start: number,
  end: number,
  word: string,
  kind: Piece['kind'],
  spaced: boolean,
  entry: Entry = unknown[kind],
): Piece => ({ start, end, word, kind, spaced, entry })

// A numeral may be grouped by commas, dots, apostrophes or thin spaces; a plain space groups only exact threes, and none
// behind a mark: "-3.9 768,788" are two cells of a table.
const thin = '\\u00a0\\u2009\\u202f\\u2007'
const numeral = `(\\d{1,3}(?:[ ${thin}]\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,\'’${thin}]\\d+)*)`
const word =
  "((?:\\p{Lu}\\.){2,}|[\\p{Script=Han}\\u3007]+|(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+(?:['’](?:(?!\\p{Script=Han})\\p{L})+)?)|([^\\s])"
const shape = new RegExp(`${numeral}|${word}`, 'uy')
const han = /^[\p{Script=Han}\u3007]/u

/** What stands in the pieces for an empty line: no number, unit or date goes on behind it. */
export const paragraphEnd = '¶'

/** Cuts a text into pieces, for every table that reads it. Linear in the length of the text. */
export function cutText(text: string): Piece[] {
  const pieces: Piece[] = []
  let last = 0
  let breaks = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      if (code === 10 && ++breaks === 2) pieces.push(pieceAt(at, at, paragraphEnd, 'mark', true))
      at++
      continue
    }
    breaks = 0
    const start = at
    const spaced = start > last
    const end = plainWordEnd(text, at)
    if (end - at === 6 && isRunOfMonths(text, at)) {
      for (const [from, to, kind] of [
        [at, at + 3, 'word'],
        [at + 3, at + 3, 'mark'],
        [at + 3, end, 'word'],
      ] as const)
        pieces.push(
          pieceAt(
            from,
            to,
            kind === 'mark' ? '-' : text.slice(from, to).toLowerCase(),
            kind,
            from === at && spaced,
          ),
        )
      last = at = end
      continue
    }
    if (end > at) {
      pieces.push(pieceAt(start, end, text.slice(at, end).toLowerCase(), 'word', spaced))
      last = at = end
      continue
    }
    shape.lastIndex = at
    const hit = shape.exec(text)
    // A rare kind of white space.
    if (hit === null) {
      at++
      continue
    }
    const [written, digits, letters] = hit
    const kind =
      digits !== undefined ? 'num' : letters === undefined ? 'mark' : han.test(letters) ? 'han' : 'word'
    last = at = start + written.length
    const word = kind === 'word' ? swiss(written.toLowerCase().replace(/['’]s$/, '')) : written
    pieces.push(pieceAt(start, at, word, kind, spaced))
  }
  return pieces
}

const twoMonths = /^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec){2})$/

/** "JanAug 2024": a run of months whose dash was lost where a line of print ended. */
const isRunOfMonths = (text: string, at: number): boolean =>
  isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(at + 3)) && twoMonths.test(text.slice(at, at + 6))

const isUpper = (code: number): boolean => code >= 65 && code <= 90

/** A numeral as dates need it: its runs of digits, and the marks between them. */
export function plainDigits({ start, word, spaced }: Piece): Piece[] {
  const parts: Piece[] = []
  for (let at = 0, end = 0; at < word.length; at = end) {
    const digits = isDigit(word.charCodeAt(at))
    for (end = at + 1; digits && isDigit(word.charCodeAt(end)); ) end++
    const part = word.slice(at, end)
    if (part.trim() === '') continue
    const apart = at === 0 ? spaced : word.charAt(at - 1).trim() === ''
    parts.push(pieceAt(start + at, start + end, part, digits ? 'num' : 'mark', apart))
  }
  return parts
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
