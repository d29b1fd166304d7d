import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { type Item, isCue, isOneOf, tagOf, wordSet } from '../bind/item.ts'
import { cuePlaces, numberPlaces, type View } from '../bind/view.ts'
import { isDealtWith, isOfSeveral } from './actors.ts'
import { tellsRetail } from './retail.ts'
import { isAuto, isEnergy, oilProducts, sectorProduct } from '../lexicon/product-kind.ts'
import type { Company } from '../frames/frame.ts'
import { soleKind } from './makers-product.ts'
import { makersReport, makersWorldwide } from './makers-report.ts'
import { isBilateral, linked, listsOthers } from './bilateral.ts'
import { opensOutside, opensWithBalance, opensWithOne, opensWithTotals } from './lead.ts'
import { isMeasured, openingOf } from './opening.ts'
import { type Owners, ownersOf } from './owners.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { homed, homelandOf, isOwnLand } from './homeland.ts'
import { partedOf } from './parted.ts'
import { onlyAimedAt, originOf, reporterOf } from './reporter.ts'
import { isPartOfFlow } from './part-ware.ts'
import { plainDollars } from './plain-dollars.ts'
import { takerOf } from './taker.ts'
import { isTradeName } from './trade-name.ts'

/** What the title and the first sentences are about; later sentences that name nothing are about this. */
export type Topic = {
  readonly product: Product | null
  readonly areas: readonly Area[]
  /** The first of them that the text names as more than where goods go or come from. */
  readonly home: Area | null
  /** All that it names so, the most named first. */
  readonly acting: readonly Area[]
  /** The country whose figures these are, as far as the way of naming tells. */
  readonly reporter: Area | null
  readonly owners: Owners
  /** The country whose supplies of a fuel the text is on, whoever they come from. */
  readonly taker: Area | null
  /** Two countries stand far before all others: the text is on what passes between them. */
  readonly bilateral: boolean
  /** Whether the text speaks of trade as a whole ("turnover", "foreign trade") before any product. */
  readonly trade: boolean
  /** The text is on trade as a whole: "exports" and "imports" without more are those of all goods. */
  readonly whole: boolean
  /** The text is on wares outside the vocabulary: a flow that names none is of those. */
  readonly outside: boolean
  /** Whether the text is on trade or our products at all: few words of them in many sentences are a passing remark. */
  readonly ours: boolean
  /** A long text on something else: what its sentences do not say themselves is not taken from the few that are on ours. */
  readonly aside: boolean
  /** The text tells what is sold at home and what abroad apart: without either word sales are all of a maker's. */
  readonly apart: boolean
  /** The maker whose own report on its sales all over the world the text is. */
  readonly maker: Company | null
  /** The text opens with what makers sell or build all over the world. */
  readonly worldwide: boolean
  /** The countries of which two energy companies are named: what one of them moves is not all that the country moves. */
  readonly parted: ReadonlySet<Area>
  /** A text on cars and on no trade in them: what is delivered there has been sold. */
  readonly retail: boolean
  /** A word for a duty stands in the text: without one no percentage is its rate. */
  readonly duties: boolean
  /** Money is told by the bare sign of the dollar alone: in the figures of a country with a dollar of its own it may be that. */
  readonly plainDollars: boolean
  /** Every product that the article names. */
  readonly named: ReadonlySet<Product>
}

/** The title counts as much as this many mentions in the lead, and the lead as much as this many later ones. */
const titleWeight = 3
const leadWeight = 2
const laterWeight = 0.34

/** What the country of a brand weighs beside that of its market. */
const origin = 0.3

const carMakers = wordSet(
  'automaker|automakers|auto-maker|auto-makers|carmaker|carmakers|car-maker|car-makers|autobauer|autohersteller|automobilhersteller|autoherstellern|autobauern|autohändler|automotriz|automotrices|автопроизводитель|автопроизводители|автопроизводителей|автопроизводителя|автоконцерн|автоконцерна|автодилеры|автодилеров|авторынок|авторынка|авторынке',
)

/** "*car registrations*": a measure word that has its product in it. */
const isOfCars = (item: Item): boolean =>
  tagOf(item, 'cue') !== undefined &&
  tagOf(item, 'product') === undefined &&
  /^(?:new.)?(?:cars?|vehicles?|autos?|automobiles?) /i.test(item.text)

/** "trade war", "trade talks": no trade is counted there. */
const dispute = wordSet(
  'wars|war|disputes|dispute|tensions|tension|talks|negotiations|deals|deal|agreements|agreement|pacts|pact|reports|report|association|union|data|route|routes|sources',
)

