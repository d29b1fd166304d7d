import { dayNumber } from './calendar.ts'
import { findDays } from './find-days.ts'
import words from './mention-words.json' with { type: 'json' }
import { findSpans } from './spans.ts'

/** A time with its year that the text names, and what it tells of when the text was written. */
export type Mention = {
  readonly year: number
  /** Days since 1970-01-01 before which nobody can have written this. */
  readonly known: number
  readonly precision: 'day' | 'month' | 'year'
  /** `compared`: the year before the one reported on; `since`: some past year; `ahead`: a target or forecast. */
  readonly role: 'past' | 'compared' | 'since' | 'ahead'
  readonly start: number
}

/** Sums of months are published in their last days at the earliest (flash estimates). */
const EARLY = 5
const REACH = 48
/** Beyond this the text is background, and a page that long is slow to search. */
const LONGEST_TEXT = 20_000
const FILLER =
  '(?:[\\s,]*(?:the|in|im|of|end|der|dem|la|los|el|все|весь|конца|конце|начала|year|early|late|mid|ende|anfang|finales|fin|первом|whole|full|all|за|году|do|the same period))*\\s*[-(]?$'
const endsWith = (list: readonly string[]): RegExp => {
  const any = [...list].sort((a, b) => b.length - a.length).join('|')
  return new RegExp(`(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})(?:${any})${FILLER}`, 'iu')
}
const UNTIL = endsWith(words.until)
const SINCE = endsWith(words.since)
const COMPARED = endsWith(words.compared)
const FUTURE = new RegExp(
  `(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})(?:${words.future.join('|')})(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`,
  'iu',
)

const RUN_OPENS = /(?:from|between|von|zwischen|de|desde|entre|с|от)\s*$/iu

/** All times with a year that a text names, in its order. */
export function findMentions(text: string): Mention[] {
  const read = text.slice(0, LONGEST_TEXT)
  const days = findDays(read).filter(
    (day) => day.year !== null && (!day.swapped || day.form !== 'short-year'),
  )
  const mentions = days.flatMap((day): Mention[] => {
    const known = dayNumber({ ...day, year: day.year as number })
    if (known === null) return []
    const role = roleOf(read, day.start, day.end, 'day', false)
    return [{ year: day.year as number, known, precision: 'day', role, start: day.start }]
  })
  for (const span of findSpans(read)) {
    if (days.some((day) => span.start < day.end && day.start < span.end)) continue
    const { year, month, run, start, end } = span
    const first = Date.UTC(year, run ? (month as number) : (month ?? 1) - 1, 1) / 86_400_000
    const precision = month === null ? 'year' : 'month'
    mentions.push({
      year,
      known: run ? first - EARLY : first,
      precision,
      role: roleOf(read, start, end, precision, run),
      start,
    })
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function roleOf(
  text: string,
  start: number,
  end: number,
  precision: Mention['precision'],
  run: boolean,
): Mention['role'] {
  const near = text.slice(Math.max(0, start - REACH), start)
  // `from January to May 2025` names the months themselves.
  const before = run ? near.replace(RUN_OPENS, '') : near
  if (UNTIL.test(before)) return 'ahead'
  if (COMPARED.test(before)) return 'compared'
  if (SINCE.test(before)) return 'since'
  // Months are named in sentences with a forecast as its base; a bare year there is what is forecast.
  return precision === 'year' && FUTURE.test(sentenceAround(text, start, end)) ? 'ahead' : 'past'
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 160), start)
  const after = text.slice(end, end + 100)
  return `${before.slice(lastStop(before))} ${after.slice(0, firstStop(after))}`
}

const lastStop = (text: string): number =>
  Math.max(...['. ', '。', '! ', '? '].map((stop) => text.lastIndexOf(stop)), lastLineEnd(text)) + 1

/** The end of the last line that is not cut by its width: "800,000 cars in\n2017" goes on. */
function lastLineEnd(text: string): number {
  for (let at = text.lastIndexOf('\n'); at > 0; at = text.lastIndexOf('\n', at - 1)) {
    const before = text.charAt(at - 1)
    const next = text.slice(at).trimStart().charAt(0)
    // An empty line is looked at where its words end.
    if (before !== '\n' && !(/[\p{Ll},]/u.test(before) && !/[\p{Lu}•*-]/u.test(next))) return at
  }
  return -1
}
const firstStop = (text: string): number => /[.!?]\s|[。\n]/.exec(text)?.index ?? text.length
