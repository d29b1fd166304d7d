import { type Period, yearBefore } from '@factline/schema/vocabulary/period'
import { isCurrency } from '@factline/schema/vocabulary/units'
import type { Draft } from '../claims/draft.ts'

/** Figures that are rounded apart ("by 12%") agree within this many percentage points. */
const points = 1
/** Sums of rounded figures agree within this part of what is summed. */
const rounding = 0.015
/** A level is told in few units, and one of each is enough to compare with: more would make the work grow. */
const perLevel = 4

type Levels = ReadonlyMap<string, readonly Draft[]>

/** What the numbers of one article say of each other. */
export type Agreement = {
  /** Two levels and the change between them; two flows with their turnover or balance. */
  readonly agreeing: ReadonlySet<Draft>
  /** Another number is told of the same series and period. */
  readonly rivalled: ReadonlySet<Draft>
  /** How far a number stands from the nearest told before it of the same series and time: 0 beside it, 1 from twice on. */
  readonly outvoted: ReadonlyMap<Draft, number>
}

/** Compares the drafts of an article. Linear: every question is a look-up. */
export function agreementOf(drafts: readonly Draft[]): Agreement {
  const levels = levelsOf(drafts)
  // A duty is told at several rates: what it was and is, what is put on top, and what that comes to.
  const single = drafts.filter((one) => one.measure !== 'tariff')
  const facts = Map.groupBy(single, (one, n) => `${factKey(one)}|${isOfMoney(one, single, n)}`)
  return {
    agreeing: new Set(
      drafts.flatMap((one) => (one.kind === 'change' ? grown(one, levels) : summed(one, levels))),
    ),
    rivalled: new Set(
      [...facts.values()].flatMap((same) => (same.some((one) => one.value !== same[0]?.value) ? same : [])),
    ),
    outvoted: new Map([...facts.values()].flatMap(apart)),
  }
}

/**
 * A text seldom tells one series of one time twice, and twice differently: of two numbers the first is as a rule the
 * series, and the second that of a part, a brand or another time which the words did not give away.
 */
const apart = (same: readonly Draft[]): readonly (readonly [Draft, number])[] =>
  same
    .slice(1)
    .flatMap((one, n) =>
      one.period === null || one.kind === 'rank'
        ? []
        : [
            [
              one,
              Math.min(
                ...same
                  .slice(Math.max(0, n + 1 - perFact), n + 1)
                  .map((before) => octaves(one.value, before.value)),
              ),
            ],
          ],
    )
/** Compared with so many before it: more would make the work grow. */
const perFact = 8

/** How many times one number is doubled to reach the other, at most once; numbers of two signs are as far apart as that. */
const octaves = (a: number, b: number): number =>
  a === b ? 0 : a * b <= 0 ? 1 : Math.min(1, Math.abs(Math.log2(a / b)))

function levelsOf(drafts: readonly Draft[]): Levels {
  const levels = new Map<string, Draft[]>()
  for (const one of drafts) {
    if (one.kind !== 'level') continue
    const key = levelKey(one, one.measure, one.period)
    const known = levels.get(key)
    if (known === undefined) levels.set(key, [one])
    else if (known.length < perLevel && known.every((other) => other.unit !== one.unit)) known.push(one)
  }
  return levels
}

const levelKey = (one: Draft, measure: string, period: Period | null): string =>
  [measure, one.product, one.area, one.partner, one.detail, period, one.status].join('|')

const factKey = (one: Draft): string =>
  [
    one.kind,
    one.measure,
    one.product,
    one.area,
    one.partner,
    one.detail,
    one.unit,
    one.period,
    one.status,
    one.basis,
  ].join('|')

/** A change is told beside its level or right behind it: so many drafts back at most. */
const besideLevel = 3

/**
 * "LNG imports fell 0.4% … It paid $5.7 billion for them, a rise of 124%": a change of what was paid is no rival of one of
 * what was shipped.
 */
function isOfMoney(one: Draft, drafts: readonly Draft[], n: number): boolean {
  if (one.kind !== 'change') return false
  if (one.of !== null) return isCurrency(one.of)
  const carried = one.told.subject.inherited.includes('measure')
  const around = drafts.slice(Math.max(0, n - besideLevel), n + besideLevel)
  const level = around.find(
    (other) =>
      other.kind === 'level' &&
      other.measure === one.measure &&
      other.period === one.period &&
      other.area === one.area &&
      (other.sentence === one.sentence || (carried && other.sentence === one.sentence - 1)),
  )
  return level !== undefined && isCurrency(level.unit)
}

/** A change over the year with the two levels that it lies between. */
function grown(change: Draft, levels: Levels): readonly Draft[] {
  const before = change.period === null || change.basis !== 'yoy' ? null : yearBefore(change.period)
  if (before === null || change.unit !== 'percent') return []
  for (const now of levels.get(levelKey(change, change.measure, change.period)) ?? []) {
    const then = levels.get(levelKey(change, change.measure, before))?.find((one) => one.unit === now.unit)
    if (
      then !== undefined &&
      then.value > 0 &&
      Math.abs((now.value / then.value - 1) * 100 - change.value) <= points
    )
      return [change, now, then]
  }
  return []
}

/** A turnover or balance with the two flows that make it up, told by either side. */
function summed(one: Draft, levels: Levels): readonly Draft[] {
  if (one.kind !== 'level' || (one.measure !== 'turnover' && one.measure !== 'balance')) return []
  for (const [area, partner] of [
    [one.area, one.partner],
    [one.partner, one.area],
  ] as const) {
    const flow = (measure: string) =>
      levels
        .get(levelKey({ ...one, area, partner }, measure, one.period))
        ?.find((level) => level.unit === one.unit)
    const out = flow('exports')
    const back = flow('imports')
    if (out === undefined || back === undefined) continue
    const sum = one.measure === 'turnover' ? out.value + back.value : Math.abs(out.value - back.value)
    if (Math.abs(sum - Math.abs(one.value)) <= (out.value + back.value) * rounding) return [one, out, back]
  }
  return []
}
