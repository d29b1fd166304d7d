import type { Cleaned } from '../values/cleaned.ts'
import { findMentions } from './mentions.ts'

/** News speaks of its own years; a text whose newest year is this much older than a day above it was not written on it. */
const YEARS_APART = 5

/**
 * Whether a day in the head of a page is likely that of the visit: sites print today's weekday and date above whatever
 * is read. It is where the text names years and the newest of them lies far back.
 */
export function isVisit(year: number, cleaned: Cleaned): boolean {
  const years = findMentions(`${cleaned.title ?? ''}\n${cleaned.text}`).map((mention) => mention.year)
  return years.length > 1 && Math.max(...years) <= year - YEARS_APART
}
