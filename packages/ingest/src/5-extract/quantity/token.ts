import { plainWordEnd } from '../lexicon/tokens.ts'
import type { Entry, Table } from './table.ts'

/** One numeral, word, phrase or mark of the text, with what the lexicon knows of it. Offsets are into the text. */
export type Token = {
  readonly start: number
  readonly end: number
  /** Lower case; of a phrase its first word. For a mark the mark itself. */
  readonly word: string
  readonly entry: Entry
  /** Whether white space stands before it. */
  readonly spaced: boolean
}

const word =
  "((?:\\p{Lu}\\.){2,}|[\\p{Script=Han}\\u3007]+|(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+(?:['’](?:(?!\\p{Script=Han})\\p{L})+)?)|([^\\s])"
// A numeral may be grouped by commas, dots, apostrophes or thin spaces; a plain space groups only exact threes.
const grouped = `(\\d+(?:[.,\'’\\u00a0\\u2009\\u202f\\u2007]\\d+)*(?: \\d{3}(?!\\d))*(?:,\\d+)?)`
const patterns = {
  grouped: new RegExp(`${grouped}|${word}`, 'uy'),
  plain: new RegExp(`(\\d+)|${word}`, 'uy'),
}
const han = /^[\p{Script=Han}\u3007]/u

const numeral: Entry = { kind: 'num', value: 0, unit: '' }
const other: Entry = { kind: 'x', value: 0, unit: '' }
const mark: Entry = { kind: 'mark', value: 0, unit: '' }

/**
 * Cuts a text into tokens, longest phrase of the table first; numerals as `1,234.5`, or plain runs of digits as dates
 * need them. Linear in the length of the text.
 */
export function tokenize(text: string, lexicon: Table, numerals: 'grouped' | 'plain'): Token[] {
  const raw: Token[] = []
  let last = 0
  // "7,678Mt": the case tells megatonnes from metric tons.
  const entryOf = (word: string, at: number): Entry => {
    const known = lexicon.words.get(word) ?? other
    return known.unit === 'mt' && text.startsWith('Mt', at) ? { ...known, unit: 'Mt' } : known
  }
  const pattern = patterns[numerals]
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    const spaced = start > last
    const end = plainWordEnd(text, at)
    if (end > at) {
      const word = text.slice(at, end).toLowerCase()
      raw.push({ start, end, word, entry: entryOf(word, start), spaced })
      last = at = end
      continue
    }
    pattern.lastIndex = at
    const hit = pattern.exec(text)
    // A rare kind of white space.
    if (hit === null) {
      at++
      continue
    }
    if (hit[1] !== undefined) {
      pushNumeral(raw, hit[1], start, spaced)
    } else if (hit[2] !== undefined) {
      if (han.test(hit[2])) pushHan(raw, hit[2], start, spaced, lexicon)
      else {
        // "last year's" is "last year" to a table.
        const word = hit[2].toLowerCase().replace(/['’]s$/, '')
        raw.push({ start, end: start + hit[2].length, word, entry: entryOf(word, start), spaced })
      }
    } else {
      const word = hit[3] ?? ''
      raw.push({ start, end: start + word.length, word, entry: lexicon.words.get(word) ?? mark, spaced })
    }
    last = at = start + hit[0].length
  }
  return joinPhrases(raw, lexicon)
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

/** A comma between numbers of a list ("12, 15") is no part of them, and "2022 200" is a year and a number. */
function pushNumeral(out: Token[], text: string, start: number, spaced: boolean): void {
  const space = text.indexOf(' ')
  const cut = space > 3 || (space > 0 && text.slice(0, space).length > 3) ? space : -1
  if (cut < 0) {
    out.push({ start, end: start + text.length, word: text, entry: numeral, spaced })
    return
  }
  out.push({ start, end: start + cut, word: text.slice(0, cut), entry: numeral, spaced })
  const rest = text.slice(cut + 1)
  out.push({ start: start + cut + 1, end: start + text.length, word: rest, entry: numeral, spaced: true })
}

function pushHan(out: Token[], run: string, start: number, spaced: boolean, lexicon: Table): void {
  let at = 0
  while (at < run.length) {
    let size = Math.min(lexicon.longestHan.get(run[at] ?? '') ?? 1, run.length - at)
    while (size > 1 && !lexicon.words.has(run.slice(at, at + size))) size--
    const word = run.slice(at, at + size)
    const entry = lexicon.words.get(word) ?? other
    out.push({ start: start + at, end: start + at + size, word, entry, spaced: spaced && at === 0 })
    at += size
  }
}

function joinPhrases(raw: readonly Token[], lexicon: Table): Token[] {
  const out: Token[] = []
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]
    if (token === undefined) break
    const phrases = lexicon.phrases.get(token.word)
    const phrase = phrases?.find(
      ({ rest }) =>
        rest.every((part, n) => fits(raw[i + 1 + n], part)) && !(rest[0] === '$' && apart(token, raw[i + 1])),
    )
    const end = raw[i + (phrase?.rest.length ?? 0)]
    if (phrase === undefined || end === undefined) out.push(token)
    else {
      out.push({ ...token, end: end.end, entry: phrase.entry })
      i += phrase.rest.length
    }
  }
  return out
}

/** "A$5 billion" are Australian dollars, "a $5 billion surplus" is one of dollars. */
const apart = (code: Token, dollar: Token | undefined): boolean =>
  code.word.length === 1 && dollar?.spaced === true

/** `пункт+` stands for the stem with any ending of up to four letters. */
function fits(token: Token | undefined, part: string): boolean {
  if (token === undefined) return false
  if (token.word === part) return true
  if (!part.endsWith('+')) return false
  const stem = part.slice(0, -1)
  return token.word.startsWith(stem) && token.word.length <= stem.length + 4
}
