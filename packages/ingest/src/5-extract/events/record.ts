import type { Area } from '@factline/schema/vocabulary/areas'
import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import type { Hit } from './candidate.ts'

/** Measures of which a highest ever is news; a record duty or a record plan is none. */
const measured = new Set(['turnover', 'exports', 'imports', 'balance', 'sales', 'production', 'consumption'])

/** A number read in the same sentence counts as the record's own within this many letters. */
const reach = 120

/** The amounts that were read, by the number of their sentence. */
export type Amounts = ReadonlyMap<number, readonly Draft[]>

/** Those of the drafts that a record can be of. */
export function amountsOf(drafts: readonly Draft[]): Amounts {
  const amounts = new Map<number, Draft[]>()
  for (const draft of drafts) {
    if (draft.kind !== 'level' || !measured.has(draft.measure)) continue
    const same = amounts.get(draft.sentence)
    if (same === undefined) amounts.set(draft.sentence, [draft])
    else same.push(draft)
  }
  return amounts
}

/** The amount that the words of a record are about: the nearest one of their sentence, one right behind them first. */
export function recordDraft(hit: Hit, amounts: Amounts): Draft | null {
  const own = amounts.get(hit.view.sentence) ?? []
  const newest = own.reduce((year, one) => (yearOf(one) > year ? yearOf(one) : year), '')
  const near = own
    .map((draft) => ({ draft, cost: distance(hit, draft) + (yearOf(draft) < newest ? perOlder : 0) }))
    .sort((a, b) => a.cost - b.cost)[0]
  return near !== undefined && near.cost <= reach ? near.draft : null
}

/** A number of an earlier year beside a newer one is what the record is compared with, unless it stands right there. */
const perOlder = 50
const yearOf = (draft: Draft): string => draft.period?.slice(0, 4) ?? ''

/** "That is a record" points back at most this many sentences. */
const back = 6

/** The amount that a sentence without one of its own points back to in its paragraph, or that the next one gives. */
export function neighbourDraft(hit: Hit, amounts: Amounts, views: readonly View[]): Draft | null {
  const { sentence, paragraph } = hit.view
  for (let n = sentence - 1; n >= sentence - back && views[n]?.paragraph === paragraph; n--) {
    const last = amounts.get(n)?.at(-1)
    if (last !== undefined) return last
  }
  return amounts.get(sentence - 1)?.at(-1) ?? amounts.get(sentence + 1)?.[0] ?? null
}

/** "a record $240 bln": nothing but a word or two between. */
const direct = 15

function distance(hit: Hit, draft: Draft): number {
  const inside = draft.value_start >= hit.from && draft.value_end <= hit.to
  const gap =
    draft.value_start >= hit.end
      ? draft.value_start - hit.end
      : // "… to $190 billion, an all-time high" reads on; the number behind is the likelier one at equal distance.
        (hit.start - draft.value_end) * 1.2
  return draft.value_start >= hit.end && gap <= direct ? -perOlder : Math.max(0, gap) + (inside ? 0 : 40)
}

/** The sides of a series as an event has them: the world is no side. */
export const areasOf = (draft: Draft): Area[] =>
  [draft.area, draft.partner].filter((area, i, all) => area !== 'WORLD' && all.indexOf(area) === i)
