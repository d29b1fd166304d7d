import type { Page } from '../values/page.ts'

/** Lines that recur over the pages of one site or of one call, with what is needed to judge them. */
export type LearnedBoilerplate = {
  /** How many pages were counted. */
  readonly pages: number
  /** On how many of them each line stood; lines of one page alone are left out. Keys are `lineKey`s. */
  readonly counts: ReadonlyMap<string, number>
}

/** Below five pages a line that recurs may be chance or a reprint. */
const FEWEST_PAGES = 5
/** Two reprints among many pages are no boilerplate: a line must stand on three pages and on three in ten. */
const FEWEST_HITS = 3
const SHARE = 0.3
/** A line with figures may be a fact that several papers carry: only far more pages make it boilerplate. */
const FEWEST_WITH_FIGURES = 10

/** Counts each line once a page. */
export function learn(pages: readonly Page[]): LearnedBoilerplate {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.blocks.map((b) => lineKey(b.text))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [key, n] of counts) if (n < 2) counts.delete(key)
  return { pages: pages.length, counts }
}

/**
 * Two counts as one, the older weighed down: boilerplate that a site has given up is forgotten.
 * @param decay share of the older count that stays, 0 to 1
 */
export function mergeLearned(
  older: LearnedBoilerplate,
  newer: LearnedBoilerplate,
  decay: number,
): LearnedBoilerplate {
  const counts = new Map(newer.counts)
  for (const [key, n] of older.counts) {
    const sum = n * decay + (counts.get(key) ?? 0)
    if (sum >= 1) counts.set(key, sum)
  }
  return { pages: older.pages * decay + newer.pages, counts }
}

/** On how many pages the line stood, where that is often enough to call it boilerplate; else 0. */
export function recurrence(learned: LearnedBoilerplate | undefined, text: string): number {
  const n = hits(learned, text)
  return n > 0 && n < FEWEST_WITH_FIGURES && /\d/.test(text) ? 0 : n
}

/** On how many pages the line stood, figures or not, where they are more than chance; else 0. */
export function hits(learned: LearnedBoilerplate | undefined, text: string): number {
  if (!learned || learned.pages < FEWEST_PAGES) return 0
  const n = learned.counts.get(lineKey(text)) ?? 0
  return n >= FEWEST_HITS && n >= learned.pages * SHARE ? n : 0
}

/** Figures stay in the key: reports of one template differ in nothing else, and are no boilerplate. */
export const lineKey = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
