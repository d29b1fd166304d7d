/** Bits of the sieve: eight kilobytes, which stay in the nearest memory while a page is walked. */
const SIEVE = 2 ** 16

/**
 * Bits by the numbers of words (`hashOf`), by open addressing at a quarter full: it is asked of every word of a page,
 * and a `Map` would take a tenth of the page's time. Most words are told by the sieve to be none of the table's.
 */
export class WordTable {
  private readonly sieve = new Uint8Array(SIEVE / 8)
  private readonly mask: number
  /** Two numbers a place: word and bits; side by side, for memory comes by the piece. */
  private readonly slots: Int32Array

  /** @param entries bits that are not 0, up to 31 of them, by word */
  constructor(entries: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(entries.size, 1) * 4))
    this.mask = size - 1
    this.slots = new Int32Array(size * 2)
    for (const [word, bits] of entries) {
      const at = this.placeOf(word)
      this.slots[at] = word
      this.slots[at + 1] = bits
      this.sieve[sieveAt(word)] = (this.sieve[sieveAt(word)] as number) | (1 << (word & 7))
    }
  }

  /** 0 where the word is not in the table. */
  of(word: number): number {
    if ((((this.sieve[sieveAt(word)] as number) >> (word & 7)) & 1) === 0) return 0
    return this.slots[this.placeOf(word) + 1] as number
  }

  private placeOf(word: number): number {
    let at = (word ^ (word >>> 15)) & this.mask
    while (this.slots[at * 2 + 1] !== 0 && this.slots[at * 2] !== word) at = (at + 1) & this.mask
    return at * 2
  }
}

const sieveAt = (word: number): number => (word & (SIEVE - 1)) >> 3
