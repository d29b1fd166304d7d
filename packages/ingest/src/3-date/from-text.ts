import type { Cleaned } from '../values/cleaned.ts'
import { isCited, isDateline } from './dateline.ts'
import { isEmbed } from './embed.ts'
import { type FoundDay, findDays } from './find-days.ts'
import { isOfItself } from './label.ts'
import { isRunIn } from './run-in.ts'
import { hourAfter, type Trace } from './trace.ts'
import type { Trust } from './trust.ts'

/** Noise that the cleaner kept may stand before the first paragraph, so the dateline is looked for in a few. */
const OPENING = 12
/** Characters of a paragraph that are searched. */
const HEAD = 400
const SHORT_LINE = 60
const STAMP_LINE = 140
/** Two may be a report of yesterday printed above that of today. */
const CALENDAR = 3
const TAIL = 120
const RELEASE =
  /发布|公布|發布|公佈|报道|報道|报导|報導|表示|宣布|透露|消息|\b(?:released|published|announced|reported)\b|\btoday\b|сообщи|опубликова|объяви|mitgeteilt|veröffentlicht|publicad|publicó|anunci|informó|comunic/iu
const CLOCK = /^(?:,|\s|–|-|\||at|um|в){0,5}\d{1,2}[:.h]\d\d/
const LEAD_STAMP = /(?:^|\s)date (\d{4}-\d\d-\d\d)\b/
/** Before a day on which something takes effect or ends. */
const FROM_OR_TO =
  /(?:\b(?:zum|ab|seit|bis|since|from|until|till|by|before|after|effective|desde|hasta|à partir du)|(?<!\p{L})(?:с|до|к|от|по)|从|自|至|截至)\s*(?:the|el|dem)?\s*$/iu
