import { createGunzip } from 'node:zlib'
import type { Reason } from '@factline/schema/vocabulary/outcomes'

/** Where and why reading broke off. */
export type Broken = { readonly reason: Reason; readonly detail: string }

/**
 * A bomb is told by its ratio: text shrinks to a fifth, pages of one template to a fiftieth, and nothing that anyone
 * wrote to a two-hundredth. Small files may do what they like.
 */
const LARGEST_RATIO = 200
const ALWAYS_READ = 100_000_000

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/**
 * Undoes gzip, of one member or of many, as fast as the result is taken. What stands before a break comes out whole;
 * `onBroken` is called at the end of it, with the byte of the compressed file.
 */
export async function* gunzipped(
  compressed: AsyncIterable<Uint8Array>,
  onBroken: (broken: Broken) => void,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  let out: Uint8Array[] = []
  let failure: Error | null = null
  let inflated = 0
  let read = 0
  gunzip.on('data', (chunk: Uint8Array) => {
    out.push(chunk)
    inflated += chunk.length
  })
  gunzip.on('error', (error) => (failure = error))
  const closed = new Promise<void>((resolve) => gunzip.once('close', resolve))
  const taken = (): Uint8Array[] => {
    const now = out
    out = []
    return now
  }
  try {
    for await (const chunk of compressed) {
      // In small steps: each may grow a thousandfold before the ratio is looked at.
      let size = 0
      for (let at = 0; at < chunk.length && failure === null; at += size) {
        size = read < SMALL_FILE ? SMALL_STEP : STEP
        const step = chunk.subarray(at, at + size)
        read += step.length
        await Promise.race([new Promise((resolve) => gunzip.write(step, resolve)), closed])
        yield* taken()
        if (inflated > ALWAYS_READ && inflated > read * LARGEST_RATIO) {
          const detail = `${read} bytes of gzip hold more than ${inflated}: over ${LARGEST_RATIO} to one is not read`
          onBroken({ reason: 'too_large', detail })
          return
        }
      }
      if (failure !== null) break
    }
    if (failure === null) gunzip.end()
    await closed
    yield* taken()
    if (failure === null) return
    const { code, message } = failure as NodeJS.ErrnoException
    onBroken({
      reason: 'truncated',
      detail:
        code === 'Z_BUF_ERROR'
          ? `the gzip file breaks off at byte ${read}`
          : `the gzip file is broken near byte ${gunzip.bytesWritten}: ${message}`,
    })
  } finally {
    gunzip.destroy()
  }
}

/** What was damaged takes the good bytes of its own step with it: a reason more to keep steps small. */
const STEP = 4096
/** A small archive is a step of the larger size altogether; here good records would go with the bad one. */
const SMALL_FILE = 262_144
const SMALL_STEP = 64
