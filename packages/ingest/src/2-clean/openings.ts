import { toSmall } from './letters.ts'

const PLACES = 4096
const placeOf = (first: number, second: number): number => (first * 61 + second) & (PLACES - 1)
const ALONE = 256

/**
 * The first two signs of words that lines are asked about, in any case: nine lines of ten are told by these to open
 * with none of the words, for a tenth of what a pattern costs.
 */
export class Openings {
  private readonly pairs = new Uint8Array(PLACES)
  private readonly alone = new Uint8Array(ALONE)

  /** @param words or patterns that open with such, up to a backslash; the first sign of each stands for itself */
  constructor(words: Iterable<string>) {
    for (const pattern of words) {
      const word = pattern.replace(/\\.*/, '')
      if (word === '' || word.startsWith('(?')) throw new Error(`opens with no sign of its own: ${pattern}`)
      const first = toSmall(word.charCodeAt(0))
      if (word.length === 1) this.alone[first & (ALONE - 1)] = 1
      else this.pairs[placeOf(first, toSmall(word.charCodeAt(1)))] = 1
    }
  }

  /** Whether one of the words may stand at `at`; false where surely none does. */
  mayStand(text: string, at: number): boolean {
    const first = toSmall(text.charCodeAt(at))
    const second = toSmall(text.charCodeAt(at + 1))
    return this.pairs[placeOf(first, second)] === 1 || this.alone[first & (ALONE - 1)] === 1
  }
}
