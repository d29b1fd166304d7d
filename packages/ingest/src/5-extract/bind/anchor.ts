import { periodSpan } from '@factline/schema/vocabulary/period'
import { monthLabel, monthOf } from '../period/calendar.ts'
import { endYear, isPartOfYear, monthAt } from '../period/label.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { isOldValue, namesOld } from './old-time.ts'
import { greatest, lastYear } from './year-around.ts'

/**
 * The day that the months of a page without a date are to be counted from, as far as its own words tell: the middle of
 * the month behind the newest one that it reports on. Null where they do not tell, or against each other.
 *
 * `spans`: the periods of `text`, read without a day. `bareMonth`: the month ("07") that a bare name means, or null.
 */
export function anchorOf(
  text: string,
  spans: readonly PeriodSpan[],
  bareMonth: (span: PeriodSpan) => string | null,
): string | null {
  const months = new Set(
    spans.flatMap((span) =>
      span.role === 'main' && span.label === null && !namesOld(text, span) ? (bareMonth(span) ?? []) : [],
    ),
  )
  const newest = greatest(
    spans.flatMap((span) =>
      span.label === null || span.role === 'deadline' || isAhead(text, span) ? [] : [endYear(span.label)],
    ),
  )
  // "82,908 in August compared to 84,575 in 2024": a year alone, where nothing is told of a year before that of the text.
  const [only] = months
  const yearly = spans.some((span) => lastYear.test(span.text))
    ? []
    : spans.flatMap((span, at) => {
        const month = months.size === 1 ? only : monthBefore(spans, at, bareMonth)
        return month != null && span.label?.length === 4 && isOldValue(text, span)
          ? [`${endYear(span.label) + 1}-${month}`]
          : []
      })
  const told = toldDay(text, spans)
  if (told !== null && told.slice(0, 4) >= String(newest)) return told
  // "sold 7,100 in July 2025, down from 17,000 in June 2025": held against the month before, not against a year before.
  const reported = new Set(
    spans.flatMap((span) =>
      span.role === 'main' && span.label?.length === 7 && !isOldValue(text, span) ? [span.label] : [],
    ),
  )
  const after = ({ label }: PeriodSpan): string | null =>
    label?.length === 7 ? monthLabel(monthOf(monthAt(label) + 1)) : null
  const likes = [...months].flatMap((month) =>
    spans.flatMap((span, at) =>
      (span.label?.length === 4 && monthBefore(spans, at, bareMonth) !== month) ||
      reported.has(after(span) ?? '')
        ? []
        : yearAfter(text, span, month).map((end) => ({ end, span })),
    ),
  )
  // "in August (July 2023: $2 billion; August 2022: $3 billion)": the one is the month before that which the other tells.
  const compared = likes.flatMap(({ end, span }) =>
    namesOld(text, span) && likes.some((one) => one.end === after(span)) ? [] : end,
  )
  const ends = [
    ...yearly,
    ...compared,
    // A month by its name tells which one the last was: "in November … against October 2020".
    ...(compared.length === 0 && spans.some(isLastMonth)
      ? spans.flatMap((span) => yearAfter(text, span, monthIn(span)))
      : []),
    ...spans.flatMap((span) => ownRun(text, span)),
    // "down 12% in December … Full-year sales came to 598,714 in 2018": the year that is summed up ends with that month.
    ...(months.size === 1 && months.has('12') ? spans.flatMap((span) => summedUp(text, span)) : []),
    ...spans.flatMap((span) => yearsOn(text, span)),
    // "In January exports hit a record … fourth place in January 2019": the month that is told with its year elsewhere.
    ...spans.flatMap((span) =>
      span.role === 'main' &&
      span.label?.length === 7 &&
      months.has(span.label.slice(5)) &&
      !isOldValue(text, span) &&
      !isAhead(text, span) &&
      !ofAnEvent(text, span) &&
      !longAgo.test(text.slice(Math.max(0, span.start - 16), span.start))
        ? [span.label]
        : [],
    ),
  ].sort()
  const end = withOpening(agreed(ends), spans, bareMonth)
  // A year newer than that is a forecast at best, and the text may be of any time.
  if (end === undefined || Number(end.slice(0, 4)) < newest) return null
  return `${monthLabel(monthOf(monthAt(end) + 1))}-15`
}

