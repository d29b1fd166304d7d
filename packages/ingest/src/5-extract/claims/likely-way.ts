import type { Area } from '@factline/schema/vocabulary/areas'
import { oneWay } from '../lexicon/data/one-way.ts'
import type { Topic } from '../discourse/topic.ts'
import type { Draft } from './draft.ts'

/**
 * "Japan's LNG imports … Qatar's rose by a fifth": who only ever sells a good does not buy it. Where the words left a side
 * open and the reading goes against the way that the good is known to take, the buyer of the text so far is put beside
 * such a seller. Drafts in the order of the text; those that nothing better is known for stay as they are.
 */
export function likelyWays(drafts: readonly Draft[], topic: Topic): readonly Draft[] {
  /** The ends of the latest flow of each good that goes the known way. */
  const flows = new Map<string, { readonly from: Area; readonly to: Area }>()
  /** Sellers whose imports from all the world were told, too. */
  const bothWays = new Set<Area>()
  return drafts.map((draft) => {
    const way = oneWay[draft.product]
    const out = sides[draft.measure]
    if (way === undefined || out === undefined) return draft
    const [from, to] = out ? [draft.area, draft.partner] : [draft.partner, draft.area]
    const sells = (area: Area): boolean => way.sellers.has(area)
    const buys = (area: Area): boolean => way.buyers.has(area)
    if (!sells(to) || (out && isToldBoth(draft))) {
      if (!buys(from)) flows.set(draft.product, { from, to })
      return draft
    }
    const seen = flows.get(draft.product)
    // "Azerbaijan exported 16.5 bcm … imports of gas into the country": a seller's trade both ways with all the world.
    if (!out && seen?.from === to && seen.to === 'WORLD' && draft.measure === 'imports') {
      if (from === 'WORLD') bothWays.add(to)
      if (bothWays.has(to)) return draft
    }
    // What was told in full before goes on, however odd the way.
    if (seen?.from === from && seen.to === to) return draft
    const turned = (area: Area, partner: Area, measure = draft.measure): Draft => ({
      ...draft,
      ...{ measure, area, partner },
      why: [...draft.why, 'known way of the good'],
    })
    const buyer = seen !== undefined && buys(seen.to) ? seen.to : (topic.areas.find(buys) ?? topic.home)
    // A seller's share "in exports" to another seller: the share that its buyer takes from it.
    if (out && draft.kind === 'share' && buyer !== null && buys(buyer))
      return turned(buyer, to, 'import_share')
    if (out) return turned(to, buys(from) ? from : (seen?.to ?? 'WORLD'))
    if (buys(from) || buyer === from) return turned(from, to)
    if (buyer === null || sells(buyer)) return draft
    return turned(buyer, from === 'WORLD' ? to : from)
  })
}

/** "Turkmen gas deliveries to Azerbaijan via Iran": both ends are told with the number, however odd the way. */
const isToldBoth = ({ partner, features }: Draft): boolean =>
  partner !== 'WORLD' && features.area_inherited === 0 && features.partner_inherited === 0

/** Whether the area of a measure is where the goods come from. */
const sides: Readonly<Record<string, boolean>> = {
  ...{ exports: true, export_share: true },
  ...{ imports: false, import_share: false },
}
