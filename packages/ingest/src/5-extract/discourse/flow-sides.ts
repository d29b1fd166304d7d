import { sameFlow } from './same-flow.ts'
import { keepView } from './keep-view.ts'
import { isPlace } from '../lexicon/tag.ts'
import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import { routeEnds } from '../lexicon/data/route-ends.ts'
import type { Company, Frame } from '../frames/frame.ts'
import type { State } from './state.ts'
import { focused, lastTwo } from './focus.ts'
import type { Topic } from './topic.ts'
import type { Pick } from './pick.ts'
import type { Sides } from './sides.ts'
import { ownerOf } from './owners.ts'
import { besides, livePair, homeOf, pairOfTopic, other, oriented } from './pair.ts'

export function flowSides(
  frame: Frame,
  state: State,
  topic: Topic,
  paragraph: number,
  pick: Pick,
  company: Company | null,
  inherited: string[],
): Sides | null {
  let cls = frame.cls
  let area = pick.area ?? frame.areas[0] ?? null
  let partner = pick.partner ?? frame.partners[0] ?? null
  const opening = state.home === null && state.lead === null && state.sourceArea !== null
  const third =
    opening &&
    frame.areas.length === 0 &&
    frame.partners.length > 0 &&
    !topic.areas.slice(0, 2).includes(state.sourceArea ?? '')
  const pair = third ? null : livePair(state, topic, paragraph)
  // At the head of a text that names only the counterpart the figures are those of who publishes them.
  const home = opening ? state.sourceArea : homeOf(state, topic, paragraph, cls)
  if (area === null && company !== null && company.sector === 'energy' && (cls === 'out' || cls === 'flow'))
    area = company.area
  if (area === null && company !== null && isPlace(company.sector)) {
    area = company.area
    if (partner === null && state.pair?.includes(area) === true) partner = other(state.pair, area)
    partner ??= routeEnds[company.name] ?? null
  }
  if (
    area === null &&
    frame.its === 'area' &&
    frame.verb &&
    state.subject !== null &&
    state.subject !== partner
  ) {
    // "The country" is whose flows the text is on, though the sentence before was on one of its partners.
    area = frame.theCountry ? ownerOf(topic.owners, cls, state.subject) : state.subject
    inherited.push('area')
  }
  if (area === null && (frame.its === 'area' || frame.ours) && !(frame.both && partner === null)) {
    const speaker = frame.ours ? speakerOf(state, topic) : null
    area =
      speaker !== null && speaker !== partner
        ? speaker
        : state.last !== null && state.lastParagraph === paragraph && state.last.area !== partner
          ? state.last.area
          : home !== partner
            ? home
            : (besides(topic, partner) ?? null)
    inherited.push('area')
  }
  if (partner === null && frame.its === 'partner' && area !== null && pair !== null && pair.includes(area))
    partner = other(pair, area)
  const { last } = state
  // "las compras de gas de España": Spanish names the buyer as it names the seller; the one whose figures these are buys.
  if (
    frame.owned &&
    cls === 'in' &&
    area === null &&
    partner !== null &&
    (home ?? topic.reporter ?? topic.home) === partner
  ) {
    area = partner
    partner = null
  }
  // "In die Gegenrichtung gingen Güter für 8,9 Milliarden": the flow just told, the other way.
  if (
    frame.reverse &&
    last !== null &&
    last.partner !== 'WORLD' &&
    frame.areas.length + frame.partners.length === 0
  ) {
    const [giver, taker] = last.measure === 'imports' ? [last.partner, last.area] : [last.area, last.partner]
    return cls === 'in' || cls === 'receive'
      ? { cls, area: giver, partner: taker }
      : { cls, area: taker, partner: giver }
  }
  if ((frame.there || frame.its === 'partner') && partner === null) {
    // Behind a duty "there" is where it is levied: the flow is that of who pays it.
    const giver = last?.measure === 'tariff' && last.partner !== 'WORLD' ? last.partner : (last?.area ?? null)
    const own = area ?? (last !== null && state.lastParagraph === paragraph ? giver : home)
    const side = focused(state.recent, state.sentence, frame.nearby, own)
    if (side !== null && own !== null && side !== own) return { cls, area: own, partner: side }
  }
  if (
    frame.definite &&
    last !== null &&
    state.lastParagraph === paragraph &&
    (last.cls === cls || (cls === 'flow' && (last.measure === 'exports' || last.measure === 'imports')))
  )
    return { cls: last.cls, area: last.area, partner: last.partner }
  // "The surplus with the US surged … In the five months *the surplus* hit $50 billion": the balance told last goes on.
  const { balance, lead: first } = state
  if (
    frame.definite &&
    (cls === 'surplus' || cls === 'deficit') &&
    !frame.total &&
    !state.world &&
    balance !== null &&
    balance.partner !== 'WORLD' &&
    balance.cls === cls &&
    first !== null &&
    first.partner !== 'WORLD' &&
    last?.partner === balance.partner
  ) {
    inherited.push('pair')
    return { cls, area: balance.area, partner: balance.partner }
  }
  const same = sameFlow(frame, area, partner, state, topic, paragraph)
  if (same !== null) {
    if (area === null) inherited.push('area', 'partner')
    return same
  }
  // "exports to the EU rose 8.3% while imports fell 16.5%": the other flow of the same two.
  if (
    (cls === 'in' || cls === 'out') &&
    last !== null &&
    area === null &&
    partner === null &&
    !frame.total &&
    !frame.verb &&
    state.lastSentence === state.sentence &&
    last.cls !== cls &&
    (last.cls === 'in' || last.cls === 'out') &&
    last.partner !== 'WORLD' &&
    !last.inherited.includes('partner') &&
    frame.products.length === 0
  ) {
    inherited.push('pair')
    return { cls, area: last.area, partner: last.partner }
  }
  // "Shipments from Mongolia" in a text on China's imports stay imports; the text has not turned round.
  if (cls === 'flow' || cls === 'receive' || cls === 'in') {
    const kept = keepView(frame, area, partner, state, topic)
    if (kept !== null) return kept
  }
  if (
    cls === 'flow' &&
    area === null &&
    partner !== null &&
    !frame.sourced &&
    last?.measure === 'imports' &&
    last.partner === 'WORLD' &&
    last.product !== 'goods' &&
    (last.area === partner || topic.owners.out.size === 0)
  )
    return { cls: 'in', area: partner, partner: 'WORLD' }
  // "China imported more LNG, while supplies to India fell": in a text on buyers alone these are what the next one took.
  // "a duty on BYD": the brand stands for its country.
  if (
    cls === 'tariff' &&
    area !== null &&
    partner === null &&
    company?.sector === 'autos' &&
    company.area !== area
  )
    partner = company.area
  // "Hyundai exported 42,204 vehicles": from home, where no other country is named.
  // … and "BYD's exports rose" in a text that has told nobody's.
  const untold = last?.measure !== 'exports' && state.lead?.measure !== 'exports'
  const gives = cls === 'out' || (cls === 'flow' && partner !== null)
  if (gives && area === null && company?.sector === 'autos')
    area = (home === null ? cls === 'out' && partner === null : untold) ? company.area : null
  if (area !== null && partner !== null) return { cls, area, partner }
  if (frame.both && area === null && partner === null) {
    const [a, b] = lastTwo(state.recent, state.sentence)
    const told = a !== undefined && b !== undefined ? ([a, b] as const) : state.pair
    const main = pairOfTopic(topic)
    // "the two countries" are those that the text is on, not the union that one of them dealt with in between.
    const aside = told?.some((one) => one in blocs && main?.includes(one) === false) === true
    const two = told !== null && !aside ? told : main
    if (two === null) return null
    inherited.push('pair')
    return oriented(cls, two, state, topic)
  }
  // "Saudi Arabia's exports to Japan rose. The UAE followed, exporting 980,000 barrels a day": to whom the text is on.
  if (
    area !== null &&
    frame.verb &&
    cls === 'out' &&
    last?.cls === 'out' &&
    last.partner !== 'WORLD' &&
    last.partner === state.lead?.partner &&
    last.area !== area &&
    state.lastParagraph === paragraph &&
    state.sentence - state.lastSentence <= 1
  ) {
    inherited.push('partner')
    return { cls, area, partner: last.partner }
  }
  if (area !== null) {
    if (!frame.total && pair !== null && pair.includes(area) && cls !== 'tariff') {
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
    !frame.sourced
  )
    return { cls: 'in', area: partner, partner: 'WORLD', turned: true }
  // "China's crude imports were 40 million tons. Imports from Russia": of the country whose total was just told.
  if (
    partner !== null &&
    beside &&
    last.cls === cls &&
    last.partner === 'WORLD' &&
    last.area !== partner &&
    !last.inherited.includes('area') &&
    (cls === 'in' || cls === 'out')
  ) {
    inherited.push('area')
    return { cls, area: last.area, partner }
  }
  if (partner !== null) {
    inherited.push('area')
    const owner =
      pair !== null && pair.includes(partner)
        ? other(pair, partner)
        : (state.sourceArea ?? home) === partner
          ? (besides(topic, partner) ?? null)
          : home === partner
            ? (besides(topic, partner) ?? (state.sourceArea === partner ? null : state.sourceArea))
            : home
    return owner === null || owner === partner ? null : { cls, area: owner, partner }
  }
  // "Global LNG exports", "exports of coal worldwide": the world's own trade is no country's.
  if ((cls === 'out' || cls === 'in' || cls === 'flow') && frame.global && state.last === null) return null
  // "They took 149,095 cars": who took is not known.
  if (cls === 'receive') return null
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
  // "Turnover was flat" of a company: trade needs two sides or the word for all of it.
  if (cls === 'trade' && !frame.total && pair === null && state.last?.measure !== 'turnover') return null
  inherited.push('area', 'partner')
  if (!frame.total && !state.world && pair !== null) return oriented(cls, pair, state, topic)
  // "Pipelines carried 3.6 bcm" in a text on imports: what flows, flows the way the text looks.
  const inward = cls === 'flow' && last?.measure === 'imports' && last.area === home
  return home === null ? null : { cls: inward ? 'in' : cls, area: home, partner: 'WORLD' }
}

/** Who says "we" names himself least: of the two that a text is on, the one less often named; else whose figures they are. */
const speakerOf = (state: State, topic: Topic): Area | null =>
  state.sourceArea ?? (topic.bilateral ? topic.areas[1] : (topic.reporter ?? topic.areas[0])) ?? null
