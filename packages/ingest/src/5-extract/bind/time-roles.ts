import {
  aheadOf,
  besideItsFlow,
  besideThose,
  fromBehind,
  levelOfTime,
  thoseOf,
  yearBehind,
} from './compared-time.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import { decisionTime } from './decision-time.ts'
import { isMoveNoun, isOneOf, type Item, wordSet } from './item.ts'

/** The pieces of a sentence with each of its times in the part that it plays: that of the number, or one compared with. */
export const withTimeRoles = (items: Item[]): Item[] =>
  items.some((item) => item.period !== null) ? decisionTime(growthOver(recordTime(items))) : items

/**
 * "Never has India bought as much as in March", "in no month more than in July": a record is set in the time that the
 * negation compares with, so it is what the sentence is about.
 */
function recordTime(all: Item[]): Item[] {
  const items = sinceWhen(all).map((item, i, own) =>
    thoseOf(own, i) ||
    besideThose(own, i) ||
    besideItsFlow(own, i) ||
    aheadOf(own, i) ||
    yearBehind(own, i) ||
    fromBehind(own, i) ||
    levelOfTime(own, i)
      ? asBasis(item)
      : item,
  )
  const never = items.findIndex((item) => isOneOf(item, denying))
  if (never < 0) return items
  return items.map((item, i) =>
    item.period?.role === 'basis' &&
    item.period.label !== null &&
    item.period.basis === null &&
    i > never &&
    i - never <= recordReach &&
    !items.slice(never, i).some((one) => one.quantity !== null || one.period !== null) &&
    items.slice(never, i).some((one) => compared.test(one.text))
      ? { ...item, period: { ...item.period, role: 'main' } }
      : item,
  )
}

/** "максимум *с начала года*", "der höchste Stand *seit Mai*": since when it is a record, no time of the number. */
const sinceWhen = (items: readonly Item[]): Item[] =>
  items.map((item, i) =>
    item.period?.role === 'main' &&
    /^(?:с |со |seit |desde )/i.test(item.text) &&
    [i - 1, i - 2].some((k) => extreme.test(items[k]?.text ?? ''))
      ? { ...item, period: { ...item.period, role: 'statement' } }
      : item,
  )

const asBasis = (item: Item): Item =>
  item.period === null ? item : { ...item, period: { ...item.period, role: 'basis' } }

const denying = wordSet('never|no|никогда|nie|nunca')
const extreme = /^(?:максимум|минимум|рекорд|höchst|tiefst|rekord|stand$|máxim|mínim|récord)/i

/** How far behind "never" the time of a record may stand, in items. */
const recordReach = 24
const compared =
  /^(?:more|as much|as many|as|so much|so many|so|larger|higher|bigger|better|больше|столько|выше|mehr|so viel|más)$/i

/** "From January to May 2025 the US exported …": a "from" ahead of everything in its sentence compares nothing. */
export const atHead = (span: PeriodSpan, head: boolean): PeriodSpan =>
  head && span.role === 'basis' && span.label !== null && span.basis === null
    ? { ...span, role: 'main' }
    : span

/** "a 58 percent increase *over the first quarter of 2022*": what the growth is measured from. */
const growthOver = (items: Item[]): Item[] =>
  items.map((item, k) => {
    if (item.period?.role !== 'main' || item.period.label === null) return item
    const article = items[k - 1]?.lower === 'the' ? 1 : 0
    const noun = items[k - 2 - article]
    const grown =
      items[k - 1 - article]?.lower === 'over' &&
      isMoveNoun(noun) &&
      items[k - 3 - article]?.quantity?.form === 'percent'
    return grown ? asBasis(item) : item
  })
