import { type Piece, pieceAt, plainDigits } from './cut.ts'
import { mayKnow, type Phrase, type Phrases, type Table } from './table.ts'

/**
 * One numeral, word, phrase or mark of the text, with what the lexicon knows of it; of a phrase its first word. What the
 * lexicon does not know is the piece as it was cut: most are, and need no copy.
 */
export type Token = Piece

/** Tokens before phrases are joined, and those of them whose word opens phrases, in order. */
type Raw = {
  readonly text: string
  readonly tokens: Token[]
  readonly openers: { readonly at: number; readonly phrases: Phrases }[]
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
  const raw: Raw = { text, tokens: [], openers: [] }
  for (const piece of pieces) {
    if (piece.kind === 'han') pushHan(raw, piece, table)
    else if (piece.kind !== 'num') push(raw, piece, table)
    else if (numerals === 'grouped') pushNumeral(raw, piece, table)
    else if (/^\d+$/.test(piece.word)) push(raw, piece, table)
    else for (const part of plainDigits(piece)) push(raw, part, table)
  }
  return joinPhrases(raw)
}

/** A numeral stays one whatever the table has. */
function push({ text, tokens, openers }: Raw, piece: Piece, table: Table): void {
  const known = mayKnow(table, piece.word) ? table.words.get(piece.word) : undefined
  if (known === undefined) {
    tokens.push(piece)
    return
  }
  if (known.phrases !== null) openers.push({ at: tokens.length, phrases: known.phrases })
  const { start, end, word, kind, spaced } = piece
  let entry = kind === 'num' ? piece.entry : (known.entry ?? piece.entry)
  // "7,678Mt": the case tells megatonnes from metric tons.
  if (entry.unit === 'mt' && text.startsWith('Mt', start)) entry = { ...entry, unit: 'Mt' }
  // "4.1 MnT" of coal are million tonnes, "MNT 4 billion" are tugriks.
  if (word === 'mnt' && !text.startsWith('MNT', start)) entry = { kind: 'unit', value: 1e6, unit: 't' }
  // "1,200 MU" are million units of current, 1,200 mu are fields.
  if (word === 'mu' && !text.startsWith('MU', start)) entry = piece.entry
  tokens.push(entry === piece.entry ? piece : pieceAt(start, end, word, kind, spaced, entry))
}

/** A comma between numbers of a list ("12, 15") is no part of them, and "2022 200" is a year and a number. */
function pushNumeral(raw: Raw, piece: Piece, table: Table): void {
  const { start, end, word, spaced } = piece
  const cut = word.indexOf(' ')
  if (cut <= 3) {
    push(raw, piece, table)
    return
  }
  push(raw, pieceAt(start, start + cut, word.slice(0, cut), 'num', spaced), table)
  push(raw, pieceAt(start + cut + 1, end, word.slice(cut + 1), 'num', true), table)
}

function pushHan(raw: Raw, { start, word: run, spaced }: Piece, table: Table): void {
  let at = 0
  while (at < run.length) {
    let size = Math.min(table.longestHan.get(run[at] ?? '') ?? 1, run.length - at)
    while (size > 1 && table.words.get(run.slice(at, at + size))?.entry == null) size--
    const word = run.slice(at, at + size)
    push(raw, pieceAt(start + at, start + at + size, word, 'han', spaced && at === 0), table)
    at += size
  }
}

/** The tokens with each phrase as one; those of a text without phrases as they are. */
function joinPhrases({ tokens, openers }: Raw): Token[] {
  let joined: Token[] | null = null
  let next = 0
  for (const { at, phrases } of openers) {
    // A word inside of a phrase opens none.
    const phrase = at < next ? undefined : phraseAt(tokens, at, phrases)
    const last = tokens[at + (phrase?.rest.length ?? 0)]
    const token = tokens[at]
    if (phrase === undefined || last === undefined || token === undefined) continue
    joined ??= []
    while (next < at) joined.push(tokens[next++] as Token)
    const { start, word, kind, spaced } = token
    joined.push(pieceAt(start, last.end, word, kind, spaced, phrase.entry))
    next = at + phrase.rest.length + 1
  }
  if (joined === null) return tokens
  while (next < tokens.length) joined.push(tokens[next++] as Token)
  return joined
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
