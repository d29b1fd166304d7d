import { monthAt } from '../period/label.ts'
import { stepBack } from './basis-of.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** How a text compares is told by its last few levels; farther back it may have been on something else. */
const recent = 8

const month = /^\d{4}-\d\d$/
const sameSeries = (a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence &&
  a.measure === b.measure &&
  a.area === b.area &&
  a.partner === b.partner &&
  a.product === b.product &&
  a.unit === b.unit &&
  a.period !== b.period

/**
 * "Imports rose to $15 billion in January from $14 billion in December. The price rose to $51 *from $49*": where the last two
 * values of a series were of a month and the one before it, so is the next old value without a time. Null where they were not.
 */
export function heldByMonth({ drafts }: Reading, around: string | null): string | null {
  if (around === null || !month.test(around)) return null
  const levels = drafts.slice(-recent).filter((draft) => draft.kind === 'level')
  for (let k = levels.length - 1; k > 0; k--) {
    const [old, now] = [levels[k], levels[k - 1]]
    if (old === undefined || now === undefined || !sameSeries(old, now)) continue
    const [then, at] = [old.period ?? '', now.period ?? '']
    return month.test(then) && month.test(at) && monthAt(at) - monthAt(then) === 1
      ? stepBack(around, 1)
      : null
  }
  return null
}
