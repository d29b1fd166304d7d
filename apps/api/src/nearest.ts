/**
 * The spelling among `allowed` that is closest to `value`; null where none is close (more than a third off). Of two
 * letters only the case may differ: any other code of two letters is as near as the one meant.
 */
export function nearest(value: string, allowed: readonly string[]): string | null {
  let best: string | null = null
  let least = value.length <= 2 ? 1 : Math.floor(value.length / 3) + 1
  for (const candidate of allowed) {
    const away = distance(value.toLowerCase(), candidate.toLowerCase())
    if (away < least) {
      least = away
      best = candidate
    }
  }
  return best
}

/** Levenshtein distance; both words are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
