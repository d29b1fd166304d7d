import { compare, isOneText } from './compare.ts'
import type { Fingerprint } from './fingerprint.ts'

/**
 * Groups the texts of one call into stories: for each text the index of the first text of its story. The grouping is
 * the set of connected components of "same text", so the order of the texts does not matter. Candidates come from an
 * inverted index of the smallest shingle hashes; a hash that too many texts share names a template and is passed over.
 */
export function group(prints: readonly Fingerprint[]): number[] {
  const parent = prints.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] as number
    for (let at = index; at !== root; ) {
      const next = parent[at] as number
      parent[at] = root
      at = next
    }
    return root
  }
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)]
    parent[Math.max(first, second)] = Math.min(first, second)
  }
  const exact = new Map<string, number>()
  const postings = new Map<number, number[]>()
  prints.forEach((print, index) => {
    const copy = exact.get(print.exact)
    if (copy !== undefined && print.tokens.length > 0) return join(copy, index)
    exact.set(print.exact, index)
    for (const other of candidates(print, postings)) {
      if (find(other) !== find(index) && isOneText(compare(print, prints[other] as Fingerprint)))
        join(other, index)
    }
    for (const hash of print.smallest) {
      const list = postings.get(hash)
      if (list === undefined) postings.set(hash, [index])
      else if (list.length < mostPostings) list.push(index)
    }
  })
  return prints.map((_, index) => find(index))
}

/** Bounds the work on ten thousand articles of one template; real stories have far fewer distinct copies. */
export const mostPostings = 64

/**
 * A phrase that so many texts have names none of them: what shares nothing but one such phrase with a text is no
 * candidate. Texts of which one is a cut of the other share several of their smallest hashes.
 */
export const fewTexts = 4

function candidates(print: Fingerprint, postings: ReadonlyMap<number, readonly number[]>): Set<number> {
  const [once, found] = [new Set<number>(), new Set<number>()]
  for (const hash of print.smallest) {
    const list = postings.get(hash) ?? []
    for (const index of list) {
      if (list.length <= fewTexts || once.has(index)) found.add(index)
      once.add(index)
    }
  }
  return found
}
