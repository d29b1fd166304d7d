import { isUtf8 } from 'node:buffer'
import { detect } from 'chardet'
import { decodeUtf32, utf32Of } from './utf-32.ts'

/** What the bytes say once their character set is known. */
export type Decoded = { readonly text: string; readonly encoding: string }

/** Declarations stand at the very top of a page; browsers look at 1024 bytes, real pages put scripts before them. */
const DECLARATION_BYTES = 4096
/** chardet reads all that it is given; 64 kB of a page decide as well as the whole and cost a hundredth. */
const SAMPLE_BYTES = 65_536
/** Up to one broken character in twenty is damage inside UTF-8; more of them is another character set. */
const BROKEN_SHARE = 0.05

/**
 * Bytes to text: byte order mark, then valid UTF-8, then the declaration, then detection.
 * Text beyond ASCII that is valid UTF-8 is never anything else by chance, while pages declare wrongly every day;
 * hence UTF-8 goes before the declaration. NUL characters are taken out.
 * @param contentType the `Content-Type` that came with the bytes, or null
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded {
  const rest = utf32Of(bytes) === null ? withoutFalseMark(bytes) : bytes
  return decodeAs(rest, encodingOf(rest, contentType))
}

const EQUALS = 0x3d

/** The name of the character set that `decodeBytes` takes, as TextDecoder has it. */
export function encodingOf(source: Uint8Array, contentType: string | null): string {
  const fourBytes = utf32Of(source)
  if (fourBytes) return fourBytes
  const bytes = withoutFalseMark(source)
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes)
  if (marked) return marked
  const head = bufferOf(bytes.subarray(0, DECLARATION_BYTES))
  // No declaration is without one of these signs, and many a text is.
  const declared =
    declaredIn(contentType ?? '') ?? (head.includes(EQUALS) ? declaredIn(head.toString('latin1')) : null)
  if (declared === null && bufferOf(bytes.subarray(0, SAMPLE_BYTES)).includes(TO_JAPANESE))
    return 'iso-2022-jp'
  const sevenBit = declared !== null && /^(?:iso-2022|hz)/.test(declared)
  if (!sevenBit && isUtf8(bytes)) return 'utf-8'
  if (declared === 'windows-1252' && !isWestern(bytes)) return detected(bytes) ?? declared
  if (declared && declared !== 'utf-8') return declared
  if (declared === 'utf-8' && brokenShare(decodeAs(bytes, 'utf-8').text) < BROKEN_SHARE) return 'utf-8'
  return detected(bytes) ?? 'utf-8'
}

/** The character set that the bytes look like, as TextDecoder has it; null for one that it does not know. */
function detected(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  return isCp866(sample) ? 'ibm866' : knownLabel(detect(sample) ?? '')
}

/** Half of the small letters of Russian text are among its first sixteen, `а` to `п`; fewer are too few to tell. */
const FEWEST_LETTERS = 40
const FIRST_SMALL = 0.35
const ALL_LETTERS = 0.97

/**
 * The Russian of DOS, which chardet does not know: next to all bytes beyond ASCII are its letters, two blocks with a gap
 * where windows-1251 and KOI8-R keep theirs.
 */
function isCp866(sample: Uint8Array): boolean {
  let [high, letters, first] = [0, 0, 0]
  for (const byte of sample) {
    if (byte < 0x80) continue
    high += 1
    if (byte < 0xb0 || (byte >= 0xe0 && byte < 0xf2)) letters += 1
    if (byte >= 0xa0 && byte < 0xb0) first += 1
  }
  return high >= FEWEST_LETTERS && letters >= high * ALL_LETTERS && first >= high * FIRST_SMALL
}

/** UTF-8 read as windows-1252 and written again as UTF-8 ("Ã¤" for "ä"): undone where the whole text allows it. */
export function repairTwiceEncoded(text: string): string {
  // Each of them alone is looked for much faster than a class of signs is.
  if (!['Ã', 'Â', 'Ð', 'Ñ'].some((sign) => text.includes(sign))) return text
  if (/[^\u0000-\u00ff]/.test(text) || (text.match(/[ÂÃÐÑ][\u0080-\u00bf]/g)?.length ?? 0) < 3) return text
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0))
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : text
}

