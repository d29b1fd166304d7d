import type { Area } from '@factline/schema/vocabulary/areas'
import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import type { Hit } from './candidate.ts'

/** Measures of which a highest ever is news; a record duty or a record plan is none. */
const measured = new Set([
  'turnover',
  'exports',
  'imports',
  'balance',
  'sales',
  'production',
  'consumption',
])

/** A number read in the same sentence counts as the record's own within this many letters. */
const reach = 120

/**
 * The number that the words of a record are about: the nearest amount of their sentence, one behind "a record" first;
 * else, where they only point ("That is a record"), the last amount of the sentence before.
 */
export function recordDraft(hit: Hit, drafts: readonly Draft[]): Draft | null {
  const amounts = drafts.filter((one) => one.kind === 'level' && measured.has(one.measure))
  const own = amounts.filter((one) => one.sentence === hit.view.sentence)
  const newest = own.reduce((year, one) => (yearOf(one) > year ? yearOf(one) : year), '')
  const near = own
    .map((draft) => ({ draft, cost: distance(hit, draft) + (yearOf(draft) < newest ? perOlder : 0) }))
    .sort((a, b) => a.cost - b.cost)[0]
  return near !== undefined && near.cost <= reach ? near.draft : null
}

/** A number of an earlier year beside a newer one is what the record is compared with, unless it stands right there. */
const perOlder = 50
const yearOf = (draft: Draft): string => draft.period?.slice(0, 4) ?? ''

/** The amount that a sentence without one of its own points back to in its paragraph, or that the next one gives. */
export function neighbourDraft(hit: Hit, drafts: readonly Draft[], views: readonly View[]): Draft | null {
  const amounts = drafts.filter((one) => one.kind === 'level' && measured.has(one.measure))
  const { sentence, paragraph } = hit.view
  return (
    amounts.filter((one) => one.sentence < sentence && views[one.sentence]?.paragraph === paragraph).at(-1) ??
    amounts.find((one) => one.sentence === sentence - 1) ??
    amounts.find((one) => one.sentence === sentence + 1) ??
    null
  )
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
