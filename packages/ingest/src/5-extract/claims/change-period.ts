import type { PeriodSpan } from '../period/period-span.ts'
import { basisPeriod } from './basis-of.ts'
import { type Bound, periodOf } from './period-of.ts'
import { isOld } from './old-value.ts'
import { tightRight } from './tight-right.ts'
import type { Reading, Sentence } from './reading.ts'

export function changePeriod(
  sentence: Sentence,
  q: number,
  reading: Reading,
  basis: PeriodSpan | null,
): Bound | null {
  const { view } = sentence
  const main = periodOf(view, q, reading.state)
  if (!isOld(view, q)) return main
  const tight = tightRight(view, q)
  const span = tight === null ? null : view.items[tight]?.period
  if (span != null && span.label !== null && span.role !== 'basis')
    return { ...main, label: span.label, text: span.text, how: 'tight' }
  if (span?.role === 'basis' || basis !== null) {
    const from = span?.role === 'basis' ? span : basis
    const label = from === null || from === undefined ? null : basisPeriod(from, main.label)
    return label === null ? null : { ...main, label, how: 'tight' }
  }
  return null
}

/** `yoy`, `mom`, `qoq`, or the period compared with. A change without a word of its basis is on the year. */
export function basisLabel(basis: PeriodSpan | null, main: string | null, status: string): string | null {
  if (basis === null) return status === 'actual' ? 'yoy' : null
  if (basis.basis !== null) return basis.basis
  if (basis.label === null || main === null) return basis.label ?? 'yoy'
  const yearly = basisPeriod({ ...basis, label: null, basis: 'yoy' }, main)
  const named = basisPeriod(basis, main)
  if (named === yearly) return 'yoy'
  const monthly = basisPeriod({ ...basis, label: null, basis: 'mom' }, main)
  return named === monthly ? 'mom' : basis.label
}
