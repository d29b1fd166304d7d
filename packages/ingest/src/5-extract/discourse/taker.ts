import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { tagOf } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import type { Owners } from './owners.ts'
import type { Sides } from './sides.ts'

/** How a country is named whose supplier somebody is: "supplier of gas to Spain", "proveedor de España", "Lieferant Deutschlands". */
const served: ReadonlySet<Mention['marker']> = new Set(['to', 'of', 'for', 'in', 'into', 'poss', 'adj'])

/** How far before and behind the noun the country may stand, in items. */
const ahead = 3
const behind = 6

/** So much must the text make of who buys: one supplier's noun in its title or lead, or its imports named time and again. */
const enough = 2

/** So many others at least that the fuel may come from: of one seller and one buyer either may tell. */
const sellers = 2

/**
 * The country whose supplies of a fuel the text is on: whose suppliers it names, or whose imports far more than anybody's exports.
 * What others "deliver" or "contribute" there, it imports. Null where the text is on no fuel, or on who sells it.
 */
export function takerOf(
  product: Product | null,
  areas: readonly Area[],
  owners: Owners,
  views: readonly View[],
  weight: (view: View) => number,
): Area | null {
  if (!isEnergy(product) || areas.length <= sellers) return null
  const scores = new Map<Area, number>(owners.in)
  for (const view of views)
    for (let k = 0; k < view.items.length; k++) {
      if (tagOf(view.items[k], 'rank')?.head !== 'supplier') continue
      const whose =
        view.mentions.find((m) => m.first > k && m.first - k <= behind && served.has(m.marker)) ??
        view.mentions.findLast(
          (m) => m.last <= k && k - m.last <= ahead && (m.marker === 'poss' || m.marker === 'adj'),
        )
      const [area] = whose?.areas.length === 1 ? whose.areas : []
      if (area !== undefined) scores.set(area, (scores.get(area) ?? 0) + weight(view))
    }
  // "Europe" in a text that names the Union's own imports is the Union.
  const union = scores.get('EU')
  if (union !== undefined) {
    scores.set('EU', union + (scores.get('EUROPE') ?? 0))
    scores.delete('EUROPE')
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < enough || best[1] < 2 * (second?.[1] ?? 0)) return null
  return Math.max(0, ...owners.out.values()) >= best[1] ? null : best[0]
}

/**
 * "Argelia aportó 9.151 GWh" in a text on who supplies Spain: what Spain imports from there. "Llegó gas de Francia": whence it
 * came, where nobody is named that it went to.
 */
export function taken(
  sides: Sides,
  frame: Frame,
  product: Product,
  taker: Area | null,
  inherited: readonly string[],
): Sides {
  if (taker === null || sides.cls !== 'flow' || !isEnergy(product)) return sides
  // The other end may have been taken from the text as well: it is the taker all the same.
  const open = sides.partner === 'WORLD' || (sides.partner === taker && inherited.includes('partner'))
  const gives = sides.area !== taker && open && !frame.total && !frame.ofWorld && frame.partners.length === 0
  const came =
    frame.verb && inherited.includes('area') && sides.partner !== 'WORLD' && sides.partner !== taker
  return gives || came
    ? { cls: 'in', area: taker, partner: gives ? sides.area : sides.partner, turned: true }
    : sides
}
