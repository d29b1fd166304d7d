import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Subject } from '../discourse/state.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { canBePart, shareDraft } from './share-draft.ts'

/** How far behind its amount the share may stand, in items: "2,911 units, or 12.1%". */
const reach = 4
/** So many drafts are looked through for the whole: work that does not grow with the text. */
const recent = 60
/** Half of the last digit of "12.1%", and what rounded amounts add to it. */
const rounding = 0.06
/** A share told in whole percent is rounded to half a point. */
const wholePoints = 0.5
/** Below this a whole percentage fits too many amounts by chance. */
const least = 3

const bySide: Partial<Record<Measure, Measure>> = {
  sales: 'market_share',
  exports: 'export_share',
  imports: 'import_share',
  turnover: 'turnover_share',
}

/**
 * "2,911 electric cars (12.1%)", "to Peru $1.2 billion, or 4%": a percentage right behind an amount that is just this part
 * of a whole told before is its share, whatever the words. Null where the arithmetic does not hold.
 */
export function reckonedShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const item = view.items[q]
  const part = reading.drafts.at(-1)
  if (!canBePart(item) || item?.quantity == null || part?.kind !== 'level') return null
  if (part.sentence !== view.sentence || part.status !== 'actual' || part.value <= 0) return null
  const at = view.items.findIndex((one) => one.start <= part.value_start && one.end >= part.value_end)
  if (at < 0 || at >= q || q - at > reach) return null
  if (view.items.slice(at + 1, q).some((one) => one.quantity !== null)) return null
  const share = item.quantity.value
  // "3,600 cars, 3% fewer"
  if (directionOf(view, q).sign !== 0) return null
  const fine = !Number.isInteger(share)
  if (!fine && share < least) return null
  const near = fine ? rounding : wholePoints
  const whole = reading.drafts
    .slice(-recent)
    .findLast(
      (one) => measureOf(part, one) !== null && Math.abs((part.value / one.value) * 100 - share) <= near,
    )
  const measure = whole === undefined ? null : measureOf(part, whole)
  if (whole === undefined || measure === null) return null
  const { told } = part
  const subject: Subject = { ...told.subject, ...seriesIn(part), cls: 'share', measure }
  return shareDraft(sentence, reading, {
    q,
    found: { subject, frame: null, how: 'same-clause', margin: 0.8, distance: 1 },
    value: share,
    period: { ...told.period, label: part.period, text: part.period_text },
    status: 'actual',
    whole: { ...whole.told.subject, ...seriesIn(whole) },
  })
}

const seriesIn = ({ product, area, partner, detail }: Draft) => ({ product, area, partner, detail })

/** What the part is of the whole: a kind of a product, or a side of a flow or market; null where it is no part of it. */
function measureOf(part: Draft, whole: Draft): Measure | null {
  if (whole.kind !== 'level' || whole.measure !== part.measure || whole.unit !== part.unit) return null
  if (whole.period !== part.period || whole.area !== part.area || whole.value <= part.value) return null
  if (whole.detail !== null || whole.partner !== 'WORLD' || whole.status !== 'actual') return null
  if (part.partner !== 'WORLD') return part.product === whole.product ? (bySide[part.measure] ?? null) : null
  return part.product !== whole.product && isAuto(part.product) && ofKind.has(part.measure)
    ? 'product_share'
    : null
}

/** What a kind of vehicle has a share of: what is sold, brought in or made. */
const ofKind: ReadonlySet<Measure> = new Set(['sales', 'imports', 'production'])
