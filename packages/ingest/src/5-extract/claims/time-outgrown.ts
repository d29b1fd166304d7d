import { periodSpan } from '@factline/schema/vocabulary/period'
import type { Subject } from '../discourse/state.ts'
import type { Bound } from './period-of.ts'
import type { Reading } from './reading.ts'

/** A year against a month: what is more than so many times the whole of a shorter time was misread, or the whole was. */
const longest = 12

/**
 * "635,900 cars were sold in six months, 122,600 in June alone. *Lada led with 132,600*": a part that is more than the whole of
 * the time that the text was at is of the longer time whose whole can hold it, and what follows goes on with that. The
 * time as bound where nothing tells so.
 */
export function timeOutgrown(
  period: Bound,
  { measure, product, area, partner, detail }: Subject,
  value: number,
  unit: string | null,
  { drafts, state }: Reading,
): Bound {
  if (period.how !== 'discourse' || period.label === null || (detail === null && partner === 'WORLD'))
    return period
  const wholes = drafts.filter(
    (one) =>
      one.kind === 'level' &&
      one.status === 'actual' &&
      one.unit === unit &&
      one.measure === measure &&
      one.product === product &&
      one.area === area &&
      one.partner === 'WORLD' &&
      one.detail === null &&
      one.period !== null,
  )
  if (!wholes.some((one) => one.period === period.label && one.value < value && one.value * longest > value))
    return period
  const { start, end } = periodSpan(period.label) ?? {}
  const longer = wholes.findLast((one) => {
    const span = periodSpan(one.period ?? '')
    return one.value > value && span !== null && span.end === end && span.start < (start ?? '')
  })
  if (longer === undefined) return period
  state.now = { label: longer.period, text: longer.period_text ?? '', sentence: state.sentence }
  return { ...period, label: longer.period, text: longer.period_text }
}
