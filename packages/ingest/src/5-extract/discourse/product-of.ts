import { blocs } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { isCurrency } from '@factline/schema/vocabulary/units'
import type { Company, Frame } from '../frames/frame.ts'
import { moved } from './brought-up.ts'
import { autoNarrowed } from './narrow.ts'
import { makersProduct } from './makers-product.ts'
import type { Pick } from './pick.ts'
import { salesProduct } from './sales-product.ts'
import type { State } from './state.ts'
import { partOfTurnover } from './turnover-parts.ts'
import { together } from './together.ts'
import { bulk, isAuto, isEnergy, oilProducts, sectorProduct } from '../lexicon/product-kind.ts'
import type { Topic } from './topic.ts'

/** The product of a series; gas that pipes carry is pipeline gas, whatever word the text has for it. */
export function productOf(...of: Parameters<typeof plainProduct>): Product | null {
  const told = plainProduct(...of)
  // "Output" behind what the pipelines carried is that of gas.
  const product = told === 'pipeline_gas' && of[0].products.length === 0 && made.has(of[0].cls) ? 'gas' : told
  // What a country makes and burns is gas, however it comes or goes.
  if (product !== 'gas' || (made.has(of[0].cls) && of[5] === null)) return product
  // What an LNG plant or terminal takes in or gives out is LNG.
  if (of[5]?.sector === 'lng_site') return 'lng'
  return of[0].piped || of[5]?.sector === 'gas_route' || byPipe(of[0], of[1], of[2])
    ? 'pipeline_gas'
    : product
}

/** "Norway exported 108 bcm of pipeline gas. Deliveries of gas to Germany were 48 bcm": a text that began with pipes, and names no LNG. */
const byPipe = (frame: Frame, { lead }: State, { named }: Topic): boolean =>
  lead?.product === 'pipeline_gas' &&
  lead.measure === 'exports' &&
  frame.areas.every((one) => one === lead.area) &&
  // … or a part of the whole continent.
  (lead.partner in blocs || frame.partners.every((one) => one === lead.partner)) &&
  !frame.total &&
  !named.has('lng')

/** A heading is good for so many paragraphs: what stands further down has come away from it. */
const underHead = 4

/** What is measured where it is made or used, whichever way it came. */
const made: ReadonlySet<Frame['cls']> = new Set(['production', 'consumption'])