/**
 * The newest of the months that the text's times lead to, unless twice as many lead to an older year: one wrong year
 * ("compared to November 2008" for 2007) does not date a page.
 */
function agreed(ends: readonly string[]): string | undefined {
  const years = Map.groupBy(ends, (end) => end.slice(0, 4))
  const newest = ends.at(-1)
  const [most] = [...years.values()].sort((a, b) => b.length - a.length)
  const own = years.get(newest?.slice(0, 4) ?? '')?.length ?? 0
  return most !== undefined && most.length >= 2 * own ? most.at(-1) : newest
}

/** "*Full-year* sales were 598,714 units *in 2018*": the December of a year that is told as a whole. */
const summedUp = (text: string, { role, label, start }: PeriodSpan): string[] =>
  role === 'main' &&
  label?.length === 4 &&
  /\b(?:full|whole)[- ]year\b[^.]*$/i.test(text.slice(Math.max(0, start - 2 * reach), start))
    ? [`${label}-12`]
    : []

/** "in response to *the September 2017* referendum": when something else took place that the text looks back at. */
const ofAnEvent = (text: string, { start, end }: PeriodSpan): boolean =>
  /\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) && /^ \p{Ll}{4,}/u.test(text.slice(end, end + 8))

/**
 * "… in the first 20 days of January, 15 percent more than in the same period of 2025 … In December": the month whose
 * like is meant is the one told last before it; null where that has its year, or none is told.
 */
function monthBefore(
  spans: readonly PeriodSpan[],
  at: number,
  bareMonth: (span: PeriodSpan) => string | null,
): string | null {
  const before = spans.slice(Math.max(0, at - lookBack), at)
  const last = before.findLast(
    (span) => span.role === 'main' && ((span.label?.length ?? 0) > 4 || bareMonth(span) !== null),
  )
  return last === undefined || last.label !== null ? null : bareMonth(last)
}
/** Times of a sentence or two. */
const lookBack = 12

/** "is to reach 35 percent in July 2026": what is still to come. */
export const isAhead = (text: string, { start }: PeriodSpan): boolean =>
  ahead.test(text.slice(Math.max(0, start - 2 * reach), start))
const ahead =
  /\b(?:will|shall|is to|are to|is due to|(?:expected|planned|scheduled|set|plans?|hopes?|aims?) to|until|expects?|expecting|foresees?)\s[^.;]*$/i

/**
 * "In January-October … over the first half of 2021 it had": what a text opens with is its news, and no older than what it
 * tells behind it with a year; so a later month is one of that same year.
 */
function withOpening(
  end: string | undefined,
  spans: readonly PeriodSpan[],
  bareMonth: (span: PeriodSpan) => string | null,
): string | undefined {
  const first = spans.find(
    (span) => span.role === 'main' && (span.label !== null || bareMonth(span) !== null),
  )
  // "In 2020 exports doubled … in January-March 2020 … last year": a text that opens with a whole year looks back at it.
  const whole = first?.label != null && first.label === end?.slice(0, 4) && first.relative === false
  if (whole && spans.some((span) => span.label === null && lastYear.test(span.text)))
    return `${first.label}-12`
  const month = first?.label === null ? bareMonth(first) : null
  return end === undefined || month === null || month <= end.slice(5) ? end : `${end.slice(0, 4)}-${month}`
}

/**
 * "the ministry said *on Monday (Sept. 1, 2025)*", "figures *released on 5 May 2024*": the day of the news, where a day
 * stands behind its weekday or a word for making known; the latest of them, or null.
 */
function toldDay(text: string, spans: readonly PeriodSpan[]): string | null {
  let day: string | null = null
  for (const { role, label, start } of spans)
    if (role === 'statement' && label?.length === 10 && label > (day ?? ''))
      if (madeKnown.test(text.slice(Math.max(0, start - reach), start))) day = label
  return day
}
const madeKnown =
  /(?:\b(?:said|told|reported|showed|announced|released|published|issued) (?:here )?on |\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? | ?\())$/

/**
 * "compared with September 2021", "the same month of 2021", "in September 2021 they had shipped": the September of the
 * text is that of the next year.
 */
