import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, tagOf } from '../bind/item.ts'
import { cuePlaces, type View } from '../bind/view.ts'
import { amongMany } from '../frames/among-many.ts'
import { buildFrame } from '../frames/build-frame.ts'
import type { CueClass } from '../lexicon/tag.ts'

/** Whose exports and whose imports a text names, with how much it makes of them. */
export type Owners = {
  readonly out: ReadonlyMap<Area, number>
  readonly in: ReadonlyMap<Area, number>
  /** With how many others each is told to deal. */
  readonly dealers: ReadonlyMap<Area, ReadonlySet<Area>>
}

const sideOf: Partial<Readonly<Record<CueClass, 'out' | 'in'>>> = {
  out: 'out',
  flow: 'out',
  in: 'in',
  receive: 'in',
}

/** Subjects of verbs are also the many that one reporter sells to or buys from; owners of nouns are seldom. */
const doer = 0.5

/** "The UAE was the leading market, *buying* goods", "Brazil was the main partner: it *bought*": one of the other side. */
const isRanked = (view: View, i: number): boolean =>
  view.lang === 'en' && view.items.slice(0, i).some((item) => item.quantity?.form === 'rank')

/** Whose flows the title and the sentences name ("Turkey's gas imports", "Nigeria imported"), over the whole text. */
export function ownersOf(views: readonly View[], weight: (view: View) => number): Owners {
  const owners = { out: new Map<Area, number>(), in: new Map<Area, number>() }
  const dealers = new Map<Area, Set<Area>>()
  const traders = new Set<Area>()
  for (const view of views) {
    for (const i of cuePlaces(view)) {
      const item = view.items[i] as Item
      const cue = tagOf(item, 'cue')?.cue ?? 'figure'
      const side = sideOf[cue]
      if (item.masked || item.quantity !== null) continue
      if (balances.has(cue)) for (const area of buildFrame(view, i).areas) traders.add(area)
      if (side === undefined) continue
      const { areas, partners, verb, products, cls, sourced, attached } = buildFrame(view, i)
      const [area] = areas
      const [one, other, third] = alone(view, item.clause)
      if (one !== undefined && other !== undefined && third === undefined) {
        dealers.set(one, (dealers.get(one) ?? new Set()).add(other))
        dealers.set(other, (dealers.get(other) ?? new Set()).add(one))
      }
      // Who "took" or "delivered" is as often one of the many on the other side.
      if (verb && ((cls !== 'out' && cls !== 'in') || amongMany(view, i) || isRanked(view, i))) continue
      // "shipments from Switzerland soared", "Italy came next, with imports of": told of the other side as well.
      if (attached === true || (!verb && cls === 'flow' && sourced && partners.length === 0)) continue
      if (area === undefined || areas.length > 1 || products.some((one) => one.product === null)) continue
      // "Spain's exports rose. *China imported Spanish goods*": the other end of what the text has named as another's.
      const otherEnd = owners[side === 'in' ? 'out' : 'in']
      if (verb && !otherEnd.has(area) && partners.some((one) => otherEnd.has(one) || traders.has(one)))
        continue
      owners[side].set(area, (owners[side].get(area) ?? 0) + weight(view) * (verb ? doer : 1))
    }
  }
  return { ...owners, dealers }
}

/** The countries that a clause names, each once; a continent deals with nobody. */
const alone = ({ mentions }: View, clause: number): readonly Area[] => [
  ...new Set(
    mentions
      .filter((one) => one.clause === clause)
      .flatMap((one) => one.areas.filter((area) => area.length === 2)),
  ),
]

/** How many times as much the text must make of another owner than of the one at hand, for the flow to be the other's. */
const clearly = 2

/** The owner of a flow or balance that the text names without one; `near` unless another is named as its owner far more. */
export function ownerOf(owners: Owners, cls: CueClass, near: Area | null): Area | null {
  const side = sideOf[cls]
  const named = side === undefined ? bothOf(cls, owners) : owners[side]
  const [best, second] = [...(named ?? [])].sort((a, b) => b[1] - a[1])
  if (named === null || best === undefined || best[1] < clearly * (second?.[1] ?? 0)) return near
  return near === null || best[1] >= clearly * (named.get(near) ?? 0) + 1 ? best[0] : near
}

/** Whether the text is on this country's imports as well, whoever's exports it is on. */
export const takes = (owners: Owners, area: Area): boolean => (owners.in.get(area) ?? 0) >= clearly

const balances = new Set<CueClass>(['trade', 'surplus', 'deficit', 'balance'])

/** A balance is of who has both flows. */
function bothOf(cls: CueClass, owners: Owners): ReadonlyMap<Area, number> | null {
  if (!balances.has(cls)) return null
  const both = new Map(owners.out)
  for (const [area, weight] of owners.in) both.set(area, (both.get(area) ?? 0) + weight)
  return both
}