/** Where ISO-2022-JP goes over to its two-byte letters; all its bytes are ASCII. */
const TO_JAPANESE = '\x1b$B'

/**
 * Servers call everything iso-8859-1 that nobody told them of. In the languages of the West no more than two or three
 * letters beyond ASCII stand together; in others written a byte or two a letter most of them do.
 */
function isWestern(bytes: Uint8Array): boolean {
  let [run, high, inRuns] = [0, 0, 0]
  for (const byte of bytes.subarray(0, SAMPLE_BYTES)) {
    // 160 is the space that does not break, which pages set in rows.
    const isHigh = byte >= 128 && byte !== 160
    run = isHigh ? run + 1 : 0
    if (isHigh) high += 1
    if (run === 4) inRuns += 4
    else if (run > 4) inRuns += 1
  }
  return inRuns * 2 < high
}

/** Without a mark that is none of what follows: some programs put one before anything. */
function withoutFalseMark(bytes: Uint8Array): Uint8Array {
  const mark = byteOrderMark(bytes)
  if (mark === null || (mark === 'utf-8' && isUtf8(bytes))) return bytes
  const rest = bytes.subarray(mark === 'utf-8' ? 3 : 2)
  const isFalse =
    mark === 'utf-8'
      ? brokenShare(decodeAs(rest.subarray(0, SAMPLE_BYTES), mark).text) >= BROKEN_SHARE
      : isUtf8(rest) && !rest.some((byte) => byte === 0 || isControl(byte))
  return isFalse ? rest : bytes
}

function byteOrderMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8'
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le'
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be'
  return null
}

/** Of two-byte text, its spaces, digits and line ends leave this many zeros in a sample, nearly all on one
    side: some letters end in a zero, as 一 does. */
const FEWEST_ZEROS = 4
/** Letters, digits and signs of the scripts that news is written in. */
const PLAIN =
  /[\s\d!-~]|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]|[\u00a0-\u00bf\u2010-\u2122\u3000-\u303f\uff00-\uffef]/gu

/** Two-byte text without a mark: its zeros stand on one side of the pairs, and read so it is plain text. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 1024) & ~1)
  if (!bufferOf(sample).includes(0)) return null
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < FEWEST_ZEROS || Math.min(even, odd) * 5 > Math.max(even, odd)) return null
  // Half the bytes of two-byte ASCII are zeros, and other two-byte letters have control characters for halves or are no
  // UTF-8: a few zeros in UTF-8 without any are damage.
  const isDamage = (even + odd) * 4 < sample.length && !sample.some(isControl) && isUtf8(bytes)
  if (isDamage) return null
  const label = odd > even ? 'utf-16le' : 'utf-16be'
  const text = new TextDecoder(label).decode(sample)
  return (text.match(PLAIN)?.length ?? 0) > text.length * 0.95 ? label : null
}

const isControl = (byte: number): boolean => byte > 0 && byte < 9

/** Whether text is written in two or four bytes a letter, parts of which look like control characters. */
export const isWide = (bytes: Uint8Array): boolean =>
  utf32Of(bytes) !== null ||
  (byteOrderMark(withoutFalseMark(bytes)) ?? wideWithoutMark(bytes))?.startsWith('utf-16') === true

function declaredIn(head: string): string | null {
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1]
  const known = label ? knownLabel(label) : null
  // Whoever could read that declaration has read letters of one byte; browsers take it for UTF-8 as well.
  return known?.startsWith('utf-16') ? 'utf-8' : known
}

/** The name that TextDecoder gives the label; null for one it does not know. */
function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = encoding.startsWith('utf-32')
    ? decodeUtf32(bytes, encoding)
    : (encoding === 'utf-8' ? UTF8 : new TextDecoder(encoding)).decode(bytes)
  // Among bytes a zero is found many times as fast as among letters of two bytes each.
  const mayHoldZero = encoding !== 'utf-8' || bufferOf(bytes).includes(0)
  return { text: mayHoldZero ? text.replaceAll('\0', '') : text, encoding }
}

const UTF8 = new TextDecoder()

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

function brokenShare(text: string): number {
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const beyondAscii = text.match(/[^\u0000-\u007f]/g)?.length ?? 0
  return beyondAscii === 0 ? 0 : broken / beyondAscii
}
