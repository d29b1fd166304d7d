import type { SeriesRow } from '@factline/schema/contract/series'
import { type Topic, topics } from '@factline/schema/vocabulary/products'
import type { FigureOf } from '../../lib/figures-of.ts'
import { counted } from '../../lib/number.ts'
import { Legend } from '../parts/legend.tsx'
import { SeriesTable } from '../parts/series-table.tsx'
import { TimelineFigure } from '../parts/timeline-figure.tsx'
import { Empty, Notices } from '../parts/trouble.tsx'
import { FilterForm } from './filter-form.tsx'
import { type Filters, filterWords } from './search-params.ts'

type Props = {
  topic: Topic
  filters: Filters
  notices: readonly string[]
  /** Every series of the desk, for the choices of the form. */
  all: readonly SeriesRow[]
  /** Series that the archive holds beyond those. */
  left: number
  wanted: readonly SeriesRow[]
  figures: readonly FigureOf[]
}

/** A desk's page: filters, the best known timeline wide, the others as small multiples, every series in a list. */
export function DeskView({ topic, filters, notices, all, left, wanted, figures }: Props) {
  const words = filterWords(filters)
  // A lone point does not bear the width of a page.
  const [lead, ...rest] =
    figures[0]?.known === 1 ? [null, ...figures] : [figures[0] ?? null, ...figures.slice(1)]
  const small = wholeRows(rest).map(withoutEvents)
  const drawn = [...(lead === null ? [] : [lead]), ...small]
  const legend = <Legend of={drawn.map((figure) => figure.data)} />
  return (
    <>
      <div className="mt-6 flex flex-wrap items-baseline gap-x-4">
        <h1 className="headline text-4xl">{topics[topic]}</h1>
        <p className="text-muted">
          {counted(wanted.length, 'series', 'series')}
          {words === '' ? '' : `: ${words}`}; the best known first, each on its own scale.
        </p>
      </div>
      <FilterForm topic={topic} filters={filters} all={all} />
      <Notices notices={notices} />
      {left > 0 ? (
        <p className="mt-3 text-sm text-muted">
          The archive holds {counted(left, 'more series', 'more series')} of this desk, each with fewer
          observations than those searched here.
        </p>
      ) : null}
      {figures.length === 0 ? (
        <Nothing topic={topic} all={all} words={words} />
      ) : (
        <>
          {lead === null ? (
            legend
          ) : (
            <div className="mt-6">
              <TimelineFigure {...lead} width="page" heading="h2" legend={legend} />
            </div>
          )}
          <div className="mt-10 grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
            {small.map((figure) => (
              <TimelineFigure key={figure.data.id} {...figure} width="column" heading="h2" />
            ))}
          </div>
          <SeriesTable
            series={wanted}
            caption={`All ${wanted.length} series${words === '' ? '' : `: ${words}`}`}
          />
        </>
      )}
    </>
  )
}

const columns = 3
/** From the third row on no row is left half empty: what would stand in it is in the list below. */
const wholeRows = (figures: readonly FigureOf[]): readonly FigureOf[] =>
  figures.length <= 2 * columns ? figures : figures.slice(0, figures.length - (figures.length % columns))

/** A small chart has no room for what happened meanwhile; the page of its series tells it. */
const withoutEvents = (figure: FigureOf): FigureOf => ({ ...figure, data: { ...figure.data, events: [] } })

function Nothing({ topic, all, words }: { topic: Topic; all: readonly SeriesRow[]; words: string }) {
  if (all.length === 0) {
    return (
      <Empty title={`No article in the archive says anything about ${topics[topic].toLowerCase()} yet`}>
        <p>
          Ingest some: <code>pnpm factline ingest PATH</code>, or <code>pnpm demo</code> for the sample
          articles.
        </p>
      </Empty>
    )
  }
  return (
    <Empty title="No article in the archive says this">
      <p>
        {counted(all.length, 'series', 'series')} of this desk {all.length === 1 ? 'is' : 'are'} known, none
        of them: {words === '' ? 'in these years' : words}. Loosen a filter, or{' '}
        <a href={`/${topic}`}>show all</a>.
      </p>
    </Empty>
  )
}
