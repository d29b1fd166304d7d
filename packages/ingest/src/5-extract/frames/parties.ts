import { type Item, isCue, isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { type CueClass, isFirm, isPlace } from '../lexicon/tag.ts'
import { companyOf, namedOf } from './named.ts'
import { innerLeft } from './left-of.ts'
import { turnThere } from './there-ahead.ts'
import type { Frame } from './frame.ts'
import type { Filled } from './phrases.ts'

const outward: ReadonlySet<CueClass> = new Set(['out', 'flow'])
const inward: ReadonlySet<CueClass> = new Set(['in', 'receive'])

/** What may stand between a preposition and the company that it governs. */
const passes = (item: Item | undefined): boolean =>
  isWord(item, 'article', 'poss') || tagOf(item, 'area') !== undefined

/**
 * "*Cheniere* will supply *Galp* with", "*Petronet* agreed to buy … from *QatarEnergy*", "delivered to *Kogas*": the firms
 * between whom fuel passes stand for their countries, each on the side that the words give it. Fills what is still empty.
 */
export function fillParties(view: View, i: number, cls: CueClass, filled: Filled): void {
  turnThere(view, i, filled)
  innerLeft(view, i, cls, filled)
  makersAbroad(view, i, cls, filled)
  if (view.lang !== 'en' || !(outward.has(cls) || inward.has(cls))) return
  const { items } = view
  const clause = items[i]?.clause
  let giver: string | null = null
  let taker: string | null = null
  items.forEach((item, k) => {
    const company = companyOf(item)
    if (company === null || item.clause !== clause) return
    if (!isFirm(company.sector) && !isPlace(company.sector)) return
    let p = k - 1
    while (p > 0 && passes(items[p])) p--
    if (isWord(items[p], 'from')) giver ??= company.area
    else if (isWord(items[p], 'to', 'into') && !isWord(items[p], 'for')) taker ??= company.area
    // "will supply *Galp* with"
    else if (p === i && isWord(items[k + 1], 'with')) taker ??= company.area
    else if (k < i && isFirm(company.sector)) {
      if (outward.has(cls)) giver ??= company.area
      else taker ??= company.area
    }
  })
  // "Slovakia imported 4 bcm from Gazprom"
  if (
    giver !== null &&
    taker === null &&
    inward.has(cls) &&
    filled.partner.length === 0 &&
    filled.area[0] !== giver
  )
    filled.partner.push(giver)
  if (giver === null || taker === null || giver === taker) return
  const [area, partner] = outward.has(cls) ? [giver, taker] : [taker, giver]
  // "to Kogas of South Korea": the country of the firm is no owner of the flow.
  if (filled.area[0] === partner && filled.partner.length === 0) filled.area.length = 0
  if (filled.area.length === 0) filled.area.push(area)
  if (filled.partner.length === 0 && filled.area[0] !== partner) filled.partner.push(partner)
}

/** Items between the name and "在", at most: 中国*品牌电动汽车*在泰国. */
const wareReach = 3

/** *中国品牌汽车*在泰国的销量, *日系车*在中国销售: whose cars they are stands before the market. */
function makersAbroad({ items, mentions, lang }: View, i: number, cls: CueClass, filled: Filled): void {
  if (lang !== 'zh' || cls !== 'sales' || filled.partner.length > 0 || filled.area.length !== 1) return
  const market = mentions.find((m) => m.marker === 'in' && m.last <= i && m.areas[0] === filled.area[0])
  const place = market === undefined ? -1 : market.first - 1
  const whose = mentions.find((m) => m.last < place && place - m.last <= wareReach && m.areas.length === 1)
  if (whose === undefined || whose.clause !== items[i]?.clause || whose.areas[0] === filled.area[0]) return
  const made = items.slice(whose.last, place)
  if (made.every((item) => isCue(item, 'brands') || isAuto(namedOf(item)?.product ?? null)))
    filled.partner.push(...whose.areas)
}

const surpluses: ReadonlySet<CueClass> = new Set(['balance', 'surplus'])

/** "the balance between Iran and Turkey was *in favour of Turkey*, with a surplus of": of two sides it is that of who has it. */
export function favoured({ items, mentions, lang }: View, frame: Frame): Frame {
  const { areas, partners } = frame
  if (lang !== 'en' || !surpluses.has(frame.cls) || areas.length !== 1 || partners.length !== 1) return frame
  const holds = mentions.some(
    ({ first, last, areas: [area] }) =>
      area === partners[0] &&
      (isWord(items[first - 1], 'favour') ||
        (isWord(items[last], 'poss') && isWord(items[last + 1], 'favour'))),
  )
  return holds ? { ...frame, areas: partners, partners: areas } : frame
}
