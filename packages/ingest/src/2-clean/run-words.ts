import type { Shape } from './shape.ts'

/** Numbers a place: stem, count, the line it was met in last, the first line from the body on; lines from one on. */
const WIDTH = 4
const COUNT = 1
const LAST = 2
const SINCE = 3
/** More than any line has. */
const NEVER = 2 ** 31 - 1

/** One list for all pages, as large as one of them has needed: to clear it costs a tenth of what a new one does. */
let kept = new Int32Array(WIDTH * 4096)
/** In numbers: a list for a text of megabytes is not kept. */
const LARGEST = WIDTH * 65_536

/**
 * In how many lines of the best run each stem stands, and where the body first has it. Open addressing over numbers, as
 * in `StemCounts`. It holds until the next page is read.
 */
export class RunWords {
  private readonly mask: number
  private readonly slots: Int32Array

  /**
   * @param run lines that are counted
   * @param body the first line of the body, and `end` the one behind its last
   */
  constructor(shapes: readonly Shape[], run: readonly [number, number], body: number, end: number) {
    const [from, to] = run
    const [first, last] = end > body ? [Math.min(from, body), Math.max(to, end)] : [from, to]
    let most = 4
    for (let i = first; i < last; i += 1) most += (shapes[i] as Shape).stems.length
    const size = 2 ** Math.ceil(Math.log2(most * 2))
    this.mask = size - 1
    if (size * WIDTH <= kept.length) kept.fill(0, 0, size * WIDTH)
    const slots = size * WIDTH <= kept.length ? kept : new Int32Array(size * WIDTH)
    if (slots.length <= LARGEST) kept = slots
    this.slots = slots
    for (let i = first; i < last; i += 1) {
      const { stems } = shapes[i] as Shape
      const counted = i >= from && i < to ? 1 : 0
      const isBody = i >= body && i < end
      for (let k = 0; k < stems.length; k += 1) {
        const at = this.placeOf(stems[k] as number)
        const met = slots[at + LAST] as number
        if (met === i + 1) continue
        if (met === 0) {
          slots[at] = stems[k] as number
          slots[at + SINCE] = NEVER
        }
        slots[at + LAST] = i + 1
        slots[at + COUNT] = (slots[at + COUNT] as number) + counted
        if (isBody && slots[at + SINCE] === NEVER) slots[at + SINCE] = i
      }
    }
  }

  /** Where a stem has its numbers; a place that is free says that it stands nowhere. */
  placeOf(stem: number): number {
    const { slots, mask } = this
    let at = (Math.imul(stem, 0x9e3779b1) >>> 7) & mask
    while (slots[at * WIDTH + LAST] !== 0 && slots[at * WIDTH] !== stem) at = (at + 1) & mask
    return at * WIDTH
  }

  countAt(place: number): number {
    return this.slots[place + COUNT] as number
  }

  /** The first line of the body that has it; more than any line where none does. */
  sinceAt(place: number): number {
    return this.slots[place + LAST] === 0 ? NEVER : (this.slots[place + SINCE] as number)
  }
}
