import { orderedPair } from '@factline/schema/vocabulary/series'
import type { Kind, Status } from '@factline/schema/vocabulary/qualifiers'
import type { Unit } from '@factline/schema/vocabulary/units'
import { tagOf } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import type { Draft, Features } from './draft.ts'
import type { Bound } from './period-of.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Found } from './subject-for.ts'

type Parts = {
  readonly kind: Kind
  readonly q: number
  readonly found: Found
  readonly subject: Subject
  readonly value: number
  readonly unit: Unit
  readonly period: Bound
  readonly status: Status
  readonly basis?: string | null
  readonly of?: Unit | null
  readonly negate?: boolean
  readonly unsigned?: boolean
}

/** Puts a draft together; areas of symmetric measures are put in order here and nowhere else. */
export function makeDraft(sentence: Sentence, reading: Reading, parts: Parts): Draft | null {
  const { view } = sentence
  const item = view.items[parts.q]
  const quantity = item?.quantity
  if (item === undefined || quantity == null) return null
  const { subject, found, period } = parts
  if (
    subject.area === subject.partner &&
    subject.measure !== 'market_share' &&
    subject.measure !== 'sales' &&
    subject.measure !== 'production' &&
    !(subject.measure === 'price' && subject.area === 'WORLD')
  )
    return null
  const [area, partner] = orderedPair(subject.measure, subject.area, subject.partner)
  const flip = parts.negate === true
  return {
    kind: parts.kind,
    measure: subject.measure,
    product: subject.product,
    area,
    partner,
    detail: subject.detail,
    value: parts.value,
    low: flip ? minus(quantity.high) : quantity.low,
    high: flip ? minus(quantity.low) : quantity.high,
    unit: parts.unit,
    qualifier: quantity.qualifier,
    period: period.label,
    period_text: period.text,
    basis: parts.basis ?? null,
    of: parts.of ?? null,
    status: parts.status,
    attribution: reading.state.source,
    value_start: item.start,
    value_end: item.end,
    sentence: view.sentence,
    told: { subject },
    features: featuresOf(sentence, parts),
    why: [`${found.how}`, `period ${period.how}`, ...subject.inherited.map((field) => `inherited ${field}`)],
  }
}

const minus = (n: number | null): number | null => (n === null ? null : -n)

function featuresOf(sentence: Sentence, parts: Parts): Features {
  const { view } = sentence
  const { found, subject, period } = parts
  const areas = new Set(view.mentions.flatMap((m) => m.areas))
  return {
    same_clause: found.how === 'same-clause' || found.how === 'right' ? 1 : 0,
    far: Math.min(4, found.distance) / 4,
    inherited: Math.min(3, subject.inherited.filter((field) => field !== 'measure').length) / 3,
    margin: found.margin,
    swapped: subject.swapped ? 1 : 0,
    no_period: period.label === null ? 1 : 0,
    inherited_period: period.how === 'discourse' || period.how === 'anaphor' ? 1 : 0,
    relative_period: period.relative ? 1 : 0,
    crowded: Math.min(4, Math.max(0, areas.size - 2)) / 4,
    strange: 0,
    unsigned: parts.unsigned === true ? 1 : 0,
    share: parts.kind === 'share' ? 1 : 0,
    rank: parts.kind === 'rank' ? 1 : 0,
    ellipsis: found.how === 'ellipsis' ? 1 : 0,
    weak_measure: [
      'price',
      'capacity',
      'consumption',
      'production',
      'tariff',
      'output_cut',
      'discount',
    ].includes(subject.measure)
      ? 1
      : 0,
    skip_near: view.items.some(
      (item, i) =>
        Math.abs(i - parts.q) <= 10 &&
        tagOf(item, 'skip') !== undefined &&
        tagOf(item, 'skip')?.why !== 'name',
    )
      ? 1
      : 0,
  }
}
