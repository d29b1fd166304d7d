import type { EventRow } from '@factline/schema/contract/event'
import type { ObservationRow } from '@factline/schema/contract/observation'
import { markShapes } from '../charts/mark-shape.ts'
import { dayStart, timeDomain } from '../charts/time-axis.ts'
import type { EventMark, TimelineData } from '../charts/timeline-data.ts'
import { formatDay } from './day.ts'
import { eventsOf } from './events-of.ts'
import { seriesHref } from './links.ts'
import { counted, scaleOf, unitWords } from './number.ts'
import { statementOf } from './statement.ts'
import { type Pane, panesOf, timelineOf } from './timeline-of.ts'
import { changeWords } from './wording.ts'

/** Everything a figure on a page needs: the chart's data, and the words around it. */
export type FigureOf = {
  readonly data: TimelineData
  readonly subtitle: string
  readonly source: string
  readonly href: string
  readonly known: number
}

/**
 * The charts of one series: years and running totals first, then their parts. `changes` are the observations of its change on the year,
 * for the sentence above the chart.
 */
export function figuresOf(
  observations: readonly ObservationRow[],
  changes: readonly ObservationRow[],
  events: readonly EventRow[],
): FigureOf[] {
  const first = observations[0]
  if (first === undefined) return []
  const happenings = eventsOf(first, events)
  const panes = panesOf(observations)
  return panes.map((pane, i) => {
    const drawn = observations.filter((o) =>
      pane.marks.some((m) => m.period === o.period && m.status === o.status),
    )
    return {
      // Events stand on the series' first chart alone: twice would be noise.
      data: timelineOf(first, pane, findingOf(drawn, changes), i === 0 ? within(happenings, pane) : []),
      subtitle: subtitleOf(first, pane),
      source: sourceLine(drawn),
      href: seriesHref(first.series),
      known: pane.marks.length,
    }
  })
}

/** The events that fall into the years of a chart. */
function within(events: readonly EventMark[], pane: Pane): EventMark[] {
  const [from, to] = timeDomain(pane.marks)
  return events.filter((e) => dayStart(e.end) >= from && dayStart(e.start) < to)
}

/** The finding that stands above a chart: its latest value that has happened, else the latest it has. */
export function findingOf(
  observations: readonly ObservationRow[],
  changes: readonly ObservationRow[],
): string {
  const latest = latestOf(observations)
  if (latest === undefined) return ''
  const s = statementOf(latest, changeIn(latest, changes))
  return `${s.subject} ${s.verb} ${s.value} ${s.when}${s.change}`
}

/** The observation that ends last among those that have happened; of two, the longer period. */
export function latestOf(observations: readonly ObservationRow[]): ObservationRow | undefined {
  const happened = observations.filter((o) => o.status === 'actual')
  return [...(happened.length > 0 ? happened : observations)].sort(
    (a, b) => b.end.localeCompare(a.end) || a.start.localeCompare(b.start),
  )[0]
}

export const changeIn = (o: ObservationRow, changes: readonly ObservationRow[]): ObservationRow | undefined =>
  changes.find((c) => c.period === o.period && c.status === o.status)

function paneWords(pane: Pane): string {
  if (pane.name === 'all') return ''
  if (pane.name === 'parts') return 'by month or quarter'
  const shapes = new Set(
    markShapes(
      pane.marks.map((m) => m.period),
      true,
    ).values(),
  )
  return shapes.has('running') ? 'by year; bars: totals of months' : 'by year'
}

function subtitleOf(o: ObservationRow, pane: Pane): string {
  const largest = Math.max(...pane.marks.map((m) => Math.abs(m.agreed.value)))
  const words = unitWords(o.unit, scaleOf(largest))
  const unit = words.charAt(0).toUpperCase() + words.slice(1)
  return [unit, changeWords(o), paneWords(pane)].filter((w) => w !== '').join(', ')
}

/** "Source: 7 independent reports, 12 articles (TASS, Xinhua and 3 more); latest of 12 Jan 2024". */
function sourceLine(observations: readonly ObservationRow[]): string {
  const sources = observations.flatMap((o) => (o.claims ?? []).map((c) => c.source))
  if (sources.length === 0) return ''
  const stories = new Set(sources.map((s) => s.story)).size
  const articles = new Set(sources.map((s) => s.article)).size
  const sites = [...new Set(sources.map((s) => s.site).filter((s) => s !== null))]
  const more = sites.length - 3
  const named = sites.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '')
  const days = sources.map((s) => s.published ?? '').sort((a, b) => a.localeCompare(b))
  const last = days.at(-1) ?? ''
  return [
    `Source: ${counted(stories, 'independent report')}, ${counted(articles, 'article')}`,
    named === '' ? '' : ` (${named})`,
    last === '' ? '' : `; latest of ${formatDay(last)}`,
  ].join('')
}
