/**
 * In how many lines each stem stands. Open addressing over numbers: of the work on a page a `Map` would be a tenth.
 */
export class StemCounts {
  private readonly mask: number
  private readonly keys: Int32Array
  private readonly counts: Int32Array
  private readonly last: Int32Array

  /** @param most stems that will be added at most */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(most, 4) * 2))
    this.mask = size - 1
    this.keys = new Int32Array(size)
    this.counts = new Int32Array(size)
    this.last = new Int32Array(size)
  }

  /** Counts each stem of a line once. Lines come one after the other. */
  addLine(stems: readonly number[], line: number): void {
    for (let k = 0; k < stems.length; k += 1) {
      const at = this.placeOf(stems[k] as number)
      if (this.counts[at] !== 0 && this.last[at] === line) continue
      this.keys[at] = stems[k] as number
      this.counts[at] = (this.counts[at] as number) + 1
      this.last[at] = line
    }
  }

  of(stem: number): number {
    return this.counts[this.placeOf(stem)] as number
  }

  /** Whether the stem was added, and is met for the first time in this line. */
  metFirst(stem: number, line: number): boolean {
    const at = this.placeOf(stem)
    if (this.counts[at] === 0 || this.last[at] === line) return false
    this.last[at] = line
    return true
  }

  private placeOf(stem: number): number {
    let at = (Math.imul(stem, 0x9e3779b1) >>> 7) & this.mask
    while (this.counts[at] !== 0 && this.keys[at] !== stem) at = (at + 1) & this.mask
    return at
  }
}
