import { hasTag, isMark, lastBefore } from '../bind/item.ts'
import { yearBefore } from '@factline/schema/vocabulary/period'
import { ownDrafts } from './own-drafts.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far the level in the bracket, raised by the change, may lie beside the one before it: both are rounded. */
const tolerance = 0.02

/**
 * "grew 51 per cent to 1,571,165 units (1,039,845 units)": an amount alone in the bracket behind a level of its kind is
 * that of the year before where the change just told leads from one to the other. `null` is a bracket of something
 * else, `undefined` no such bracket.
 */
export function bracketOld(sentence: Sentence, q: number, reading: Reading): Draft | null | undefined {
  const { items, lang } = sentence.view
  const quantity = items[q]?.quantity
  if (lang !== 'en' || quantity == null || quantity.conversion_of !== null) return undefined
  if (!isMark(items[q - 1], '(（') || !isMark(items[q + 1], ')）')) return undefined
  const at = lastBefore(items, q, (item) => item.quantity !== null)
  const own = ownDrafts(sentence.view, reading.drafts)
  const level = own.findLast((one) => one.kind === 'level' && one.value_start === items[at]?.start)
  const change = own.findLast((one) => one.kind === 'change')
  if (level === undefined || change === undefined || level.unit !== (quantity.unit ?? level.unit))
    return undefined
  if (change.measure !== level.measure || change.product !== level.product || change.area !== level.area)
    return undefined
  if (items.slice(at + 1, q - 1).some((item) => hasTag(item, 'area', 'company'))) return undefined
  const before = quantity.value * (1 + change.value / 100)
  if (
    change.basis !== 'yoy' ||
    level.period === null ||
    Math.abs(before - level.value) > tolerance * level.value
  )
    return null
  const label = yearBefore(level.period)
  return label === null
    ? null
    : makeDraft(sentence, reading, {
        kind: 'level',
        q,
        found: { subject: level.told.subject, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 },
        subject: level.told.subject,
        value: quantity.value,
        unit: level.unit,
        period: { ...level.told.period, label, how: 'tight' },
        status: level.status,
      })
}
