import {
  monthRun,
  type Period,
  periodShape,
  periodSpan,
  yearAfter,
  yearBefore,
} from '@factline/schema/vocabulary/period'
import { endingIn, monthAt, monthsIn } from '../period/label.ts'
import { isNextYear, isYearLater } from '../period/year-later.ts'
import type { Item } from '../bind/item.ts'
import type { State } from '../discourse/state.ts'

const shapes = [
  [/(?:^|\s)(?:month|месяц\p{L}*|Monats?|mes)$|[当當]月/iu, 1],
  [/(?:^|\s)cuatrimestre$/iu, 4],
  [/(?:^|\s)(?:quarter|квартал\p{L}*|Quartals?|trimestre)$/iu, 3],
  [/(?:^|\s)(?:half|half[ -]year|полугоди\p{L}*|Halbjahr\p{L}*|semestre)$/iu, 6],
] as const

// Numbers of months as the languages write them, from two to twelve; a digit stands for itself.
const counts: readonly (readonly string[])[] = [
  ['two', 'два', 'zwei', 'dos'],
  ['three', 'три', 'drei', 'tres'],
  ['four', 'четыре', 'vier', 'cuatro'],
  ['five', 'пять', 'fünf', 'cinco'],
  ['six', 'шесть', 'sechs', 'seis'],
  ['seven', 'семь', 'sieben', 'siete'],
  ['eight', 'восемь', 'acht', 'ocho'],
  ['nine', 'девять', 'neun', 'nueve'],
  ['ten', 'десять', 'zehn', 'diez'],
  ['eleven', 'одиннадцать', 'elf', 'once'],
  ['twelve', 'двенадцать', 'zwölf', 'doce'],
]

/**
 * The time that words point back to: "the year as a whole" is the year around the time that the text is at, "in the
 * month" the month last named, first of all in the sentence itself (`nearer`). Null where nothing of that length was named.
 */
