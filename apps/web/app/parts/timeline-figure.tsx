import type { ReactNode } from 'react'
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
  /** `page` draws three pictures, of which the width of the figure shows one. */
  width: 'column' | 'page'
  heading?: 'h2' | 'h3'
  tableOpen?: boolean
  /** The key to its marks, on the first chart of a page. */
  legend?: ReactNode
}

const pageSizes = ['narrow', 'medium', 'wide'] as const
const columnSizes = ['narrow'] as const

/** A timeline as a figure: finding, subtitle, picture, source, its events as a keyed list, and its numbers as a table. */
export function TimelineFigure({
  data,
  subtitle,
  source,
  href,
  width,
  heading: Heading = 'h3',
  tableOpen,
  legend,
}: Props) {
  const events = numberEvents(data.events)
  return (
    <figure
      // Beside each other the plots begin at one height, however many lines their findings take.
      className={`min-w-0 border-t border-ink pt-2 ${width === 'page' ? 'figure wide' : 'row-span-2 grid grid-rows-subgrid gap-y-0'}`}
      id={data.id}
    >
      <figcaption>
        <Heading className={`headline ${width === 'page' ? 'text-2xl' : 'text-xl'}`}>
          {href === undefined ? (
            data.title
          ) : (
            <a href={href} className="no-underline hover:underline">
              {data.title}
            </a>
          )}
        </Heading>
        <p className="mt-1 text-sm text-muted">{subtitle}</p>
      </figcaption>
      <div>
        <ChartKeys label={`Points of the chart “${data.title}”`}>
          {(width === 'page' ? pageSizes : columnSizes).map((size) => (
            <div key={size} className={width === 'page' ? `chart-${size}` : 'max-w-[27rem]'}>
              <Timeline data={data} size={size} />
            </div>
          ))}
        </ChartKeys>
        <p className="mt-1 text-xs text-muted">{source}</p>
        <EventList events={events} />
        {legend}
        <details className="mt-2 text-sm" open={tableOpen}>
          <summary className="min-h-6 text-muted">Table of this chart</summary>
          <TimelineTable data={data} />
        </details>
      </div>
    </figure>
  )
}
