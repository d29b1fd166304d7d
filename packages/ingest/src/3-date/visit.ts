import type { Mention } from './mentions.ts'

/** News speaks of its own years and of the last one; where the newest lies further back than that, the text was not written on the day above it. */
const YEARS_APART = 3

/**
 * Whether a day in the head of a page is likely that of the visit: sites print today's weekday and date above whatever
 * is read. It is where the text names years and the newest of them lies far back.
 */
export const isVisit = (year: number, mentions: readonly Mention[]): boolean =>
  mentions.length > 1 && mentions.every((mention) => mention.year <= year - YEARS_APART)
