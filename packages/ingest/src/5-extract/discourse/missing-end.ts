import type { Area } from '@factline/schema/vocabulary/areas'
import type { Frame } from '../frames/frame.ts'
import type { State, Subject } from './state.ts'
import type { Topic } from './topic.ts'
import { withBalance } from './balance-ends.ts'
import type { Sides } from './sides.ts'
import { besides, other, oriented } from './pair.ts'
import type { Flow, Ends } from './flow.ts'
import { isAuto, isEnergy } from '../lexicon/product-kind.ts'
import { isKindOf } from './narrow.ts'
import { oneWay } from '../lexicon/data/one-way.ts'
import { continents } from './topic.ts'
import { sameSource } from './same-source.ts'
import { titlePair } from './title-pair.ts'

/** The two whose trade the sentence has named without a number. */
function spokenPair({ spoken, sentence }: Flow['state']): readonly [Area, Area] | null {
  if (spoken === null || spoken.sentence !== sentence || spoken.subject.measure !== 'turnover') return null
  return spoken.subject.partner === 'WORLD' ? null : [spoken.subject.area, spoken.subject.partner]
}

/** The sides of a flow of which an end, or both, must come from the text; null where that does not tell them. */
export function withMissingEnd(flow: Flow, ends: Ends): Sides | null {
  const { frame, state, topic, paragraph, pair, home, inherited } = flow
  const { area, partner } = ends
  const { cls } = frame
  const { last } = state
  const balance = withBalance(flow, ends)
  if (balance !== null) return balance
  // "imports of Russian LNG rose … In value terms, imports grew 12%": the same flow, counted otherwise.
  if (
    state.recounted === state.sentence &&
    frame.areas.length + frame.partners.length === 0 &&
    !frame.total &&
    (cls === 'in' || cls === 'out' || cls === 'flow') &&
    last !== null &&
    (last.cls === cls || cls === 'flow') &&
    (last.measure === 'imports' || last.measure === 'exports') &&
    state.sentence - state.lastSentence <= 1
  ) {
    inherited.push('pair')
    return { cls: last.cls, area: last.area, partner: last.partner }
  }
  // "Trade with Iraq held up better: Turkey exported $9.7 billion", "… : exports up 18%": with whom the sentence has begun.
  const pairSaid = spokenPair(state)
  if (partner === null && (cls === 'out' || cls === 'in') && !frame.total && pairSaid !== null) {
    const side = area ?? (pairSaid.includes(last?.area ?? '') ? (last?.area ?? null) : (home ?? null))
    if (side !== null && pairSaid.includes(side)) {
      inherited.push('partner')
      return { cls, area: side, partner: other(pairSaid, side) }
    }
  }
  // "Saudi Arabia's exports to Japan rose. The UAE followed, exporting 980,000 barrels a day": to whom the text is on.
  // … and "Brazil cut its deliveries" behind "Russia cut those of crude to China": a rival's, also in a paragraph of its own.
  const rivals = area !== null && last !== null && isRival(area, last, state, topic)
  if (
    area !== null &&
    (frame.verb || (frame.sourced && cls === 'flow') || rivals) &&
    !frame.total &&
    (cls === 'out' || cls === 'flow') &&
    last?.measure === 'exports' &&
    last.partner !== 'WORLD' &&
    last.partner !== area &&
    (last.partner === state.lead?.partner || topic.areas.slice(0, 2).includes(last.partner)) &&
    last.area !== area &&
    frame.products.every((one) => one.product === last.product) &&
    (state.lastParagraph === paragraph || rivals) &&
    state.sentence - state.lastSentence <= 1
  ) {
    inherited.push('partner')
    return { cls, area, partner: last.partner }
  }
  const source = area === null ? null : sameSource(flow, area)
  if (area !== null && source !== null) {
    inherited.push('partner')
    return { cls, area, partner: source }
  }
  if (area !== null) {
    // "Turkey gets more gas from Azerbaijan … Turkey's gas imports were 3.7 bcm": such goods have many sellers, and this is all.
    // "China imported 30 million tonnes of coal. Mongolia sent 6 … In January-July China imported": the total that the text began with.
    const begun =
      frame.areas.length > 0 &&
      frame.products.length === 0 &&
      state.lead?.partner === 'WORLD' &&
      state.lead.area === area &&
      state.lead.cls === cls &&
      isEnergy(state.lead.product)
    const whole =
      begun ||
      ((cls === 'in' || cls === 'out' || cls === 'receive') &&
        frame.areas.length > 0 &&
        frame.products.length > 0 &&
        ofOneWay(frame, topic))
    // "Uruguay's trade with Argentina … Its exports were $1.1 billion. Uruguay's imports": behind what it has with all the world.
    const withAll =
      last?.partner === 'WORLD' && last.area === area && ['exports', 'imports'].includes(last.measure)
    if (!frame.total && !whole && !withAll && pair !== null && pair.includes(area) && cls !== 'tariff') {
      inherited.push('partner')
      return { cls, area, partner: other(pair, area) }
    }
    return { cls, area, partner: 'WORLD' }
  }
  // "imports into China rose 12%, to India 9% … Shipments to Korea fell": the list of takers goes on.
  const beside =
    last !== null && state.lastParagraph === paragraph && state.sentence - state.lastSentence <= 1
  if (
    partner !== null &&
    beside &&
    cls === 'flow' &&
    !frame.verb &&
    last.cls === 'in' &&
    last.partner === 'WORLD' &&
    last.product !== 'goods' &&
    !frame.sourced &&
    !topic.owners.out.has(last.area)
  )
    return { cls: 'in', area: partner, partner: 'WORLD', turned: true }
  // "China's crude imports were 40 million tons. Imports from Russia": of the country whose total was just told.
  // … and "US imports from Vietnam rose, while imports from Thailand": of whom the sentence has told such a flow.
  if (
    partner !== null &&
    beside &&
    last.cls === cls &&
    (last.partner === 'WORLD' || state.lastSentence === state.sentence) &&
    last.area !== partner &&
    !last.inherited.includes('area') &&
    (cls === 'in' || cls === 'out')
  ) {
    inherited.push('area')
    return { cls, area: last.area, partner }
  }
  // "The number of cars *shipped into Kenya* fell": of whoever sent them, seen from where they arrive.
  if (partner !== null && cls === 'flow' && frame.inward && frame.partners.length === 1 && pair === null)
    return { cls: 'in', area: partner, partner: 'WORLD', turned: true }
  if (partner !== null) {
    inherited.push('area')
    const owner =
      pair !== null && pair.includes(partner)
        ? other(pair, partner)
        : (state.sourceArea ?? home) === partner
          ? (besides(topic, partner) ?? null)
          : home === partner
            ? (besides(topic, partner) ?? state.sourceArea)
            : home
    const giver =
      owner !== null && cls !== 'trade' && frame.partners.includes(owner)
        ? apartFrom(frame.partners, state, topic)
        : owner
    return giver === null || giver === partner ? null : { cls, area: giver, partner }
  }
  const entitled = titlePair(flow)
  if (entitled !== null) return entitled
  // "Global LNG imports rose to 314 million tonnes": all countries together; of other goods nobody counts such a sum.
  if ((cls === 'out' || cls === 'in') && frame.ofWorld && isEnergy(frame.products[0]?.product ?? null))
    return { cls, area: 'WORLD', partner: 'WORLD' }
  // "The kingdom's global imports rose 4%. Global exports were up 18%": with all the world, of who was just told of.
  if (
    (cls === 'out' || cls === 'in') &&
    frame.ofWorld &&
    frame.products.length === 0 &&
    last?.partner === 'WORLD' &&
    last.product === 'goods' &&
    state.sentence - state.lastSentence <= 1
  ) {
    inherited.push('area')
    return { cls, area: last.area, partner: 'WORLD' }
  }
  // "exports of coal worldwide": the world's own trade is no country's.
  if (
    (cls === 'out' || cls === 'in' || cls === 'flow') &&
    (frame.ofWorld || (frame.global && state.last === null))
  )
    return null
  // "They took 149,095 cars": who took is not known.
  if (cls === 'receive') return null
  // "Russia's gas supplies to the EU grew. *Supplies of LNG* also rose": kinds of what the text began with, between the same two.
  const kind = frame.products.length === 1 ? (frame.products[0]?.product ?? null) : null
  if (
    cls === 'flow' &&
    !frame.verb &&
    !frame.total &&
    state.lead?.measure === 'exports' &&
    state.lead.partner !== 'WORLD' &&
    isKindOf(kind, state.lead.product)
  ) {
    inherited.push('pair')
    return { cls: state.lead.cls, area: state.lead.area, partner: state.lead.partner }
  }
  // «ввезли 7,3 млн тонн нефти из России. Поставки нефтепродуктов выросли»: what flows goes on flowing between the same two.
  if (
    cls === 'flow' &&
    !frame.verb &&
    !frame.total &&
    beside &&
    last.cls === 'in' &&
    last.partner !== 'WORLD'
  ) {
    inherited.push('pair')
    return { cls: 'in', area: last.area, partner: last.partner }
  }
  // "Trade with China grew to $95 billion … Turnover was $70 billion a year later": the turnover told last goes on.
  if (
    cls === 'trade' &&
    !frame.total &&
    !state.world &&
    pair === null &&
    last?.measure === 'turnover' &&
    last.partner !== 'WORLD'
  ) {
    inherited.push('pair')
    return { cls, area: last.area, partner: last.partner }
  }
  // "In January-July the turnover was $21 billion" in a text that began with a country's turnover.
  const { lead } = state
  if (cls === 'trade' && !frame.total && pair === null && frame.definite && lead?.measure === 'turnover') {
    inherited.push('pair')
    return { cls, area: lead.area, partner: lead.partner }
  }
  // "Iran's exports to all countries reached $21.9 billion. Imports were worth $26.3 billion": of who was just told in full.
  if (
    !frame.verb &&
    beside &&
    last.partner === 'WORLD' &&
    !last.inherited.includes('area') &&
    frame.products.length === 0 &&
    ((cls === 'in' && last.cls === 'out') || (cls === 'out' && last.cls === 'in'))
  ) {
    inherited.push('area', 'partner')
    return { cls, area: last.area, partner: 'WORLD' }
  }
  // "Indonesia sold 15,074 cars to Vietnam … Imports of cars fell 40%, of parts 20%": of who was told to take them.
  if (cls === 'in' && !frame.verb && last !== null && last.product !== 'goods' && ofOneWay(frame, topic)) {
    // Who makes cars buys some too: it is the other side where that imports by name, or reports.
    const takes =
      !isAuto(last.product) || topic.owners.in.has(last.partner) || state.sourceArea === last.partner
    // "US crude exports averaged 2.98 million … to Europe. Imports fell to 5.9": who buys such goods too tells of its own.
    const buysToo =
      lead?.measure === 'exports' &&
      lead.partner === 'WORLD' &&
      lead.area === last.area &&
      isEnergy(last.product) &&
      oneWay[last.product]?.sellers.has(last.area) !== true
    const taker = buysToo
      ? last.area
      : last.measure === 'exports' && takes && !continents.has(last.partner)
        ? last.partner
        : last.measure === 'imports' && last.partner === 'WORLD' && beside
          ? last.area
          : 'WORLD'
    if (taker !== 'WORLD') {
      inherited.push('area', 'partner')
      return { cls, area: taker, partner: 'WORLD' }
    }
  }
  // "Exports rose to $20 billion, imports to $32 billion. Trade volume was up 10%": of who was just told to trade with all.
  if (
    cls === 'trade' &&
    pair === null &&
    frame.products.length === 0 &&
    last?.partner === 'WORLD' &&
    last.product === 'goods' &&
    ['exports', 'imports', 'balance'].includes(last.measure) &&
    state.sentence - state.lastSentence <= 2
  ) {
    inherited.push('area', 'partner')
    return { cls, area: last.area, partner: 'WORLD' }
  }
  // "Turnover was flat" of a company: trade needs two sides or the word for all of it.
  if (cls === 'trade' && !frame.total && pair === null && state.last?.measure !== 'turnover') return null
  inherited.push('area', 'partner')
  if (!frame.total && !state.world && pair !== null) return oriented(cls, pair, state, topic)
  // "Pipelines carried 3.6 bcm" in a text on imports: what flows, flows the way the text looks.
  const sells = home !== null && topic.owners.out.has(home)
  const inward = cls === 'flow' && last?.measure === 'imports' && last.area === home && !sells
  return home === null ? null : { cls: inward ? 'in' : cls, area: home, partner: 'WORLD' }
}

/** Another seller of the fuel whose flow to one buyer the text is on, and none who only buys it. */
const isRival = (area: Area, last: Subject, state: State, topic: Topic): boolean =>
  isEnergy(last.product) &&
  last.measure === 'exports' &&
  last.partner === state.lead?.partner &&
  last.partner !== topic.home &&
  oneWay[last.product]?.buyers.has(last.partner) === true &&
  oneWay[last.product]?.buyers.has(area) === false

/** Fuels and vehicles, which a country as a rule either sells or buys, and from or to many. */
const ofOneWay = ({ products }: Frame, topic: Topic): boolean => {
  const product = products[0]?.product ?? topic.product
  return isEnergy(product) || isAuto(product)
}

/** "Imports from China and the US rose, Mexico's central bank says": of the sides named together none owns the flow. */
const apartFrom = (partners: readonly Area[], state: State, topic: Topic): Area | null =>
  [state.sourceArea, topic.reporter, ...topic.acting].find((one) => one != null && !partners.includes(one)) ??
  null