/** No figures are those of a continent unless the text says so. */
export const continents: ReadonlySet<Area> = new Set([
  'EUROPE',
  'ASIA',
  'AFRICA',
  'LATIN_AMERICA',
  'MIDDLE_EAST',
])

/** Measure words of trade as a whole. */
const wholeTrade: ReadonlySet<CueClass> = new Set(['trade', 'balance', 'surplus', 'deficit'])

/** The topic of an article of so many sentences, from its title (null where it has none) and those that tell something. */
export function topicOf(title: View | null, views: readonly View[], sentences = views.length): Topic {
  const weights = new Map<Product, number>()
  const areas = new Map<Area, number>()
  const actors = new Set<Area>()
  const retail = tellsRetail(title === null ? views : [title, ...views])
  let trade = 0
  let onTrade = false
  let ours = 0
  let outside = 0
  let makers = 0
  const opening = openingOf(views)
  const count = (view: View, weight: number): void => {
    const { items } = view
    const spoken = view === title || opening.has(view)
    for (let k = 0; k < items.length; k++) {
      const item = items[k] as Item
      if (item.tags.length === 0 && !isOneOf(item, carMakers)) continue
      const product = isTradeName(item, items[k + 1]) ? undefined : tagOf(item, 'product')
      if (isOurs(item)) ours++
      // "Vietnamese coffee aside, the EU got more"
      const next = k + 1 < items.length ? items[k + 1] : undefined
      if (next?.lower === 'aside') continue
      if (product !== undefined && product.product === null) outside += weight
      if (product?.product != null && product.product !== 'goods') {
        // "Truck Manufacturers Association": the name of an office tells the trade, and no kind of it.
        const told = item.masked && isAuto(product.product) ? 'cars' : product.product
        weights.set(told, (weights.get(told) ?? 0) + weight)
      }
      if (isOneOf(item, carMakers) || isOfCars(item)) weights.set('cars', (weights.get('cars') ?? 0) + weight)
      const told = sectorProduct(tagOf(item, 'company')?.sector ?? '')
      if (told === 'cars') makers += weight / 4
      else if (told !== null) weights.set(told, (weights.get(told) ?? 0) + weight / 4)
      const cue = tagOf(item, 'cue')
      // A balance is of all goods where no product is named with it, and "goods" are all goods.
      if (
        (cue?.pos === 'n' && wholeTrade.has(cue.cue) && !isOneOf(next, dispute)) ||
        (product?.product === 'goods' && item.lower !== 'commodity')
      ) {
        trade += weight
        // "Foreign trade matters to all" behind the opening: only with a figure a text tells of trade there.
        onTrade ||= spoken || numberPlaces(view).length > 0
      }
    }
    for (const mention of view.mentions) {
      // "gas deliveries through Turkey": what only passes is neither sent nor taken there.
      if (
        mention.marker === 'via' &&
        view.items.some((item) => isEnergy(tagOf(item, 'product')?.product ?? null))
      )
        continue
      if (
        mention.marker === 'in' &&
        view.items[mention.first]?.tags.some((tag) => tag.tag === 'area' && tag.form === 'city')
      )
        continue
      // "Chinese brands grow in Spain": whose brands they are is not where the market is.
      const maker = retail && originOf(view, mention)
      for (const area of mention.areas)
        areas.set(area, (areas.get(area) ?? 0) + (maker ? weight * origin : weight))
      const far = weight === laterWeight && isOfSeveral(mention)
      if (!maker && !far && !isDealtWith(view, mention)) for (const area of mention.areas) actors.add(area)
    }
  }
  if (title !== null) count(title, titleWeight)
  const inLead = (view: View): boolean => view.paragraph === views[0]?.paragraph || view.sentence < 2
  const weigh = (view: View): number =>
    view === title ? titleWeight : inLead(view) ? leadWeight : laterWeight
  // "The city is known for its steel": what is only named behind the opening does not weigh as much as what a lead tells.
  for (const view of views)
    count(view, opening.has(view) || isMeasured(view) ? weigh(view) : Math.min(weigh(view), laterWeight))
  const first = views[0]?.items
    .map((item, k, all) => (isTradeName(item, all[k + 1]) ? null : tagOf(item, 'product')?.product))
    .find((one) => one != null && one !== 'goods')
  if (first != null) weights.set(first, (weights.get(first) ?? 0) + leadWeight)
  const land = homelandOf(views[0])?.area
  if (land !== undefined && isOwnLand(land)) actors.add(land)
  const kind = soleKind(weights)
  if (makers > 0) weights.set(kind, (weights.get(kind) ?? 0) + makers)
  const ranked = [...weights].sort((a, b) => b[1] - a[1])
  const [best] = ranked
  const whole = opensWithTotals(title, views)
  const byWeight = [...areas].sort((a, b) => b[1] - a[1]).map(([area]) => area)
  const named = homed(byWeight, actors, views)
  const acting = named.filter(
    (area) =>
      (actors.has(area) || !areas.has(area)) && !continents.has(area) && !onlyAimedAt(area, title, views),
  )
  const product =
    !whole &&
    best !== undefined &&
    best[1] >= 1.3 &&
    best[1] >= trade * 0.8 &&
    !(best[0] === 'food' && opensWithBalance(title, views)) &&
    best[1] >= outside &&
    !isPartOfFlow(best[0], views)
      ? crudeOf(best[0], weights)
      : null
  const all = title === null ? views : [title, ...views]
  const owners = ownersOf(all, weigh)
  return {
    product,
    areas: named,
    home: acting[0] ?? null,
    acting,
    reporter: reporterOf(title, views, weigh, owners.dealers),
    owners,
    taker: takerOf(product, named, owners, all, weigh),
    bilateral:
      !opensWithOne(title, views) &&
      isBilateral([...areas.values()].sort((a, b) => b - a)) &&
      !listsOthers(byWeight, views) &&
      linked(byWeight, all, (view) => view === title || inLead(view)),
    trade: onTrade,
    outside: product === null && trade === 0 && opensOutside(title, views),
    ours: ours >= Math.min(leastOurs, sentences * oursPerSentence),
    aside: sentences >= longText && views.filter(isTelling).length < sentences * tellingPart,
    whole,
    apart: tellsApart(views),
    maker: makersReport(title, views),
    worldwide: makersWorldwide(title, views),
    parted: partedOf(all),
    retail,
    duties: (title !== null && tellsDuty(title)) || views.some(tellsDuty),
    plainDollars: plainDollars(views),
    named: new Set(weights.keys()),
  }
}

