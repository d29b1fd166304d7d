import { isFirm, isPlace } from '../lexicon/tag.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { routeEnds } from '../lexicon/data/route-ends.ts'
import { type Company, type Frame, measureOf } from '../frames/frame.ts'
import { isAuto, isEnergy, oilProducts, oils } from '../lexicon/product-kind.ts'
import { carriedFirm } from './carried-firm.ts'
import { carriedPort } from './carried-port.ts'
import { makerOf, ofMaker } from './maker-of.ts'
import { productOf } from './product-of.ts'
import type { State, Subject } from './state.ts'
import type { Topic } from './topic.ts'
import { carriedKind, carriedWare } from './carried-ware.ts'
import type { Pick } from './pick.ts'
import { type Sides, bilateral } from './sides.ts'
import { flowSides } from './flow-sides.ts'
import { marketSides } from './market-sides.ts'
import { taken } from './taker.ts'

/**
 * The series that a frame stands for, with what it leaves unsaid taken from the discourse: first the live pair, then
 * the home of the text. Null where even that gives no area, or where the product is outside the vocabulary.
 */
export function resolve(
  frame: Frame,
  state: State,
  topic: Topic,
  paragraph: number,
  pick: Pick = {},
): Subject | null {
  if (frame.elsewhere || ofOutside(frame, state) || thereOutside(frame, state)) return null
  if (state.headed !== null && frame.cls === 'sales' && frame.companies.length === 0)
    return resolve({ ...frame, companies: [state.headed] }, state, topic, paragraph, pick)
  const retailed = soldThere(frame, state, topic)
  if (retailed !== null) return resolve(retailed, state, topic, paragraph, pick)
  const maker = pick.company === undefined ? makerOf(frame, state, topic) : null
  if (maker !== null) return resolve(ofMaker(frame, maker), state, topic, paragraph, pick)
  const inherited: string[] = []
  const carrier =
    pick.company === undefined && isFirm(frame.companies[0]?.sector ?? 'other')
      ? frame.companies.find((one) => isPlace(one.sector))
      : undefined
  const company =
    carrier ??
    frame.companies[pick.company ?? 0] ??
    (frame.cls === 'capacity' && frame.areas.length === 0 && state.sentence - state.placeSentence <= near
      ? state.place
      : frame.route || (frame.cls === 'capacity' && frame.areas.length === 0)
        ? state.route
        : frame.cls === 'sales' && (frame.pronoun || brandGoesOn(frame, state, paragraph))
          ? state.brand
          : null)
  // "Vaca Muerta contributed 98 million cubic metres a day": what a field gives without a taker it puts out.
  if (
    frame.cls === 'flow' &&
    frame.verb &&
    frame.partners.length === 0 &&
    /^(?:oil|gas)_site$/.test(company?.sector ?? '')
  )
    return resolve({ ...frame, cls: 'production' }, state, topic, paragraph, pick)
  const product = productOf(frame, state, topic, paragraph, pick, company, inherited)
  const measure = measureOf[frame.cls]
  if (product === null || measure === null) return null
  // Vehicles are not used up: demand for them is what the market takes.
  if (frame.cls === 'consumption' && isAuto(product))
    return resolve({ ...frame, cls: 'sales' }, state, topic, paragraph, pick)
  // "Mexico refined 267,000 barrels a day of gasoline": refined is what comes out, unless it is crude.
  if (frame.cls === 'consumption' && frame.refined && frame.verb && oilProducts.has(product))
    return resolve({ ...frame, cls: 'production' }, state, topic, paragraph, pick)
  const told = bilateral.has(frame.cls)
    ? flowSides(frame, state, topic, paragraph, pick, company, inherited)
    : marketSides(frame, state, topic, paragraph, pick, company, inherited)
  if (told === null) return null
  const sides =
    frame.cls === 'tariff'
      ? ofBrand(told, company, topic)
      : taken(sold(told, frame, product, state), frame, product, topic.taker, inherited)
  const said = frame.products[pick.product ?? 0]
  if (frame.cls === 'discount')
    return {
      ...discountOf(frame, sides, product, inherited),
      swapped: false,
      varying: null,
      productSaid: said !== undefined,
      aspect: null,
    }
  // "Deliveries were down" behind a maker's sales are its own.
  const delivered = frame.cls === 'flow' && sides.cls === 'sales' ? (state.last?.detail ?? null) : null
  const own =
    detailOf(frame, company, said?.detail ?? null, sides.area, pick, topic) ??
    delivered ??
    carriedFirm(frame, sides, product, state) ??
    carriedPort(frame, sides, product, state)
  const carried = own === null ? carriedRoute(frame, state, paragraph) : null
  // What flows by the pipe told before flows between its ends.
  const ends =
    carried !== null && bilateral.has(sides.cls) && state.last?.measure === 'exports' ? state.last : null
  return {
    cls: sides.cls,
    measure: measureOf[sides.cls] ?? measure,
    area: ends?.area ?? sides.area,
    partner:
      ends === null
        ? sides.partner
        : ends.partner === 'WORLD'
          ? (routeEnds[carried ?? ''] ?? 'WORLD')
          : ends.partner,
    product,
    detail:
      own ??
      carried ??
      (said === undefined
        ? (carriedKind(product, state, frame, measureOf[sides.cls] ?? measure) ??
          carriedWare(product, state, paragraph))
        : null),
    // "with the US providing 8.6 million, Nigeria 4.2": told from the taker's side, the next of a list gives as well.
    varying:
      sides.turned === true || (frame.cls === 'flow' && sides.cls === 'in') ? 'partner' : frame.subject,
    inherited,
    aspect: frame.aspect,
    swapped: frame.swapped,
    productSaid: said !== undefined,
  }
}

