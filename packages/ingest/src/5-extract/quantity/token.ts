import { type Piece, plainDigits } from './cut.ts'
import { type Entry, mayKnow, type Phrase, type Phrases, type Table } from './table.ts'

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

const numeral: Entry = { kind: 'num', value: 0, unit: '' }
const other: Entry = { kind: 'x', value: 0, unit: '' }
const mark: Entry = { kind: 'mark', value: 0, unit: '' }

/** Tokens before phrases are joined, and beside each the phrases that its word opens. */
type Raw = {
  readonly text: string
  readonly tokens: Token[]
  readonly opens: (Phrases | null)[]
}

/**
 * The tokens of a text cut into pieces, longest phrase of the table first; numerals as `1,234.5`, or plain runs of digits
 * as dates need them. Linear in the length of the text.
 */
export function tokenize(
  text: string,
  pieces: readonly Piece[],
  table: Table,
  numerals: 'grouped' | 'plain',
): Token[] {
  const raw: Raw = { text, tokens: [], opens: [] }
  for (const piece of pieces) {
    if (piece.kind === 'word' && !mayKnow(table, piece.word)) {
      const { start, end, word, spaced } = piece
      raw.tokens.push({ start, end, word, entry: other, spaced })
      raw.opens.push(null)
    } else if (piece.kind === 'han') pushHan(raw, piece, table)
    else if (piece.kind !== 'num') push(raw, piece, piece.kind === 'mark' ? mark : other, table)
    else if (numerals === 'grouped') pushNumeral(raw, piece, table)
    else if (/^\d+$/.test(piece.word)) push(raw, piece, numeral, table)
    else for (const part of plainDigits(piece)) push(raw, part, part.kind === 'num' ? numeral : mark, table)
  }
  return joinPhrases(raw)
}

/** `unknown` is what the token is where the table has no word for it; a numeral stays one whatever the table has. */
function push(raw: Raw, piece: Omit<Piece, 'kind'>, unknown: Entry, table: Table): void {
  const { text, tokens, opens } = raw
  const { start, end, word, spaced } = piece
  const known = table.words.get(word)
  let entry = unknown === numeral ? numeral : (known?.entry ?? unknown)
  // "7,678Mt": the case tells megatonnes from metric tons.
  if (entry.unit === 'mt' && text.startsWith('Mt', start)) entry = { ...entry, unit: 'Mt' }
  // "1,200 MU" are million units of current, 1,200 mu are fields.
  if (word === 'mu' && !text.startsWith('MU', start)) entry = unknown
  tokens.push({ start, end, word, entry, spaced })
  opens.push(known?.phrases ?? null)
}

/** A comma between numbers of a list ("12, 15") is no part of them, and "2022 200" is a year and a number. */
function pushNumeral(raw: Raw, piece: Piece, table: Table): void {
  const { start, end, word } = piece
  const cut = word.indexOf(' ')
  if (cut <= 3) {
    push(raw, piece, numeral, table)
    return
  }
  push(raw, { ...piece, end: start + cut, word: word.slice(0, cut) }, numeral, table)
  push(raw, { start: start + cut + 1, end, word: word.slice(cut + 1), spaced: true }, numeral, table)
}

function pushHan(raw: Raw, { start, word: run, spaced }: Piece, table: Table): void {
  let at = 0
  while (at < run.length) {
    let size = Math.min(table.longestHan.get(run[at] ?? '') ?? 1, run.length - at)
    while (size > 1 && table.words.get(run.slice(at, at + size))?.entry == null) size--
    const word = run.slice(at, at + size)
    const piece = { start: start + at, end: start + at + size, word, spaced: spaced && at === 0 }
    push(raw, piece, other, table)
    at += size
  }
}

function joinPhrases({ tokens, opens }: Raw): Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const phrases = opens[i]
    const phrase = phrases == null ? undefined : phraseAt(tokens, i, phrases)
    const end = tokens[i + (phrase?.rest.length ?? 0)]
    if (phrase === undefined || end === undefined) out.push(token)
    else {
      out.push({ ...token, end: end.end, entry: phrase.entry })
      i += phrase.rest.length
    }
  }
  return out
}

function phraseAt(tokens: readonly Token[], i: number, { next, open }: Phrases): Phrase | undefined {
  const fitting = next.get(tokens[i + 1]?.word ?? '') ?? open
  return fitting.length === 0 ? undefined : fitting.find(({ rest }) => follows(tokens, i, rest))
}

const follows = (tokens: readonly Token[], i: number, rest: readonly string[]): boolean =>
  rest.every((part, n) => fits(tokens[i + 1 + n], part)) && !(rest[0] === '$' && apart(tokens, i))

/** "A$5 billion" are Australian dollars; "a $5 billion surplus" and "the US $7.8 billion" have only the sign. */
const apart = (tokens: readonly Token[], code: number): boolean =>
  tokens[code + 1]?.spaced === true && (tokens[code]?.word.length === 1 || tokens[code - 1]?.word === 'the')

/** `пункт+` stands for the stem with any ending of up to four letters. */
function fits(token: Token | undefined, part: string): boolean {
  if (token === undefined) return false
  if (token.word === part) return true
  if (!part.endsWith('+')) return false
  const stem = part.slice(0, -1)
  return token.word.startsWith(stem) && token.word.length <= stem.length + 4
}
