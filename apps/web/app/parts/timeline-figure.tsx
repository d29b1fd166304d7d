import Link from 'next/link'
import { numberEvents } from '../../charts/event-pins.ts'
import { Timeline } from '../../charts/timeline.tsx'
import type { TimelineData } from '../../charts/timeline-data.ts'
import { ChartKeys } from './chart-keys.tsx'
import { EventList } from './event-list.tsx'
import { TimelineTable } from './timeline-table.tsx'

type Props = {
  data: TimelineData
  /** Measure, unit and kind of periods: what stands under the finding. */
  subtitle: string
  source: string
  /** Page of the series; the finding links there. Left out on that page itself. */
  href?: string
  /** `page` draws a second, wider picture for wide containers. */
  width: 'column' | 'page'
  heading?: 'h2' | 'h3'
}

/** A timeline as a figure: finding, subtitle, picture, source, its events as a keyed list, and its numbers as a table. */
export function TimelineFigure({ data, subtitle, source, href, width, heading: Heading = 'h3' }: Props) {
  const events = numberEvents(data.events)
  return (
    <figure className="figure min-w-0 border-t border-ink pt-2" id={data.id}>
      <figcaption>
        <Heading className={`headline ${width === 'page' ? 'text-2xl' : 'text-xl'}`}>
          {href === undefined ? (
            data.title
          ) : (
            <Link href={href} className="no-underline hover:underline">
              {data.title}
            </Link>
          )}
        </Heading>
        <p className="mt-1 text-sm text-muted">{subtitle}</p>
      </figcaption>
      <ChartKeys label={`Points of the chart “${data.title}”`}>
        <div className={width === 'page' ? 'chart-narrow' : undefined}>
          <Timeline data={data} size="narrow" />
        </div>
        {width === 'page' ? (
          <div className="chart-wide">
            <Timeline data={data} size="wide" />
          </div>
        ) : null}
      </ChartKeys>
      <p className="mt-1 text-xs text-muted">{source}</p>
      <EventList events={events} fold={width === 'column' ? 3 : 8} />
      <details className="mt-2 text-sm">
        <summary className="min-h-6 text-muted">Table of this chart</summary>
        <TimelineTable data={data} />
      </details>
    </figure>
  )
}
