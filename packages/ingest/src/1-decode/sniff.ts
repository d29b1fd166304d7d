import { isPreface, looksLikeTable } from './csv.ts'
import { fieldMap, withoutComma } from './records.ts'

/** What a piece of decoded text is. */
export type Sniffed = 'html' | 'json' | 'jsonl' | 'csv' | 'feed' | 'text'

/** By their first bytes, the longest first where one begins like another. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF file'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['{\\rtf', 'an RTF document'],
  ['\x1f\x8b', 'a gzip file'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old Office document (doc, xls, ppt)'],
  ['\x28\xb5\x2f\xfd', 'a zstd file'],
  ['BZh', 'a bzip2 file'],
  ['\xfd7zXZ', 'an xz file'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['SQLite format 3', 'an SQLite database'],
  ['PAR1', 'a Parquet file'],
  ['wOF', 'a font'],
  ['OggS', 'a sound or film'],
  ['ID3', 'a sound or film'],
  ['bplist00', 'a page saved by Safari (webarchive), or settings of a program'],
]
/** The last of them stands in a tar archive, at byte 257. */
const LONGEST_START = 300
/** Office documents and books are ZIP archives; the names of the parts inside stand near the beginning. */
const ZIPPED: readonly (readonly [RegExp, string])[] = [
  [/word\//, 'a Word document (docx)'],
  [/xl\//, 'an Excel workbook (xlsx)'],
  [/ppt\//, 'a PowerPoint file (pptx)'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument/, 'an OpenDocument file (odt, ods, odp)'],
  [/mimetypeapplication\/epub/, 'an EPUB book'],
  [/\[Content_Types\]\.xml/, 'an Office document'],
]

/**
 * Names the format of bytes that are no text, by their first bytes or by control characters; null for text.
 * One control character in twenty is more than any damaged text holds; bytes by chance have one in ten.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const n = Math.min(bytes.length, 8192)
  const signs = (upTo: number): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(n, upTo)).toString('latin1')
  const start = signs(LONGEST_START)
  if (start.startsWith('PK\x03\x04')) {
    const parts = signs(n)
    return ZIPPED.find(([name]) => name.test(parts))?.[1] ?? 'a ZIP archive'
  }
  const magic = MAGIC.find(([prefix]) => start.startsWith(prefix))
  if (magic) return magic[1]
  if (start.startsWith('RIFF') && /^(?:WEBP|WAVE|AVI )/.test(start.slice(8, 12)))
    return 'a picture, a sound or a film'
  if (start.startsWith('ftyp', 4)) return 'a sound or film'
  if (start.startsWith('ustar', 257)) return 'a tar archive'
  return n > 0 && controlsIn(bytes, n) > n / 20 ? 'binary data' : null
}

/** Control characters among the first `n` bytes. Four bytes are told at once to be none, which most are. */
function controlsIn(bytes: Uint8Array, n: number): number {
  const first = -bytes.byteOffset & 3
  const fours = n < first ? 0 : (n - first) >> 2
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + (fours === 0 ? 0 : first), fours)
  let control = 0
  const count = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) control += IS_CONTROL[bytes[i] as number] as number
  }
  count(0, fours === 0 ? n : first)
  for (let k = 0; k < fours; k += 1) {
    const word = words[k] as number
    if (((word - 0x20202020) & ~word & 0x80808080) !== 0) count(first + k * 4, first + k * 4 + 4)
  }
  if (fours > 0) count(first + fours * 4, n)
  return control
}

/** 1 for what neither moves the pen nor changes its colour; a zero alone may be damage. */
const IS_CONTROL = Uint8Array.from({ length: 256 }, (_v, byte) =>
  byte > 0 && byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27 ? 1 : 0,
)

