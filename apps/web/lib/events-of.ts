import type { EventRow } from '@factline/schema/contract/event'
import type { ObservationRow } from '@factline/schema/contract/observation'
import type { EventMark } from '../charts/timeline-data.ts'
import { articleHref } from './links.ts'

/** Events that touch a series, each once: both its sides where it has two, and its product or all goods. */
export function eventsOf(
  series: Pick<ObservationRow, 'area' | 'partner' | 'product'>,
  events: readonly EventRow[],
): EventMark[] {
  const sides = [series.area, series.partner].filter((area) => area !== 'WORLD')
  return onceEach(events)
    .filter((e) => e.start !== null && e.end !== null && e.period !== null)
    .filter((e) => sides.every((area) => e.areas.includes(area)) && sides.length > 0)
    .filter((e) => e.product === null || e.product === series.product)
    .map((e) => ({
      id: e.id,
      start: e.start ?? '',
      end: e.end ?? '',
      period: e.period ?? '',
      type: e.type,
      title: e.title,
      href: articleHref(e.source.article, `e-${e.id}`),
    }))
}

/**
 * What reprints and other reports tell again is one event: the same thing of the same time. The report that told it
 * first stands for all of them; an undated one does so only where no other does.
 */
function onceEach(events: readonly EventRow[]): EventRow[] {
  const told = Map.groupBy(events, (e) => [e.type, e.period, e.title.toLowerCase()].join('\n'))
  const day = (e: EventRow): string => e.source.published ?? '9999'
  return [...told.values()].map((same) => same.reduce((first, e) => (day(e) < day(first) ? e : first)))
}
