import { periodSpan } from '@factline/schema/vocabulary/period'
import { monthLabel, monthOf } from '../period/calendar.ts'
import { endYear, monthAt } from '../period/label.ts'
import type { PeriodSpan } from '../period/period-span.ts'

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
  const end = withOpening(ends.at(-1), spans, bareMonth)
  // A year newer than that is a forecast at best, and the text may be of any time.
  if (end === undefined || Number(end.slice(0, 4)) < newest) return null
  return `${monthLabel(monthOf(monthAt(end) + 1))}-15`
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
 * The year of publication of a page without a date that compares its "last year" or "this year" with a year by number
 * ("53 percent more last year than in 2021": last year is 2022); null where it does not, or names a later year.
 */
export function yearAround(text: string, spans: readonly PeriodSpan[]): number | null {
  const years = spans.flatMap(({ label }) => (label === null ? [] : [endYear(label)]))
  const compared = spans.flatMap((span) =>
    span.label !== null &&
    (span.label.length === 4 ? span.role === 'basis' || isOldValue(text, span) : ofOneYear(span))
      ? [endYear(span.label)]
      : [],
  )
  const basis = greatest(compared)
  // "last year, says the *Economic Survey 2021*": the year that a publication has in its name.
  const named = greatest(
    spans.flatMap(({ label, start }) =>
      label?.length === 4 && publication.test(text.slice(Math.max(0, start - 16), start))
        ? [Number(label)]
        : [],
    ),
  )
  const open = (words: RegExp): boolean =>
    spans.some((span) => span.role === 'main' && span.label === null && words.test(span.text))
  if (named > 0 && named >= greatest(years) && open(lastYear)) return named
  if (basis === 0 || greatest(years) > basis + 1) return null
  // "In September 2025 … from 2.3% in 2024 … last year": a text that reports on a part of a year is of that year.
  const reported = spans.some(
    ({ role, label }) =>
      role === 'main' && label !== null && label.length > 4 && endYear(label) === basis + 1,
  )
  if (reported && open(lastYear)) return basis + 1
  return open(lastYear) ? basis + 2 : open(thisYear) && greatest(years) === basis ? basis + 1 : null
}

const publication =
  /\b(?:Survey|Report|Review|Outlook|Yearbook|Bulletin|Statistics|Handbook|Atlas)[ ,(]{1,2}$/

/** Compared with a month, quarter or run of months of one calendar year. */
const ofOneYear = ({ role, label }: PeriodSpan): boolean => role === 'basis' && calendar.test(label ?? '')
const calendar = /^(\d{4})-(?:[QH]\d|\d\d(?:\/\1-\d\d)?)$/

/** The greatest of any number of years, 0 of none: a text of megabytes names more than a call takes arguments. */
const greatest = (years: readonly number[]): number => years.reduce((a, b) => (b > a ? b : a), 0)

const lastYear =
  /(?:\blast|the past) year$|(?:прошл|минувш|ушедш|прошедш|истекш)\p{L}* год|去年|(?:letzte|vergangene|vorige|abgelaufene)[nmrs]? Jahr|año pasado|pasado año/iu
/** "This year" in the languages of the tables. */
export const thisYear =
  /this year|今年|本年|(?:этого|этом|текущ\S+|нынешн\S+) год|(?:dieses|diesem) Jahr|laufenden Jahr|heuer|este año|presente año|año en curso/iu

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
    label.length === 4
      ? basis === 'yoy'
      : calendar.test(label) && periodSpan(label)?.end.slice(5, 7) === month
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

const contrasted = /\b(?:whereas|while|when) (?:back )?(?:in |for )?$/i

/** "(*July*: -6.2%)", "(July 2023: $2 billion; *August 2022*: $3.7 billion)": the time that a bracket names its old value by. */
const namesOld = (text: string, { start, end }: PeriodSpan): boolean =>
  (text[start - 1] === '(' || /\([^()]{3,60}; ?$/.test(text.slice(Math.max(0, start - 64), start))) &&
  oldBehind.test(text.slice(end, end + verb))
const oldBehind = /^(?:: ?| |, )(?:[+−-]|[A-Z]{2,3} ?|[A-Z]{0,3}[$€£¥₽])?\d/

// «с июля 2018 года» is since July, «по сравнению с июлем 2018 года» compares with it.
const sinceThen = /(?:^|\s)(?:since|seit|desde|(?<!сравнени[юи] )(?:с|со)) (?:\p{L}+ )?$/iu

const longAgo = /\byears ago,? \(?(?:in )?$/i

/** "Two years ago (in September 2006)": the year that a text counts back from is its own. */
function yearsOn(text: string, { role, label, start }: PeriodSpan): string[] {
  const ago = agoOf.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase()
  if (role !== 'main' || ago === undefined || !/^\d{4}-\d\d$/.test(label ?? '')) return []
  const years = Number(ago) || numbers.indexOf(ago) + 2
  return [`${Number(label?.slice(0, 4)) + years}-${label?.slice(5)}`]
}
const numbers: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const agoOf = new RegExp(`\\b(\\d\\d?|${numbers.join('|')}) years ago,? \\(?(?:in )?$`, 'i')

/** Letters within which the verb of a look back follows its time, and those that it may have itself. */
const reach = 40
const verb = 12
const lookingBack =
  /^[^.;]*(?<!\p{L})(?:had (?:also |already |only |just |still |even )?(?:been|\p{Ll}+(?:ed|en|wn|ne|de)|s[oe][ln][dt]|bought|sent|brought|left|built|stood|cut|hit|put|set|won|lost|met|led)|hatten?|habían?)(?!\p{L})/u

/** "up from 0.9 billion in September 2022", "against 3.2 million tonnes in 2021", "to 1.6 Mt, or 26 cargoes, in July 2022", "whereas it was 11.9 in August 2020": when an old value was. */
function isOldValue(text: string, { role, start }: PeriodSpan): boolean {
  if (role !== 'main') return false
  const before = text.slice(Math.max(0, start - oldReach), start)
  return oldValue.test(before) || setApart.test(before)
}
/** The old value may be told in two units before its time. */
const oldReach = 64
const setApart =
  /\b(?:whereas|while|when) (?:it|they|this|that|these) (?:was|were|stood at|came to|amounted to|totalled) (?:[^.;]|\.\d)*$/i
const oldValue =
  /(?:\b(?:from|against|versus|vs\.?|compare[ds] (?:with|to)|(?:than|above|below) (?:the|its|a))|(?:^|\s)(?:против|по сравнению с|gegenüber|verglichen mit|im Vergleich zu|(?:frente|respecto) a(?: los?| las?)?|respecto de(?: los?| las?)?)) [^\d.;()]{0,8}[\d.,]+ ?[^\d.;,()]{0,24}(?:, or [\d.,]+ [^\d.;,()]{0,16},[^\d.;,()]{0,20}|\([^()]{2,24}\)[^\d.;,()]{0,16})?$/iu

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
