import type { Cleaned, Stamp } from '../values/cleaned.ts'
import type { Page } from '../values/page.ts'
import { isDateline } from './dateline.ts'
import { type FoundDay, findDays } from './find-days.ts'
import { type Trust, trustIn } from './trust.ts'

/** A day on the page with where it stood; its year and the order of day and month may still be open. */
export type Trace = FoundDay & Trust & { readonly text: string }

/** Noise that the cleaner kept may stand before the first paragraph, so the dateline is looked for in a few. */
const OPENING = 12
const SHORT_LINE = 60
const RELEASE =
  /发布|公布|發布|公佈|报道|報道|报导|報導|表示|宣布|透露|消息|\b(?:released|published|announced|reported)\b|\btoday\b|сообщи|опубликова|объяви|mitgeteilt|veröffentlicht|publicad|publicó|anunci|informó|comunic/iu
// The day in the address of an archive is the day on which its robot came by.
const ARCHIVED = /^https?:\/\/(?:web\.archive\.org|archive\.(?:today|is|ph|org))\/(?:web\/)?\d{8,14}[a-z_]*\//
const CLOCK = /^(?:,|\s|–|-|\||at|um|в){0,5}\d{1,2}[:.h]\d\d/
const LEAD_STAMP = /(?:^|\s)date (\d{4}-\d\d-\d\d)\b/

/** Every day that the page may have been published on, in the order in which it was met. */
export function gather(cleaned: Cleaned, page: Page): Trace[] {
  const traces = cleaned.stamps.filter((s) => s.where !== 'dateline').flatMap((stamp) => ofStamp(stamp, cleaned))
  return [...traces, ...ofText(cleaned), ...(page.kind === 'text' ? ofEnd(cleaned) : [])]
}

function ofStamp(stamp: Stamp, { title }: Cleaned): Trace[] {
  const text = (stamp.where === 'meta' ? epoch(stamp) : null) ?? (stamp.where === 'url' ? stamp.text.replace(ARCHIVED, '') : stamp.text)
  const days = findDays(text)
  return days.flatMap((day, i) => {
    const trust = trustIn(stamp, days[i - 1]?.end ?? 0, day.start, day.form)
    if (day.year === null && !mayLackYear(stamp, day)) return []
    // Two digits for a year are read in lines that are made of dates, not in addresses and serial numbers.
    if (day.form === 'short-year' && !/header|body|footer|meta/.test(stamp.where)) return []
    const named = stamp.text === title ? { score: Math.min(trust.score, 0.45), why: 'in the title' } : {}
    return [{ ...day, ...trust, ...named, text: text.slice(day.start, day.end) }]
  })
}

/** `7 March, 14:20 | Markets desk`: a short line that begins with the day. */
const mayLackYear = ({ where, text }: Stamp, { start }: FoundDay): boolean =>
  (where === 'header' || where === 'body') && text.length <= SHORT_LINE && start <= SHORT_LINE / 2

/** Seconds or milliseconds since 1970, as ten or thirteen digits. */
function epoch({ text }: Stamp): string | null {
  if (!/^\s*1[0-9]{9}(?:\d{3})?\s*$/.test(text)) return null
  const value = Number(text)
  return new Date(value > 1e12 ? value : value * 1000).toISOString()
}

function ofText({ text, paragraphs, lang }: Cleaned): Trace[] {
  const traces: Trace[] = []
  let sentences = 0
  for (const { start, end } of paragraphs.slice(0, OPENING)) {
    const paragraph = text.slice(start, Math.min(end, start + 400))
    const stamped = LEAD_STAMP.exec(paragraph)?.[1]
    if (/[.。!?”"»)]\s*$/.test(text.slice(start, end)) && end - start > SHORT_LINE / 2) sentences += 1
    for (const day of findDays(paragraph)) {
      const words = { text: paragraph.slice(day.start, day.end) }
      if (stamped === words.text) traces.push({ ...day, ...words, source: 'stamp', score: 0.97, why: 'a stamp before the text' })
      else if (isDateline(paragraph, day.start, day.end)) traces.push({ ...day, ...words, source: 'dateline', score: day.year === null ? 0.72 : 0.84, why: 'the dateline' })
      else if (sentences <= 2 && mayTell(paragraph, day, sentences, lang)) traces.push({ ...day, ...words, source: 'text', score: day.year === null ? 0.55 : 0.5, why: 'the day of the news in the first sentences' })
      else if (day.year !== null && sentences === 0 && day.start <= SHORT_LINE / 2 && end - start <= SHORT_LINE) traces.push({ ...day, ...words, source: 'header', score: 0.7, why: 'a line before the first sentence' })
      else if (day.year !== null && sentences <= 1 && day.start <= 200 && CLOCK.test(paragraph.slice(day.end, day.end + 16))) traces.push({ ...day, ...words, source: 'header', score: 0.66, why: 'a day with its hour before the text' })
    }
  }
  return traces
}

/** A release names its own day: `6月7日发布`, `released today (April 29)`; a bare day with its year opens the text. */
function mayTell(paragraph: string, day: FoundDay, sentences: number, lang: string | null): boolean {
  if (day.start > 160) return false
  const near = paragraph.slice(Math.max(0, day.start - 30), day.end + 24)
  const told = RELEASE.test(near)
  if (day.year === null) return told && (lang === 'zh' ? day.form === 'cjk' : /today/i.test(near))
  return sentences === 1 || told
}

/** `/// agency, 20 January 2023` closes a text. */
function ofEnd({ text, paragraphs }: Cleaned): Trace[] {
  return paragraphs.slice(-2).flatMap(({ start, end }) => {
    const paragraph = text.slice(Math.max(start, end - 120), end)
    const signed = paragraph.lastIndexOf('///')
    return findDays(paragraph)
      .filter((day) => day.year !== null && paragraph.length - day.end <= 3)
      .filter((day) => signed >= 0 || (paragraph.length <= SHORT_LINE && day.start <= SHORT_LINE / 2))
      .map((day) => ({ ...day, text: paragraph.slice(day.start, day.end), source: 'signature', score: 0.6, why: 'the line that closes the text' }))
  })
}
