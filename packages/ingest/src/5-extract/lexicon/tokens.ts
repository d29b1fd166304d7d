/** A word, number or mark with its offsets in the text. `lower` is what the lexicons are keyed by. */
export type Token = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
}

// Abbreviations with inner dots ("U.S.", "к.т."), words (an apostrophe only inside: "d'Ivoire"), numbers, else one mark.
// A possessive 's is its own token, so that "China's" is the area China and a marker.
// The first alternative is only the quick way to a plain Latin or Cyrillic word.
const tokenShape =
  /(?:[A-Za-z][a-z]+|[А-Яа-я][а-я]+)(?![\p{L}\p{M}'’])|(?:\p{Lu}\.){2,}|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** Splits a stretch of the text into tokens; every offset is into the whole text. Linear. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  const piece = text.slice(start, end)
  tokenShape.lastIndex = 0
  for (let hit = tokenShape.exec(piece); hit !== null; hit = tokenShape.exec(piece)) {
    const at = start + hit.index
    tokens.push({ start: at, end: at + hit[0].length, text: hit[0], lower: fold(hit[0]) })
  }
  return tokens
}

/** Lower case with one kind of apostrophe: the key of a token in every lexicon. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  return lower.length > 2 && lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}
