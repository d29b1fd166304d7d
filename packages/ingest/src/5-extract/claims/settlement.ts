import { wordsIn } from '../bind/view.ts'
import { seriesOf } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import { present } from './present.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'

/** "over 90% of settlements are made in rubles and yuan": the part of a pair's trade that is paid in its own money. */
export function settlementClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  if (quantity == null || quantity.value > 100) return null
  const words = wordsIn(view)
  if (!words.has('currency')) return null
  const paid = words.has('settlement')
  if (!paid && !sentence.frames.some((frame) => frame.cls === 'trade')) return null
  const named = view.mentions.find((m) => m.areas.length === 2)?.areas
  const pair =
    named ?? reading.state.pair ?? (reading.topic.bilateral ? reading.topic.areas.slice(0, 2) : undefined)
  const [area, partner] = pair ?? []
  const status = statusOf(view, q)
  if (area === undefined || partner === undefined || status === null) return null
  const subject = seriesOf({
    cls: 'share',
    measure: 'settlement_share',
    area,
    partner,
    product: 'goods',
    inherited: named === undefined ? ['pair'] : [],
    productSaid: false,
  })
  const found = { subject, frame: null, how: 'same-clause' as const, margin: 0.5, distance: 0 }
  return makeDraft(sentence, reading, {
    kind: 'share',
    q,
    found,
    subject,
    value: quantity.value,
    unit: 'percent',
    period: present(sentence, q, reading),
    status,
  })
}
