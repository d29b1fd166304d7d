import { orderedPair } from '@factline/schema/vocabulary/series'
import { periodSpan } from '@factline/schema/vocabulary/period'
import { isCurrency } from '@factline/schema/vocabulary/units'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Found } from './subject-for.ts'

/** So many times the whole trade of a pair no flow between them can be; more where the flow may be of a longer time. */
const beyond = 4
const longer = 15

/**
 * "Turkey's exports came to $13.4 billion" in a report on its trade of $130 million with Georgia: a counterpart that the
 * text did not name here cannot take more than the pair's whole trade; the flow is to all the world. The series with
 * that counterpart, or null where the number fits.
 */
export function outgrown(
  sentence: Sentence,
  found: Found,
  value: number,
  unit: string | null,
  reading: Reading,
): Subject | null {
  const { subject, frame } = found
  const taken = subject.inherited.includes('partner') || subject.inherited.includes('pair')
  if (frame === null || !taken || subject.partner === 'WORLD' || unit === null || !isCurrency(unit))
    return null
  if (
    frame.areas.length !== 1 ||
    frame.partners.length > 0 ||
    frame.both ||
    !['in', 'out', 'trade'].includes(subject.cls)
  )
    return null
  const pair = orderedPair('turnover', subject.area, subject.partner)
  const told = reading.drafts.filter(
    (one) =>
      one.kind === 'level' &&
      one.measure === 'turnover' &&
      one.unit === unit &&
      one.area === pair[0] &&
      one.partner === pair[1],
  )
  if (told.length === 0) return null
  const most = told.reduce((a, b) => (a.value > b.value ? a : b))
  if (value < most.value * (lengthOf(most) >= halfYear ? beyond : longer)) return null
  const whole: Subject = { ...subject, partner: 'WORLD' }
  const { state } = reading
  state.world = true
  state.last = whole
  sentence.series.set(frame, whole)
  reading.drafts.forEach((one, n) => {
    if (one.sentence !== sentence.view.sentence || one.told.word !== frame.at) return
    const [area, partner] = orderedPair(one.measure, one.told.subject.area, 'WORLD')
    reading.drafts[n] = {
      ...one,
      area,
      partner,
      told: { ...one.told, subject: { ...one.told.subject, partner: 'WORLD' } },
    }
  })
  return whole
}

/** Days of half a year, from which on no flow is of a much longer time. */
const halfYear = 180

const lengthOf = (draft: Draft): number => {
  const span = draft.period === null ? null : periodSpan(draft.period)
  return span === null ? 0 : (Date.parse(span.end) - Date.parse(span.start)) / 86_400_000
}