const tellsDuty = (view: View): boolean => cuePlaces(view).some((k) => isCue(view.items[k], 'tariff'))

/** So many words of trade or our products make a text one of ours; in a short one, one in four sentences does. */
const leastOurs = 3
const oursPerSentence = 0.25

/** Words that say by themselves that something crossed a border; what is bought, sold or received may be anything. */
const crossing =
  /export|import|trad|customs|tariff|dut(?:y|ies)|shipment|ausfuhr|einfuhr|ausgeführt|eingeführt|handel|liefer|zoll|comerc|arancel|aduan|ventas (?:externas|al exterior)|compras (?:externas|al exterior)|envíos|embarques|despachos|colocaciones|intercambio|balanza|superávit|[\p{Script=Han}\p{Script=Cyrillic}]/iu

const isOurs = (item: Item): boolean => {
  const product = tagOf(item, 'product')?.product
  return (
    product != null || ((tagOf(item, 'cue') ?? tagOf(item, 'rank')) !== undefined && crossing.test(item.text))
  )
}

/** So many sentences are more than a report; of one that is on trade, autos or energy more than this part say so. */
const longText = 25
const tellingPart = 0.1

/** "Goods", "services" and food stand in texts on anything. */
const anywhere: ReadonlySet<Product> = new Set(['goods', 'services', 'food'])

const isTelling = ({ items }: View): boolean =>
  items.some((item) => {
    const product = tagOf(item, 'product')?.product ?? null
    return isOurs(item) && (product === null || !anywhere.has(product))
  })

/** "Crude" said this often for each "oil": less is an aside, and the text is on oil and says so. */
const crudeShare = 0.3

/** A text on "oil" that time and again says "crude" and names no product of it is on crude throughout. */
const crudeOf = (product: Product, named: ReadonlyMap<Product, number>): Product =>
  product === 'oil' &&
  (named.get('crude_oil') ?? 0) >= crudeShare * (named.get('oil') ?? 0) &&
  ![...oilProducts].some((one) => named.has(one))
    ? 'crude_oil'
    : product

const atHome = wordSet(
  ['domestic', 'local', 'home', 'home-market'].map((where) => `${where} sales|${where} deliveries`).join('|'),
)
const abroad =
  /^(?:(?:overseas|foreign|outbound|export|international) (?:sales|shipments|deliveries)|sales abroad)$/i

const tellsApart = (views: readonly View[]): boolean =>
  views.some((view) => view.items.some((item) => isOneOf(item, atHome))) &&
  views.some((view) =>
    view.items.some((item) => item.tags.length > 0 && (isCue(item, 'out') || abroad.test(item.text))),
  )
