import { Parser } from 'htmlparser2'
import { asText, truePages } from '../eval/pages-set.ts'
import { decode } from '../src/1-decode/decode.ts'
import { decodeBytes } from '../src/1-decode/encoding.ts'
import { clean } from '../src/2-clean/clean.ts'

const ROUNDS = 3
const declared = { title: null, published: null, byline: null, content_type: null }

/** CPU milliseconds of one call. */
function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

const decodeAndClean = (bytes: Uint8Array): void => {
  const decoded = decode({ path: 'bench', bytes, url: null, declared })
  if (decoded.outcome === 'kept') for (const page of decoded.value) clean(page)
}

const parseOnly = (bytes: Uint8Array): void => {
  const parser = new Parser({ onopentag: () => {}, onclosetag: () => {}, ontext: () => {} })
  parser.write(decodeBytes(bytes, null).text)
  parser.end()
}

/**
 * Decoding and cleaning against htmlparser2 with empty handlers over the same pages, in turns page by page, so that
 * both meet the same load of the machine. Prints one row a kind of page, and the slowest page by its share of bytes.
 */
export function benchClean(): void {
  const pages = truePages()
  if (!pages) return
  let [own, parser, text] = [0, 0, 0]
  let slowest = { file: '', ratio: 0 }
  const bytes = pages.reduce((n, p) => n + p.bytes.length, 0)
  const times: { file: string; size: number; ms: number }[] = []
  for (let round = 0; round < ROUNDS + 1; round += 1)
    for (const page of pages) {
      const mine = cpu(() => decodeAndClean(page.bytes))
      const floor = cpu(() => parseOnly(page.bytes))
      const lines = round === ROUNDS ? asText(page) : null
      if (lines) text += cpu(() => decodeAndClean(lines))
      if (round === 0) continue
      own += mine
      parser += floor
      times.push({ file: page.file, size: page.bytes.length, ms: mine })
    }
  const share = own / (bytes * ROUNDS)
  for (const t of times) {
    // A page below 20 kB is timed by the clock's grain rather than by its work.
    const ratio = t.ms / (Math.max(t.size, 20_000) * share)
    if (ratio > slowest.ratio) slowest = { file: t.file, ratio }
  }
  const calls = pages.length * ROUNDS
  console.log(
    `decode and clean: ${(own / calls).toFixed(2)} ms a page, ${(own / parser).toFixed(2)} x htmlparser2 with empty handlers (${(parser / calls).toFixed(2)} ms)`,
  )
  console.log(
    `bare text: ${(text / pages.length).toFixed(2)} ms a page; slowest page ${slowest.file}: ${slowest.ratio.toFixed(1)} x its share`,
  )
}

if (import.meta.main) benchClean()
