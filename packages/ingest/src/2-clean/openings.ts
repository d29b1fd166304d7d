import * as letters from './letters.ts'
import { WordTable } from './word-table.ts'

/** By names of this file: what is imported is looked up anew at every sign. */
const { FIRST_HASH, SIGNS: INFO, hashOn, toSmall } = letters

/** Of 2,600 phrases, five signs leave a quarter of all lines to look at, six a fifth; more of them hardly fewer. */
const SIGNS = 6
/** Half of the lines are told by three of them, with a look into a list that stays in the nearest memory. */
const FIRST_SIGNS = 3
const FIRST_BITS = 2 ** 15
/** Bits of a beginning, by its number: more signs of some word follow; it is enough to look closer, at the place told by the bits above. */
const GOES_ON = 1
const ENOUGH = 2
const ALL_BITS = 2

const few = new Uint16Array(SIGNS)

/**
 * The first signs of words that lines are asked about, in any case: most lines are told by these to open with none of
 * the words, for a tenth of what a pattern or a walk along the words costs.
 */
export class Openings {
  private readonly beginnings: WordTable
  /** The first three signs of the words, by the last bits of their number. */
  private readonly firsts = new Uint8Array(FIRST_BITS / 8)
  /** 1 for the first signs of the words that have no three. */
  private readonly shorts = new Uint8Array(0x10000)

  /** How many beginnings there are; they are numbered from one on. */
  readonly count: number

  /** @param words or patterns that open with such */
  constructor(words: Iterable<string>) {
    const bits = new Map<number, number>()
    let places = 0
    for (const pattern of words) {
      const word = literalOf(pattern).slice(0, SIGNS)
      if (word === '') throw new Error(`opens with no sign of its own: ${pattern}`)
      let hash = FIRST_HASH
      for (let k = 0; k < word.length; k += 1) {
        hash = hashOn(hash, toSmall(word.charCodeAt(k)))
        const known = bits.get(hash) ?? 0
        const isLast = k + 1 === word.length
        if (!isLast) bits.set(hash, known | GOES_ON)
        else if ((known & ENOUGH) === 0) bits.set(hash, known | ENOUGH | (++places << ALL_BITS))
        if (k + 1 === FIRST_SIGNS)
          this.firsts[firstAt(hash)] = (this.firsts[firstAt(hash)] as number) | (1 << (hash & 7))
      }
      if (word.length < FIRST_SIGNS) this.shorts[toSmall(word.charCodeAt(0))] = 1
    }
    this.beginnings = new WordTable(bits)
    this.count = places
  }

  /** Whether one of the words may open the text; false where surely none does. */
  mayOpen(text: string): boolean {
    const end = Math.min(SIGNS, text.length)
    for (let k = 0; k < end; k += 1) few[k] = text.charCodeAt(k)
    return this.beginningOf(few, 0, end) !== 0
  }

  /**
   * The number of the beginning that what stands from `at` up to `to` shares with the words that it may be, from one on;
   * 0 where it is none.
   */
  beginningOf(codes: Uint16Array, at: number, to: number): number {
    const end = Math.min(at + SIGNS, to)
    let hash = FIRST_HASH
    let k = at
    const first = (INFO[codes[at] as number] as number) & 0xffff
    if (to - at >= FIRST_SIGNS && this.shorts[first] === 0) {
      const second = (INFO[codes[at + 1] as number] as number) & 0xffff
      const third = (INFO[codes[at + 2] as number] as number) & 0xffff
      const three = hashOn(hashOn(hashOn(hash, first), second), third)
      if ((((this.firsts[firstAt(three)] as number) >> (three & 7)) & 1) === 0) return 0
      hash = hashOn(hashOn(hash, first), second)
      k += FIRST_SIGNS - 1
    }
    for (; k < end; k += 1) {
      hash = hashOn(hash, (INFO[codes[k] as number] as number) & 0xffff)
      const bits = this.beginnings.of(hash)
      if (bits !== GOES_ON) return bits >> ALL_BITS
    }
    return 0
  }
}

const firstAt = (hash: number): number => (hash & (FIRST_BITS - 1)) >> 3

/** The signs at the beginning of a pattern that stand for themselves and cannot be left out. */
function literalOf(pattern: string): string {
  const found = /^[^\\][^\\()[\]{}?*+|.$^]*/.exec(pattern)?.[0] ?? ''
  return '?*{'.includes(pattern.charAt(found.length) || ' ') ? found.slice(0, -1) : found
}
