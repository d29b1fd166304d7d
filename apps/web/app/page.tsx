import type { ObservationRow } from '@factline/schema/contract/observation'
import { topicCodes } from '@factline/schema/vocabulary/products'
import { connection } from 'next/server'
import { firstError, getEvents, getObservations, getSeriesList, getStories, getSummary } from '../lib/api.ts'
import { figuresOf } from '../lib/figures-of.ts'
import { keySeries } from '../lib/key-series.ts'
import { tellingDisputes } from '../lib/telling-disputes.ts'
import { byKnown, yearlyChangeOf } from '../lib/series-choice.ts'
import { Notices, Trouble } from './parts/trouble.tsx'
import { OverviewView } from './view.tsx'
import { readPlainParams } from './search-params.ts'
import type { RawParams } from './[topic]/search-params.ts'

// Three a desk: what fits on one screen as sentences.
const figuresPerDesk = 3
const mostDisputes = 6

/** The overview: what is known now, what is disputed, what came in. */
export default async function OverviewPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  await connection()
  const notices = readPlainParams(await searchParams)
  const [summary, stories, disputes, ...desks] = await Promise.all([
    getSummary(),
    getStories({ sort: '-published', limit: 9 }),
    getObservations({ disputed: 'true', expand: 'claims', sort: '-published', limit: 200 }),
    ...topicCodes.map((topic) => getSeriesList({ topic, sort: '-observations', limit: 200 })),
  ])
  const lists = desks.flatMap((desk) => (desk.ok ? [desk.value.data] : []))
  const error = firstError(summary, stories, disputes, ...desks)
  if (error !== null || !summary.ok || !stories.ok || !disputes.ok) {
    return error === null ? null : <Trouble error={error} />
  }

  const all = lists.flat()
  const chosen = lists.flatMap((list) => keySeries(list, figuresPerDesk))
  const leading = [...chosen].sort(byKnown)[0]
  const changes = chosen.map((s) => yearlyChangeOf(s, all)?.id).filter((id) => id !== undefined)
  const series = [...chosen.map((s) => s.id), ...changes]
  const [observed, happened] =
    leading === undefined
      ? [null, null]
      : await Promise.all([
          getObservations({ series, expand: 'claims', limit: 1000 }),
          getEvents({ topic: leading.topic, limit: 500, sort: 'period' }),
        ])
  if (observed?.ok === false) return <Trouble error={observed.error} />
  const rows: readonly ObservationRow[] = observed?.ok === true ? observed.value.data : []
  const told = chosen.map((s) => {
    const change = yearlyChangeOf(s, all)
    return {
      series: s,
      observations: rows.filter((o) => o.series === s.id),
      changes: change === null ? [] : rows.filter((o) => o.series === change.id),
    }
  })
  const lead = told.find((t) => t.series === leading)
  const events = happened?.ok === true ? happened.value.data : []
  return (
    <>
      <Notices notices={notices} />
      <OverviewView
        summary={summary.value.data}
        lead={lead === undefined ? null : (figuresOf(lead.observations, lead.changes, events)[0] ?? null)}
        told={told}
        disputes={tellingDisputes(disputes.value.data).slice(0, mostDisputes)}
        disputed={disputes.value.page.total}
        stories={stories.value.data}
      />
    </>
  )
}
