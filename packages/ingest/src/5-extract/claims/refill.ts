import type { Area } from '@factline/schema/vocabulary/areas'
import { also, type Subject } from '../discourse/state.ts'
import type { Company } from '../frames/frame.ts'
import type { Mention } from '../bind/mentions.ts'
import { oneWay } from '../lexicon/data/one-way.ts'
import { defaultSide } from './default-side.ts'
import { roles } from '../frames/roles.ts'
import type { Reading } from './reading.ts'

/** "on top of the 10% levy on cars … BYD 17%": in a text on duties for electric cars the makers' rates are those for them. */
export const ofTaxed = (base: Subject, { topic, state }: Reading): Subject =>
  base.cls === 'tariff' &&
  base.product === 'cars' &&
  (topic.product === 'evs' || state.lead?.product === 'evs')
    ? { ...base, product: 'evs' }
    : base

/** Where a country's buyers or suppliers are put in order ("Mexico was the top market"), the next name is one of them. */
export function ofPartners(base: Subject, { state }: Reading): Subject {
  const order = state.rank?.area === base.area ? state.rank.measure : null
  const listed =
    (order === 'destination_rank' && base.measure === 'exports') ||
    (order === 'supplier_rank' && base.measure === 'imports')
  return listed && base.partner !== 'WORLD' ? { ...base, varying: 'partner' } : base
}

/** A brand sells as one of its home country; what it exports or makes keeps the counterpart. */
export function ofCompany(base: Subject, company: Company, inherited: readonly string[]): Subject {
  // "Skoda turned out 683,000 cars, Hyundai 245,000": each is of its own home.
  const made = base.cls === 'production' && base.detail !== null && base.partner !== 'WORLD'
  const kept = !made && ['out', 'in', 'flow', 'tariff', 'production'].includes(base.cls)
  const origin = base.cls === 'tariff' && base.partner === 'WORLD' && company.area !== base.area
  return { ...base, partner: kept && !origin ? base.partner : company.area, detail: company.name, inherited }
}

/** Whether a maker can be who has the series. */
export const isMarket = (base: Subject): boolean =>
  ['sales', 'market', 'production', 'out', 'in', 'flow', 'tariff', 'price'].includes(base.cls)

/**
 * "Trade of Azerbaijan and Georgia … Turkey ($732 million)" in a report of Georgia's statisticians: of a pair the side
 * stays whose figures they are, and the new name takes the place of the other.
 */
export function ownSide(base: Subject, area: Area, { state, topic }: Reading): Subject {
  if (base.cls !== 'trade' || base.partner === 'WORLD' || area === base.area || area === base.partner)
    return base
  const own = [state.sourceArea, topic.reporter].find((one) => one === base.area || one === base.partner)
  if (own === undefined) return base
  return own === base.partner
    ? { ...base, area: base.partner, partner: base.area, varying: 'partner' }
    : { ...base, varying: 'partner' }
}

/** "China imported 107 million t from Russia, Saudi Arabia 86 million": who only ever sells a good is no next buyer of it. */
function isOtherEnd({ product, measure }: Subject, area: Area): boolean {
  const way = oneWay[product]
  if (way === undefined) return false
  return measure === 'imports' ? way.sellers.has(area) : measure === 'exports' && way.buyers.has(area)
}

/** Who only ever sells what was sold, or only ever buys what was bought. */
const isSameEnd = ({ product, measure }: Subject, area: Area): boolean =>
  (measure === 'exports' && oneWay[product]?.sellers.has(area) === true) ||
  (measure === 'imports' && oneWay[product]?.buyers.has(area) === true)

/** Fills the side that a bare name, or a name behind a preposition, stands for in the series before it. */
export function refill(base: Subject, area: Area, marker: Mention['marker']): Subject | null {
  const inherited = also(base.inherited)
  const role = marker === 'bare' || marker === 'poss' ? null : roles[base.cls][marker]
  const open = role !== 'area' && role !== 'partner'
  // "6,000 of them came from China and 2,000 *from Korea*": where what was sold there was made.
  if (marker === 'from' && base.cls === 'sales' && base.partner !== 'WORLD')
    return area === base.area ? null : { ...base, partner: area, detail: null, inherited, varying: 'partner' }
  // "Russia sold China $895 million of gas, ahead of *Turkmenistan*": who only ever sells it is the next who does.
  const rival = open && base.varying === null && base.partner !== 'WORLD' && isSameEnd(base, area)
  const side = rival
    ? 'area'
    : open && isOtherEnd(base, area)
      ? 'partner'
      : open
        ? (base.varying ?? defaultSide(base))
        : role
  // "supplies from China to Russia fell 0.8%, from Russia to China rose 3.9%": the flow told the other way round.
  const turned =
    marker === 'from' &&
    ['flow', 'out', 'in'].includes(base.cls) &&
    area === (side === 'area' ? base.partner : base.area)
  if (turned) return { ...base, area: base.partner, partner: base.area, inherited }
  if (area === base.area) return side === 'area' ? { ...base, inherited } : null
  if (side === 'area') return area === base.partner ? null : { ...base, area, inherited }
  // "…, with the US providing 8.6 million, Nigeria 4.2": the next of the list stands on the side that this one took.
  // "with China ($4.1 billion), Russia ($3.5 billion) and Turkey ($1.4 billion)": the side that has changed goes on changing.
  const goesOn =
    marker === 'with' || marker === 'from' || (open && (base.cls === 'trade' || isOtherEnd(base, area)))
  return { ...base, partner: area, inherited, varying: goesOn ? 'partner' : base.varying }
}
