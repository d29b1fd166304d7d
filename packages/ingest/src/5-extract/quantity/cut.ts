import { plainWordEnd } from '../lexicon/tokens.ts'

/** A numeral, word, run of Chinese signs or mark of a text, before any table is asked what it means. */
export type Piece = {
  readonly start: number
  readonly end: number
  /** Numerals and marks as written, words in lower case and without a possessive ("last year's"). */
  readonly word: string
  readonly kind: 'num' | 'word' | 'han' | 'mark'
  /** Whether white space stands before it. */
  readonly spaced: boolean
}

// A numeral may be grouped by commas, dots, apostrophes or thin spaces; a plain space groups only exact threes.
const numeral = `(\\d+(?:[.,\'’\\u00a0\\u2009\\u202f\\u2007]\\d+)*(?: \\d{3}(?!\\d))*(?:[.,]\\d+)?)`
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
      if (code === 10 && ++breaks === 2)
        pieces.push({ start: at, end: at, word: paragraphEnd, kind: 'mark', spaced: true })
      at++
      continue
    }
    breaks = 0
    const start = at
    const spaced = start > last
    const end = plainWordEnd(text, at)
    if (end > at) {
      pieces.push({ start, end, word: text.slice(at, end).toLowerCase(), kind: 'word', spaced })
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
    pieces.push({
      start,
      end: at,
      word: kind === 'word' ? written.toLowerCase().replace(/['’]s$/, '') : written,
      kind,
      spaced,
    })
  }
  return pieces
}

/** A numeral as dates need it: its runs of digits, and the marks between them. */
export function plainDigits({ start, word, spaced }: Piece): Piece[] {
  return [...word.matchAll(/\d+|\S/g)].map(({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
    word: part,
    kind: /\d/.test(part) ? 'num' : 'mark',
    spaced: index === 0 ? spaced : /\s/.test(word.charAt(index - 1)),
  }))
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
