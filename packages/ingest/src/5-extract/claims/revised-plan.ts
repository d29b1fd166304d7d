import type { Status } from '@factline/schema/vocabulary/qualifiers'
import { isMark, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Bound } from './period-of.ts'
import type { Reading } from './reading.ts'

const revises = wordSet(
  'cut|cuts|trimmed|trims|lowered|lowers|raised|raises|lifted|lifts|revised|revises|upgraded|upgrades|downgraded|slashed|reduced|increased|hiked|boosted|scaled back|pared|upped|bumped|nudged|adjusted',
)
const plan = wordSet(
  'target|targets|goal|goals|forecast|forecasts|outlook|projection|projections|guidance|estimate|plan|plans|prediction|expectation|objective',
)
/** How far before the new value the verb of revising may stand, in items. */
const reach = 16

/**
 * "*cut* its 2024 production *target* to 1.5 million *from 1.7 million*", "a target of 1.5 million*: 450,000* for the home market
 * and *1.05 million for export*": the plan as it was, and what it is made up of, are of the time of the plan and as little a
 * fact. Null for any other number.
 */
export function revisedPlan(
  { items, lang, sentence }: View,
  q: number,
  { drafts }: Reading,
): { readonly period: Bound; readonly status: Status } | null {
  const last = drafts.at(-1)
  if (lang !== 'en' || last?.kind !== 'level' || last.sentence !== sentence || !ahead.has(last.status))
    return null
  const at = items.findIndex((item) => item.start === last.value_start)
  const between = items.slice(at + 1, q)
  if (at < 0 || items.slice(q + 1, q + 4).some((item) => item.period !== null)) return null
  const before = items.slice(Math.max(0, at - reach), at)
  const old = isWord(items[q - 1], 'from', 'against')
  const revised =
    old && before.some((item) => isOneOf(item, revises)) && before.some((item) => isOneOf(item, plan))
  const part =
    (between.some((item) => isMark(item, ':')) || parted(items, at, q)) &&
    between.every((item) => item.period === null && tagOf(item, 'move') === undefined)
  return revised || part ? { period: last.told.period, status: last.status } : null
}

/** "…: 450,000 for the home market *and* 1.05 million": the next part of the same plan. */
const parted = (items: View['items'], at: number, q: number): boolean =>
  items
    .slice(0, at)
    .some(
      (item, k) => isMark(item, ':') && items.slice(0, k).some((one) => tagOf(one, 'modal') !== undefined),
    ) && items.slice(at + 1, q).some((item) => isWord(item, 'and') || item.text === ',')

const ahead: ReadonlySet<Status> = new Set(['target', 'forecast'])
