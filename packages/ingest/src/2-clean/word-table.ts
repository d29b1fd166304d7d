/**
 * Bits by the numbers of words (`hashOf`), by open addressing at a quarter full: it is asked of every word of a page,
 * and a `Map` would take a tenth of the page's time.
 */
export class WordTable {
  private readonly mask: number
  private readonly keys: Int32Array
  private readonly bits: Uint16Array

  /** @param entries bits that are not 0, up to 16 of them, by word */
  constructor(entries: ReadonlyMap<number, number>) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(entries.size, 1) * 4))
    this.mask = size - 1
    this.keys = new Int32Array(size)
    this.bits = new Uint16Array(size)
    for (const [word, bits] of entries) {
      const at = this.placeOf(word)
      this.keys[at] = word
      this.bits[at] = bits
    }
  }

  /** 0 where the word is not in the table. */
  of(word: number): number {
    return this.bits[this.placeOf(word)] as number
  }

  private placeOf(word: number): number {
    let at = (word ^ (word >>> 15)) & this.mask
    while (this.bits[at] !== 0 && this.keys[at] !== word) at = (at + 1) & this.mask
    return at
  }
}
