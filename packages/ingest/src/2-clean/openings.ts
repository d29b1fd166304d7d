import { FIRST_HASH, hashOn, toSmall } from './letters.ts'
import { WordTable } from './word-table.ts'

/** Of 2,600 phrases, five signs leave a quarter of all lines to look at, six a fifth; more of them hardly fewer. */
const SIGNS = 6
/** Bits of a beginning, by its number: more signs of some word follow; it is enough to look closer. */
const GOES_ON = 1
const ENOUGH = 2

const few = new Uint16Array(SIGNS)

/**
 * The first signs of words that lines are asked about, in any case: most lines are told by these to open with none of
 * the words, for a tenth of what a pattern or a walk along the words costs.
 */
export class Openings {
  private readonly beginnings: WordTable

  /** @param words or patterns that open with such */
  constructor(words: Iterable<string>) {
    const bits = new Map<number, number>()
    for (const pattern of words) {
      const word = literalOf(pattern).slice(0, SIGNS)
      if (word === '') throw new Error(`opens with no sign of its own: ${pattern}`)
      let hash = FIRST_HASH
      for (let k = 0; k < word.length; k += 1) {
        hash = hashOn(hash, toSmall(word.charCodeAt(k)))
        bits.set(hash, (bits.get(hash) ?? 0) | (k + 1 < word.length ? GOES_ON : ENOUGH))
      }
    }
    this.beginnings = new WordTable(bits)
  }

  /** Whether one of the words may open the text; false where surely none does. */
  mayOpen(text: string): boolean {
    const end = Math.min(SIGNS, text.length)
    for (let k = 0; k < end; k += 1) few[k] = text.charCodeAt(k)
    return this.beginningOf(few, 0, end) !== null
  }

  /**
   * The number of the beginning that what stands from `at` up to `to` shares with the words that it may be; null where it
   * is none.
   */
  beginningOf(codes: Uint16Array, at: number, to: number): number | null {
    const end = Math.min(at + SIGNS, to)
    let hash = FIRST_HASH
    for (let k = at; k < end; k += 1) {
      hash = hashOn(hash, toSmall(codes[k] as number))
      const bits = this.beginnings.of(hash)
      if (bits !== GOES_ON) return bits === 0 ? null : hash
    }
    return null
  }
}

/** The signs at the beginning of a pattern that stand for themselves and cannot be left out. */
function literalOf(pattern: string): string {
  const found = /^[^\\][^\\()[\]{}?*+|.$^]*/.exec(pattern)?.[0] ?? ''
  return '?*{'.includes(pattern.charAt(found.length) || ' ') ? found.slice(0, -1) : found
}
