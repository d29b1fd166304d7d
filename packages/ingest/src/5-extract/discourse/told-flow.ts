import { sameFlow } from './same-flow.ts'
import { keepView } from './keep-view.ts'
import { focused } from './focus.ts'
import type { Sides } from './sides.ts'
import type { Flow, Ends } from './flow.ts'

/** A flow that goes on with one told before: the same, its other direction, or the other flow of the same two; else null. */
export function toldFlow(
  { frame, state, topic, paragraph, home, inherited }: Flow,
  { area, partner }: Ends,
): Sides | null {
  const { cls } = frame
  const { last } = state
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
    // "China took 98% of Mongolia's coal. Shipments there": from whose figures they are.
    const sells = last?.measure === 'imports' && last.partner === state.lead?.area && cls !== 'in'
    const near = last !== null && state.lastParagraph === paragraph
    const own = area ?? (near ? (sells ? last.partner : giver) : home)
    const side = focused(state.recent, state.sentence, frame.nearby, own)
    if (side !== null && own !== null && side !== own)
      return { cls: frame.fromThere === true && cls === 'flow' ? 'in' : cls, area: own, partner: side }
  }
  if (
    frame.definite &&
    last !== null &&
    (state.lastParagraph === paragraph || (frame.timed && state.sentence - state.lastSentence <= 1)) &&
    (last.cls === cls || (cls === 'flow' && (last.measure === 'exports' || last.measure === 'imports')))
  )
    return { cls: last.cls, area: last.area, partner: last.partner }
  // "new tariffs on Mexican goods … *The tariffs* begin at 5%": those told last, of who puts them on whom.
  // … "Later that year *it* announced tariffs of up to 45%"
  if (
    cls === 'tariff' &&
    (frame.definite || (partner === null && (area === null || area === last?.area))) &&
    last?.measure === 'tariff' &&
    frame.products.length === 0 &&
    state.sentence - state.lastSentence <= 2
  ) {
    inherited.push('pair')
    return { cls, area: last.area, partner: last.partner }
  }
  // "Car exports to the US fell, hit by *the 25% tariff*": a duty that nobody is told to levy is that of who takes the goods.
  const sent = [last, state.prior].find((one) => one?.measure === 'exports' && one.partner !== 'WORLD')
  if (
    cls === 'tariff' &&
    area === null &&
    partner === null &&
    frame.its === null &&
    sent != null &&
    state.sentence - state.lastSentence <= 1
  ) {
    inherited.push('pair')
    return { cls, area: sent.partner, partner: sent.area }
  }
  // "a tariff of 34% on China, which brings *its* tariff rate to 54%": the rate that it pays.
  if (
    cls === 'tariff' &&
    frame.its === 'area' &&
    last?.measure === 'tariff' &&
    area !== null &&
    area === last.partner &&
    partner === null &&
    state.sentence - state.lastSentence <= 1
  )
    return { cls, area: last.area, partner: last.partner }
  // "Tesla's sales fell. Deliveries were down": what a maker delivers it has sold.
  if (
    cls === 'flow' &&
    !frame.verb &&
    frame.areas.length + frame.partners.length + frame.companies.length === 0 &&
    last?.measure === 'sales' &&
    last.detail !== null &&
    state.sentence - state.lastSentence <= 1
  )
    return { cls: 'sales', area: last.area, partner: last.partner }
  // "raised tariffs on Chinese goods, and Beijing retaliated with duties of 125%": on who put them on it.
  if (
    cls === 'tariff' &&
    last?.measure === 'tariff' &&
    partner === null &&
    area !== null &&
    area === last.partner &&
    frame.its === null &&
    state.sentence - state.lastSentence <= 3
  )
    return { cls, area, partner: last.area }
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
    // … or "It imported $9 billion from there and exported $0.7 billion"
    (area === null || (frame.verb && area === last.area)) &&
    partner === null &&
    !frame.total &&
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
  // "Mongolian coal keeps rolling south. China bought 25.1 million tonnes": from where it was just said to come.
  const { offer } = state
  if (
    (cls === 'in' || cls === 'receive') &&
    frame.verb &&
    area !== null &&
    partner === null &&
    !frame.total &&
    offer?.alone === true &&
    offer.area !== area &&
    state.sentence - offer.sentence === 1 &&
    frame.products.every((one) => one.product === offer.product)
  ) {
    inherited.push('partner')
    return { cls, area, partner: offer.area }
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
  return null
}
