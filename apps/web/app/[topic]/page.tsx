import { type Topic, topicCodes, topics } from '@factline/schema/vocabulary/products'
import type { ObservationRow } from '@factline/schema/contract/observation'
import type { SeriesRow } from '@factline/schema/contract/series'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { allPages } from '../../lib/all-pages.ts'
import { firstError, getEvents, getObservations, getSeriesList } from '../../lib/api.ts'
import { figuresOf } from '../../lib/figures-of.ts'
import { byKnown, isWanted, yearlyChangeOf } from '../../lib/series-choice.ts'
import { Trouble } from '../parts/trouble.tsx'
import { type RawParams, readFilters } from './search-params.ts'
import { DeskView } from './view.tsx'

type Props = { params: Promise<{ topic: string }>; searchParams: Promise<RawParams> }

// More charts than a reader scrolls through; the rest of the series stand in the list below them.
const mostCharts = 11

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = topicOf((await params).topic)
  return topic === null ? {} : { title: topics[topic] }
}

const topicOf = (code: string): Topic | null => topicCodes.find((t) => t === code) ?? null

/** A desk: timelines of one topic, the best known first, narrowed by filters in the address. */
export default async function DeskPage({ params, searchParams }: Props) {
  await connection()
  const topic = topicOf((await params).topic)
  if (topic === null) notFound()
  const { filters, notices } = readFilters(await searchParams)

  const listed = await allPages(getSeriesList, { topic, sort: '-observations' })
  if (!listed.ok) return <Trouble error={listed.error} />
  const all = listed.value.rows
  const wanted = all.filter((s) => s.observations > 0 && isWanted(s, filters)).sort(byKnown)
  const drawn = wanted.slice(0, mostCharts)
  const changes = drawn.map((s) => yearlyChangeOf(s, all))

  const span = {
    from: filters.from === null ? undefined : `${filters.from}-01-01`,
    to: filters.to === null ? undefined : `${filters.to}-12-31`,
  }
  const changeIds = changes.filter((c) => c !== null).map((c) => c.id)
  const [observed, changed, happened] = await Promise.all([
    observationsOf(
      drawn.map((s) => s.id),
      { ...span, expand: 'claims' },
    ),
    observationsOf(changeIds, span),
    getEvents({ topic, ...span, limit: 500, sort: 'period' }),
  ])
  const error = firstError(observed, changed, happened)
  if (error !== null || !observed.ok || !changed.ok || !happened.ok) {
    return error === null ? null : <Trouble error={error} />
  }
  const charts = drawn.flatMap((series, i) =>
    figuresOf(
      ofSeries(series, observed.value.rows),
      ofSeries(changes[i] ?? null, changed.value.rows),
      happened.value.data,
    ),
  )
  // A lone point is no course: its number stands in the list, unless there is nothing else to draw.
  const courses = charts.filter((chart) => chart.known > 1)
  const figures = courses.length > 0 ? courses : charts
  return (
    <DeskView
      topic={topic}
      filters={filters}
      notices={notices}
      all={all}
      left={listed.value.total - all.length}
      wanted={wanted}
      figures={figures}
    />
  )
}

const ofSeries = (series: SeriesRow | null, rows: readonly ObservationRow[]): ObservationRow[] =>
  series === null ? [] : rows.filter((o) => o.series === series.id)

const observationsOf = async (series: readonly string[], query: Record<string, string | undefined>) =>
  series.length === 0
    ? { ok: true as const, value: { rows: [] as ObservationRow[], total: 0 } }
    : allPages(getObservations, { ...query, series })