/** Lines of a header, among them one that says that parts follow. */
const OF_PARTS =
  /^(?:[\w-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*?){0,30}content-type:\s*multipart\/(?:related|mixed|alternative)\b/i

/**
 * Formats of pages that are text and are not read, with what to do about it; null for any other.
 * @param head the first characters of a text
 */
export function unreadFormat(head: string): string | null {
  if (head.startsWith('filedesc://'))
    return 'an ARC archive, the format before WARC: turn it into WARC (warcio recompress old.arc.gz new.warc.gz)'
  const start = head.slice(0, 4096).replaceAll('\r\n', '\n').trimStart()
  return OF_PARTS.test(start)
    ? 'a page saved as MHTML, or a mail: save the page as HTML alone, or store its text'
    : null
}

/** A feed by its root; before it may stand what it is styled with, of what type it is, and comments. */
const FEED =
  /^(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s+(?:rss|feed|rdf)\b[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:\w{1,20}:)?(?:rss|feed|RDF)[\s>]/i

/** The format by content, never by name. A declared type breaks a tie only. */
export function sniff(text: string, contentType: string | null): Sniffed {
  const head = text.slice(0, 4096).trimStart()
  if (FEED.test(head)) return 'feed'
  if (/^[[{/]/.test(head) || looksLikeJsonLines(text)) {
    const json = jsonKind(text.trim())
    if (json) return json
  }
  // The rows of a table may hold pages; no page begins with the names of columns.
  if (looksLikeCsv(head, contentType) || looksLikeTable(text)) return 'csv'
  if (looksLikeHtml(text, head)) return 'html'
  return contentType?.includes('html') ? 'html' : 'text'
}

/** White space and comments, which JSON does not have and people write. */
const GAP = String.raw`(?:\s|//[^\n]*\n|/\*[\s\S]*?\*/)*`
const OBJECT = new RegExp(String.raw`^${GAP}(?:\[${GAP})?\{${GAP}"[^"\n]{1,60}"\s*:`)
const LIST = new RegExp(String.raw`^${GAP}\[${GAP}\{${GAP}(?:"|\}|$)`)

/** What begins as an object with a name or a list of such and is no JSON after all is broken JSON, not prose. */
function jsonKind(text: string): 'json' | 'jsonl' | null {
  if (looksLikeJsonLines(text)) return 'jsonl'
  return OBJECT.test(text) || isJson(text) ? 'json' : null
}

/** Lines looked at: one broken line, or a few, must not hide what the file is. */
const FIRST_LINES = 10

/**
 * Whether the first line of several is an object of JSON by itself, or half of the first lines and more are. The last
 * line of a `beginning` may be cut in two and is not looked at.
 */
export function looksLikeJsonLines(text: string, beginning = false): boolean {
  const lines: string[] = []
  for (let at = 0; at < text.length && lines.length < FIRST_LINES; ) {
    const end = text.indexOf('\n', at)
    if (end < 0 && beginning) break
    const line = text.slice(at, end < 0 ? undefined : end).trim()
    if (line !== '') lines.push(line)
    at = end < 0 ? text.length : end + 1
  }
  const [first = ''] = lines
  if (lines.length < 2 || /^[[/]/.test(first)) return false
  if (first.startsWith('{') && isJsonObject(withoutComma(first))) return true
  return lines.filter((line) => line.startsWith('{') && isJsonObject(line)).length >= lines.length / 2
}

/** Whether a text begins as a list of JSON objects. */
export const looksLikeJsonList = (text: string): boolean => LIST.test(text)

/** Whether bytes begin as a list of records may begin: a feed, JSON or CSV. */
export function holdsMany(bytes: Uint8Array, contentType: string | null): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
    .toString('latin1')
    .replace(/^ï»¿/, '')
    .trimStart()
  return /^(?:[[{]|<\?xml|<rss\b|<feed\b|<rdf:RDF\b)/i.test(head) || looksLikeCsv(head, contentType)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const isJsonObject = (line: string): boolean => line.trimEnd().endsWith('}') && isJson(line)

const TAGS =
  /<(?:!doctype html|html|head|body|div|p|article|section|span|table|a|h[1-6]|ul|br|meta)\b[^<>]{0,2000}>/gi

/** Two tags of HTML: one alone may be quoted in a text about the web. */
function looksLikeHtml(text: string, head: string): boolean {
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return true
  const sample = text.slice(0, 20_000)
  if (!sample.includes('<')) return false
  const found = sample.match(TAGS)
  return found !== null && found.length >= 2 && found.length >= sample.length / 4000
}

/** Names that stand for a body and are no first words of an article. */
const BODY_NAME = /^(?:body|text|content|articlebody|article_body|full_text|article)$/

/** A header row with a name that stands for a body, sure by itself or by another name beside it, and a second row. */
export function looksLikeCsv(head: string, contentType: string | null): boolean {
  const [first = '', ...rest] = head.split(/\r\n|[\n\r]/, 2)
  if (rest.length > 0 && isPreface(first)) return looksLikeCsv(head.slice(first.length + 1), contentType)
  const header = rest.length === 0 ? '' : first.trim()
  if (header === '' || header.length > 500) return false
  const cells = header
    .replace(/^\ufeff/, '')
    .split(/[,;\t|]/)
    .map((c) => c.trim().replace(/^"|"$/g, '').trim())
  const isDeclared = contentType?.includes('csv') === true
  // A column alone is told by its first quote: prose may stand under such a word too.
  if (cells.length === 1 && !isDeclared)
    return BODY_NAME.test(cells[0] as string) && /^\s*"/.test(rest[0] ?? '')
  const { body, ...others } = fieldMap(cells)
  if (body === null) return false
  if (isDeclared || Object.values(others).some((name) => name !== null)) return true
  return BODY_NAME.test(body.toLowerCase()) && cells.every((cell) => !cell.includes(' '))
}
