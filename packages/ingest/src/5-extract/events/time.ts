import type { Period } from '@factline/schema/vocabulary/period'
import type { View } from '../bind/view.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Hit } from './candidate.ts'

/** What a report of an event says of its time. */
type Asked = { readonly hit: Hit; readonly published: string | null }

/**
 * When the event was or will be: the period nearest to its words in its part of the sentence, else in the whole
 * sentence. The day of a statement counts only where nothing else is said; bounds and bases of comparison never, but
 * "since April" does. A lead that tells in the perfect tense what has happened, and no time, tells the month's news; so does "recent".
 */
export function timeOf(hit: Hit, published: string | null): Period | null {
  const asked = { hit, published }
  return (
    nearest(asked, hit.from, hit.to) ??
    nearest(asked, hit.view.start, hit.view.end) ??
    ((isNews(hit) || isRecent(hit)) && published !== null ? published.slice(0, 7) : null)
  )
}

/** A day of a statement is taken only where no other period stands within this many letters. */
const perStatement = 60
/** "since the start of the year" or "of records" tells less of the time than a period of its own. */
const perRun = 30
const toDate = /^\d{4}-01-01\//
/** "now" and "today" belong to the words they stand beside, no farther than this. */
const nowReach = 25

function nearest(asked: Asked, from: number, to: number): Period | null {
  const { hit } = asked
  let best: { span: PeriodSpan; label: Period; cost: number } | null = null
  for (const item of hit.view.items) {
    const span = item.period
    if (span == null || span.label === null || item.start < from || item.end > to || !dates(hit.view, span))
      continue
    const distance = span.end <= hit.start ? hit.start - span.end : Math.max(0, span.start - hit.end)
    if (present.test(span.text) && distance > nowReach) continue
    // People meet on a day or in a month, not over a quarter.
    if (hit.type === 'meeting' && /Q|H|^\d{4}-\d\d\//.test(span.label)) continue
    const cost = distance + (saidThen(hit, span) ? perStatement : 0) + (toDate.test(span.label) ? perRun : 0)
    if (best === null || cost < best.cost) best = { span, label: span.label, cost }
  }
  return best === null ? null : ahead(hit.view, best.span, best.label, asked.published)
}

const present =
  /^(?:now|today|currently|at present|сейчас|сегодня|теперь|目前|现在|今天|heute|jetzt|hoy|ahora)$/iu
const since = /(?:since|from|as of|с|со|seit|ab|desde|自|从|從)\s*(?:the\s+)?$/iu
const starting = /(?:from|с|со|ab|a partir del?)\s*$/iu
const weekday = /^\p{L}+$/u

function dates(view: View, span: PeriodSpan): boolean {
  if (span.role === 'main' || span.role === 'statement') return true
  return span.role === 'basis' && span.basis === null && since.test(before(view, span))
}

/** "from Saturday" looks ahead, where a weekday alone looks back. */
function ahead(view: View, span: PeriodSpan, label: Period, published: string | null): Period {
  const back = span.role === 'statement' && span.relative && weekday.test(span.text)
  if (!back || published === null || label >= published || !starting.test(before(view, span))) return label
  return new Date(Date.parse(`${label}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)
}

const saying =
  /(?:said|says|reported|told|announced|showed|noted|сообщил\p{L}*|заявил\p{L}*|sagte|meldete|dijo|informó)(?:\s+\S+){0,2}\s*$/iu
const dateline = /^\s*(?:\(|–|—|-|\/|,)/u

/** A day behind "said", or in the dateline before the text. */
function saidThen(hit: Hit, span: PeriodSpan): boolean {
  if (span.role !== 'statement') return false
  const { view } = hit
  const leads = view.sentence === 0 && span.start - view.start < 30
  return saying.test(before(view, span)) || (leads && dateline.test(view.text.slice(span.end, span.end + 3)))
}

const before = (view: View, span: PeriodSpan): string =>
  view.text.slice(Math.max(view.start, span.start - 30), span.start)

const perfect = /(?<!\p{L})(?:has|have|is|are)(?!\p{L})/u
const isNews = (hit: Hit): boolean =>
  hit.view.sentence <= 1 &&
  hit.type !== 'record' &&
  perfect.test(hit.view.text.slice(hit.start - 12, hit.end))

const recent =
  /(?<!\p{L})(?:recent(?:ly)?|newly|недавн\p{L}*|kürzlich|jüngst\p{L}*|reciente(?:mente)?)(?!\p{L})|近日|日前|近期/iu
/** "recent" belongs to what is told right behind it, or is a word of it. */
const recentReach = 50
const isRecent = (hit: Hit): boolean =>
  recent.test(hit.view.text.slice(Math.max(hit.view.start, hit.start - recentReach), hit.end))
