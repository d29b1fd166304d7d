const NEVER = 0xfffd
const MARK = 0xfeff
const LAST = 0x10ffff
/** Code points looked at where no mark stands; one that is out of range shows that it is something else. */
const SAMPLE = 256
/** Fewer are as likely the head of some binary file. */
const FEWEST = 8
/** Code points taken into a text at once: as many as a call may have arguments. */
const PIECE = 8192

/**
 * `utf-32le` or `utf-32be`, which TextDecoder does not know, by the mark or by letters of four bytes each; null for
 * anything else.
 */
export function utf32Of(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  const n = Math.min(bytes.length >> 2, SAMPLE)
  if (n === 0 || (bytes[0] !== 0 && bytes[2] !== 0 && bytes[3] !== 0)) return null
  for (const name of ['utf-32le', 'utf-32be'] as const) {
    const points = pointsOf(bytes, name, n)
    if (points.every(isText) && (points[0] === MARK || n >= FEWEST)) return name
  }
  return null
}

const isText = (point: number): boolean => point >= 9 && point <= LAST && (point < 0xd800 || point > 0xdfff)

/** Bytes of four a letter as text; what is no letter becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, encoding: string): string {
  const points = pointsOf(bytes, encoding, bytes.length >> 2)
  let text = ''
  for (let from = points[0] === MARK ? 1 : 0; from < points.length; from += PIECE)
    text += String.fromCodePoint(...points.subarray(from, from + PIECE).map((p) => (isText(p) ? p : NEVER)))
  return text
}

function pointsOf(bytes: Uint8Array, encoding: string, n: number): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, n * 4)
  return Uint32Array.from({ length: n }, (_v, i) => view.getUint32(i * 4, encoding === 'utf-32le'))
}
