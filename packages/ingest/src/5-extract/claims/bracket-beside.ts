import { yearBefore } from '@factline/schema/vocabulary/period'
import { isCurrency, type Unit } from '@factline/schema/vocabulary/units'
import type { PeriodSpan } from '../period/period-span.ts'
import { hasSign, type Item, tagOf, isMark, lastBefore } from '../bind/item.ts'
import { ownDrafts } from './own-drafts.ts'
import { basisPeriod } from './basis-of.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import type { Bound } from './period-of.ts'
import type { Reading, Sentence } from './reading.ts'

/** Items that may stand between a level and the bracket behind it: what is counted ("7,400 *new registrations* ("). */
const gap = 3
/** A bracket of one amount and its time is no longer than this, in items. */
const length = 7

/**
 * "9,120 registrations (8,310 a year earlier), ahead of Kia with 7,400 (7,900)": an amount in the bracket right behind a
 * level tells the same series at the time that the bracket names, or that an earlier bracket of the sentence named.
 * Undefined where no such bracket stands.
 */
export function bracketBeside(sentence: Sentence, q: number, reading: Reading): Draft | undefined {
  const { items, lang } = sentence.view
  const quantity = items[q]?.quantity
  if (lang !== 'en' || quantity == null || quantity.conversion_of !== null) return undefined
  // "to 416 million t (+122 million t)": how much more.
  if (hasSign(items[q])) return undefined
  const open = opener(items, q)
  const at = lastBefore(items, open, (item) => item.quantity !== null)
  if (open < 1 || at < 0 || open - at > gap + 1) return undefined
  const level = ownDrafts(sentence.view, reading.drafts).findLast((one) => one.kind === 'level')
  if (level === undefined || level.value_start !== items[at]?.start) return undefined
  if (isWorth(level, quantity.unit) && alone(items, open, q))
    return beside(sentence, q, reading, { level, unit: quantity.unit, period: level.told.period })
  if (level.period === null) return undefined
  if (quantity.unit !== null && quantity.unit !== level.unit) return undefined
  if (items.slice(at + 1, open).some((item) => tagOf(item, 'area') ?? tagOf(item, 'company') ?? item.period))
    return undefined
  const time = timeIn(items, open, q)
  const label =
    time !== null
      ? basisPeriod(time, level.period)
      : alone(items, open, q) && compared(items, open)
        ? yearBefore(level.period)
        : null
  if (label === null || label >= level.period) return undefined
  const period: Bound = { label, text: time?.text ?? null, how: 'tight', relative: true, item: null }
  return beside(sentence, q, reading, { level, unit: level.unit, period })
}

/** The series of the level once more. */
function beside(
  sentence: Sentence,
  q: number,
  reading: Reading,
  told: { readonly level: Draft; readonly unit: Unit; readonly period: Bound },
): Draft | undefined {
  const { level, unit, period } = told
  const { subject } = level.told
  return (
    makeDraft(sentence, reading, {
      kind: 'level',
      q,
      found: { subject, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 },
      subject,
      value: sentence.view.items[q]?.quantity?.value ?? 0,
      unit,
      period,
      status: level.status,
    }) ?? undefined
  )
}

/** "25.6 million tonnes *($12.8 billion)*": what a flow that is weighed was worth. */
const isWorth = (level: Draft, unit: Unit | null): unit is Unit =>
  (level.measure === 'exports' || level.measure === 'imports') &&
  isWeighed.test(level.unit) &&
  unit !== null &&
  isCurrency(unit)
const isWeighed = /^(?:t|bbl|m3|kWh)$/

/** Where the bracket opens whose only number stands at `q`, with nothing before it but its time or a comparing word; -1. */
function opener(items: readonly Item[], q: number): number {
  for (let k = q - 1; k >= 0 && q - k <= 4; k--) {
    const item = items[k]
    if (isMark(item, '(（')) return k
    if (item?.period == null && !before.test(item?.text ?? '')) return -1
  }
  return -1
}

const before = /^(?::|against|from|vs\.?|versus|after|compared|with|to|previously|in|the)$/i

/** The time in the bracket, before or behind its number; null where it has none. */
function timeIn(items: readonly Item[], open: number, q: number): PeriodSpan | null {
  for (let k = open + 1; k < items.length && k <= q + 4; k++) {
    const item = items[k]
    if (isMark(item, ')）,;')) return null
    if (item?.period?.label != null || item?.period?.role === 'basis') return item.period
  }
  return null
}

const alone = (items: readonly Item[], open: number, q: number): boolean =>
  q === open + 1 && isMark(items[q + 1], ')）')

/** Whether an earlier bracket of the sentence put its number into a time. */
function compared(items: readonly Item[], open: number): boolean {
  for (let k = 0; k < open; k++) {
    if (!isMark(items[k], '(（')) continue
    const inside = items.slice(k + 1, Math.min(k + length, open))
    const end = inside.findIndex((item) => isMark(item, ')）'))
    const own = end < 0 ? [] : inside.slice(0, end)
    if (
      own.some((item) => item.period !== null) &&
      own.some((item) => item.quantity?.form !== 'percent' && item.quantity !== null)
    )
      return true
  }
  return false
}
