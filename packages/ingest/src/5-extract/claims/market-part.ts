import type { Area } from '@factline/schema/vocabulary/areas'
import { isOneOf, lastBefore, tagOf, wordSet } from '../bind/item.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Draft } from './draft.ts'
import { areaOnly } from './part-holder.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Part } from './share-holder.ts'

/** How far before the word for the share its owner may stand, in items: "*Russia*'s growing market share". */
const ownerReach = 4
/** How far behind it the market: "share of the *Egyptian* wheat *market*". */
const marketReach = 5
/** Beyond this many sentences the flow that is shared may be another one. */
const toldWithin = 2
const marketShare = wordSet('market share')
const market = wordSet('market')
const its = wordSet('its')

/**
 * "China imported 55 million tonnes of crude from Russia. *Russia's market share* rose to 24%", "its share of the Egyptian
 * market": where fuels and goods are traded a market is what its country buys abroad. Null for cars, whose market is what
 * is sold there, and where no flow between two was told before.
 */
export function marketPart({ view }: Sentence, q: number, { drafts }: Reading): Part | null {
  const { items, mentions, lang } = view
  if (lang !== 'en') return null
  const at = lastBefore(items, q, (item) => tagOf(item, 'cue')?.cue === 'share')
  const ofMarket = items.slice(at + 1, at + 1 + marketReach).findIndex((item) => isOneOf(item, market))
  if (at < 0 || (!isOneOf(items[at], marketShare) && ofMarket < 0)) return null
  const told = drafts.findLast((one) => one.sentence < view.sentence && sidesOf(one) !== null)
  const sides = told === undefined || view.sentence - told.sentence > toldWithin ? null : sidesOf(told)
  if (told === undefined || sides === null || isAuto(told.product)) return null
  const end = at + 1 + ofMarket
  const there = ofMarket < 0 ? undefined : mentions.find((m) => m.first > at && m.last <= end)
  const buyer = there?.areas[0] ?? sides.buyer
  const owner = mentions.findLast((m) => m.last <= at && at - m.last <= ownerReach && m.areas.length === 1)
  const own = items.slice(Math.max(0, at - ownerReach), at).some((item) => isOneOf(item, its))
  const seller = owner?.areas[0] ?? (own ? sides.seller : null)
  if (seller === null || seller === buyer || buyer === 'WORLD') return null
  const { subject } = told.told
  const bought = { ...subject, cls: 'in', measure: 'imports', area: buyer, partner: 'WORLD' } as const
  return { whole: { subject: bought, frame: null }, holder: areaOnly(seller) }
}

/** Who buys and who sells in a flow that was told. */
function sidesOf({ measure, area, partner }: Draft): { buyer: Area; seller: Area } | null {
  if (measure === 'imports') return { buyer: area, seller: partner }
  return measure === 'exports' && partner !== 'WORLD' ? { buyer: partner, seller: area } : null
}