/** "Exports of semiconductors rose 20% to $15 billion. *China took $7 billion*": of the ware just told, which is none of ours. */
const ofOutside = (frame: Frame, { last, sentence, outsideSentence }: State): boolean =>
  last === null &&
  sentence - outsideSentence === 1 &&
  !frame.total &&
  frame.verb &&
  (frame.cls === 'receive' || frame.cls === 'in') &&
  frame.products.length === 0 &&
  frame.partners.length === 0

/** "Die Exporte in Drittstaaten sanken. *Dorthin* gingen Waren für 58 Milliarden": to a region that has no code. */
const thereOutside = (frame: Frame, { sentence, elsewhereSentence, lastSentence }: State): boolean =>
  frame.there &&
  frame.partners.length === 0 &&
  frame.nearby.length === 0 &&
  sentence - elsewhereSentence === 1 &&
  lastSentence <= elsewhereSentence

/**
 * "Deliveries of new cars rose 9%", "30,000 Chinese-made cars were delivered in Spain": in a text on a market of cars they are
 * sales, and so is what behind them "*came from China*".
 */
function soldThere(frame: Frame, state: State, { retail, product }: Topic): Frame | null {
  const { last, lead } = state
  if (frame.cls !== 'flow' || !frame.products.every((one) => isAuto(one.product))) return null
  const told = last?.measure === 'sales' && isAuto(last.product) && state.sentence - state.lastSentence <= 1
  if (
    told &&
    frame.verb &&
    frame.areas.length === 1 &&
    frame.partners.length === 0 &&
    frame.areas[0] !== last.area
  )
    return { ...frame, cls: 'sales', areas: [last.area], partners: frame.areas, placed: true }
  const sold = [last, lead].some((one) => one?.measure === 'sales')
  const handed = frame.handed && (frame.products.length > 0 || (isAuto(product) && frame.areas.length === 0))
  if (!retail || !(handed || sold)) return null
  const sides =
    frame.partners.length > 0
      ? { areas: frame.partners, partners: frame.areas, placed: true }
      : frame.verb
        ? {}
        : { areas: [], partners: frame.areas }
  return { ...frame, cls: 'sales', ...sides }
}

/**
 * "Venezuela's oil sales came to 921,000 barrels a day": what a country sells of its fuels, and not at home, it exports.
 * "India's fuel demand rose 5%. Diesel sales were up 3%": in a text on what is used, what is sold is used.
 */
function sold(sides: Sides, frame: Frame, product: Product, { last, lead }: State): Sides {
  if (sides.cls !== 'sales' || !isEnergy(product)) return sides
  const used = [last, lead].some((one) => one?.measure === 'consumption' && one.area === sides.area)
  // "Diesel sales fell 1.1%": at the pumps; "dispatches to China" go to a taker abroad.
  const atPumps = product === 'diesel' || product === 'gasoline'
  if ((used || atPumps) && frame.partners.length === 0 && product !== 'crude_oil')
    return { ...sides, cls: 'consumption', partner: 'WORLD' }
  return frame.local || frame.atHome || frame.domestic || frame.placed ? sides : { ...sides, cls: 'out' }
}

/** "The pipe ends in Italy. It can carry 12 bcm": a place is spoken of for so many sentences. */
const near = 2

