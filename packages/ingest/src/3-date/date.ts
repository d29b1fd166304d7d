import type { Cleaned } from '../values/cleaned.ts'
import type { Dated } from '../values/dated.ts'
import type { Page } from '../values/page.ts'
import { dayNumber, daysOf, isoDay, weekdayOf } from './calendar.ts'
import { choose, ENOUGH } from './choose.ts'
import { dayAlone } from './day-alone.ts'
import { fromStamps } from './from-stamps.ts'
import { fromText } from './from-text.ts'
import { lastResorts } from './last-resorts.ts'
import { asLastYear } from './last-year.ts'
import { type Mention, findMentions } from './mentions.ts'
import { type Month, stampedMonth } from './month.ts'
import { oldStamp } from './old-stamp.ts'
import { habitOf } from './order.ts'
import type { Read } from './printed.ts'
import { textWeekday } from './text-weekday.ts'
import type { Trace } from './trace.ts'
import { isVisit } from './visit.ts'
import { type Clues, resolveYear } from './year.ts'

/** Characters of title and first sentences. Chinese says in three signs what takes Latin letters eight. */
const LEAD = 500
const LEAD_HAN = 180

/** Nothing on the web is older. */
const FIRST_DAY = Date.UTC(1994, 0, 1) / 86_400_000

/**
 * The day of publication, by all that the page says of it. Every candidate is kept with its score and its fate in words,
 * best first. A page that does not tell its day stays undated; nothing is taken from the clock or the crawl.
 * @param settings.today `YYYY-MM-DD`: a day later than tomorrow is refused; null where the caller does not say
 */
export function date(
  cleaned: Cleaned,
  page: Page,
  settings: { today: string | null } = { today: null },
): Dated {
  const traces = [...fromStamps(cleaned, page), ...fromText(cleaned, page.kind)]
  const habit = habitOf(traces, {
    lang: cleaned.lang,
    declared: page.meta.lang,
    host: hostOf(page),
    weekday: () => textWeekday(cleaned.text, cleaned.lang),
  })
  const today = settings.today === null ? null : daysOf(settings.today)
  const stamped = stampedMonth(cleaned.stamps)
  const month = stamped && today !== null && stamped.first > today + 1 ? null : stamped
  const latest = month?.last ?? (today === null ? null : today + 1)
  const mentions = mentionsOf(cleaned)
  const full = traces
    .filter((t) => t.year !== null)
    .map((t) =>
      t.source === 'header' && !t.near && t.weekday !== null && isVisit(t.year as number, mentions())
        ? {
            ...readFull(t, habit, latest),
            days: null,
            score: 0,
            note: 'the day of the visit: the text is of older years',
          }
        : readFull(t, habit, latest),
    )
  const anchors = full.filter((c) => c.score >= ENOUGH && c.days !== null).sort((a, b) => b.score - a.score)
  const clues = cluesOf(
    cleaned,
    mentions,
    anchors.map((c) => c.days as number),
    latest,
    month,
  )
  const partial = traces.filter((t) => t.year === null).map((t) => readPartial(t, clues()))
  const reads = oldStamp([...full, ...partial, ...(month === null ? [] : [monthAlone(month)])])
  const dated = choose(reads)
  return dated.published === null
    ? choose([
        ...reads,
        ...dayAlone(cleaned, mentions(), latest),
        ...lastResorts(cleaned, mentions(), latest),
      ])
    : dated
}

/** The years of a text; it is searched once, and only where a day without a year or one of a visit asks for it. */
function mentionsOf({ title, text }: Cleaned): () => readonly Mention[] {
  let found: readonly Mention[] | null = null
  return () => (found ??= findMentions(`${title ?? ''}\n${text}`))
}

function cluesOf(
  cleaned: Cleaned,
  mentions: () => readonly Mention[],
  anchors: readonly number[],
  latest: number | null,
  month: Month | null,
): () => Clues {
  let clues: Clues | null = null
  return () => {
    clues ??= {
      lead: /^(?:zh|ja)$/.test(cleaned.lang ?? '') ? LEAD_HAN : LEAD,
      mentions: month ? [mentionOf(month)] : asLastYear(cleaned, mentions()),
      weekday: textWeekday(cleaned.text, cleaned.lang),
      anchors,
      latest,
    }
    return clues
  }
}

function readFull(trace: Trace, habit: { monthFirst: boolean; why: string }, latest: number | null): Read {
  const swap = trace.swapped && habit.monthFirst ? trace.swapped : trace
  const first = dayNumber({ year: trace.year as number, month: swap.month, day: swap.day })
  const other = trace.swapped
    ? dayNumber({ year: trace.year as number, ...(swap === trace ? trace.swapped : trace) })
    : null
  const wrong = (days: number | null): string | null => {
    if (days === null) return 'the calendar does not have it'
    if (days < FIRST_DAY) return 'older than the web'
    if (latest !== null && days > latest) return 'lies in the future'
    return trace.weekday !== null && weekdayOf(days) !== trace.weekday
      ? 'falls on another weekday than the one beside it'
      : null
  }
  const refused = wrong(first)
  const { score, why } = trace
  const common = commonOf(trace)
  if (refused === null) {
    const doubt = trace.swapped ? 0.05 : 0
    return {
      day: isoDay(first as number),
      days: first,
      ...common,
      score: score - doubt,
      note: trace.swapped ? `${why}; day and month ${habit.why}` : why,
    }
  }
  if (other !== null && wrong(other) === null)
    return {
      day: isoDay(other),
      days: other,
      ...common,
      score: score - 0.05,
      note: `${why}; day and month the other way round, which else ${refused}`,
    }
  return {
    day: first === null ? common.text : isoDay(first),
    days: null,
    ...common,
    score: 0,
    note: `${why}; refused: ${refused}`,
  }
}

function readPartial(trace: Trace, clues: Clues): Read {
  const { score, why, month, day } = trace
  const common = commonOf(trace)
  const open = `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const read = resolveYear(month, day, trace.weekday === null ? clues : { ...clues, weekday: trace.weekday })
  if (typeof read === 'string')
    return { ...common, day: open, days: null, score: 0, note: `${why}; refused: ${read}` }
  if (trace.weekday !== null && weekdayOf(read.days) !== trace.weekday)
    return {
      day: isoDay(read.days),
      days: null,
      ...common,
      score: 0,
      note: `${why}; refused: falls on another weekday than the one beside it`,
    }
  return {
    day: isoDay(read.days),
    days: read.days,
    ...common,
    source: `${common.source}${read.how}`,
    score: score + read.score,
    note: `${why}; ${read.why}`,
  }
}

const mentionOf = ({ name, first }: Month): Mention => ({
  year: Number(name.slice(0, 4)),
  known: first,
  precision: 'month',
  role: 'past',
  start: 0,
})

const monthAlone = ({ name }: Month): Read => ({
  day: name,
  days: null,
  source: 'stamp',
  text: name,
  hour: null,
  updated: false,
  score: 0,
  note: 'the stamp that leads the text gives the month, and no day',
})

const commonOf = ({
  source,
  text,
  hour,
  label,
}: Trace): Pick<Read, 'source' | 'text' | 'hour' | 'updated'> => ({
  source,
  text,
  hour,
  updated: label === 'updated',
})

function hostOf(page: Page): string | null {
  const address = page.url ?? page.meta.canonical
  return address !== null && URL.canParse(address) ? new URL(address).hostname : null
}
