import type { ObservationRow } from '@factline/schema/contract/observation'
import type { SeriesRow } from '@factline/schema/contract/series'
import { Sparkline } from '../../charts/sparkline.tsx'
import { changeIn, latestOf } from '../../lib/figures-of.ts'
import { doubtOf } from '../../lib/doubt.ts'
import { seriesHref } from '../../lib/links.ts'
import { formatClaimed } from '../../lib/number.ts'
import { statementOf } from '../../lib/statement.ts'
import { panesOf } from '../../lib/timeline-of.ts'
import { isChange } from '../../lib/wording.ts'

type Props = {
  series: SeriesRow
  observations: readonly ObservationRow[]
  changes: readonly ObservationRow[]
}

/** One number that is known now: the value large, the sentence it belongs to, its course in small. */
export function KeyFigure({ series, observations, changes }: Props) {
  const latest = latestOf(observations)
  if (latest === undefined) return null
  const s = statementOf(latest, changeIn(latest, changes))
  const marks = panesOf(observations)[0]?.marks ?? []
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-rule py-3 sm:grid-cols-[11rem_minmax(0,1fr)_6rem]">
      <p className="headline figures text-[1.625rem] sm:text-3xl">
        {formatClaimed(latest, latest.unit, { bare: true, signed: isChange(latest) })}
      </p>
      <p className="order-3 col-span-2 mt-1 text-pretty sm:order-none sm:col-span-1 sm:mt-0">
        <a href={seriesHref(series.id)} className="font-medium">
          {s.subject} {s.verb} {s.value} {s.when}
          {s.change}
        </a>{' '}
        <span className={latest.disputed || doubtOf(latest) !== null ? 'text-dispute' : 'text-muted'}>
          ({s.support})
        </span>
      </p>
      <Sparkline marks={marks} unit={latest.unit} />
    </li>
  )
}
