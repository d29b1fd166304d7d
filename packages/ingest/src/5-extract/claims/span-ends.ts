import type { Period } from '@factline/schema/vocabulary/period'
import type { View } from '../bind/view.ts'
import type { State } from '../discourse/state.ts'
import { monthsIn } from '../period/label.ts'
import { isOld } from './old-value.ts'
import type { Bound } from './period-of.ts'

/** How far apart the old and the new value of one change may stand, in items. */
const pairReach = 8

/**
 * "from $15 billion to $24 billion *between 2015 and 2022*", "slipped from 5.8 to 5.1 between October and November": where a
 * change is told with both its values, the ends of such a span date them. Null where the number is none of two, or the
 * span is one that a sum may run over ("between January and September").
 */
export function spanEnd(view: View, q: number, main: Bound, state: State): Bound | null {
  const ends = endsOf(main, state)
  if (ends === null) return null
  const { items } = view
  const own = items[q]
  const old = isOld(view, q)
  const paired = items.some(
    (item, k) =>
      k !== q &&
      Math.abs(k - q) <= pairReach &&
      item.quantity != null &&
      item.quantity.form === own?.quantity?.form &&
      item.quantity.unit === own.quantity.unit &&
      isOld(view, k) !== old &&
      !items.slice(Math.min(k, q) + 1, Math.max(k, q)).some((one) => one.quantity !== null),
  )
  return paired ? { ...main, label: old ? ends[0] : ends[1], how: 'tight', relative: true } : null
}

/** The first and last year of a span of years, or the two months of "between October and November"; null for other times. */
export function endsOf({ label, text, how }: Bound, state: State): readonly [Period, Period] | null {
  const [from, to] = label?.split('/') ?? []
  if (from === undefined || to === undefined) return null
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return [from, to]
  const words = how === 'anaphor' || how === 'discourse' ? state.now?.text : text
  return monthsIn(`${from}/${to}`) === 2 && /^(?:between|from)\b/i.test(words ?? '') ? [from, to] : null
}
