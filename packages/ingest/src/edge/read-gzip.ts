import { constants, createGunzip, gunzipSync } from 'node:zlib'
import type { Reason } from '@factline/schema/vocabulary/outcomes'
import type { ByteReader } from './read-bytes.ts'

/** Where and why reading broke off. */
export type Broken = { readonly reason: Reason; readonly detail: string }

/**
 * A bomb is told by its ratio: text shrinks to a fifth, pages of one template to a fiftieth, and nothing that anyone
 * wrote to a two-hundredth. Small files may do what they like.
 */
const LARGEST_RATIO = 200
const ALWAYS_READ = 100_000_000

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/** What was damaged takes the good bytes of its own step with it: a reason to keep steps small. */
const STEP = 4096
/** Of a small archive nothing good is lost: what was read is held, and cut shorter until it can be inflated. */
const SMALL_FILE = 262_144
const SMALL_STEP = 64

/** A gzip file, of one member or of many. */
export class Gzip {
  readonly #compressed: ByteReader
  #broken: Broken | null = null
  #isCut = false
  /** How many bytes have come out. */
  inflated = 0
  /** Whether a break was gone past: `chunks` goes on behind it. */
  goesOn = false

  constructor(compressed: ByteReader) {
    this.#compressed = compressed
  }

  /** What comes out, as fast as it is taken, up to the end or to a break; all that stands before it. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const reader = this.#compressed
    const [start, before] = [reader.offset, this.inflated]
    const gunzip = createGunzip()
    const out: Uint8Array[] = []
    let failure: NodeJS.ErrnoException | null = null
    gunzip.on('data', (chunk: Uint8Array) => out.push(chunk))
    gunzip.on('error', (error) => (failure = error))
    const closed = new Promise<void>((resolve) => gunzip.once('close', resolve))
    const taken = (): Uint8Array[] => {
      const now = out.splice(0)
      for (const { length } of now) this.inflated += length
      return now
    }
    const held: Uint8Array[] = []
    this.#broken = null
    this.goesOn = false
    try {
      while (!(await reader.isDone())) {
        // In small steps: each may grow a thousandfold before the ratio is looked at.
        const isSmall = reader.offset - start < SMALL_FILE
        const step = await reader.peek(isSmall ? SMALL_STEP : STEP)
        if (isSmall) held.push(step)
        else held.length = 0
        await Promise.race([new Promise((resolve) => gunzip.write(step, resolve)), closed])
        yield* taken()
        if (failure !== null) {
          const good = isSmall ? longestGood(Buffer.concat(held), step.length) : null
          if (good !== null) {
            const rest = good.inflated.subarray(this.inflated - before)
            this.inflated += rest.length
            await reader.skip(good.ofLast)
            yield rest
          }
          break
        }
        await reader.skip(step.length)
        if (this.inflated > ALWAYS_READ && this.inflated > reader.offset * LARGEST_RATIO) {
          const detail = `${reader.offset} bytes of gzip hold more than ${this.inflated}: over ${LARGEST_RATIO} to one is not read`
          this.#broken = { reason: 'too_large', detail }
          return
        }
      }
      if (failure === null) gunzip.end()
      await closed
      yield* taken()
    } finally {
      gunzip.destroy()
    }
    if (failure === null) return
    const { code, message } = failure as NodeJS.ErrnoException
    this.#isCut = code === 'Z_BUF_ERROR'
    const detail = this.#isCut
      ? `the gzip file breaks off at byte ${reader.offset}`
      : `the gzip file is broken near byte ${reader.offset}: ${message}`
    this.#broken = { reason: 'truncated', detail }
  }

  /**
   * Where and why `chunks` broke off; null where it did not. Of an archive whose records are members of their own
   * (`inMembers`), a damaged one is gone past.
   */
  async end(inMembers: boolean): Promise<Broken | null> {
    const broken = this.#broken
    if (broken?.reason !== 'truncated' || !inMembers || this.#isCut || this.goesOn) return broken
    this.goesOn = await this.#toNextMember()
    if (this.goesOn) {
      const detail = `${broken.detail}; reading goes on at byte ${this.#compressed.offset}`
      this.#broken = { reason: 'bad_record', detail }
    }
    return this.#broken
  }

  /** Goes on to where the next member opens that can be inflated; what begins here cannot. */
  async #toNextMember(): Promise<boolean> {
    const reader = this.#compressed
    await reader.skip(1)
    for (;;) {
      const held = Buffer.from(await reader.peek(65_536))
      const at = held.indexOf(OPENING)
      await reader.skip(at >= 0 ? at : Math.max(1, held.length - OPENING.length + 1))
      if (at >= 0 && inflatedPart(await reader.peek(SMALL_STEP)) !== null) return true
      if (at >= 0) await reader.skip(1)
      if (await reader.isDone()) return false
    }
  }
}

const OPENING = Buffer.from([0x1f, 0x8b, 8])

/** What a beginning of a gzip file holds; null where it is broken. */
function inflatedPart(beginning: Uint8Array): Uint8Array | null {
  try {
    return gunzipSync(beginning, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: ALWAYS_READ })
  } catch {
    return null
  }
}

/** What can be inflated of bytes that are broken somewhere in their last ones, and how many of these are good. */
function longestGood(bytes: Uint8Array, last: number): { inflated: Uint8Array; ofLast: number } | null {
  let best: Uint8Array | null = null
  let [good, bad] = [-1, last]
  while (good + 1 < bad) {
    const middle = (good + 1 + bad) >> 1
    const inflated = inflatedPart(bytes.subarray(0, bytes.length - last + middle))
    if (inflated === null) bad = middle
    else {
      best = inflated
      good = middle
    }
  }
  return best === null ? null : { inflated: best, ofLast: good }
}
