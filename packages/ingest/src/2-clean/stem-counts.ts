/**
 * In how many lines each stem stands. Open addressing over numbers: of the work on a page a `Map` would be a tenth.
 */
export class StemCounts {
  private readonly mask: number
  /** Three numbers a place, the fourth free so that places begin at powers of two: stem, count, the line it was met in last; side by side, for memory comes by the piece. */
  private readonly slots: Int32Array

  /** @param most stems that will be added at most */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(most, 4) * 2))
    this.mask = size - 1
    this.slots = new Int32Array(size * WIDTH)
  }

  /** Counts each stem of a line once. Lines come one after the other. */
  addLine(stems: readonly number[], line: number): void {
    const { slots } = this
    for (let k = 0; k < stems.length; k += 1) {
      const stem = stems[k] as number
      const at = this.placeOf(stem)
      const count = slots[at + COUNT] as number
      if (count !== 0 && slots[at + LAST] === line) continue
      slots[at] = stem
      slots[at + COUNT] = count + 1
      slots[at + LAST] = line
    }
  }

  of(stem: number): number {
    return this.slots[this.placeOf(stem) + COUNT] as number
  }

  /** Whether the stem was added, and is met for the first time in this line. */
  metFirst(stem: number, line: number): boolean {
    const at = this.placeOf(stem)
    if (this.slots[at + COUNT] === 0 || this.slots[at + LAST] === line) return false
    this.slots[at + LAST] = line
    return true
  }

  private placeOf(stem: number): number {
    const { slots, mask } = this
    let at = (Math.imul(stem, 0x9e3779b1) >>> 7) & mask
    while (slots[at * WIDTH + COUNT] !== 0 && slots[at * WIDTH] !== stem) at = (at + 1) & mask
    return at * WIDTH
  }
}

const WIDTH = 4
const COUNT = 1
const LAST = 2
