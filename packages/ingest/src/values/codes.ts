/** Longer texts have a list of their own: it is not kept for the next one. */
const KEPT = 2 ** 16
const kept = new Uint16Array(KEPT + 1)
const keptBytes = Buffer.from(kept.buffer)

/**
 * The code units of a text, laid flat, and a 0 behind them: a sign in a piece of a longer text costs three times as
 * much to look at. The list is the same for all texts and holds until the next one is laid out.
 */
export function codesOf(text: string): Uint16Array {
  const codes = text.length <= KEPT ? kept : new Uint16Array(text.length + 1)
  const bytes = codes === kept ? keptBytes : Buffer.from(codes.buffer)
  bytes.write(text, 'utf16le')
  codes[text.length] = 0
  return codes
}
