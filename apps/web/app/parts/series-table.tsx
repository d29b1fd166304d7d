import type { SeriesRow } from '@factline/schema/contract/series'
import { periodWords } from '@factline/schema/vocabulary/period'
import { seriesHref } from '../../lib/links.ts'
import { formatClaimed, unitWords } from '../../lib/number.ts'
import { isChange, seriesTitle } from '../../lib/wording.ts'

// A list longer than this is narrowed by the filters, not read.
const mostRows = 200

/** The unit that tells series of one name apart; a place and a percentage carry theirs in the value. */
const inUnit = (unit: string): string => (unit === 'rank' || unit === 'percent' ? '' : unitWords(unit))

/** Series as a list: name, latest value, how much is known and how much of it is disputed. */
export function SeriesTable({ series, caption }: { series: readonly SeriesRow[]; caption: string }) {
  const shown = series.slice(0, mostRows)
  return (
    <section className="scrolls mt-12" tabIndex={0} aria-label={caption}>
      <table className="figures w-full border-collapse text-left text-sm [&_td]:py-1.5">
        <caption className="headline mb-2 text-left text-2xl">{caption}</caption>
        <thead className="border-b border-ink text-xs text-muted">
          <tr>
            {['Series', 'Latest', 'Period', 'Observations', 'Reports', 'Disputed'].map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((s) => (
            <tr key={s.id} className="border-b border-rule">
              <th scope="row" className="min-w-48 py-1.5 pr-4 font-normal">
                <a href={seriesHref(s.id)}>
                  {[seriesTitle(s), inUnit(s.unit)].filter((words) => words !== '').join(', ')}
                </a>
              </th>
              <td className="pr-4 font-semibold whitespace-nowrap">
                {s.latest === null ? '' : formatClaimed(s.latest, s.unit, { signed: isChange(s) })}
              </td>
              <td className="pr-4 whitespace-nowrap">
                {s.latest === null ? '' : periodWords(s.latest.period)}
              </td>
              <td className="pr-4">{s.observations}</td>
              <td className="pr-4">{s.stories}</td>
              <td className="text-dispute">{s.disputed === 0 ? '' : s.disputed}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {series.length > mostRows ? (
        <p className="mt-2 text-sm text-muted">
          The {mostRows} best known of {series.length}. Narrow the filters to see others.
        </p>
      ) : null}
    </section>
  )
}