/** The product of a series: what its frame names, else what its company deals in, else what the text is about; null outside the vocabulary. */
function plainProduct(
  frame: Frame,
  state: State,
  topic: Topic,
  paragraph: number,
  pick: Pick,
  company: Company | null,
  inherited: string[],
): Product | null {
  const said = frame.products[pick.product ?? 0]
  if (said !== undefined) {
    if (said.product === null || (topic.outside && said.product === 'goods' && !frame.priced)) return null
    // "diesel sales fell" in a text on cars: cars that run on it, for which there is no code.
    if (oilProducts.has(said.product) && frame.cls === 'sales' && isAuto(topic.product)) return null
    if (said.product === 'oil' && company?.sector === 'grade') return 'crude_oil'
    if (frame.products.length > 1 && pick.product === undefined) return together(frame)
    // "production of all vehicles" behind sales of electric ones
    if (said.weak && frame.total && isAuto(said.product)) return said.product
    // "Exports of electric cars jumped. Vehicle sales in China rose": another measure, of a place that is named.
    const anew = frame.areas.length > 0 && state.last?.cls !== frame.cls
    if (said.weak && anew && state.lead?.product === said.product) return said.product
    if (said.weak && state.last !== null && isAuto(state.last.product) && state.lastParagraph === paragraph)
      return state.last.product
    if (
      said.weak &&
      topic.product !== null &&
      isAuto(topic.product) &&
      topic.product !== 'evs' &&
      topic.product !== 'hybrids'
    )
      return topic.product
    // Output of oil keeps its word also in a text on crude, that of gas in a text on LNG.
    if (said.product === 'oil' && frame.cls === 'production') return 'oil'
    if (said.product === 'gas' && made.has(frame.cls)) return 'gas'
    // "total gas imports" in a text on LNG: both kinds.
    // … and what a country earns with its "oil" is told of crude and products together.
    const all = said.product === 'oil' ? frame.priced === true : said.product === 'gas' && frame.total
    return all ? said.product : autoNarrowed(said.product, topic)
  }
  if (company !== null) {
    const told = /LNG/.test(company.name) ? 'lng' : sectorProduct(company.sector)
    // What a pipe carries in a text on crude is crude.
    if (told === 'oil' && (topic.product === 'crude_oil' || state.lead?.product === 'crude_oil'))
      return 'crude_oil'
    if (told !== null) return told === 'cars' ? makersProduct(state, topic, paragraph, company.name) : told
  }
  if (frame.cls === 'trade' || frame.cls === 'balance' || frame.cls === 'surplus' || frame.cls === 'deficit')
    // "Farm exports reached $24 billion. The sector had a surplus of": a text on food alone balances food.
    return topic.product === 'food' &&
      frame.cls !== 'trade' &&
      !frame.total &&
      frame.areas.length === 0 &&
      state.last?.product !== 'goods'
      ? 'food'
      : state.last?.product === 'services' && state.lastSentence === state.sentence && !frame.total
        ? 'services'
        : 'goods'
  // "punished India for its oil purchases … put a tariff of 10% on it": on all that it sells, unless a fuel is taxed by name.
  if (frame.cls === 'tariff' && bulk.has(state.last?.product ?? 'goods') && state.last?.measure !== 'tariff')
    return 'goods'
  // What refineries run is crude, where the text does not say otherwise.
  if (frame.cls === 'consumption' && frame.refined) return 'crude_oil'
  // … and what comes out of them are its products.
  if (frame.cls === 'production' && frame.refined) return 'oil_products'
  // "Output of pickups fell 32%. It cut *its production target*": what is aimed at is all that the text began with.
  const begun = state.lead?.product ?? null
  const aimed = frame.planned && isAuto(begun) ? begun : null
  if (frame.possessed && aimed === null && state.narrow !== null) return state.narrow
  if (topic.outside && !frame.total && moved.has(frame.cls)) return null
  inherited.push('product')
  if (aimed !== null) return aimed
  // "Japan's exports fell 11%, car exports 27%. *Overall exports* shrank": all that the text began with.
  if (frame.total && begun === 'goods' && isAuto(state.last?.product ?? null)) return begun
  const { section } = state
  if (section !== null && paragraph - section.paragraph <= underHead && !frame.total && moved.has(frame.cls))
    return section.product
  // "Electric cars held 13.6% of the market. In December sales climbed": behind the share of a kind the whole again.
  if (
    frame.cls === 'sales' &&
    frame.areas.length === 0 &&
    state.shareSubject?.measure === 'product_share' &&
    state.shareSubject.product === state.narrow &&
    // … unless the kind was counted as well: "32,768 motorcycles were registered, 69% of all".
    state.last?.product !== state.narrow &&
    state.sentence - state.shareSentence === 1 &&
    state.lead?.measure === 'sales' &&
    state.lead.product !== state.narrow
  )
    return state.lead.product
  // "NEVs accounted for 128,000 of them. Sales at home were 2.51 million": behind a part of it the whole again.
  if (
    isAuto(begun) &&
    state.part !== null &&
    state.part.product !== begun &&
    state.sentence - state.part.sentence === 1 &&
    (frame.cls === 'sales' || frame.cls === 'out' || frame.cls === 'production' || frame.cls === 'flow')
  )
    return begun
  // "Exports of green cars soared. Domestic sales edged up": another measure, of all that the text counts.
  if (frame.cls === 'sales' && frame.local && state.last?.cls === 'out' && isAuto(begun)) return begun
  // "Cars faltered, but motorcycles held up. Sales came to 122,441": of what the sentence before ended on.
  if (
    frame.cls === 'sales' &&
    !frame.total &&
    frame.areas.length === 0 &&
    state.narrow !== null &&
    state.sentence - state.narrowSentence === 1 &&
    paragraph === state.paragraph
  )
    return state.narrow
  // "Angola sells LNG too. Of the 4.6 million tonnes exported …": the sentence before brought it up.
  const { brought } = state
  if (
    brought !== null &&
    state.sentence - brought.sentence === 1 &&
    paragraph === state.paragraph &&
    // "Bus output was lower. *Manufacturers* made 1,865": all makers, of what was brought up.
    (!frame.total || (frame.verb && isAuto(brought.product))) &&
    moved.has(frame.cls) &&
    isAuto(brought.product) === isAuto(state.last?.product ?? brought.product)
  )
    return brought.product
  // "Pipeline imports were 2.6 bcm, LNG imports 0.5 bcm. Russia supplied 1.3 bcm": behind both kinds the whole again.
  if (
    state.kinds !== null &&
    state.kinds.sentence === state.lastSentence &&
    state.kinds.product === state.lead?.product &&
    moved.has(frame.cls)
  )
    return state.kinds.product
  if (partOfTurnover(frame, state, topic)) return 'goods'
  const near = state.last !== null && state.lastParagraph === paragraph ? state.last.product : null
  // "Hybrids doubled, electric cars tripled. Total sales slipped": the parts are told, and now the whole.
  if (
    frame.total &&
    (frame.cls === 'sales' || frame.cls === 'production') &&
    (near === 'hybrids' || near === 'evs') &&
    (state.lead?.product === 'cars' || (topic.named.has('hybrids') && topic.named.has('evs')))
  )
    return 'cars'
  if (frame.cls === 'sales' || frame.cls === 'market' || frame.cls === 'brands')
    return salesProduct(near, topic)
  if (local.has(frame.cls)) {
    const only = near !== null && near !== 'goods' ? near : topic.product
    // A cut of output, and the output of OPEC, are of oil where the text names no product.
    const oil =
      frame.cls === 'cut' ||
      [...frame.areas, ...topic.areas.slice(0, 1)].some((one) => one.startsWith('OPEC'))
    // What a country uses is oil, whichever of it the text has seen bought.
    if (only === 'crude_oil' && frame.cls === 'consumption') return 'oil'
    return (only === 'goods' ? null : only) ?? (oil ? 'oil' : frame.cls === 'price' ? null : frame.counted)
  }
  // "cars for $1.3 billion, wine for $150 million … Total exports fell to, imports came to": behind wares of several
  // kinds the whole, or the other flow, is of all goods.
  if (
    !frame.verb &&
    (frame.cls === 'out' || frame.cls === 'in') &&
    state.wares.size > 1 &&
    (frame.total || state.last?.measure !== (frame.cls === 'in' ? 'imports' : 'exports'))
  )
    return 'goods'
  // "Japan's exports to Russia were worth" in a text on cars: both sides in full and money make it all goods.
  if (
    !frame.verb &&
    (frame.cls === 'out' || frame.cls === 'in') &&
    frame.areas.length > 0 &&
    frame.partners.length > 0 &&
    frame.counted === null &&
    isAuto(topic.product)
  )
    return 'goods'
  // "Sales of vans rose 2%. Exports rose 114%": the other flow begins again with what the text is on.
  const kinds: readonly (Product | null)[] = ['vans', 'trucks', 'buses', 'hybrids']
  if (
    !frame.verb &&
    (frame.cls === 'out' || frame.cls === 'in') &&
    kinds.includes(near) &&
    state.last !== null &&
    !['out', 'in', 'flow'].includes(state.last.cls) &&
    (topic.product === 'cars' || topic.product === 'evs')
  )
    return topic.product
  // "Exports to Asia were 6% higher" in a text on trade is about all goods, whatever came before, if it speaks of trade.
  if (
    topic.product === null &&
    !(isEnergy(near) && !topic.trade) &&
    !frame.verb &&
    frame.cls !== 'flow' &&
    frame.areas.length + frame.partners.length > 0
  )
    return 'goods'
  // "Services exports stood at $26 billion, while imports were $14 billion": the other flow of what the sentence is on.
  if (
    !frame.verb &&
    state.last?.product === 'services' &&
    state.lastSentence === state.sentence &&
    (frame.cls === 'out' || frame.cls === 'in') &&
    !frame.total
  )
    return 'services'
  // "Uganda's coffee earned less. Total exports were $712 million", "Coal exports were 2 million tonnes. Indonesia's total
  // exports were $14 billion": of what is told in tonnes, or of a country by name, the sum in money is of all goods.
  if (
    !frame.verb &&
    frame.total &&
    frame.priced === true &&
    frame.counted === null &&
    (frame.cls === 'out' || frame.cls === 'in') &&
    ((near ?? topic.product) === 'food' ||
      frame.areas.length > 0 ||
      frame.its === 'area' ||
      (state.unit !== null && !isCurrency(state.unit.unit)))
  )
    return 'goods'
  // "Overall exports came to $24 billion, imports to $21 billion"
  if (
    !frame.verb &&
    frame.priced === true &&
    near === 'goods' &&
    ((frame.cls === 'out' && state.last?.cls === 'in') || (frame.cls === 'in' && state.last?.cls === 'out'))
  )
    return 'goods'
  // "The oil bill rose to $3 billion. Exports to Uganda grew to $0.6 billion": who buys oil sells something else for money.
  if (
    !frame.verb &&
    near !== null &&
    bulk.has(near) &&
    (frame.priced === true
      ? frame.partners.length > 0
      : frame.counted === null && state.unit !== null && isCurrency(state.unit.unit)) &&
    ((frame.cls === 'out' && state.last?.measure === 'imports') ||
      (frame.cls === 'in' && state.last?.measure === 'exports'))
  )
    return 'goods'
  // "Imports grew 7.6%" in a report on trade as a whole, behind the exports of one product: the text has turned to the other flow.
  const turned = state.last !== null && state.last.cls !== frame.cls
  if (topic.whole && !frame.verb && (frame.total || (turned && (frame.cls === 'out' || frame.cls === 'in'))))
    return 'goods'
  return near !== null && (near !== 'goods' || topic.trade)
    ? near
    : (topic.product ?? frame.counted ?? 'goods')
}

/** What is measured at one place or of one good, and of nothing that moves. */
const local: ReadonlySet<Frame['cls']> = new Set([...made, 'price', 'capacity', 'cut', 'discount'])
