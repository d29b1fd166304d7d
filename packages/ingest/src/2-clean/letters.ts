/** What a UTF-16 code unit is to a reader of lines. Told by ranges: the Unicode property costs ten times as much. */
export const OTHER = 0
export const LETTER = 7
export const CAPITAL = 8
/** Chinese and Japanese signs. */
export const WIDE = 9
export const DIGIT = 1
export const COMMA = 2
export const STOP = 3
/** One of `| » › • · → < > / - – —`. */
export const BAR = 4
/** One of `{ } ; = ( ) [ ] _ $`, which programs are full of. */
export const CODE = 5
export const SPACE = 6

/** The class of each code unit. */
export const CLASS: Uint8Array = classes()

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const fill = (from: number, to: number, kind: number): unknown => table.fill(kind, from, to + 1)
  fill(0xc0, 0x1fff, LETTER)
  fill(0x2c00, 0xffff, LETTER)
  for (const [from, to] of [
    [0xd7, 0xd7],
    [0xf7, 0xf7],
    [0x2e00, 0x2fff],
    [0x3000, 0x303f],
    [0xff00, 0xff20],
  ] as const)
    fill(from, to, OTHER)
  fill(97, 122, LETTER)
  fill(65, 90, CAPITAL)
  fill(0xc0, 0xd6, CAPITAL)
  fill(0xd8, 0xde, CAPITAL)
  fill(0x400, 0x42f, CAPITAL)
  fill(0x3040, 0x9fff, WIDE)
  fill(48, 57, DIGIT)
  const each = (signs: string, kind: number): void => {
    for (const sign of signs) table[sign.charCodeAt(0)] = kind
  }
  each(',，、', COMMA)
  each('.!?。！？…।॥۔؟։', STOP)
  each('|»›•·→<>/-–—', BAR)
  each('{};=()[]_$', CODE)
  each(' \t\n\r\u00a0\u2009\u202f\u3000', SPACE)
  return table
}

/** Small letters of the scripts that have them; signs above that range are their own. */
const LAST_CASED = 0x5ff
const SMALL: Uint16Array = Uint16Array.from({ length: LAST_CASED + 1 }, (_v, c) => {
  const small = String.fromCharCode(c).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : c
})

/** Whether a letter is of a script whose small words are not listed: Hebrew, Arabic, Indian, Thai, Korean … */
export const isUnlisted = (c: number): boolean => (c >= 0x530 && c < 0x1e00) || (c >= 0xac00 && c <= 0xd7a3)

/**
 * The class of each code unit above its small letter: a walk over words looks once for both. A list of this module
 * that others import is looked up anew at each sign: who walks over all of a page keeps it in a name of its own.
 */
export const SIGNS: Uint32Array = Uint32Array.from(CLASS, (kind, c) => (kind << 16) | smallOf(c))
/** From here on a sign of `SIGNS` is a letter. */
export const LEAST_LETTER: number = LETTER << 16

function smallOf(c: number): number {
  return c <= LAST_CASED ? (SMALL[c] as number) : c
}

export const toSmall = (c: number): number => (c <= LAST_CASED ? (SMALL[c] as number) : c)

/** Whether a code unit is a letter that has a capital and is none. Latin and Russian ones are told by range. */
export const isSmallLetter = (c: number): boolean =>
  c < 128
    ? c >= 97 && c <= 122
    : (c >= 0x430 && c < 0x460) || (toSmall(c) === c && /\p{Ll}/u.test(String.fromCharCode(c)))

/** FNV-1a, a code unit a step: words are compared by number, so that no piece of text need be cut out for it. */
export const FIRST_HASH = 0x811c9dc5 | 0
export const hashOn = (hash: number, c: number): number => Math.imul(hash ^ c, 0x01000193)

/** The number of a word in small letters. */
export function hashOf(word: string): number {
  let hash = FIRST_HASH
  for (let i = 0; i < word.length; i += 1) hash = hashOn(hash, word.charCodeAt(i))
  return hash
}

/**
 * 1 at the code unit of each of these signs. Every line is asked for a dozen of such lists at its ends, and a set, or a
 * search in the signs, takes ten times as long.
 */
export function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let k = 0; k < signs.length; k += 1) table[signs.charCodeAt(k)] = 1
  return table
}
