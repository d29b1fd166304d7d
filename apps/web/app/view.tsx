import type { ObservationRow } from '@factline/schema/contract/observation'
import type { SeriesRow } from '@factline/schema/contract/series'
import type { StoryRow } from '@factline/schema/contract/story'
import type { Summary } from '@factline/schema/contract/summary'
import { topicCodes, topics } from '@factline/schema/vocabulary/products'
import type { FigureOf } from '../lib/figures-of.ts'
import { disputesHref } from '../lib/links.ts'
import { counted } from '../lib/number.ts'
import { Disputes } from './parts/disputes.tsx'
import { KeyFigure } from './parts/key-figure.tsx'
import { LatestStories } from './parts/latest-stories.tsx'
import { Legend } from './parts/legend.tsx'
import { TimelineFigure } from './parts/timeline-figure.tsx'
import { Empty } from './parts/trouble.tsx'

export type Told = {
  readonly series: SeriesRow
  readonly observations: readonly ObservationRow[]
  readonly changes: readonly ObservationRow[]
}

type Props = {
  summary: Summary
  lead: FigureOf | null
  told: readonly Told[]
  disputes: readonly ObservationRow[]
  /** All disputed observations, also those not shown. */
  disputed: number
  stories: readonly StoryRow[]
}

/** The overview as a front page: the best known timeline, key figures by desk, disputes and arrivals beside them. */
export function OverviewView({ summary, lead, told, disputes, disputed, stories }: Props) {
  if (summary.articles === 0) {
    return (
      <Empty title="The archive is empty" heading="h1">
        <p>
          Nothing has been ingested yet. <code>pnpm factline ingest PATH</code> reads your scrapes;{' '}
          <code>pnpm demo</code> fills the archive with the sample articles.
        </p>
      </Empty>
    )
  }
  return (
    <>
      <h1 className="headline mt-6 max-w-[50rem] text-[1.75rem] sm:text-4xl">
        What {counted(summary.articles, 'article')} say, counted as{' '}
        {counted(summary.stories, 'independent report')}
      </h1>
      <p className="mt-2 text-muted">
        {counted(summary.claims, 'claim')} on {counted(summary.series, 'series', 'series')};{' '}
        <a href={disputesHref}>{counted(summary.disputed, 'number')} in dispute</a>.
      </p>
      <div className="mt-6 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <section aria-labelledby="known">
          {lead === null ? null : (
            <>
              <TimelineFigure {...lead} width="page" heading="h2" legend={<Legend of={[lead.data]} />} />
            </>
          )}
          <h2 id="known" className="kicker mt-10 border-t border-ink pt-2">
            Known now
          </h2>
          {told.length === 0 ? (
            <p className="mt-3 text-muted">
              No article in the archive carries a number on trade, autos or energy that we can read.
            </p>
          ) : (
            topicCodes.map((topic) => <Desk key={topic} topic={topic} told={told} />)
          )}
        </section>
        <aside className="space-y-12">
          <Disputes disputes={disputes} total={disputed} />
          <LatestStories stories={stories} />
        </aside>
      </div>
    </>
  )
}

function Desk({ topic, told }: { topic: (typeof topicCodes)[number]; told: readonly Told[] }) {
  const own = told.filter((t) => t.series.topic === topic)
  if (own.length === 0) return null
  return (
    <section className="mt-4">
      <div className="flex items-baseline justify-between border-b border-rule pb-1">
        <h3 className="headline text-2xl">{topics[topic]}</h3>
        <a href={`/${topic}`} className="py-1 text-sm">
          All timelines<span className="sr-only"> of {topics[topic]}</span>
        </a>
      </div>
      <ul>
        {own.map((t) => (
          <KeyFigure key={t.series.id} {...t} />
        ))}
      </ul>
    </section>
  )
}
