import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { movesTime } from './moves-time.ts'

/**
 * Where the years begin that stand in sentences with nothing of ours: "The stadium opened in 1998" does not tell of which
 * year the months are that a page without a day tells figures of.
 */
export function yearsBesides(views: readonly View[]): ReadonlySet<number> {
  const besides = new Set<number>()
  for (const view of views)
    view.items.forEach(({ period }, k) => {
      if (period === null || period.label === null || period.relative || !/\d{4}/.test(period.text)) return
      // "The comparison with June 2022 shows a rise": it is the text's own time that is held against another.
      const held = period.role === 'basis' && !isWord(view.items[k - 1], 'since')
      if (!held && !movesTime(view) && !counts(view)) besides.add(period.start)
    })
  return besides
}

/** Ranks, tonnes, barrels, vehicles and energy are of ours without a word for them. */
const counts = (view: View): boolean =>
  view.items.some(
    ({ quantity }) => quantity?.form === 'rank' || /^(?:t|bbl|m3|kWh|vehicles)\b/.test(quantity?.unit ?? ''),
  )

type Reader = (published: string | null) => readonly PeriodSpan[]

/** The times of a text by a reading of them that does not see those that begin at `besides`; these stay as they are. */
export function withoutYears(
  read: Reader,
  besides: ReadonlySet<number>,
  date: (some: Reader) => readonly PeriodSpan[],
): readonly PeriodSpan[] {
  if (besides.size === 0) return date(read)
  const dated = date((day) => read(day).filter(({ start }) => !besides.has(start)))
  const left = read(null).filter(({ start }) => besides.has(start))
  return [...dated, ...left].sort((a, b) => a.start - b.start)
}
