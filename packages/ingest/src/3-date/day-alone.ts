import type { Cleaned } from '../values/cleaned.ts'
import { dayNumber, isoDay } from './calendar.ts'
import type { Mention } from './mentions.ts'
import type { Read } from './printed.ts'

/** The first sentence of a Chinese report is over by then. */
const LEAD = 160
/** `商务部31日发布的数据显示`: the day of the month alone. */
const RELEASED = /(?<![月\d—–-])(\d{1,2})日(?:对外|在[^。,,]{1,8})?(?:发布|公布|發布|公佈)/u
/** What comes out on the first days of a month may be of the month before last, on the last days of that month itself. */
const SURELY = { from: 5, to: 27 }
const SCORE = 0.4

/**
 * The day on which a Chinese office put out its figures, told by its number alone: figures up to a month come out in
 * the next. Empty where the text has no such day, names no month with its year, or may mean another month.
 * @param latest last day that is not in the future, since 1970-01-01; null where nobody told the day
 */
export function dayAlone(
  { text, lang }: Pick<Cleaned, 'text' | 'lang'>,
  mentions: readonly Mention[],
  latest: number | null,
): Read[] {
  const found = lang === 'zh' ? RELEASED.exec(text.slice(0, LEAD)) : null
  const months = mentions.filter(({ precision, role }) => precision === 'month' && role === 'past')
  if (!found || months.length === 0) return []
  const day = Number(found[1])
  const newest = new Date(Math.max(...months.map(({ known }) => known)) * 86_400_000)
  // A run of months is known from its last days on: its sum does not come out while it lasts.
  const isRun = newest.getUTCDate() > 1
  if (day < SURELY.from || (day > SURELY.to && !isRun)) return []
  const next = new Date(Date.UTC(newest.getUTCFullYear(), newest.getUTCMonth() + 1, 1))
  const days = dayNumber({ year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day })
  if (days === null || (latest !== null && days > latest)) return []
  return [
    {
      ...{ day: isoDay(days), days, source: 'text+text', text: found[0], hour: null, updated: false },
      ...{
        score: SCORE,
        note: 'the day of a release, in the month behind the newest one that the text names',
      },
    },
  ]
}
