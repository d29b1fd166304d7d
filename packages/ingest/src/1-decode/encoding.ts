import { isUtf8 } from 'node:buffer'
import { detect } from 'chardet'

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
export const decodeBytes = (bytes: Uint8Array, contentType: string | null): Decoded =>
  decodeAs(bytes, encodingOf(bytes, contentType))

/** The name of the character set that `decodeBytes` takes, as TextDecoder has it. */
export function encodingOf(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes)
  if (marked) return marked
  const head = latin1(bytes.subarray(0, DECLARATION_BYTES))
  const declared = declaredIn(contentType ?? '') ?? declaredIn(head)
  const sevenBit = declared !== null && /^(?:iso-2022|hz)/.test(declared)
  if (!sevenBit && isUtf8(bytes)) return 'utf-8'
  if (declared && declared !== 'utf-8') return declared
  if (declared === 'utf-8' && brokenShare(decodeAs(bytes, 'utf-8').text) < BROKEN_SHARE) return 'utf-8'
  return knownLabel(detect(bytes.subarray(0, SAMPLE_BYTES)) ?? '') ?? 'utf-8'
}

/** UTF-8 read as windows-1252 and written again as UTF-8 ("Ã¤" for "ä"): undone where the whole text allows it. */
export function repairTwiceEncoded(text: string): string {
  if (/[^\u0000-\u00ff]/.test(text) || (text.match(/[ÂÃÐÑ][\u0080-\u00bf]/g)?.length ?? 0) < 3) return text
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0))
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : text
}

function byteOrderMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8'
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le'
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be'
  return null
}

/** Two-byte text without a mark: of plain letters every other byte is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const n = Math.min(bytes.length, 1024) & ~1
  if (n < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  if (odd > n * 0.35 && even < n * 0.05) return 'utf-16le'
  if (even > n * 0.35 && odd < n * 0.05) return 'utf-16be'
  return null
}

function declaredIn(head: string): string | null {
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1]
  return label ? knownLabel(label) : null
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
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: text.includes('\0') ? text.replaceAll('\0', '') : text, encoding }
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

function brokenShare(text: string): number {
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const beyondAscii = text.match(/[^\u0000-\u007f]/g)?.length ?? 0
  return beyondAscii === 0 ? 0 : broken / beyondAscii
}
