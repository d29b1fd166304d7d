import { Readable } from 'node:stream'
import { readFile } from '../src/edge/read-file.ts'
import { pagesOf } from '../src/pipeline.ts'
import { clean } from '../src/2-clean/clean.ts'

const SIZE = 2_000_000_000
const MEGABYTE = 1_000_000
/** Memory is looked at after so many bytes, once the collector has had its first turns. */
const STEP = 100 * MEGABYTE

const sentence = (n: number): string =>
  `Trade between the two countries rose by ${n % 90}.${n % 10} percent to $${n % 7000} million in the quarter, the customs office said. `
const paragraph = (n: number): string => Array.from({ length: 6 }, (_, k) => sentence(n * 7 + k)).join('')
/** A page of about 90 kB, of which a tenth is its article. */
function page(n: number): string {
  const menu = `<nav>${Array.from({ length: 700 }, (_, k) => `<a class="menu-item menu-item-${k}" href="/section/${k}/page/${n}">Section ${k}</a>`).join('')}</nav>`
  const body = Array.from({ length: 12 }, (_, k) => `<p>${paragraph(n * 13 + k)}</p>`).join('\n')
  const list = `<ul>${Array.from({ length: 250 }, (_, k) => `<li><a href="/story/${k + n}">Story ${k + n} of the day</a></li>`).join('')}</ul>`
  return `<!doctype html><html><head><title>Report ${n}</title></head><body>${menu}<article><h1>Report ${n}</h1>${body}</article>${list}</body></html>`
}
const record = (n: number): string => JSON.stringify({ title: `Report ${n}`, text: paragraph(n).repeat(12) })

const kinds: { readonly [name: string]: { readonly head: string; readonly one: (n: number) => string } } = {
  'WARC, decoded and cleaned': {
    head: '',
    one: (n) => {
      const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(n)}`
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.example.com/${n}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
    },
  },
  'JSON Lines, read': { head: '', one: (n) => `${record(n)}\n` },
  'JSON list, read': { head: '[', one: (n) => `${n === 0 ? '' : ',\n'}${record(n)}` },
  'CSV, read': { head: 'title,text\n', one: (n) => `Report ${n},"${paragraph(n).repeat(12)}\nEnd."\n` },
}

/** Files that are made while they are read, so that no disk is asked; two gigabytes each, or `--megabytes N`. */
export async function benchLargeFiles(size: number): Promise<void> {
  for (const [name, { head, one }] of Object.entries(kinds)) {
    const samples: number[] = []
    let [made, looked, records, kept] = [0, 0, 0, 0]
    const source = function* (): Generator<Buffer> {
      yield Buffer.from(head)
      for (let n = 0; made < size; n += 1) {
        const bytes = Buffer.from(one(n))
        made += bytes.length
        if (made - looked >= STEP) {
          looked = made
          samples.push(process.memoryUsage().rss / MEGABYTE)
        }
        yield bytes
      }
    }
    const began = performance.now()
    for await (const item of readFile('-', Readable.from(source(), { objectMode: false }))) {
      records += 1
      if (!name.startsWith('WARC') || 'failed' in item) continue
      const pages = pagesOf(item)
      if (pages.outcome === 'kept' && pages.value.every((one) => clean(one).outcome === 'kept')) kept += 1
    }
    const seconds = (performance.now() - began) / 1000
    const part = Math.max(1, samples.length >> 2)
    const most = (list: readonly number[]): string => Math.max(...list).toFixed(0)
    console.log(
      `${name}: ${(made / MEGABYTE).toFixed(0)} MB, ${records} records${kept > 0 ? `, ${kept} articles` : ''} in ${seconds.toFixed(0)} s; ` +
        `memory at most ${most(samples.slice(0, part))} MB in the first quarter, ${most(samples.slice(-part))} MB in the last`,
    )
  }
}

if (import.meta.main) {
  const at = process.argv.indexOf('--megabytes')
  await benchLargeFiles(at < 0 ? SIZE : Number(process.argv[at + 1]) * MEGABYTE)
}