/** "The company sold 5,628 units. Its March sales edged up": of the brand that the sentence before was about. */
const brandGoesOn = (frame: Frame, state: State, paragraph: number): boolean =>
  (frame.maker ||
    ((frame.possessed || frame.there) && frame.areas.length === 0) ||
    // "In China its sales fell": "its" is no country's where a place is told beside it.
    (frame.possessed && frame.placed)) &&
  // "Tesla sales plunged last month.¶*The automaker's* registrations dropped": the noun reaches into the next paragraph.
  (paragraph === state.paragraph ||
    ((frame.maker || (frame.possessed && state.subjectSentence < state.brandSentence)) &&
      paragraph - state.paragraph <= 1)) &&
  state.sentence - state.brandSentence <= 1 &&
  (frame.there ||
    frame.maker ||
    state.subjectSentence < state.brandSentence ||
    // "BYD said Mexico was its best market. *Its sales in Mexico*": nobody's own sales are in himself.
    (frame.possessed && frame.placed && frame.areas.includes(state.subject ?? '')))

/** "Deliveries came to 145,000 tons": by the pipe that the text is about, until another flow is named. */
const carriedRoute = (frame: Frame, state: State, paragraph: number): string | null =>
  state.route !== null &&
  state.last?.detail === state.route.name &&
  !frame.total &&
  frame.areas.length === 0 &&
  frame.partners.length === 0 &&
  frame.companies.length === 0 &&
  // What a country puts out does not flow by the pipe told before.
  !['trade', 'production', 'consumption'].includes(frame.cls) &&
  paragraph - state.lastParagraph <= 1
    ? state.last.detail
    : null

/** "BYD will face a 17% duty": where the text is on one country's goods it is on those, else on the maker's home. */
function ofBrand(sides: Sides, company: Company | null, topic: Topic): Sides {
  if (company?.sector !== 'autos' || sides.partner !== 'WORLD') return sides
  const pair = topic.areas.slice(0, 2)
  const goods = pair.includes(sides.area) ? pair.find((one) => one !== sides.area) : undefined
  const origin = goods ?? company.area
  return origin === sides.area ? sides : { ...sides, partner: origin }
}

/** A discount is that of a grade (its country the partner) below a benchmark, Brent where the text names none. */
function discountOf(frame: Frame, sides: Sides, product: Product, inherited: string[]) {
  const graded = frame.companies.find((one) => one.area !== 'WORLD')
  const benchmark = frame.companies.find((one) => one.area === 'WORLD' || one.name.startsWith('Dubai'))
  // "Iran's grades trade at a discount of $10 to Brent": whose crude it is stands before.
  const partner =
    graded?.area ??
    (sides.partner === 'WORLD' ? (frame.partners[0] ?? frame.nearby[0]) : sides.partner) ??
    'WORLD'
  return {
    cls: sides.cls,
    measure: 'discount' as const,
    area: sides.area,
    partner,
    product,
    detail: benchmark?.name ?? 'Brent',
    inherited,
  }
}

function detailOf(
  frame: Frame,
  company: Company | null,
  said: string | null,
  area: Area,
  pick: Pick,
  topic: Topic,
): string | null {
  if (
    frame.products.length > 1 &&
    pick.product === undefined &&
    company === null &&
    new Set(frame.products.map((one) => one.detail)).size > 1
  )
    return null
  // "The brand's sales of electric scooters": the maker, whatever it makes.
  if (said !== null && !(company?.sector === 'autos' && frame.cls === 'sales')) return said
  // What refineries take in is no demand of the country's users.
  if (frame.cls === 'consumption' && company === null && frame.refined) return 'refineries'
  // An energy company only tells the country of a flow, unless there are several; what it makes is its own.
  if (
    company !== null &&
    isFirm(company.sector) &&
    company.area === area &&
    (frame.cls === 'production' ||
      frame.cls === 'capacity' ||
      // Gas is piped by one company for a whole country; oil and its products are bought and sold by many.
      (company.sector === 'energy' &&
        (topic.parted.has(area) ||
          frame.products.some((one) => one.product !== null && oils.has(one.product)))))
  )
    return company.name
  return company === null || company.sector === 'energy' || company.sector === 'other'
    ? null
    : frame.cls === 'tariff' ||
        company.sector !== 'autos' ||
        bilateral.has(frame.cls) ||
        frame.companies.length > 0 ||
        frame.pronoun ||
        frame.maker ||
        frame.possessed
      ? company.name
      : null
}
