import { isFirm, isPlace } from '../lexicon/tag.ts'
import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import { routeEnds } from '../lexicon/data/route-ends.ts'
import type { State } from './state.ts'
import { continents, type Topic } from './topic.ts'
import type { Pick } from './pick.ts'
import { ownerOf } from './owners.ts'
import { besides, other } from './pair.ts'
import type { Flow, Ends } from './flow.ts'

/** The ends that the flow's own words give: names, makers, routes, possessives, "the country", "we". */
export function ownEnds(
  { frame, state, topic, paragraph, company, pair, home, inherited }: Flow,
  pick: Pick,
): Ends {
  const { cls } = frame
  let area = pick.area ?? frame.areas[0] ?? null
  let partner = pick.partner ?? frame.partners[0] ?? null
  // "In Germany, exports rose 5%": its own, unless the text tells where somebody else's go.
  const [scene] = frame.scene === true ? [...frame.partners, ...frame.nearby] : []
  if (scene !== undefined && area === null && (home === null || home === scene || state.ways === null)) {
    area = scene
    partner = null
  }
  // "South Korea's imports fell. The country bought": another's total that was just told by its name.
  const { last } = state
  // … but not where cars or fuel were sold, told by the way: "while sales in the US fell".
  const justTold =
    last?.partner === 'WORLD' &&
    (last.measure !== 'sales' || last.area === home) &&
    !last.inherited.includes('area') &&
    state.sentence - state.lastSentence <= 1
      ? last.area
      : null
  if (area === null && company !== null && isFirm(company.sector) && (cls === 'out' || cls === 'flow'))
    area = company.area
  // «У России закуплено 31 млрд куб. м по „Силе Сибири“»: what is bought by a pipe comes out at its end.
  if (area === null && cls === 'in' && company?.sector.endsWith('_route') === true) {
    area = routeEnds[company.name] ?? (home === company.area ? null : home)
    partner ??= area === null ? null : company.area
  }
  if (area === null && company !== null && isPlace(company.sector)) {
    // "Oil was exported via BTC" in a text on Kazakhstan's exports: a pipe carries the oil of its neighbours too.
    const sender =
      company.sector === 'oil_route' && state.lead?.measure === 'exports' && state.lead.area !== partner
        ? state.lead.area
        : null
    // "Kazakhstan plans to supply oil via Druzhba": who stands before the verb, whosever the pipe is.
    const subject = frame.route ? frame.nearby.find((one) => one !== partner) : undefined
    area = subject ?? sender ?? company.area
    if (partner === null && state.pair?.includes(area) === true) partner = other(state.pair, area)
    partner ??= routeEnds[company.name] ?? null
  }
  // "Russia exported 1.27 bcm via the Power of Siberia": where the pipe ends.
  const pipe = frame.companies.find((one) => one.sector.endsWith('_route') && one.area === area)
  if (partner === null && pipe !== undefined && (cls === 'out' || cls === 'flow'))
    partner = routeEnds[pipe.name] ?? null
  // "According to Kazakhstan's statistics bureau China has a fifth of the country's trade": whose office it is.
  if (
    area === null &&
    frame.theCountry &&
    state.sourceSentence === state.sentence &&
    state.sourceArea !== partner
  )
    area = state.sourceArea
  if (area === null && frame.theBloc) area = blocOf(frame, state)
  if (area === null && frame.theCountry) area = seller(cls, state)
  if (
    area === null &&
    frame.its === 'area' &&
    (frame.verb || cls === 'tariff') &&
    state.subject !== null &&
    state.subject !== partner
  ) {
    // "The country" is whose flows the text is on, though the sentence before was on one of its partners. But "China has
    // not published its figures yet. *The country*": of whom the sentence before spoke, and gave no flow of his.
    // … and it is no union: "the bloc took $2 billion. The country bought".
    const alone =
      state.subjectParagraph === paragraph &&
      state.subjectSentence === state.sentence - 1 &&
      state.lastSentence < state.subjectSentence
    const subject = frame.theCountry && !frame.theBloc && state.subject in blocs ? home : state.subject
    area = frame.theCountry && !alone ? (justTold ?? ownerOf(topic.owners, cls, subject)) : subject
    inherited.push('area')
  }
  // "Who buys Venezuelan oil? In May 708,900 barrels a day left the country"
  const { offer } = state
  if (
    area === null &&
    (frame.its === 'area' || (partner === null && company === null && !frame.both && !frame.ours)) &&
    cls === 'out' &&
    offer?.alone === true &&
    state.sentence - offer.sentence === 1 &&
    offer.area !== partner
  ) {
    area = offer.area
    inherited.push('area')
  }
  if (area === null && (frame.its === 'area' || frame.ours) && !(frame.both && partner === null)) {
    const speaker = frame.ours ? speakerOf(state, topic) : null
    area =
      speaker !== null && speaker !== partner
        ? speaker
        : state.last !== null &&
            // "Its imports came to" goes on with the sentence before, also where a new paragraph begins.
            (state.lastParagraph === paragraph ||
              (frame.theCountry && frame.verb && justTold !== null) ||
              (frame.possessed && state.sentence - state.lastSentence <= 1)) &&
            state.last.area !== partner
          ? state.last.area
          : home !== partner
            ? home
            : (besides(topic, partner) ?? null)
    inherited.push('area')
  }
  if (partner === null && frame.its === 'partner' && area !== null && pair !== null && pair.includes(area))
    partner = other(pair, area)
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
  return { area, partner }
}

/** Who says "we" names himself least: of the two that a text is on, the one less often named; else whose figures they are. */
const speakerOf = (state: State, topic: Topic): Area | null =>
  [state.sourceArea, topic.bilateral ? topic.areas[1] : (topic.reporter ?? topic.areas[0])].find(
    // "Trade with ASEAN … our exports to Singapore": a union told of is not who speaks.
    (one) => one != null && !(one in blocs),
  ) ?? null

/** "China bought Peruvian goods for $5 billion, 36% of *the country's exports*": of whom the text is on and who gave, not of who took. */
const seller = (cls: Flow['frame']['cls'], { last, lead, lastSentence, sentence }: State): Area | null =>
  cls === 'out' &&
  last?.measure === 'imports' &&
  last.partner !== 'WORLD' &&
  last.partner === lead?.area &&
  lastSentence === sentence
    ? last.partner
    : null

/** "The European Union remained the main market: *the bloc* took": the union named last. */
const blocOf = ({ nearby }: Flow['frame'], { recent }: State): Area | null =>
  [...nearby, ...recent.toReversed().flatMap((focus) => focus.areas)].find(
    (one) => one in blocs && one !== 'WORLD' && !continents.has(one),
  ) ?? null
