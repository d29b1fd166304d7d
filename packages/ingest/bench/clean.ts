import { Parser } from 'htmlparser2'
import { asText, truePages } from '../eval/pages-set.ts'
import { decode } from '../src/1-decode/decode.ts'
import { decodeBytes } from '../src/1-decode/encoding.ts'
import { clean } from '../src/2-clean/clean.ts'

const ROUNDS = 3
const declared = { title: null, published: null, byline: null, content_type: null }

/**
 * CPU milliseconds of one call on its thread, as `extract.ts` times: what compiles or collects in the background is no
 * work on the page, and falls on whichever page is being read.
 */
function cpu(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const used = process.threadCpuUsage(before)
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
 * both meet the same load of the machine; a first round warms up and is not counted. Prints one row a kind of page, and
 * the slowest page by its share of bytes: by its quickest round, for a pause of the collector falls on any page. Bare
 * text is held to a time and not to another parser, so it is read in rounds of its own and first, as a folder of it would
 * be: in turns or behind them it would be charged with the garbage of the HTML pages, which other threads are still
 * collecting, and with code that was made ready for both kinds.
 */
export function benchClean(): void {
  const pages = truePages()
  if (!pages) return
  let [own, parser, text, lines] = [0, 0, 0, 0]
  const bytes = pages.reduce((n, p) => n + p.bytes.length, 0)
  const quickest = new Map<string, { readonly size: number; readonly ms: number }>()
  const texts = pages.map(asText)
  for (const bare of texts) lines += new TextDecoder().decode(bare).split('\n').length
  for (let round = 0; round < ROUNDS + 1; round += 1)
    for (const bare of texts) {
      const ms = cpu(() => decodeAndClean(bare))
      if (round > 0) text += ms
    }
  for (let round = 0; round < ROUNDS + 1; round += 1)
    for (const page of pages) {
      const mine = cpu(() => decodeAndClean(page.bytes))
      const floor = cpu(() => parseOnly(page.bytes))
      if (round === 0) continue
      own += mine
      parser += floor
      const ms = Math.min(mine, quickest.get(page.file)?.ms ?? mine)
      quickest.set(page.file, { size: page.bytes.length, ms })
    }
  const calls = pages.length * ROUNDS
  const share = own / (bytes * ROUNDS)
  let slowest = { file: '', ratio: 0 }
  for (const [file, { size, ms }] of quickest) {
    // A page below 20 kB is timed by the clock's grain rather than by its work.
    const ratio = ms / (Math.max(size, 20_000) * share)
    if (ratio > slowest.ratio) slowest = { file, ratio }
  }
  console.log(
    `decode and clean: ${(own / calls).toFixed(2)} ms a page, ${(own / parser).toFixed(2)} x htmlparser2 with empty handlers (${(parser / calls).toFixed(2)} ms)`,
  )
  console.log(
    `bare text: ${(text / calls).toFixed(2)} ms a page of ${Math.round(lines / pages.length)} lines; slowest page ${slowest.file}: ${slowest.ratio.toFixed(1)} x its share`,
  )
}

if (import.meta.main) benchClean()
