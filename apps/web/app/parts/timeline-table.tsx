import { periodWords } from '@factline/schema/vocabulary/period'
import { qualifiers, statuses } from '@factline/schema/vocabulary/qualifiers'
import type { Commitment, TimelineData } from '../../charts/timeline-data.ts'
import { doubtWords } from '../../lib/doubt.ts'
import { claimedWord, formatClaimed, formatValue } from '../../lib/number.ts'

const counts = new Set(['vehicles', 'count'])

/** Exactly what a chart draws, as a table: one row a period, every digit, the words' bounds, who disagrees, what does not fit. */
export function TimelineTable({ data }: { data: TimelineData }) {
  const told = (value: number): string => formatValue(value, data.unit, { full: true, signed: data.signed })
  const claimed = (c: Commitment): string => formatClaimed(c, data.unit, { full: true, signed: data.signed })
  // Nothing is half a vehicle: "at least 994,999.5" is at least 995,000.
  const end = (value: number | null): string =>
    value === null ? 'open' : told(counts.has(data.unit) ? Math.ceil(value) : value)
  // A place in an order is itself; what its words commit to would be half a place to either side.
  const hasEnds = data.unit !== 'rank'
  const rows = [...data.marks].sort((a, b) => b.end.localeCompare(a.end) || b.start.localeCompare(a.start))
  return (
    // A wide table scrolls by itself and never the page; the region is named and can be reached by key.
    <section className="scrolls mt-1" tabIndex={0} aria-label={`Table: ${data.title}`}>
      <table className="figures w-full border-collapse text-left text-sm [&_td]:py-1">
        <caption className="sr-only">{data.title}</caption>
        <thead className="border-b border-ink text-xs text-muted">
          <tr>
            {[
              'Period',
              'Value',
              ...(hasEnds ? ['At least', 'Below'] : []),
              'Words',
              'Reports',
              'Articles',
              'Against it',
              'Status',
            ].map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 font-semibold whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((mark) => (
            <tr key={mark.period + mark.status} className="border-b border-rule">
              <th scope="row" className="py-1 pr-4 font-normal whitespace-nowrap">
                <a href={mark.href}>{periodWords(mark.period)}</a>
              </th>
              <td className="pr-4 font-semibold whitespace-nowrap">{told(mark.agreed.value)}</td>
              {(hasEnds ? [mark.agreed.low, mark.agreed.high] : []).map((value, i) => (
                <td key={i} className="pr-4 whitespace-nowrap">
                  {end(value)}
                </td>
              ))}
              <td className="pr-4 whitespace-nowrap" title={qualifiers[mark.agreed.qualifier]}>
                {claimedWord(mark.agreed) || 'exact'}
              </td>
              <td className="pr-4">{mark.stories}</td>
              <td className="pr-4">{mark.articles}</td>
              <td className="pr-4 text-dispute">
                {mark.rivals.map(claimed).join('; ')}
                {mark.doubt === null ? null : (
                  <a href={mark.href} title={mark.doubt.finding} className="block min-w-40">
                    {doubtWords}
                  </a>
                )}
              </td>
              <td title={statuses[mark.status]}>{mark.status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
