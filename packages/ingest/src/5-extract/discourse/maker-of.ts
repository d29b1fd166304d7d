import type { Company, Frame } from '../frames/frame.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { State, Subject } from './state.ts'
import type { Topic } from './topic.ts'

/** Measures of a maker's own report. */
const own: ReadonlySet<string> = new Set(['sales', 'exports', 'production'])

/**
 * "Kia's sales rose … *Domestic sales* climbed … *overseas sales* were up": in a text that began with one maker and is
 * on it still, what is sold, exported or made by nobody else and nowhere else is that maker's.
 */
export function makerOf(frame: Frame, state: State, topic: Topic): Company | null {
  const { lead, last } = state
  if (reports(frame, last, topic)) return topic.maker
  const beside = besideMaker(frame, state)
  if (beside !== null) return beside
  const goesOn =
    lead !== null &&
    last !== null &&
    lead.detail !== null &&
    lead.detail === last.detail &&
    isAuto(lead.product) &&
    own.has(lead.measure) &&
    own.has(last.measure) &&
    (frame.cls === 'sales' || frame.cls === 'out' || frame.cls === 'production')
  if (!goesOn || frame.companies.length > 0) return null
  // "Toyota built 826,556 cars worldwide. In Japan output fell, global sales slipped": of all of which its report is.
  const worldwide = lead.measure !== 'exports' && lead.area === 'WORLD' && frame.products.length === 0
  if (!worldwide && (frame.total || frame.world || frame.global)) return null
  if (!worldwide && frame.areas.length + frame.partners.length > 0) return null
  const home = lead.measure === 'sales' || lead.area === 'WORLD' ? lead.partner : lead.area
  // "Electric cars of all makers sold 5,990" in a text on one maker abroad: a kind named anew is the market's.
  const abroad = lead.measure === 'sales' && lead.area !== 'WORLD' && lead.area !== home
  if (abroad && frame.products.length > 0) return null
  const other = frame.products.some((one) => one.product !== lead.product && !one.weak)
  if (lead.measure === 'production' && lead.area !== 'WORLD' && other) return null
  return home === 'WORLD' ? null : { name: lead.detail ?? '', area: home, sector: 'autos' }
}

/** How a maker's report tells what it sold: "deliveries in China rose", "Chinese customers bought". */
const ways: ReadonlySet<Frame['cls']> = new Set(['sales', 'flow', 'in', 'receive'])

/** "In China deliveries rose": in a maker's own report on all its markets, as long as it tells of that maker. */
const reports = (frame: Frame, last: Subject | null, { maker }: Topic): boolean =>
  maker !== null &&
  ways.has(frame.cls) &&
  frame.companies.length === 0 &&
  last?.detail === maker.name &&
  !frame.total &&
  // "Sales of electric cars in China": as a rule of all makers.
  frame.products.every(
    (one) => one.weak || (one.product === last.product && (frame.cls !== 'sales' || one.product === 'cars')),
  )

/**
 * "Toyota's sales in the US rose 2%, *while sales in China* fell", "… and *it sold* 1.2 million": within one sentence what
 * is sold elsewhere by nobody else is the maker's too; and so is what "*the carmaker's deliveries*" behind it are.
 */
function besideMaker(
  frame: Frame,
  { last, lastSentence, sentence, brand, brandSentence }: State,
): Company | null {
  if (frame.companies.length > 0 || frame.total || frame.domestic) return null
  if (frame.cls === 'flow' && frame.maker && sentence - brandSentence <= 1) return brand
  const inSentence = lastSentence === sentence && frame.cls === 'sales' && last?.measure === 'sales'
  if (!inSentence || last.detail === null || !isAuto(last.product) || last.partner === 'WORLD') return null
  const elsewhere = frame.placed && frame.areas[0] !== last.area && frame.products.every((one) => one.weak)
  return frame.pronoun || frame.possessed || elsewhere
    ? { name: last.detail, area: last.partner, sector: 'autos' }
    : null
}

/** The frame as one on that maker; what it delivered to a market it has sold there. */
export const ofMaker = (frame: Frame, maker: Company): Frame =>
  frame.cls === 'sales' || !ways.has(frame.cls)
    ? { ...frame, companies: [maker] }
    : {
        ...frame,
        cls: 'sales',
        companies: [maker],
        // "the Japanese carmaker's deliveries in China": the attribute is its home.
        areas: frame.partners.length > 0 ? frame.partners : frame.areas.filter((one) => one !== maker.area),
        partners: [],
        placed: true,
      }
