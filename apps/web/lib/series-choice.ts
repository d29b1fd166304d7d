import type { SeriesRow } from '@factline/schema/contract/series'
import { isSymmetric, measures } from '@factline/schema/vocabulary/measures'
import type { Kind } from '@factline/schema/vocabulary/qualifiers'
import { isChange, type SeriesName } from './wording.ts'

type Wanted = {
  readonly area: string | null
  readonly partner: string | null
  readonly product: string | null
  readonly measure: string | null
  readonly kind: Kind | null
  readonly disputed: boolean
}

/** The order of how much is known: independent reports first, then observations; the id keeps it steady. */
export const byKnown = (a: SeriesRow, b: SeriesRow): number =>
  b.stories - a.stories || b.observations - a.observations || a.id.localeCompare(b.id, 'en')

/** What kind of statement a series is made of. */
export function kindOf(s: SeriesName): Kind {
  if (isChange(s)) return 'change'
  const scale = measures[s.measure].scale
  return scale === 'amount' ? 'level' : scale
}

/**
 * Whether a series is wanted. The two sides of a symmetric measure may be asked for in either order. Changes are drawn
 * only where asked for: elsewhere they stand in the sentence of the level that changed.
 */
export function isWanted(s: SeriesRow, wanted: Wanted): boolean {
  const sides = (area: string, partner: string): boolean =>
    (wanted.area === null || wanted.area === area) && (wanted.partner === null || wanted.partner === partner)
  return (
    (sides(s.area, s.partner) || (isSymmetric(s.measure) && sides(s.partner, s.area))) &&
    (wanted.product === null || wanted.product === s.product) &&
    (wanted.measure === null || wanted.measure === s.measure) &&
    (wanted.kind === null ? !isChange(s) : kindOf(s) === wanted.kind) &&
    (!wanted.disputed || s.disputed > 0)
  )
}

/** The series of the change on the year of a level, where there is one; that which names the level's unit comes first. */
export function yearlyChangeOf(s: SeriesName, all: readonly SeriesRow[]): SeriesRow | null {
  const found = all.filter(
    (c) =>
      c.basis === 'yoy' &&
      c.unit === 'percent' &&
      (c.of === null || c.of === s.unit) &&
      c.measure === s.measure &&
      c.product === s.product &&
      c.area === s.area &&
      c.partner === s.partner &&
      c.detail === s.detail,
  )
  return found.find((c) => c.of === s.unit) ?? found[0] ?? null
}
