/** A word, number or mark with its offsets in the text. `lower` is what the lexicons are keyed by. */
export type Token = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
}

// Abbreviations with inner dots ("U.S.", "к.т."), words (an apostrophe only inside: "d'Ivoire"), numbers, else one mark.
// A possessive 's is its own token, so that "China's" is the area China and a marker.
const tokenShape =
  /(?:\p{Lu}\.){2,}|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/uy

/**
 * Where the word ends that begins at `at` and is a plain Latin or Cyrillic one, as most are, with a space, comma, hyphen
 * or bracket behind; `at` where a pattern must tell what belongs to it.
 */
export function plainWordEnd(text: string, at: number): number {
  let end = at
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x44f)))
      break
  }
  if (end === text.length) return end
  const next = text.charCodeAt(end)
  return next === 32 || next === 10 || next === 44 || next === 45 || next === 41 ? end : at
}

/** Splits a stretch of the text into tokens; every offset is into the whole text. Linear. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  const piece = text.slice(start, end)
  for (let at = 0; at < piece.length; ) {
    if (piece.charCodeAt(at) === 32) {
      at++
      continue
    }
    let to = plainWordEnd(piece, at)
    // A plain word has neither an apostrophe nor a "ё" to fold.
    const plain = to > at
    if (!plain && isMark(piece.charCodeAt(at))) to = at + 1
    else if (!plain) {
      tokenShape.lastIndex = at
      to = at + (tokenShape.exec(piece)?.[0].length ?? 0)
    }
    // Another kind of white space.
    if (to === at) {
      at++
      continue
    }
    const word = piece.slice(at, to)
    const lower = plain ? word.toLowerCase() : fold(word)
    tokens.push({ start: start + at, end: start + to, text: word, lower })
    at = to
  }
  return tokens
}

/** ASCII marks but the apostrophe, which may belong to a word: each is a token. */
const isMark = (code: number): boolean =>
  (code > 32 && code < 48 && code !== 39) || (code > 57 && code < 65) || (code > 90 && code < 97)

/** Lower case with one kind of apostrophe, and Swiss spelling ("grösste"): the key of a token in every lexicon. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (lower.includes('ß')) return lower.replaceAll('ß', 'ss')
  return lower.length > 2 && lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}
