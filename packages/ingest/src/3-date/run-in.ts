import type { FoundDay } from './find-days.ts'

/**
 * Scrapers run the element of the date into the deck before it: `… What is its secret?Monday, 6 January 2020`. A mark
 * that ends a sentence, no space, and then nothing but the day and its hour.
 */
export const isRunIn = (text: string, { start, end }: Pick<FoundDay, 'start' | 'end'>): boolean =>
  /\p{L}[.!?…”»"](?:\p{L}{3,10},?\s)?$/u.test(text.slice(0, start)) &&
  /^[\s,|–-]*(?:\d{1,2}[:.h]\d\d.{0,12})?$/u.test(text.slice(end))
