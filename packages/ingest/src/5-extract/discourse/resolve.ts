import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import type { CueClass } from '../lexicon/tag.ts'
import { routeEnds } from '../lexicon/data/route-ends.ts'
import { type Company, type Frame, measureOf } from '../frames/frame.ts'
import { productOf } from './product-of.ts'
import type { State, Subject } from './state.ts'
import type { Topic } from './topic.ts'

/** One choice out of the coordinated names of a frame; what is unset takes the first. */
export type Pick = {
  readonly area?: Area
  readonly partner?: Area
  readonly product?: number
  readonly company?: number
}

const bilateral = new Set<CueClass>([
  'out',
  'in',
  'flow',
  'receive',
  'trade',
  'surplus',
  'deficit',
  'balance',
  'tariff',
])

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
  const inherited: string[] = []
  const carrier =
    pick.company === undefined && frame.companies[0]?.sector === 'energy'
      ? frame.companies.find((one) => one.sector.endsWith('route'))
      : undefined
  const company =
    carrier ??
    frame.companies[pick.company ?? 0] ??
    (frame.route || (frame.cls === 'capacity' && frame.areas.length === 0)
      ? state.route
      : frame.pronoun && frame.cls === 'sales'
        ? state.brand
        : null)
  const product = productOf(frame, state, topic, paragraph, pick, company, inherited)
  const measure = measureOf[frame.cls]
  if (product === null || measure === null) return null
  const sides = bilateral.has(frame.cls)
    ? flowSides(frame, state, topic, paragraph, pick, company, inherited)
    : marketSides(frame, state, topic, paragraph, pick, company, inherited)
  if (sides === null) return null
  const said = frame.products[pick.product ?? 0]
  if (frame.cls === 'discount')
    return {
      ...discountOf(frame, sides, product, inherited),
      swapped: false,
      varying: null,
      productSaid: said !== undefined,
      aspect: null,
    }
  return {
    cls: sides.cls,
    measure: measureOf[sides.cls] ?? measure,
    area: sides.area,
    partner: sides.partner,
    product,
    detail: detailOf(frame, company, said?.detail ?? null) ?? carriedRoute(frame, state, paragraph),
    varying: sides.turned === true ? 'partner' : frame.subject,
    inherited,
    aspect: frame.aspect,
    swapped: frame.swapped,
    productSaid: said !== undefined,
  }
}

/** "Deliveries came to 145,000 tons": by the pipe that the text is about, until another flow is named. */
const carriedRoute = (frame: Frame, state: State, paragraph: number): string | null =>
  state.route !== null &&
  state.last?.detail === state.route.name &&
  frame.areas.length === 0 &&
  frame.partners.length === 0 &&
  frame.companies.length === 0 &&
  frame.cls !== 'trade' &&
  paragraph - state.lastParagraph <= 1
    ? state.last.detail
    : null

