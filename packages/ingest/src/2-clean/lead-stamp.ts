import { MONTHS } from './date-line.ts'

/** The stamp that some scrapers set before a text, to the day or to the month: ` date 2024-10-28 BEIJING, October 28 …`. */
const STAMP =
  /^\s*date[ :]+(\d{4}-\d{1,2}(?:-\d{1,2})?)(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?(?:\s+|$)/i

/** In characters: a title or a name behind the stamp is shorter than the lead of a report. */
const SENTENCE = 60
/** In characters: the stamp, and as much behind it as is looked at. */
const LONGEST = 130
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s'
const MONTH = `(?:${MONTHS.join('|')})`
/**
 * A page's own stamp run into the paragraph behind it: `Friday January 19, 2024 - 21:56:29 Exports …`. It has day, year and
 * clock, and behind it a capital opens the sentence: prose names a day, but not so.
 */
const RUN_IN = new RegExp(
  `^\\s*(?:${WEEKDAY})?(?:${MONTH}\\s\\d{1,2},?|\\d{1,2}\\s${MONTH},?)\\s20\\d\\d,?\\s(?:[-–—|]\\s|at\\s)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]m\\b)?(?:\\s(?-i:GMT|UTC|E[SD]T|CES?T))?\\s(?:[-–—|]\\s)?(?=(?-i:["“„«]?\\p{Lu}.{${SENTENCE}}))`,
  'iu',
)

/** Parts the stamp from the line behind it; null where the line opens with none. */
export function leadStamp(text: string): { readonly stamp: string; readonly rest: string } | null {
  const found = STAMP.exec(text) ?? (text.includes(':') ? RUN_IN.exec(text.slice(0, LONGEST)) : null)
  return found ? { stamp: found[0].trim(), rest: text.slice(found[0].length) } : null
}
