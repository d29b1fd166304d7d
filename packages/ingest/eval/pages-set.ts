import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'
import { decodeBytes } from '../src/1-decode/encoding.ts'

/** One page of the public benchmark with what people wrote down about it. */
export type TruePage = {
  readonly file: string
  readonly bytes: Uint8Array
  readonly url: string
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
  readonly title?: string
  readonly author?: string | readonly string[]
  readonly date?: string
}

const FOLDER = join(import.meta.dirname, '../../../../shared/benchmarks/extraction')

/** The pages of the benchmark; null, said aloud, where the folder is not mounted. */
export function truePages(): TruePage[] | null {
  if (!existsSync(join(FOLDER, 'truth.json'))) {
    console.log(`page benchmark: skipped, ${FOLDER} is not there`)
    return null
  }
  const truth = JSON.parse(readFileSync(join(FOLDER, 'truth.json'), 'utf8')) as Record<
    string,
    Omit<TruePage, 'file' | 'bytes'>
  >
  return readdirSync(join(FOLDER, 'pages'))
    .sort()
    .filter((file) => truth[file])
    .map((file) => ({
      ...(truth[file] as TruePage),
      file,
      bytes: gunzipSync(readFileSync(join(FOLDER, 'pages', file))),
    }))
}

/** Odd numbers fit the weights, even ones check them. */
export const isOdd = (page: TruePage): boolean => Number(/\d+/.exec(page.file)?.[0] ?? 0) % 2 === 1

const LINE_TAGS = new Set(
  'address article aside blockquote br button dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section summary table td th tr ul'.split(
    ' ',
  ),
)
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'textarea',
  'select',
])

/** The page as bare text: a block a line; head, scripts and styles out. */
export const asText = (page: TruePage): Uint8Array =>
  new TextEncoder().encode(asLines(decodeBytes(page.bytes, null).text))

/** HTML as lines, a block each; head, scripts and styles out. */
export function asLines(html: string): string {
  let [text, unseen] = ['', 0]
  const parser = new Parser({
    onopentag: (name) => {
      if (UNSEEN.has(name)) unseen += 1
      if (LINE_TAGS.has(name)) text += '\n'
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1
      if (LINE_TAGS.has(name)) text += '\n'
    },
    ontext: (data) => {
      if (unseen === 0) text += data.replace(/\s+/g, ' ')
    },
  })
  parser.write(html)
  parser.end()
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join('\n')
}

export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