export function pointed(words: string, state: State, nearer: readonly Period[] = []): Period | null {
  const text = words.trim()
  // "In that year": the one named last, also a fiscal one; "in those months": the last run of them.
  if (
    /^(?:that|the same) year$|^(?:за |в )?(?:тот|том|того) же год|^(?:im |in )?(?:selben|demselben|gleichen) jahr|^(?:en )?(?:el mismo|ese mismo|ese|dicho) año$|^(?:同年|当年|當年|该年)$/iu.test(
      text,
    )
  ) {
    const last = nearer.at(-1) ?? state.times.at(-1) ?? state.now?.label
    return last == null ? null : monthsIn(last) === 12 ? last : last.slice(0, 4)
  }
  // "In 2015-16 … *A year later* deliveries soared": a step on from the time named last.
  if (isYearLater(text)) {
    const from = nearer.at(-1) ?? state.times.at(-1) ?? state.now?.label ?? null
    // 2019年12月投产,次年…: behind a month the next year is all of it; "a year later" is its month again.
    const year = from !== null && isNextYear(text) && !from.includes('/') ? from.slice(0, 4) : from
    return year === null ? null : yearAfter(year)
  }
  if (
    /^(?:these|those|the same|same) months$|^(?:эти|этих|указанн\p{L}+|названн\p{L}+)(?: же)? месяц/iu.test(
      text,
    )
  )
    return [...state.times, ...nearer].findLast((label) => (monthsIn(label) ?? 0) > 1) ?? null
  if (
    /^(?:this|that|the(?: same)?|same) (?:period|time|span|term|stretch)$|同期$|^(?:im |in )?(?:selben|gleichen|demselben|diesem|derselben|dieser) (?:zeitraum|zeit)$|^(?:ese|este|dicho) per[ií]odo$|^(?:этот|данный|тот же) период$/iu.test(
      text,
    )
  )
    return (
      nearer.at(-1) ??
      runBehind(state) ??
      (/^(?:тот же|ese mismo|el mismo)/iu.test(text) ? (state.times.at(-1) ?? null) : null)
    )
  // "The June bulletin goes on: exports came to 883.4 million for the period under review": of the stretch that the text is on.
  if (/^(?:the |this )?(?:period|time) (?:under review|in question)$/i.test(text))
    return nearer.findLast((label) => (monthsIn(label) ?? 0) > 1) ?? state.now?.label ?? null
  // "Entre enero y noviembre … en el año": a year of which the text has summed the months so far.
  if (/^(?:en )?el año$/i.test(text) && nearer.length === 0) {
    const sum = state.times.findLast((label) => /^\d{4}-01\//.test(label))
    if (sum !== undefined && !state.times.includes(sum.slice(0, 4))) return sum
  }
  if (
    /(?:^|\s)(?:(?<!half )year|full year|whole year|год\p{L}*|Jahr\p{L}*|año)$|^(?:全年(?:度)?|整年)$/iu.test(
      text,
    )
  )
    return yearAt(nearer.at(-1) ?? state.now?.label ?? null)
  const months = shapes.find(([pattern]) => pattern.test(text))?.[1]
  return months === undefined ? countedTime(text, state) : lasting(months, state, nearer)
}

/** The year around a time, which may be a fiscal one. */
const yearAt = (label: Period | null): Period | null =>
  label === null ? null : monthsIn(label) === 12 ? label : label.slice(0, 4)

/** "in the first four months … In April alone … in *the period*": the run of months behind its last one. */
function runBehind({ now, times }: State): Period | null {
  const month = now?.label ?? ''
  if (!/^\d{4}-\d\d$/.test(month)) return null
  return times.findLast((label) => label.endsWith(`/${month}`)) ?? null
}

/** "The record was set in 2018. From January to September *of that year*": the months of the year named last. */
export function ofThatYear(
  { text, label }: { text: string; label: Period | null },
  state: State,
): Period | null {
  const year = /\b(?:that|the same) year$/i.test(text) ? pointed('that year', state)?.slice(0, 4) : undefined
  return label === null || year === undefined ? null : endingIn(label, Number(year))
}

/** "in *the reporting period* of 2022": the months of that year that the text is on. */
export function periodOfYear(
  items: readonly Item[],
  k: number,
  { label }: { label: Period | null },
  { now }: State,
): Period | null {
  if (label?.length !== 4 || now?.label == null || now.label.length === 4) return null
  // "During *the reference month* in 2020": the same month of that year.
  const ahead = items[k - 2]?.period
  if (ahead?.role === 'anaphor' && /month$/i.test(ahead.text))
    return /^\d{4}-\d\d$/.test(now.label) ? endingIn(now.label, Number(label)) : null
  if (items[k - 2]?.lower !== 'period') return null
  return /^(?:reporting|reported|review|given|said|mentioned)$/.test(items[k - 3]?.lower ?? '')
    ? endingIn(now.label, Number(label))
    : null
}

/** Words for a sum that runs since the year began. */
const running =
  /^(?:since|(?:calculated )?from the (?:beginning|start)|(?:the )?year[- ]to[- ]date|to date,|on a cumulative basis|(?:so|thus) far|ytd|с начала|с января|今年以来|年初以来|seit (?:jahres)?beginn|desde|(?:en )?(?:el )?acumulado|(?:en )?lo (?:que va|corrido)|en lo que|año corrido)/i

/**
 * "between November 1 and 15 … since the beginning of the year": in a text on some days of a month what the year has summed
 * to ends with them. Null where the words or the text are not of that kind.
 */
export function runningTo(
  words: string,
  label: Period | null,
  state: State,
  nearer: readonly Period[] = [],
): Period | null {
  if (rolling.test(words.trim())) return rolled(label, state)
  if (!running.test(words.trim())) return null
  const told = [...nearer.slice(-1), state.now?.label, state.leadNow?.label]
  const days = told.find((one) => one != null && dayRun.test(one))
  if (days != null) {
    const end = days.slice(-10)
    return label?.startsWith(`${end.slice(0, 4)}-01`) === true ? `${end.slice(0, 4)}-01-01/${end}` : null
  }
  // «По итогам января–октября … С начала года экспорт вырос»: the sum that the text is on is that of the year so far.
  const sum = told.find((one) => one != null && /^\d{4}-01\/\d{4}-\d\d$/.test(one))
  if (
    sum != null &&
    label !== null &&
    label.slice(0, 7) === sum.slice(0, 7) &&
    label.slice(-7) > sum.slice(-7)
  )
    return sum
  // A report on September sums up to September, whichever day it is read.
  const months = told.flatMap((one) =>
    one != null && partOfYear.test(one) ? (periodSpan(one)?.end.slice(0, 7) ?? []) : [],
  )
  // «в сентябре 374 … в августе было 542 … с начала года»: of the months that it is on the later one.
  const month = months.find((one, n) => months.every((other, k) => k <= n || other <= one))
  return month != null &&
    (label === null || (label.slice(-7) > month && isNear(month, label))) &&
    !month.endsWith('-01')
    ? monthRun(Number(month.slice(0, 4)), 1, Number(month.slice(0, 4)), Number(month.slice(5)))
    : null
}

/** "In August 2022 … from the beginning of the year": a month long past is not the one that the year has come to. */
const isNear = (month: Period, label: Period): boolean =>
  label.startsWith(month.slice(0, 4)) || monthAt(label) - monthAt(month) <= lateReport

/** Months of the new year in which a report on the old one is still read. */
const lateReport = 6

const partOfYear = /^\d{4}-(?:\d\d|Q\d)$/

const rolling =
  /^(?:the )?(?:past|last|previous) (?:\p{L}+|\d{1,2}) months$|^(?:12|twelve)-month$|^(?:за )?последние \S+ месяц|^in den (?:letzten|vergangenen) \S+ Monaten|^en los últimos \S+ meses/iu

/** "In January … Over the past 12 months": the months counted back from the one that the report is on, not from its day. */
function rolled(label: Period | null, { now }: State): Period | null {
  const months = label === null ? null : monthsIn(label)
  const month = now?.label ?? ''
  if (months === null || !/^\d{4}-\d\d$/.test(month) || (label ?? '').slice(-7) <= month) return null
  const [year, to] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  const from = year * 12 + to - months
  return monthRun(Math.floor(from / 12), (from % 12) + 1, year, to)
}

const dayRun = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

/**
 * "exports in April-January … in the *ten-month period of last year*": so many months, counted from where those that the
 * text is on begin. Null where it is on no run of that length that begins in the course of a year.
 */
export function sameRun(words: string, { now }: State): Period | null {
  const hit =
    /^(?:the )?(?:first )?(\p{L}+|\d{1,2})[ -]months?(?: period)? (?:of|in) (?:the )?(?:last|previous|past|preceding|prior) year$/iu.exec(
      words.trim(),
    )
  const months = countOf(`${hit?.[1] ?? ''} months`)
  if (hit === null || months === null || now?.label == null || monthsIn(now.label) !== months) return null
  if (!now.label.includes('/') || now.label.slice(5, 7) === '01') return null
  return yearBefore(now.label)
}

/** "over the nine months", "in the two months together": the run of that length that was named; null where none was. */
export function countedTime(words: string, state: State): Period | null {
  const months = countOf(words.trim())
  return months === null ? null : lasting(months, state)
}

function lasting(months: number, state: State, nearer: readonly Period[] = []): Period | null {
  const here = nearer.findLast((label) => monthsIn(label) === months)
  if (here !== undefined) return here
  if (state.now?.label != null && monthsIn(state.now.label) === months) return state.now.label
  const around = lastPart(nearer.at(-1) ?? state.now?.label ?? null, months)
  return (
    state.times.findLast((label) => monthsIn(label) === months) ?? (months === 2 ? lastTwo(state) : around)
  )
}

/** "In June … For the half-year": the part of the year that ends with the month that the text is at. */
function lastPart(label: Period | null, months: number): Period | null {
  const [, year = '', month = ''] = /^(\d{4})-(\d\d)$/.exec(label ?? '') ?? []
  const to = Number(month)
  return (months === 3 || months === 6) && to > 0 && to % months === 0
    ? monthRun(Number(year), to - months + 1, Number(year), to)
    : null
}

/** "the two months", «за шесть месяцев»; "the first two months" names its months itself. */
function countOf(text: string): number | null {
  const hit =
    /^(?:(?:the|these|those|the same|same) )?(\p{L}+|\d{1,2})[ -](?:months?(?: \p{L}+)?|месяц\p{L}*|Monaten?|meses)$/iu.exec(
      text,
    )
  const word = hit?.[1]?.toLowerCase()
  if (word === undefined) return null
  const n = /^\d/.test(word) ? Number(word) : counts.findIndex((row) => row.includes(word)) + 2
  return n >= 2 && n <= 12 ? n : null
}

/** "13% in April and a quarter in May. In the two months together …" */
function lastTwo(state: State): Period | null {
  const [a, b] = state.times.filter((label) => periodShape(label) === 'month').slice(-2)
  if (a === undefined || b === undefined || a.slice(0, 4) !== b.slice(0, 4)) return null
  const [from, to] = [Number(a.slice(5)), Number(b.slice(5))]
  return to === from + 1 ? monthRun(Number(a.slice(0, 4)), from, Number(a.slice(0, 4)), to) : null
}
