import { Parser } from 'htmlparser2'
import { type Judged, score } from '../eval/pages.ts'
import { asLines, type TruePage, truePages } from '../eval/pages-set.ts'
import { table } from '../eval/section.ts'
import { decodeBytes } from '../src/1-decode/encoding.ts'
import { cleanPeers, type Found } from './clean-peers-list.ts'
import { cpu } from './cpu.ts'

/** Pages read before the clock counts, so that every system meets compiled code. */
const WARM_UP = 20

type Row = { readonly name: string; ms: number; failed: number; days: number; readonly judged: Judged[] }

/**
 * Extractors side by side on the public pages: what they find, by the metric of the evaluation, and what it costs.
 * In turns page by page, so that all meet the same load of the machine. Cost is CPU time over that of htmlparser2
 * with empty handlers on the same pages. An extractor that throws has found nothing. `--every 5` takes each fifth page.
 */
export async function benchCleanPeers(every: number): Promise<void> {
  const all = truePages()
  if (!all) return
  const pages = all.filter((_page, n) => n % every === 0)
  const rows = cleanPeers.map(({ name }): Row => ({ name, ms: 0, failed: 0, days: 0, judged: [] }))
  let floor = 0
  for (const [n, page] of [...pages.slice(0, WARM_UP), ...pages].entries()) {
    const isCounted = n >= WARM_UP
    const html = decodeBytes(page.bytes, null).text
    const parsing = await cpu(() => parseOnly(html))
    if (isCounted) floor += parsing
    for (const [at, { read }] of cleanPeers.entries()) {
      let found: Found | null = null
      let isBroken = false
      const ms = await cpu(async () => {
        try {
          found = await read(page.bytes, html, page.url)
        } catch {
          isBroken = true
        }
      })
      if (isCounted) count(rows[at] as Row, page, found, ms, isBroken)
    }
  }
  const dated = pages.filter((page) => page.date).length
  const told = rows.map(({ name, ms, days, judged, failed }) => {
    const { f1, precision, recall, titles, authors } = score(judged)
    const cost = `${(ms / floor).toFixed(1)} x`
    return [name, f1, precision, recall, titles, authors, days / dated, cost, failed]
  })
  const head = ['system', 'F1', 'precision', 'recall', 'titles', 'authors', 'days', 'CPU', 'threw']
  for (const line of table([head, ...told])) console.log(line)
  console.log(
    `${pages.length} pages; htmlparser2 alone: ${(floor / pages.length).toFixed(2)} ms of CPU a page`,
  )
}

function count(row: Row, page: TruePage, found: Found | null, ms: number, isBroken: boolean): void {
  row.ms += ms
  if (isBroken) row.failed += 1
  const text = found === null ? '' : (found.text ?? asLines(found.html ?? ''))
  row.judged.push({ page, cleaned: found && { text, title: found.title, byline: found.byline } })
  if (page.date && found?.published && dayOf(found.published) === page.date) row.days += 1
}

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
  const at = process.argv.indexOf('--every')
  await benchCleanPeers(at < 0 ? 1 : Number(process.argv[at + 1]))
}
