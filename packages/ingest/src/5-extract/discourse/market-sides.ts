import { blocs } from '@factline/schema/vocabulary/areas'
import { isFirm, isPlace } from '../lexicon/tag.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { routeEnds } from '../lexicon/data/route-ends.ts'
import { type Company, type Frame, measureOf } from '../frames/frame.ts'
import type { State } from './state.ts'
import type { Topic } from './topic.ts'
import type { Pick } from './pick.ts'
import { type Sides, bilateral } from './sides.ts'
import { focused } from './focus.ts'
import { homeOf, other } from './pair.ts'

/** Homes of oil companies that pump all over the world: a text on another country tells of their fields there. */
const majors: ReadonlySet<string> = new Set(['US', 'GB', 'FR', 'IT', 'ES'])

/** What is made or used in one place, whoever it is sold to. */
const made: ReadonlySet<string> = new Set(['production', 'consumption', 'capacity'])

/** Whether the text goes on with one maker's figures. */
const ofOneMaker = ({ last, lead }: State): boolean =>
  [last, lead].some((one) => one !== null && isAuto(one.product) && one.detail !== null)

/** Whose output, sales or market it is, and of whose goods; null where the text does not tell. */
export function marketSides(
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
    // 进口原油5.06亿吨，每吨均价4271元: what customs give as the price is that of the imports just told.
    const paid = state.last?.measure === frame.cls ? state.last.area : null
    if (area === null && company === null && paid !== null && paid !== 'WORLD') area = paid
    if (
      area === null &&
      // A benchmark of the world tells no country: a discount is had where the crude is bought.
      (company === null || (cls === 'discount' && company.area === 'WORLD')) &&
      frame.areas.length === 0 &&
      state.last?.measure === 'imports' &&
      state.lastParagraph === paragraph &&
      frame.products.every((one) => one.product === state.last?.product)
    )
      return { cls, area: state.last.area, partner: partner ?? state.last.partner }
    // "Iraq exported 98 million barrels. *The average price* was $78.5": that of the sales just told, and no market's.
    const flow = state.last?.measure === 'exports' || state.last?.measure === 'imports' ? state.last : null
    if (
      area === null &&
      company === null &&
      frame.definite &&
      flow !== null &&
      paragraph - state.lastParagraph <= 1 &&
      frame.products.every((one) => one.product === flow.product)
    )
      return { cls, area: flow.area, partner: partner ?? 'WORLD' }
    return { cls, area: area ?? 'WORLD', partner: partner ?? 'WORLD' }
  }
  // "China shows the most serious growth: sales there went up by 46%": where the sentence has just been.
  if (area === null && frame.there && (cls === 'sales' || cls === 'production'))
    area = focused(state.recent, state.sentence, frame.nearby, null, true)
  // "Chinese brands sold 672,400 cars" in a text on Russia's market: where they come from, not where they are sold.
  const market = state.lead !== null && state.lead.measure === 'sales' ? state.lead.area : null
  if (
    cls === 'sales' &&
    area !== null &&
    partner === null &&
    pick.area === undefined &&
    !frame.placed &&
    !frame.there &&
    market !== null &&
    market !== area &&
    // "The Philippines saw sales drop" in a text on a region: one of its markets, unless its makers are who sells.
    (!(market in blocs) || frame.byMakers)
  ) {
    partner = area
    area = market
  }
  if (
    company !== null &&
    company.sector === 'autos' &&
    (cls === 'sales' ||
      cls === 'market' ||
      ((cls === 'production' || cls === 'capacity') && partner === null))
  )
    partner = company.area
  // "Chinese vehicles conquer Mexico. 129,300 were sold there": of the make that was just spoken of.
  const { offer } = state
  if (
    cls === 'sales' &&
    partner === null &&
    company === null &&
    frame.verb &&
    frame.products.length === 0 &&
    offer !== null &&
    isAuto(offer.product) &&
    state.sentence - offer.sentence === 1 &&
    area !== null &&
    offer.area !== area
  )
    partner = offer.area
  if (area === null && cls === 'capacity' && company !== null && isPlace(company.sector)) area = company.area
  if (
    area === null &&
    (((cls === 'sales' || cls === 'production') && frame.total && company !== null && market === null) ||
      // "Its global sales were 290,000": a maker's in all the world, whatever market was told before.
      // … and "Global sales of electric cars rose" in a text that is on no maker.
      (cls === 'sales' &&
        (frame.world ||
          (frame.global && (company?.sector === 'autos' || (company === null && !ofOneMaker(state)))))))
  )
    area = 'WORLD'
  // "Kia's sales rose, domestic sales by 10% and overseas sales by 15%": all of them are the world's.
  if (area === null && cls === 'sales' && company?.sector === 'autos' && frame.atHome) area = company.area
  // Behind what a maker of the country has sold at home, the domestic market of its foreign rivals is that country's too.
  const home =
    state.lead !== null && state.lead.area === state.lead.partner ? state.lead.area : (company?.area ?? null)
  // "Its domestic sales fell to 7,200. *The company* had sold 7,964 a year ago": where it was just told to sell.
  const told = state.last?.measure === 'sales' && state.last.detail === company?.name ? state.last : null
  if (
    area === null &&
    cls === 'sales' &&
    frame.maker &&
    !frame.total &&
    told !== null &&
    paragraph === state.lastParagraph
  )
    area = told.area
  if (area === null && cls === 'sales' && company?.sector === 'autos' && topic.apart)
    area = frame.local ? home : 'WORLD'
  // "Volkswagen sold 10.74 million", market by market further down, or beside its rivals: everywhere.
  const everywhere =
    company?.sector === 'autos' &&
    ((topic.worldwide && !frame.there && (cls === 'sales' || cls === 'production')) ||
      (cls === 'sales' && company.name === topic.maker?.name))
  if (area === null && everywhere) area = frame.local && cls === 'sales' ? home : 'WORLD'
  // "Gazprom produced 416 bcm", "global oil demand": at the company's home, in the world as a whole.
  const energy = frame.companies.find((one) => isFirm(one.sector) || isPlace(one.sector))
  const elsewhere =
    energy !== undefined && majors.has(energy.area) && homeOf(state, topic, paragraph) !== null
  if (area === null && made.has(cls) && energy !== undefined && !elsewhere) area = energy.area
  if (area === null && (made.has(cls) || cls === 'market') && frame.global) area = 'WORLD'
  // "Indonesia is the third largest market. Its sales declined": of whom the sentence before was about.
  if (
    area === null &&
    frame.possessed &&
    frame.companies.length === 0 &&
    state.subject !== null &&
    state.sentence - state.subjectSentence <= 1
  ) {
    inherited.push('area')
    area = state.subject
  }
  // "Thailand is the region's hub. *It made* 1.8 million cars": the country that the sentence before was on.
  if (
    area === null &&
    made.has(cls) &&
    frame.its === 'area' &&
    frame.pronoun &&
    company === null &&
    state.subject !== null &&
    state.sentence - state.subjectSentence <= 1
  ) {
    inherited.push('area')
    area = state.subject
  }
  // "Indonesia was to reach 1.1 million. Sales in the republic were 940,072"
  if (
    area === null &&
    frame.its === 'partner' &&
    state.subject !== null &&
    state.sentence - state.subjectSentence <= 1
  )
    area = state.subject
  // "OPEC+ countries will extend output cuts", "Iraq will extend its cut": who stands before its cut has agreed on it.
  if (area === null && cls === 'cut') area = frame.nearby[0] ?? null
  // «Экспорт России в Китай вырос. С начала года добыто 262 млрд кубометров»: who sells has it put out.
  if (
    area === null &&
    cls === 'production' &&
    state.last?.measure === 'exports' &&
    state.lastParagraph === paragraph
  ) {
    inherited.push('area')
    area = state.last.area
  }
  if (area === null) {
    inherited.push('area')
    const lead = state.lead !== null && !bilateral.has(state.lead.cls) ? state.lead.area : null
    // "Sales in the EU fell. Those in Germany slipped. Tesla's halved": a maker's figures are those of the text's own region.
    // … and so are those of a new paragraph, behind its members one by one.
    const anew = paragraph > state.lastParagraph && state.last?.area !== lead
    const region = lead !== null && lead in blocs && (company?.sector === 'autos' || anew)
    area =
      state.last !== null && state.last.measure === measureOf[cls] && !region
        ? state.last.area
        : (lead ?? homeOf(state, topic, paragraph))
  }
  if (area === null) return null
  if (partner === null && cls === 'capacity' && company !== null) partner = routeEnds[company.name] ?? null
  if (
    partner === null &&
    cls === 'capacity' &&
    company?.sector.endsWith('_route') === true &&
    state.pair?.includes(area) === true
  )
    partner = other(state.pair, area)
  return { cls, area, partner: partner ?? (frame.domestic ? area : 'WORLD') }
}