function yearAfter(text: string, span: PeriodSpan, month: string): string[] {
  const { role, label, basis, end } = span
  const lookedBack =
    role === 'main' &&
    (lookingBack.test(text.slice(end, end + reach + verb)) ||
      isOldValue(text, span) ||
      // "fell to 15.9 percent, whereas in September 2021 it was 24.3"
      contrasted.test(text.slice(Math.max(0, span.start - 16), span.start)) ||
      // "in November (November 2022: 5.2 billion)"
      namesOld(text, span))
  if ((role !== 'basis' && !lookedBack) || label === null) return []
  // "the least since September 2011": since when nothing was like it, which may be any number of years.
  if (sinceThen.test(text.slice(Math.max(0, span.start - reach), span.start))) return []
  // "Four years ago, in May 2021"
  if (longAgo.test(text.slice(Math.max(0, span.start - 16), span.start))) return []
  const told =
    label.length === 4 ? basis === 'yoy' : isPartOfYear(label) && periodSpan(label)?.end.slice(5, 7) === month
  if (told) return [`${endYear(label) + 1}-${month}`]
  // "in January, 2 percent more than in December 2019": the month behind the one compared with.
  const next = role === 'basis' && label.length === 7 ? monthLabel(monthOf(monthAt(label) + 1)) : ''
  return next.slice(5) === month ? [next] : []
}

/** "Exports rose 5 percent *last month* from October 2022": last month is the October of the next year. */
const isLastMonth = ({ role, label, text }: PeriodSpan): boolean =>
  role === 'main' && label === null && /^(?:last month|上月|上个月|(?:в )?прошлом месяце)$/i.test(text)
/** The month that is told or that a run of a year's months ends with, as those of "down on the first ten months of 2018". */
const monthIn = ({ label }: PeriodSpan): string =>
  /^(?:\d{4}-|(\d{4})-01\/\1-)(\d\d)$/.exec(label ?? '')?.[2] ?? ''

const contrasted = /\b(?:whereas|while|when) (?:back )?(?:in |for |during )?$/i

// «с июля 2018 года» is since July, «по сравнению с июлем 2018 года» compares with it.
const sinceThen = /(?:^|\s)(?:since|seit|desde|(?<!сравнени[юи] )(?:с|со)) (?:\p{L}+ )?$/iu

const longAgo = /\byears ago,? \(?(?:in |during )?$/i

/** "Two years ago (in September 2006)": the year that a text counts back from is its own. */
function yearsOn(text: string, { role, label, start }: PeriodSpan): string[] {
  const ago = agoOf.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase()
  if (role !== 'main' || ago === undefined || !/^\d{4}-\d\d$/.test(label ?? '')) return []
  const years = Number(ago) || numbers.indexOf(ago) + 2
  return [`${Number(label?.slice(0, 4)) + years}-${label?.slice(5)}`]
}
const numbers: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const agoOf = new RegExp(`\\b(\\d\\d?|${numbers.join('|')}) years ago,? \\(?(?:in |during )?$`, 'i')

/** Letters within which the verb of a look back follows its time, and those that it may have itself. */
const reach = 40
const verb = 12
const lookingBack =
  /^[^.;]*(?<!\p{L})(?:had (?:also |already |only |just |still |even )?(?:been|\p{Ll}+(?:ed|en|wn|ne|de)|s[oe][ln][dt]|bought|sent|brought|left|built|stood|cut|hit|put|set|won|lost|met|led)|hatten?|habían?)(?!\p{L})/u

/**
 * "in the first nine months of 2022": a text that counts a year by its months is of that year; "compared to 10.76 in the
 * first half of 2021" is one of the next.
 */
function ownRun(text: string, of: PeriodSpan): string[] {
  const { role, label } = of
  if (role !== 'main' || label === null || !/^\d{4}-(?:Q|H|\d\d\/\d{4}-\d\d$)/.test(label)) return []
  const span = periodSpan(label)
  // A fiscal year is named long before it ends.
  if (span === null || span.start.slice(0, 4) !== span.end.slice(0, 4)) return []
  return [isOldValue(text, of) ? `${endYear(label) + 1}-${span.end.slice(5, 7)}` : span.end.slice(0, 7)]
}