/** `(Agency, 9.12.2016)` */
const IN_BRACKET = /[(（][^()（）]{0,40}$/
/** `发布:2022年2月1日7:30PM` */
const LABELLED =
  /(?:发布|發布|发表|發表|posted|published|veröffentlicht|опубликовано|publicado)\s?[:：]\s*$/iu
const CLOCK_AT_END = 12
const SENTENCE = /[.。!?”"»)]\s*$/

/** Days that the kept text tells of itself: stamps left in it, datelines, the day of the news, a signature at its end. */
export function fromText(cleaned: Cleaned, kind: 'text' | 'html'): Trace[] {
  return [...fromOpening(cleaned), ...(kind === 'text' ? fromEnd(cleaned) : [])]
}

function fromOpening({ text, paragraphs, lang }: Cleaned): Trace[] {
  const traces: Trace[] = []
  let sentences = 0
  for (const { start, end } of paragraphs.slice(0, OPENING)) {
    const paragraph = text.slice(start, Math.min(end, start + HEAD))
    if (SENTENCE.test(text.slice(Math.max(start, end - 4), end)) && end - start > SHORT_LINE / 2)
      sentences += 1
    for (const day of findDays(paragraph)) {
      const trust = trustInOpening(paragraph, day, end - start, sentences, lang)
      if (trust)
        traces.push({
          ...day,
          ...trust,
          text: paragraph.slice(day.start, day.end),
          hour: hourAfter(paragraph, day.end),
        })
    }
  }
  return withoutCalendar(traces)
}

/** An article has one dateline; paragraphs that each open with another day are a calendar of what is to come. */
function withoutCalendar(traces: readonly Trace[]): Trace[] {
  const days = new Set(traces.flatMap((t) => (t.source === 'dateline' ? [`${t.month}-${t.day}`] : [])))
  return traces.map((t) =>
    t.source === 'dateline' && days.size >= CALENDAR
      ? { ...t, source: 'text', score: 0.3, why: 'one day of a calendar' }
      : t,
  )
}

/** @param sentences paragraphs of full sentences up to and with this one */
function trustInOpening(
  paragraph: string,
  day: FoundDay,
  length: number,
  sentences: number,
  lang: string | null,
): Trust | null {
  if (isEmbed(paragraph, day.start) || isCited(paragraph, day.start, day.end)) return null
  const dated = day.year !== null
  if (LEAD_STAMP.exec(paragraph)?.[1] === paragraph.slice(day.start, day.end))
    return { source: 'stamp', score: 0.97, why: 'a stamp before the text' }
  if (isDateline(paragraph, day.start, day.end, dated))
    return { source: 'dateline', score: dated ? 0.78 : 0.72, why: 'the dateline' }
  if (dated && sentences === 0 && day.start <= SHORT_LINE / 2 && length <= SHORT_LINE)
    return { source: 'header', score: 0.7, why: 'a line before the first sentence' }
  const timed = dated && day.start <= HEAD / 2 && CLOCK.test(paragraph.slice(day.end, day.end + 16))
  // Notices and decks may stand before the line of date; that line is no sentence.
  if (timed && (sentences <= 1 || (length <= STAMP_LINE && !SENTENCE.test(paragraph))))
    return { source: 'header', score: 0.66, why: 'a day with its hour before the text' }
  if (dated && sentences <= 1 && isRunIn(paragraph, day))
    return { source: 'header', score: 0.62, why: 'a day run into the line before it' }
  // `Verfasst von: Anna Berg | 31. Dezember 2008`
  if (dated && sentences === 0 && length <= STAMP_LINE && isLast(paragraph, day))
    return { source: 'header', score: 0.6, why: 'a day behind a mark before the first sentence' }
  if (sentences > 2 || day.start > HEAD * 0.4) return null
  const told = RELEASE.test(paragraph.slice(Math.max(0, day.start - 30), day.end + 24))
  // A release names its own day: `6月7日发布`, `released today (April 29)`.
  if (told && (dated || (lang === 'zh' ? day.form === 'cjk' : /today/i.test(paragraph.slice(0, day.end)))))
    return { source: 'text', score: dated ? 0.5 : 0.55, why: 'the day of a release in the first sentences' }
  // A caption that was kept closes with the day of its picture: `A worker at the plant in Turku, 6 March 2007.`
  if (/,\s*$/.test(paragraph.slice(0, day.start)) && /^\.?$/.test(paragraph.slice(day.end)) && length <= HEAD)
    return null
  // What else happened on a day with its year, told first, is the news more often than not, and no more than that.
  return dated && sentences === 1 && !FROM_OR_TO.test(paragraph.slice(0, day.start))
    ? { source: 'text', score: 0.42, why: 'a day in the first sentences' }
    : null
}

const isLast = (paragraph: string, { start, end }: FoundDay): boolean =>
  /[|•·–—-]\s*(?:\p{L}+,?\s)?$/u.test(paragraph.slice(0, start)) && /^\W{0,3}$/u.test(paragraph.slice(end))

/** `/// agency, 20 January 2023` closes a text. */
function fromEnd({ text, paragraphs }: Cleaned): Trace[] {
  return paragraphs.slice(-2).flatMap(({ start, end }) => {
    const whole = text.slice(start, end)
    const own = isOfItself(whole.slice(0, HEAD)) ? findDays(whole.slice(0, HEAD))[0] : undefined
    if (own?.year)
      return [
        {
          ...own,
          text: whole.slice(own.start, own.end),
          hour: null,
          source: 'signature',
          score: 0.7,
          why: 'a line that speaks of the article',
        },
      ]
    const from = Math.max(start, end - TAIL)
    const paragraph = text.slice(from, end)
    const signed = paragraph.lastIndexOf('///')
    return findDays(paragraph)
      .filter((day) => day.year !== null)
      .filter(({ start: at, end: to, form }) => {
        const ends = paragraph.length - to <= 3
        // `Market note of 20.12.2018. For information only.`: a note opens with its day as a sentence of its own.
        return (
          form === 'code' ||
          (signed >= 0 && ends) ||
          (ends && IN_BRACKET.test(paragraph.slice(0, at)) && /^\s*[)）]/.test(paragraph.slice(to))) ||
          (LABELLED.test(paragraph.slice(0, at)) && paragraph.length - to <= CLOCK_AT_END) ||
          (from === start && at <= SHORT_LINE / 2 && (ends || /^\.\s+\p{Lu}/u.test(paragraph.slice(to))))
        )
      })
      .map((day) => ({
        ...day,
        text: paragraph.slice(day.start, day.end),
        hour: null,
        source: 'signature',
        score: 0.6,
        why: 'the line that closes the text',
      }))
  })
}
