import { orderedPair } from '@factline/schema/vocabulary/series'
import type { Period } from '@factline/schema/vocabulary/period'
import { isCurrency } from '@factline/schema/vocabulary/units'
import type { Subject } from '../discourse/state.ts'
import { daysIn } from '../period/label.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Found } from './found.ts'

/** So many times the whole trade of a pair, over as long a time, no flow between them can be. */
const beyond = 4
/** A year against a month, where one of the two times is not known. */
const unknown = 12

/**
 * "Turkey's exports came to $13.4 billion" in a report on its trade of $130 million with Georgia: a counterpart that the
 * text did not name here cannot take more than the pair's whole trade; the flow is to all the world. Whether it is so;
 * what the sentence has told of the same measure word before is then set right as well.
 */
export function outgrown(
  sentence: Sentence,
  found: Found,
  value: number,
  unit: string | null,
  period: Period | null,
  reading: Reading,
): boolean {
  const { subject, frame } = found
  const taken = subject.inherited.includes('partner') || subject.inherited.includes('pair')
  if (frame === null || !taken || subject.partner === 'WORLD' || unit === null || !isCurrency(unit))
    return false
  if (
    frame.areas.length > 1 ||
    frame.partners.length > 0 ||
    frame.both ||
    !['in', 'out', 'trade'].includes(subject.cls)
  )
    return false
  const pair = orderedPair('turnover', subject.area, subject.partner)
  const told = reading.drafts.filter(
    (one) =>
      one.kind === 'level' &&
      one.unit === unit &&
      (one.measure === 'turnover'
        ? // A turnover without a name may be that of the pair, grown.
          one.area === pair[0] &&
          one.partner === pair[1] &&
          (frame.areas.length === 1 || subject.cls !== 'trade')
        : // "imports from Poland $568 million … Imports to Ukraine rose to $5.1 billion": in one time a pair has one flow.
          ['exports', 'imports'].includes(one.measure) &&
          one.product === 'goods' &&
          subject.product === 'goods' &&
          one.period === period &&
          period !== null &&
          orderedPair('turnover', one.area, one.partner).every((side, n) => side === pair[n])),
  )
  if (told.length === 0) return false
  const most = told.reduce((a, b) => (a.value > b.value ? a : b))
  const [own, of] = [daysIn(period), daysIn(most.period)]
  const longer = own > 0 && of > 0 ? Math.max(1, own / of) : unknown
  if (value < most.value * beyond * longer || settles(value, most, pair, reading)) return false
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
  return true
}

/** How far the difference of two flows may lie from the balance told of them, which is rounded as they are. */
const rounding = 0.1

/** "The deficit with China was $34.7 billion. Exports were 10.7 and imports 45.4": what the balance of the two bears out. */
const settles = (value: number, most: Draft, pair: readonly string[], { drafts }: Reading): boolean =>
  drafts.some(
    (one) =>
      one.measure === 'balance' &&
      one.kind === 'level' &&
      pair.includes(one.area) &&
      pair.includes(one.partner) &&
      Math.abs(Math.abs(value - most.value) - Math.abs(one.value)) <= rounding * Math.abs(one.value),
  )
