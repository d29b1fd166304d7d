import { type Word, wordAt } from './words.ts'

/** A word, number or mark with its offsets in the text. `lower` is what the lexicons are keyed by. */
export type Token = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** Where it is a plain word or mark, what is known of that. */
  readonly word: Word | null
}

// Abbreviations with inner dots ("U.S.", "к.т."), words (an apostrophe only inside: "d'Ivoire"), numbers, else one mark.
// A possessive 's is its own token, so that "China's" is the area China and a marker.
const tokenShape =
  /(?:\p{Lu}\.){2,}|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/uy

/**
 * Where the word ends that begins at `at` and is a plain Latin or Cyrillic one, as most are, with a space, comma, hyphen
 * or bracket behind; `at` where a pattern must tell what belongs to it. Looks no further than `limit`.
 */
export function plainWordEnd(text: string, at: number, limit: number): number {
  let end = at
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x44f)))
      break
  }
  if (end === limit) return end
  const next = text.charCodeAt(end)
  return next === 32 || next === 10 || next === 44 || next === 45 || next === 41 ? end : at
}

/** Splits a stretch of the text into tokens; every offset is into the whole text. Linear. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let piece: string | null = null
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    if (code === 32) {
      at++
      continue
    }
    let to = plainWordEnd(text, at, end)
    if (to === at && isMark(code)) to = at + 1
    // A plain word has neither an apostrophe nor a "ё" to fold.
    if (to > at) {
      const word = wordAt(text, at, to)
      tokens.push({ start: at, end: to, text: word.text, lower: word.lower, word })
      at = to
      continue
    }
    piece ??= text.slice(start, end)
    tokenShape.lastIndex = at - start
    const length = tokenShape.exec(piece)?.[0].length ?? 0
    // Another kind of white space.
    if (length === 0) {
      at++
      continue
    }
    const written = text.slice(at, at + length)
    tokens.push({ start: at, end: at + length, text: written, lower: fold(written), word: null })
    at += length
  }
  return tokens
}

/** ASCII marks but the apostrophe, which may belong to a word: each is a token. */
const isMark = (code: number): boolean =>
  (code > 32 && code < 48 && code !== 39) || (code > 57 && code < 65) || (code > 90 && code < 97)

/** Lower case with one kind of apostrophe: the key of a token in every lexicon. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  return lower.length > 2 && lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}
