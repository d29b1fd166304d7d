import type { TextSpan } from '@factline/schema/model/claim'

/** Enough of the text before and behind a number to see that it goes on there. */
const around = 12

/** Why the figures at a place look torn or run together; null where they do not. `lang` says what a comma means. */
export function brokenNumber([start, end]: TextSpan, text: string, lang: string): string | null {
  const own = text.slice(start, end)
  const before = text.slice(Math.max(0, start - around), start)
  const behind = text.slice(end, end + around)
  const shown = (from: string, to: string): string => `“${(from + own + to).replace(/\s+/g, ' ').trim()}”`
  // Elsewhere a comma parts the decimals, of which there may be any number.
  if ((lang === 'en' || lang === 'zh') && /\d,\d{4}/.test(own))
    return `a comma that parts no thousands: ${shown('', '')}`
  const tail = pieceBefore(before, own)
  if (tail !== null) return `the figures are torn apart: ${shown(tail, '')}`
  // "$240.1 1 billion": one or two figures without a point of their own, with the scale of the whole.
  const next = /^[ \u00a0\n](\d{1,2})(?=\s?(?:%|\p{L}{2}))/u.exec(behind)
  return next !== null && /\d[.,]\d+$/.test(own) ? `the figures are torn apart: ${shown('', next[0])}` : null
}

/** What stands before a number and belongs to it, as one program or another broke it; null where nothing does. */
function pieceBefore(before: string, own: string): string | null {
  // "240.1 1 billion", where the second piece is what is left over.
  if (/^\d{1,2}(?![\d.,])/.test(own)) {
    const left = /(?<![\d.,])\d{1,3}[.,]\d{1,3}[ \u00a0\n]$/.exec(before)
    if (left !== null) return left[0]
  }
  // "240.\n11 billion": a line that ends in the point of its number. A year ends a sentence more often than that.
  const line = /(?<![\d.,])(?!(?:19|20)\d\d)\d{1,4}[.,]\n$/.exec(before)
  if (line !== null && /^\d/.test(own)) return line[0]
  // "$24 0.11 billion".
  const money = /[$€£¥]\s?\d{1,3}[ \u00a0]$/.exec(before)
  return money !== null && /^0[.,]\d/.test(own) ? money[0] : null
}
