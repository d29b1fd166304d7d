import type { EventRow } from '@factline/schema/contract/event'
import type { ObservationRow } from '@factline/schema/contract/observation'
import type { SeriesRow } from '@factline/schema/contract/series'
import { topics } from '@factline/schema/vocabulary/products'
import { publicApiAddress } from '../../../lib/api.ts'
import { citationsOf } from '../../../lib/citation.ts'
import { formatDay } from '../../../lib/day.ts'
import { changeIn, figuresOf, latestOf } from '../../../lib/figures-of.ts'
import { statementOf } from '../../../lib/statement.ts'
import { Citation } from '../../parts/citation.tsx'
import { Legend } from '../../parts/legend.tsx'
import { TimelineFigure } from '../../parts/timeline-figure.tsx'
import { Empty, Notices } from '../../parts/trouble.tsx'
import { FormerValues } from './former-values.tsx'
import { PeriodSources } from './period-sources.tsx'
import { Relatives } from './relatives.tsx'

type Props = {
  series: SeriesRow
  observations: readonly ObservationRow[]
  changes: readonly ObservationRow[]
  relatives: readonly SeriesRow[]
  events: readonly EventRow[]
  asOf: string | null
  notices: readonly string[]
  today: string
  /** Where readers find this dashboard, for citations. */
  site: string
}

// A longer table would push the sentences out of sight; it opens with one click.
const openRows = 24

/** A series' page. Its first line is the answer; the sentences behind every number stand below it. */
export function SeriesView(props: Props) {
  const { series, observations, changes, events, asOf, notices, today } = props
  const latest = latestOf(observations)
  if (latest === undefined) {
    return (
      <>
        <Notices notices={notices} />
        <Empty
          heading="h1"
          title={
            asOf === null
              ? 'Nothing is known of this series any more'
              : `Nothing was known by ${formatDay(asOf)}`
          }
        >
          <p>
            {series.label}.{' '}
            {asOf === null
              ? 'The articles that spoke of it are gone.'
              : 'No article had been published by then that speaks of it.'}
          </p>
        </Empty>
      </>
    )
  }
  const s = statementOf(latest, changeIn(latest, changes))
  const figures = figuresOf(observations, changes, events)
  const data = `${publicApiAddress()}/v1/series/${encodeURIComponent(series.id)}/observations`
  const known = asOf === null ? '' : `&as_of=${asOf}`
  return (
    <>
      <p className="kicker mt-6">
        <a href={`/${series.topic}`} className="no-underline hover:underline">
          {topics[series.topic]}
        </a>{' '}
        · {series.label}
      </p>
      <h1 className="headline mt-2 max-w-[52rem] text-[1.75rem] sm:text-[2.5rem]">
        {s.subject} {s.verb} <span className="text-accent">{s.value}</span> {s.when}
        {s.change} <span className="text-muted">({s.support})</span>
      </h1>
      <FormerValues observation={latest} />
      <Notices notices={notices} />
      {asOf === null ? null : (
        <p className="mt-3 text-sm font-semibold">
          As of {formatDay(asOf)}: only articles published by then count.{' '}
          <a href={`/series/${encodeURIComponent(series.id)}`}>Show what is known today</a>
        </p>
      )}
      <div className="mt-6 space-y-10">
        {figures.map((figure, i) => (
          <TimelineFigure
            key={figure.data.id}
            // The headline has said the first chart's finding already.
            data={i === 0 ? { ...figure.data, title: series.label } : figure.data}
            subtitle={figure.subtitle}
            source={figure.source}
            width="page"
            heading="h2"
            tableOpen={figure.known <= openRows}
            legend={i === 0 ? <Legend of={figures.map((one) => one.data)} /> : null}
          />
        ))}
      </div>
      <PeriodSources observations={observations} changes={changes} />
      <section className="mt-12">
        <h2 className="headline text-2xl">Cite this</h2>
        <div className="mt-3">
          <Citation forms={citationsOf(latest, changes, today, props.site)} />
        </div>
        <p className="mt-3 text-sm">
          As data: <a href={`${data}?expand=claims${known}`}>JSON with every claim</a>,{' '}
          <a href={`${data}?format=csv&limit=1000${known}`}>CSV</a>
        </p>
        <form method="get" className="mt-3 flex items-end gap-2 text-sm">
          <label>
            <span className="block text-xs font-semibold text-muted">What was known by</span>
            <input
              type="date"
              name="as_of"
              defaultValue={asOf ?? ''}
              className="min-h-9 border border-muted bg-card px-2"
            />
          </label>
          <button type="submit" className="min-h-9 cursor-pointer border border-ink px-3 font-semibold">
            Show
          </button>
        </form>
      </section>
      <Relatives series={series} all={props.relatives} />
    </>
  )
}
