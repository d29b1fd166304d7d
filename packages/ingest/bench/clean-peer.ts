import { setImmediate as turn } from 'node:timers/promises'
import { Parser } from 'htmlparser2'
import { type Judged, score } from '../eval/pages.ts'
import { asLines, type TruePage, truePages } from '../eval/pages-set.ts'
import { decodeBytes } from '../src/1-decode/encoding.ts'
import { type CleanPeer, cleanPeers, type Found } from './clean-peers-list.ts'
import { cpu } from './cpu.ts'

/** Pages read before the clock counts, so that every system meets compiled code. */
const WARM_UP = 20

/** What one system found on the pages, and what it cost: CPU milliseconds over all pages, its own and the floor's. */
export type PeerRow = {
  readonly name: string
  readonly pages: number
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly titles: number
  readonly authors: number
  readonly days: number
  readonly ms: number
  readonly floor: number
  readonly failed: number
}

/**
 * One system over all pages, page by page in turns with htmlparser2 with empty handlers, so that both meet the same
 * load of the machine. One that throws has found nothing.
 */
async function readAll({ name, read }: CleanPeer, pages: readonly TruePage[]): Promise<PeerRow> {
  let [ms, floor, failed, days] = [0, 0, 0, 0]
  const judged: Judged[] = []
  const warmUp = pages.slice(0, WARM_UP)
  for (const [n, page] of [...warmUp, ...pages].entries()) {
    // What a page leaves behind is let go only between two turns of the event loop: weak references hold until then.
    await turn()
    const html = decodeBytes(page.bytes, null).text
    const parsing = await cpu(() => parseOnly(html))
    let [found, isBroken]: [Found | null, boolean] = [null, false]
    const reading = await cpu(async () => {
      try {
        found = await read(page.bytes, html, page.url)
      } catch {
        isBroken = true
      }
    })
    if (n < warmUp.length) continue
    floor += parsing
    ms += reading
    if (isBroken) failed += 1
    judged.push(judgedOf(page, found))
    if (isRightDay(page, found)) days += 1
  }
  const dated = pages.filter((page) => page.date).length
  const { f1, precision, recall, titles, authors } = score(judged)
  const found = { f1, precision, recall, titles, authors, days: days / Math.max(dated, 1) }
  return { name, pages: pages.length, ...found, ms, floor, failed }
}

function judgedOf(page: TruePage, found: Found | null): Judged {
  if (found === null) return { page, cleaned: null }
  const text = found.text ?? asLines(found.html ?? '')
  return { page, cleaned: { text, title: found.title, byline: found.byline } }
}

const isRightDay = (page: TruePage, found: Found | null): boolean =>
  page.date !== undefined &&
  page.date !== '' &&
  found?.published != null &&
  dayOf(found.published) === page.date

/** The day as it is written, whatever its zone; of words, what JavaScript makes of them. */
function dayOf(published: string): string | null {
  const written = /^\d{4}-\d\d-\d\d/.exec(published.trim())?.[0]
  if (written !== undefined) return written
  const moment = Date.parse(`${published} UTC`)
  return Number.isNaN(moment) ? null : new Date(moment).toISOString().slice(0, 10)
}

function parseOnly(html: string): void {
  const parser = new Parser({ onopentag: () => {}, onclosetag: () => {}, ontext: () => {} })
  parser.write(html)
  parser.end()
}

if (import.meta.main) {
  const [name, every = '1'] = process.argv.slice(2)
  const peer = cleanPeers.find((one) => one.name === name)
  if (!peer) throw new Error(`no system is called ${name}`)
  const pages = truePages()?.filter((_page, n) => n % Number(every) === 0)
  if (pages) console.log(JSON.stringify(await readAll(peer, pages)))
}
