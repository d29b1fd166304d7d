import type { FormerValueRow, ObservationRow } from '@factline/schema/contract/observation'
import { formatDay } from '../../../lib/day.ts'
import { counted, formatClaimed } from '../../../lib/number.ts'
import { isChange } from '../../../lib/wording.ts'

/** What readers were told before, each with its last day; nothing for a value that stood. Needs the history expanded. */
export function FormerValues({ observation: o }: { observation: ObservationRow }) {
  const former = o.history ?? []
  if (former.length === 0) return null
  return (
    <ul className="mt-2 space-y-1 text-sm font-normal" aria-label="Told before">
      {former.map((one) => (
        <li key={one.known_from}>
          {admits(one, o.value) ? (
            `Told more exactly since ${formatDay(one.known_until)}:`
          ) : (
            <span className="text-dispute">Revised on {formatDay(one.known_until)}:</span>
          )}{' '}
          before, <strong>{formatClaimed(one, o.unit, { full: true, signed: isChange(o) })}</strong>{' '}
          <span className="text-muted">({counted(one.stories, 'report')})</span>
        </li>
      ))}
    </ul>
  )
}

/** "Over $200bn" is not taken back by $240.11bn: the words left room for it. */
const admits = ({ low, high }: FormerValueRow, value: number): boolean =>
  (low === null || value >= low) && (high === null || value < high)
