import type { Area } from '@factline/schema/vocabulary/areas'
import type { Frame } from '../frames/frame.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import { takes } from './owners.ts'
import type { Sides } from './sides.ts'
import type { State } from './state.ts'
import type { Topic } from './topic.ts'

/** The next of several who are told in a row stands at most so many sentences behind the one before. */
const row = 3

/**
 * "Turkey took 13 million tonnes" in a text on Russia's exports is told from Russia's side, and "Australia sold Japan 2
 * million tonnes" in one on Japan's imports from Japan's: a text does not turn round for a verb that looks the other way.
 */
export function keepView(
  frame: Frame,
  area: Area | null,
  partner: Area | null,
  state: State,
  topic: Topic,
): Sides | null {
  const { cls } = frame
  if (
    cls === 'receive' &&
    state.last === null &&
    state.lead === null &&
    area !== null &&
    partner !== null &&
    partner === topic.reporter
  )
    return { cls: 'out', area: partner, partner: area, turned: true }
  // "Russia delivered 2 million to India. Iraq sold 830,000": told from the sellers' side since, to the same buyer.
  if (
    cls === 'flow' &&
    frame.sourced &&
    area !== null &&
    partner === null &&
    state.last?.measure === 'exports' &&
    // … or "Second is Iraq, whose deliveries"
    (frame.attached === true ||
      (state.lead?.measure === 'imports' && state.last.partner === state.lead.area)) &&
    area !== state.last.partner &&
    state.sentence - state.lastSentence <= (frame.attached === true ? row : 1)
  )
    return { cls: 'out', area, partner: state.last.partner }
  // "Supplies to India from Iraq fell, while imports from Saudi Arabia rose": of the country that took what flowed before.
  if (
    cls === 'in' &&
    !frame.verb &&
    area === null &&
    partner !== null &&
    state.last?.cls === 'flow' &&
    state.last.measure === 'exports' &&
    state.last.partner !== 'WORLD' &&
    // "Shipments to Uganda fell, purchases from China rose": both of whose figures the text gives.
    !state.last.inherited.includes('area') &&
    partner !== state.last.partner &&
    partner !== state.last.area &&
    state.sentence - state.lastSentence <= 1
  )
    return { cls, area: state.last.partner, partner }
  // "Exports reached $8.9 billion, imports 7.1 billion. China bought goods for $3.4 billion, the US for …": several who
  // each buy, buy from the country that the text is on.
  const { last, lead } = state
  // … and who "took 23% less" of all goods took them from there.
  const whole = cls === 'receive' && last?.product === 'goods' && frame.products.length === 0
  // "bought goods worth $231 million": of all its purchases nobody says so.
  const wares =
    cls === 'in' &&
    frame.verb &&
    frame.priced === true &&
    frame.products[0]?.product === 'goods' &&
    lead?.measure === 'exports'
  // "China, the largest market, *bought 5% less*": of what the text tells the exports of.
  const less = cls === 'in' && frame.verb && frame.products.length === 0 && lead?.measure === 'exports'
  const many = ((cls === 'in' && frame.amongMany === true) || whole || wares || less) && !frame.total
  const seller = many ? (last?.area ?? null) : null
  if (
    seller !== null &&
    area !== null &&
    partner === null &&
    seller !== area &&
    seller !== 'WORLD' &&
    (last?.partner === 'WORLD' || (lead?.measure === 'exports' && lead.area === seller)) &&
    last !== null &&
    (last.measure !== 'imports' || (lead !== null && lead.measure !== 'imports' && lead.area === seller)) &&
    ['exports', 'imports', 'balance', 'turnover'].includes(last.measure) &&
    state.sentence - state.lastSentence <= 1
  )
    return { cls: 'out', area: seller, partner: area, turned: true }
  // "China's imports rose 22%, to India 30%. Japan also *saw shipments rise*": what it sees come is its own.
  if (
    cls === 'flow' &&
    frame.sees &&
    area !== null &&
    partner === null &&
    last?.cls === 'in' &&
    last.partner === 'WORLD' &&
    isEnergy(last.product)
  )
    return { cls: 'in', area, partner: 'WORLD', turned: true }
  // "In total China shipped 1.2 million abroad": to all the world, whoever's imports were told before.
  if (cls === 'flow' && (frame.total || frame.world)) return null
  const measure = cls === 'flow' ? 'imports' : 'exports'
  const { rank } = state
  // "Qatar is the largest exporter of gas to Japan … Malaysia sold 1.6 million tonnes": a list that looks from the sellers' side.
  if (cls === 'flow' && rank?.bySellers === true && area !== null && partner === null && area !== rank.area)
    return { cls: 'out', area, partner: rank.area }
  // "Iraq has become India's top supplier … Saudi Arabia supplied 21.9 million": a list of suppliers looks from the buyer's side too.
  const listed =
    cls === 'flow' && rank?.measure === 'supplier_rank' && partner === null ? { ...rank, measure } : null
  // "India's refiners processed 5.4 million barrels a day. Iraq sent 983,000": to who used it.
  const used =
    cls === 'flow' && lead?.measure === 'consumption' && lead.area.length === 2
      ? { ...lead, measure: 'imports' as const }
      : null
  // "India's exports rose 2%. Shipments from Switzerland soared": in a report on a country's trade they come to it.
  const traded =
    cls === 'flow' && lead?.product === 'goods' && topic.reporter === lead.area ? { ...lead, measure } : null
  const view = [last, lead, listed, used, traded].find((one) => one?.measure === measure) ?? null
  // "US deliveries rose" where the text is on Japan's imports: the attribute is who delivered.
  const delivered = cls === 'flow' && partner === null
  if (
    view === null ||
    area === null ||
    area === view.area ||
    (!frame.sourced && !delivered) ||
    // Both sides in full are told from the side of the verb: "India imported from Russia", "Russia shipped to India".
    (partner !== null && !(partner === view.area && (cls === 'receive' || frame.given)))
  )
    return null
  // A text that began with what this country sold there stays on its side.
  const began = state.lead?.measure === 'exports' && state.lead.area === area ? state.lead.partner : null
  if (cls === 'flow' && began === view.area) return { cls: 'out', area, partner: began }
  if (cls === 'flow') return { cls: 'in', area: view.area, partner: area, turned: true }
  // "Turkey imported 5.9 bcm" where the text has spoken of Turkey's imports: they are what it is on now.
  // Nor does "in total China bought 6 million" tell of one seller.
  // "Azerbaijan supplied Turkey with 1.6 bcm. Turkey imported 16.2 bcm": what it took from there was told.
  const told = view.partner === area && [view, ...frame.products].every((one) => one.product !== 'goods')
  // "The US exported 2.8 million b/d. China imported 53 million tonnes *of crude*": the ware anew, and nobody's part of it.
  const anew = view.partner === 'WORLD' && frame.products.length > 0
  if (cls === 'in' && (!frame.verb || frame.total || told || anew || takes(topic.owners, area))) return null
  return view.product === 'goods' && (cls === 'in' || topic.bilateral)
    ? null
    : { cls: 'out', area: view.area, partner: area, turned: true }
}
