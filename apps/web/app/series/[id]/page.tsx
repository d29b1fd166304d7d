import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { allPages } from '../../../lib/all-pages.ts'
import {
  firstError,
  getEvents,
  getObservations,
  getSeries,
  getSeriesList,
  isNotFound,
} from '../../../lib/api.ts'
import { yearlyChangeOf } from '../../../lib/series-choice.ts'
import { subject } from '../../../lib/wording.ts'
import type { RawParams } from '../../[topic]/search-params.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { readSeriesParams } from './search-params.ts'
import { SeriesView } from './view.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<RawParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await getSeries(decodeURIComponent((await params).id))
  return answer.ok ? { title: subject(answer.value.data) } : { title: 'Series' }
}

/** One series: what is known as a sentence, its chart and table, and every sentence it rests on. */
export default async function SeriesPage({ params, searchParams }: Props) {
  await connection()
  const id = decodeURIComponent((await params).id)
  const { asOf, notices } = readSeriesParams(await searchParams)
  const found = await getSeries(id)
  if (!found.ok) {
    if (isNotFound(found.error)) notFound()
    return <Trouble error={found.error} />
  }
  const series = found.value.data
  const as_of = asOf ?? undefined
  const [observed, relatives, happened] = await Promise.all([
    allPages(getObservations, { series: id, as_of, expand: ['claims', 'history'] }),
    getSeriesList({ product: series.product, area: [series.area, series.partner], limit: 1000 }),
    getEvents({ topic: series.topic, published_to: as_of, limit: 500, sort: 'period' }),
  ])
  if (!relatives.ok || !observed.ok || !happened.ok) {
    const error = firstError(relatives, observed, happened)
    return error === null ? null : <Trouble error={error} />
  }
  const change = yearlyChangeOf(series, relatives.value.data)
  const changed = change === null ? null : await allPages(getObservations, { series: change.id, as_of })
  return (
    <SeriesView
      series={series}
      observations={observed.value.rows}
      changes={changed?.ok === true ? changed.value.rows : []}
      relatives={relatives.value.data}
      events={happened.value.data}
      asOf={asOf}
      notices={notices}
      site={await ownAddress()}
      today={new Date().toISOString().slice(0, 10)}
    />
  )
}

async function ownAddress(): Promise<string> {
  const sent = await headers()
  return `${sent.get('x-forwarded-proto') ?? 'http'}://${sent.get('host') ?? 'localhost'}`
}
