import type { Token } from './tokens.ts'

/**
 * The figures of a text in order: numbers with decimals or of three digits and more, years left out. Two reporters
 * choose and order the figures of one release differently; a copy reworded sentence by sentence keeps both.
 */
export function figures(tokens: readonly Token[]): string[] {
  const found: string[] = []
  for (const { text } of tokens) {
    const first = text.charCodeAt(0)
    // Most tokens are words: they are told by their first sign, before any pattern is tried.
    if (first < 48 || first > 57) continue
    if ((/[.,]/.test(text) || text.length >= 3) && !/^(19|20)\d\d$/.test(text)) found.push(text)
  }
  return found
}

/** Longest common subsequence of the two lists of figures ÷ the longer list, 0–1. */
export function sharedSequence(a: readonly string[], b: readonly string[]): number {
  // Past this many figures a page is a table; the first ones decide, and the work stays bounded.
  const [left, right] = [a.slice(0, mostFigures), b.slice(0, mostFigures)]
  let row = new Uint16Array(right.length + 1)
  for (const figure of left) {
    const next = new Uint16Array(right.length + 1)
    for (let j = 1; j <= right.length; j++) {
      next[j] =
        figure === right[j - 1]
          ? (row[j - 1] as number) + 1
          : Math.max(row[j] as number, next[j - 1] as number)
    }
    row = next
  }
  const longer = Math.max(left.length, right.length)
  return longer === 0 ? 0 : (row[right.length] as number) / longer
}

const mostFigures = 200