/** A discount is that of a grade (its country the partner) below a benchmark, Brent where the text names none. */
function discountOf(frame: Frame, sides: Sides, product: Product, inherited: string[]) {
  const graded = frame.companies.find((one) => one.area !== 'WORLD')
  const benchmark = frame.companies.find((one) => one.area === 'WORLD' || one.name.startsWith('Dubai'))
  const partner = graded?.area ?? (sides.partner === 'WORLD' ? frame.partners[0] : sides.partner) ?? 'WORLD'
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

function detailOf(frame: Frame, company: Company | null, said: string | null): string | null {
  if (
    frame.products.length > 1 &&
    company === null &&
    new Set(frame.products.map((one) => one.detail)).size > 1
  )
    return null
  if (said !== null) return said
  // An energy company only tells the country; its figures are those of the flow.
  return company === null || company.sector === 'energy' || company.sector === 'other'
    ? null
    : frame.cls === 'tariff' ||
        company.sector !== 'autos' ||
        bilateral.has(frame.cls) ||
        frame.companies.length > 0
      ? company.name
      : null
}

type Sides = { cls: CueClass; area: Area; partner: Area; turned?: boolean }

function flowSides(
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
  const home = opening ? state.sourceArea : homeOf(state, topic, paragraph)
  if (area === null && company !== null && company.sector === 'energy' && (cls === 'out' || cls === 'flow'))
    area = company.area
  if (area === null && company !== null && company.sector.endsWith('route')) {
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
    area = state.subject
    inherited.push('area')
  }
  if (area === null && frame.its === 'area') {
    area =
      state.last !== null && state.lastParagraph === paragraph && state.last.area !== partner
        ? state.last.area
        : home !== partner
          ? home
          : (topic.areas.find((one) => one !== partner) ?? null)
    inherited.push('area')
  }
  if (partner === null && frame.its === 'partner' && area !== null && pair !== null && pair.includes(area))
    partner = other(pair, area)
  const { last } = state
  if (frame.there && partner === null && last !== null) {
    const side =
      last.partner !== 'WORLD' ? last.partner : state.pair === null ? null : other(state.pair, last.area)
    if (side !== null && side !== (area ?? last.area)) return { cls, area: area ?? last.area, partner: side }
  }
  if (
    frame.definite &&
    last !== null &&
    state.lastParagraph === paragraph &&
    (last.cls === cls || (cls === 'flow' && (last.measure === 'exports' || last.measure === 'imports')))
  )
    return { cls: last.cls, area: last.area, partner: last.partner }
  // "Shipments from Mongolia" in a text on China's imports stay imports; the text has not turned round.
  if ((cls === 'flow' || cls === 'receive' || cls === 'in') && state.last !== null) {
    const kept = keepView(frame, area, partner, state)
    if (kept !== null) return kept
  }
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
  if (cls === 'out' && area === null && partner === null && company?.sector === 'autos' && home === null)
    area = company.area
  if (area !== null && partner !== null) return { cls, area, partner }
  if (frame.both && area === null && partner === null) {
    const two = state.pair ?? pairOfTopic(topic)
    if (two === null) return null
    inherited.push('pair')
    return oriented(cls, two, state)
  }
  if (area !== null) {
    if (!frame.total && pair !== null && pair.includes(area) && cls !== 'tariff') {
      inherited.push('partner')
      return { cls, area, partner: other(pair, area) }
    }
    return { cls, area, partner: 'WORLD' }
  }
  if (partner !== null) {
    inherited.push('area')
    const owner =
      pair !== null && pair.includes(partner)
        ? other(pair, partner)
        : (state.sourceArea ?? home) === partner
          ? (topic.areas.find((one) => one !== partner) ?? null)
          : home === partner
            ? (topic.areas.find((one) => one !== partner) ??
              (state.sourceArea === partner ? null : state.sourceArea))
            : home
    return owner === null || owner === partner ? null : { cls, area: owner, partner }
  }
  // "They took 149,095 cars": who took is not known.
  if (cls === 'receive') return null
  // "Turnover was flat" of a company: trade needs two sides or the word for all of it.
  if (cls === 'trade' && !frame.total && pair === null && state.last?.measure !== 'turnover') return null
  inherited.push('area', 'partner')
  if (!frame.total && !state.world && pair !== null) return oriented(cls, pair, state)
  return home === null ? null : { cls, area: home, partner: 'WORLD' }
}

/**
 * The pair that a measure word without a counterpart goes on with. In a text on two countries it is theirs throughout;
 * elsewhere only a balance of trade with a country carries on, and only inside its paragraph.
 */
function livePair(state: State, topic: Topic, paragraph: number): readonly [Area, Area] | null {
  if (state.world) return null
  const ownPair =
    state.lead !== null && state.lead.measure === 'turnover' && state.lead.partner !== 'WORLD'
      ? [state.lead.area, state.lead.partner]
      : null
  if (state.pair !== null && ownPair !== null && state.pair.every((one) => ownPair.includes(one)))
    return state.pair
  if (state.pair !== null && (topic.bilateral || (state.pairParagraph === paragraph && state.pairTrade)))
    return state.pair
  return topic.bilateral ? pairOfTopic(topic) : null
}

/** Whose figures these are: the side named in this paragraph, else the one that the article began with. */
function homeOf(state: State, topic: Topic, paragraph: number): Area | null {
  if (state.home !== null && state.homeParagraph === paragraph) return state.home
  return state.lead?.area ?? topic.areas[0] ?? state.home ?? state.sourceArea
}

const pairOfTopic = (topic: Topic): readonly [Area, Area] | null => {
  const [a, b] = topic.areas
  return a === undefined || b === undefined ? null : [a, b]
}

const other = (pair: readonly [Area, Area], one: Area): Area => (pair[0] === one ? pair[1] : pair[0])

/** Which of a pair is looked at: the side that reports, else the side last looked at, else the first named. */
function oriented(cls: CueClass, pair: readonly [Area, Area], state: State): Sides {
  const { last } = state
  if (
    last !== null &&
    last.measure !== 'turnover' &&
    last.measure !== 'tariff' &&
    pair.includes(last.area) &&
    pair.includes(last.partner)
  )
    return {
      cls: cls === 'flow' && (last.cls === 'in' || last.cls === 'out') ? last.cls : cls,
      area: last.area,
      partner: last.partner,
    }
  const [a, b] = pair
  const view =
    state.sourceArea !== null && pair.includes(state.sourceArea)
      ? state.sourceArea
      : state.home !== null && pair.includes(state.home)
        ? state.home
        : a
  return view === a ? { cls, area: a, partner: b } : { cls, area: b, partner: a }
}

function keepView(frame: Frame, area: Area | null, partner: Area | null, state: State): Sides | null {
  const { cls } = frame
  const views = [state.last, state.lead].filter(
    (one) => one !== null && (one.measure === 'exports' || one.measure === 'imports'),
  )
  const last = views.find((one) => one?.measure === (cls === 'flow' ? 'imports' : 'exports')) ?? null
  if (last === null) return null
  if (
    cls === 'flow' &&
    last.measure === 'imports' &&
    area !== null &&
    area !== last.area &&
    partner === null &&
    frame.sourced
  )
    return { cls: 'in', area: last.area, partner: area, turned: true }
  if (
    (cls === 'receive' || (cls === 'in' && frame.verb)) &&
    last.product !== 'goods' &&
    last.measure === 'exports' &&
    area !== null &&
    area !== last.area &&
    partner === null &&
    frame.sourced
  )
    return { cls: 'out', area: last.area, partner: area, turned: true }
  return null
}

function marketSides(
  frame: Frame,
  state: State,
  topic: Topic,
  paragraph: number,
  pick: Pick,
  company: Company | null,
  inherited: string[],
): Sides | null {
  const { cls } = frame
  let area = pick.area ?? frame.areas[0] ?? null
  let partner = pick.partner ?? frame.partners[0] ?? null
  // "Chinese automakers sold … in Russia": the subject is the origin of what is sold where a market is named beside it.
  if (cls === 'price' || cls === 'discount') {
    if (company !== null && partner === null) partner = company.area
    if (partner === null && state.last?.measure === frame.cls) partner = state.last.partner
    return { cls, area: area ?? 'WORLD', partner: partner ?? 'WORLD' }
  }
  // "Chinese brands sold 672,400 cars" in a text on Russia's market: where they come from, not where they are sold.
  const market = state.lead !== null && state.lead.measure === 'sales' ? state.lead.area : null
  if (
    cls === 'sales' &&
    area !== null &&
    partner === null &&
    !frame.placed &&
    market !== null &&
    market !== area
  ) {
    partner = area
    area = market
  }
  if (
    company !== null &&
    company.sector === 'autos' &&
    (cls === 'sales' || cls === 'market' || (cls === 'production' && partner === null))
  )
    partner = company.area
  if (area === null && cls === 'capacity' && company?.sector.endsWith('route') === true) area = company.area
  if (
    area === null &&
    ((cls === 'sales' && frame.world) || ((cls === 'sales' || cls === 'production') && frame.total)) &&
    company !== null
  )
    area = 'WORLD'
  if (area === null) {
    inherited.push('area')
    const lead = state.lead !== null && !bilateral.has(state.lead.cls) ? state.lead.area : null
    area =
      state.last !== null && state.last.measure === measureOf[cls]
        ? state.last.area
        : (lead ?? homeOf(state, topic, paragraph))
  }
  if (area === null) return null
  if (partner === null && cls === 'capacity' && state.pair?.includes(area) === true && company !== null)
    partner = other(state.pair, area)
  if (partner === null && cls === 'capacity' && company !== null) partner = routeEnds[company.name] ?? null
  return { cls, area, partner: partner ?? 'WORLD' }
}
