import type { ObservationRow } from '@factline/schema/contract/observation'
import { periodWords } from '@factline/schema/vocabulary/period'
import { changeIn } from '../../../lib/figures-of.ts'
import { doubtOf } from '../../../lib/doubt.ts'
import { periodAnchor } from '../../../lib/links.ts'
import { statementOf } from '../../../lib/statement.ts'
import { Voices } from '../../parts/voices.tsx'
import { FormerValues } from './former-values.tsx'

// Up to here the periods are found by scrolling past a screen or two.
const shortList = 12

type Props = { observations: readonly ObservationRow[]; changes: readonly ObservationRow[] }

/** Every sentence behind the series, period by period, the latest first. */
export function PeriodSources({ observations, changes }: Props) {
  const rows = [...observations].sort((a, b) => b.end.localeCompare(a.end) || b.start.localeCompare(a.start))
  return (
    <section className="mt-12">
      <h2 className="headline text-2xl">Sources: the sentences behind each number</h2>
      {rows.length > shortList ? <Years of={rows} /> : null}
      {rows.map((o) => {
        const s = statementOf(o, changeIn(o, changes))
        return (
          <article
            key={o.period + o.status}
            id={periodAnchor(o)}
            className="mt-6 grid gap-x-8 gap-y-3 border-t border-rule pt-4 md:grid-cols-[13rem_1fr]"
          >
            <h3>
              <span className="block text-sm text-muted">
                {periodWords(o.period)}
                {o.status === 'actual' ? '' : `, ${o.status}`}
              </span>
              <span
                className={`headline block text-2xl ${o.disputed || doubtOf(o) !== null ? 'text-dispute' : ''}`}
              >
                {s.value}
              </span>
              <span className="block text-sm font-normal text-muted">
                {s.change.replace(/^, /, '')}
                {s.change === '' ? '' : '; '}
                {s.support}
              </span>
            </h3>
            <div className="space-y-4">
              <FormerValues observation={o} />
              <Voices observation={o} />
            </div>
          </article>
        )
      })}
    </section>
  )
}

/** The years that a long list speaks of, each a link to its latest period; a run of years stands under its last. */
function Years({ of: rows }: { of: readonly ObservationRow[] }) {
  const years = [...Map.groupBy(rows, (o) => o.end.slice(0, 4))]
  if (years.length < 2) return null
  return (
    <nav aria-label="Years" className="figures mt-3 flex flex-wrap gap-x-4 text-sm">
      {years.map(([year, [latest]]) =>
        latest === undefined ? null : (
          <a key={year} href={`#${periodAnchor(latest)}`} className="inline-block py-1">
            {year}
          </a>
        ),
      )}
    </nav>
  )
}
