import type { CampRow, ObservationRow } from '@factline/schema/contract/observation'
import { measures } from '@factline/schema/vocabulary/measures'
import { periodWords } from '@factline/schema/vocabulary/period'
import type { Commitment, EventMark, PeriodMark, Rival, TimelineData } from '../charts/timeline-data.ts'
import { markShapes } from '../charts/mark-shape.ts'
import { doubtOf } from './doubt.ts'
import { periodAnchor, seriesHref } from './links.ts'
import { counted, formatRivals } from './number.ts'
import { supportWords } from './statement.ts'
import { isChange } from './wording.ts'

const commitment = (c: Commitment): Commitment => ({
  value: c.value,
  low: c.low,
  high: c.high,
  qualifier: c.qualifier,
})

/** An observation as a mark of its chart. With its claims expanded, rivals name who says so. */
export function markOf(o: ObservationRow): PeriodMark {
  const signed = isChange(o)
  const rivals = o.camps.slice(1).map((camp) => rivalOf(camp, o))
  const [value = '', ...rivalValues] = formatRivals([o, ...rivals], o.unit, { signed })
  const doubt = doubtOf(o)
  const agreeing = new Set(o.camps[0]?.claims)
  const claimed = (o.claims ?? []).filter((claim) => agreeing.has(claim.id))
  return {
    period: o.period,
    start: o.start,
    end: o.end,
    status: o.status,
    agreed: commitment(o),
    stories: o.stories,
    articles: o.articles,
    rivals,
    doubt: doubt === null ? null : { finding: doubt.finding, cause: doubt.cause },
    claimed: distinct([o, ...claimed].map(commitment)).slice(1),
    href: seriesHref(o.series, periodAnchor(o)),
    card: [
      `${value} in ${periodWords(o.period)}${o.status === 'actual' ? '' : ` (${o.status})`}`,
      `${supportWords(o)}${o.articles > o.stories ? `, ${counted(o.articles, 'article')}` : ''}`,
      ...(doubt === null || doubt.cause === null ? [] : [`Likely ${doubt.cause}`]),
      ...rivals.map((r, i) => `${r.outlets === '' ? 'Other reports' : r.outlets}: ${rivalValues[i] ?? ''}`),
    ],
  }
}

function rivalOf(camp: CampRow, o: ObservationRow): Rival {
  const ids = new Set(camp.claims)
  const outlets = (o.claims ?? []).filter((c) => ids.has(c.id)).map((c) => c.source.site ?? '')
  return {
    ...commitment(camp),
    stories: camp.stories,
    outlets: [...new Set(outlets)].filter((s) => s !== '').join(', '),
  }
}

const distinct = (all: readonly Commitment[]): Commitment[] =>
  all.filter((c, i) => all.findIndex((o) => o.value === c.value && o.qualifier === c.qualifier) === i)

/**
 * Amounts that flow add up over time: a month beside a year would lie on the floor of its chart. Such a series has a
 * chart of years and running totals and a chart of months and quarters; every other series has one.
 */
const flows = new Set(['turnover', 'exports', 'imports', 'balance', 'sales', 'production', 'consumption'])

export type Pane = { readonly name: 'all' | 'years' | 'parts'; readonly marks: readonly PeriodMark[] }

export function panesOf(observations: readonly ObservationRow[]): Pane[] {
  const first = observations[0]
  if (first === undefined) return []
  const marks = observations.map(markOf)
  const rate = first.unit.endsWith('/d') || first.unit.endsWith('/yr')
  const additive =
    flows.has(first.measure) && measures[first.measure].scale === 'amount' && !isChange(first) && !rate
  if (!additive) return [{ name: 'all', marks }]
  const shapes = markShapes(
    marks.map((m) => m.period),
    true,
  )
  const years = marks.filter((m) => shapes.get(m.period) !== 'dot')
  const parts = marks.filter((m) => shapes.get(m.period) === 'dot')
  const panes: Pane[] = [
    { name: 'years', marks: years },
    { name: 'parts', marks: parts },
  ]
  // A lone year before a long run of months is not what is known of the series.
  if (years.length < 3 && parts.length > years.length * 2) panes.reverse()
  return panes.filter((pane) => pane.marks.length > 0)
}

export const timelineOf = (
  first: ObservationRow,
  pane: Pane,
  title: string,
  events: readonly EventMark[],
): TimelineData => ({
  id: `t-${first.series.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${pane.name}`,
  title,
  unit: first.unit,
  signed: isChange(first),
  flows: pane.name !== 'all',
  marks: pane.marks,
  events,
})
