import type { Cleaned, Stamp } from '../values/cleaned.ts'
import type { Page } from '../values/page.ts'
import { type FoundDay, findDays } from './find-days.ts'
import { type Place, placesOf } from './place.ts'
import { hourAfter, type Trace } from './trace.ts'
import { elementTrust, type Trust, trustIn } from './trust.ts'

const SHORT_LINE = 60
/** An address or a declared field may be of any length. */
const LONGEST_STAMP = 1000
/** Elements of one kind with this many different days are a list of other articles. */
const LIST = 2
/** Share of a line that an element must hold to speak for it. */
const MOSTLY = 0.5
/** Trust of elements that are updates, comments or teasers; a day in a title has no more. */
const DOUBTFUL = 0.45
const MASTHEAD = 0.1
/** More than a dateline without its year. */
const SIGNED = 0.75
/** Not enough by itself; labelled it is, and less than any line above the text. */
const LISTED = 0.2
const LISTED_AND_LABELLED = 0.55
/** A line under the title is worth as much where a deck or a notice was kept above it. */
const ABOVE = 0.14
/** `harbour_20250531.jpg`: the name of a file that stands on the page. */
const PICTURE = /^[\w-]{0,40}\.(?:jpe?g|png|gif|webp|mp4|pdf)\b/i
const EVENT = /\bevent/
// The day in the address of an archive is the day on which its robot came by.
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org|archive\.(?:today|is|ph|org))\/(?:web\/)?(\d{8})\d{0,6}[a-z_]*\//
// `/2020-03/22/c_11.htm`, `/2020/0322/c3-31.html`, `/202003/22/`: addresses part a day in ways of their own.
const PARTED = /(?<=\/)((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/

/** Days in the stamps that the cleaner set aside: metadata, address, lines above and below the text. */
export function fromStamps(cleaned: Cleaned, page: Page): Trace[] {
  const stamps = cleaned.stamps.filter((stamp) => stamp.where !== 'dateline')
  const titles = page.meta.titles
    .slice(0, 6)
    .map((title): Stamp => ({ where: 'meta', source: 'meta:title', line: null, text: title.value }))
  const lists = listedDays(stamps)
  const elements = stamps.filter(
    ({ where, source }) => where === 'meta' && /^(?:class|time:)/.test(source ?? ''),
  )
  const places = placesOf(cleaned, page)
  const crawled = ARCHIVED.exec(page.url ?? '')?.[1] ?? null
  return [...stamps, ...titles].flatMap((stamp) => {
    const place = places(stamp)
    return readStamp(stamp).flatMap(({ day, trust, text }) => {
      if (crawled !== null && crawled === compact(day)) return []
      return [
        {
          ...day,
          ...adjusted(stamp, text, day, trust, { place, lists, elements, title: cleaned.title }),
          text: text.slice(day.start, day.end),
          hour: hourAfter(text, day.end),
        },
      ]
    })
  })
}

const compact = ({ year, month, day }: FoundDay): string =>
  `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`

function readStamp(stamp: Stamp): { day: FoundDay; trust: Trust; text: string }[] {
  const text =
    (stamp.where === 'meta' ? epoch(stamp) : null) ??
    (stamp.where === 'url' ? stamp.text.replace(ARCHIVED, '').replace(PARTED, '$1-$2-$3') : stamp.text).slice(
      0,
      LONGEST_STAMP,
    )
  const days = findDays(text)
  return days.flatMap((day, i) => {
    if (day.year === null && !mayLackYear(stamp, day)) return []
    if (
      /header|body|footer/.test(stamp.where) &&
      (isSpan(text, days[i - 1], day) || isSpan(text, day, days[i + 1]))
    )
      return []
    if (stamp.where !== 'meta' && PICTURE.test(text.slice(day.end))) return []
    // Two digits for a year are read in lines that are made of dates, not in addresses and serial numbers.
    if (day.form === 'short-year' && !/header|body|footer|meta/.test(stamp.where)) return []
    return [{ day, text, trust: trustIn(stamp, days[i - 1]?.end ?? 0, day) }]
  })
}

/** `09 Jan 2014 – 01 Jan 2017`: from one day to another. */
const isSpan = (text: string, from: FoundDay | undefined, to: FoundDay | undefined): boolean =>
  from !== undefined &&
  to !== undefined &&
  /^\s?(?:[-–—]|bis|to|until)\s?$/.test(text.slice(from.end, to.start))

type Around = {
  readonly place: Place
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>
  readonly elements: readonly Stamp[]
  readonly title: string | null
}

/** What the surroundings of a stamp take from its trust, or add to it. */
function adjusted(
  stamp: Stamp,
  text: string,
  day: FoundDay,
  trust: Trust,
  { place, lists, elements, title }: Around,
): Trust {
  if (stamp.text === title && trust.label === undefined)
    return { ...trust, score: Math.min(trust.score, DOUBTFUL), why: 'in the title' }
  if (stamp.where === 'meta') {
    const listed = lists.get(stamp.source ?? '')
    if (!listed || listed.size < LIST) return trust
    const first = listed.values().next().value === compact(day)
    return {
      ...trust,
      score: trust.score - (first ? 0.1 : 0.25),
      why: `${trust.why}, one of many with other days`,
    }
  }
  if (!/header|body|footer/.test(stamp.where)) return trust
  // `Monday, January 5, 2026 | 8:37 PM`, the name of the paper, its menu: so pages tell their reader what day it is.
  if (place.masthead && day.weekday !== null)
    return { ...trust, score: MASTHEAD, why: `${trust.why}, the day of the visit by its place` }
  // The element around a line says more of it than where it stands: a comment, a teaser, the day of today.
  const written = text.slice(day.start, day.end)
  const within = elements.filter(
    (element) =>
      element.text.includes(written) &&
      text.includes(element.text) &&
      element.text.length >= text.length * MOSTLY,
  )
  const least = within.map(elementTrust).sort((a, b) => b.score - a.score)[0]
  // Right under its title a site may call any entry of its own an event.
  const isOwn = place.near === true && stamp.where !== 'footer' && EVENT.test(within[0]?.source ?? '')
  if (least && least.score < DOUBTFUL && !isOwn)
    return { ...trust, score: least.score, why: `${trust.why}, ${least.why}` }
  // Days below the text are those of teasers and comments where they differ.
  if (stamp.where === 'footer' && (lists.get('footer')?.size ?? 0) >= LIST && trust.label !== 'updated') {
    const most = trust.label === 'published' ? LISTED_AND_LABELLED : place.near ? trust.score : LISTED
    return { ...trust, score: Math.min(trust.score, most), why: `${trust.why}, one of several there` }
  }
  if (stamp.where === 'footer' && place.near && trust.label === 'published')
    return { ...trust, score: SIGNED, why: `${trust.why}, right under the text` }
  return {
    ...trust,
    score: Math.max(
      trust.score + place.by + (place.near && stamp.where === 'body' && trust.score > DOUBTFUL ? ABOVE : 0),
      trust.least ?? 0,
    ),
    ...(place.near ? { near: true } : {}),
    why: place.why === '' ? trust.why : `${trust.why}, ${place.why}`,
  }
}

/** The different days of each kind of dated element, and those below the text, in their order. */
function listedDays(stamps: readonly Stamp[]): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>()
  for (const { where, source, text } of stamps) {
    const key = where === 'footer' ? where : where === 'meta' ? source : null
    if (key === null || !LISTS.test(key)) continue
    for (const day of findDays(text))
      if (day.year !== null) lists.set(key, (lists.get(key) ?? new Set()).add(compact(day)))
  }
  return lists
}

/** Microdata in `meta` tags too, of which comments and teasers have their own. */
const LISTS = /^(?:class|time:|itemprop|footer|meta:date(?:published|created|modified)$)/

/** `7 March, 14:20 | Markets desk`, `Gazette-Mar 7`: a short line that begins with the day, names its weekday, or is a credit and the day. */
const mayLackYear = ({ where, text }: Stamp, { start, end, weekday }: FoundDay): boolean =>
  (where === 'header' || where === 'body') &&
  text.length <= SHORT_LINE &&
  (start <= 3 ||
    (weekday !== null && start <= SHORT_LINE / 2) ||
    (end === text.length && CREDIT.test(text.slice(0, start))))

const CREDIT = /^\p{Lu}[\p{L}.]+(?: \p{L}[\p{L}.]+)?\s?[-–—|·•,/]\s?$/u

/** Seconds or milliseconds since 1970, as ten or thirteen digits. */
function epoch({ text }: Stamp): string | null {
  if (!/^\s*1[0-9]{9}(?:\d{3})?\s*$/.test(text)) return null
  const value = Number(text)
  return new Date(value > 1e12 ? value : value * 1000).toISOString()
}
