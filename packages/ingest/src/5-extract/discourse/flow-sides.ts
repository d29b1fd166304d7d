import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import type { Company, Frame } from '../frames/frame.ts'
import type { State } from './state.ts'
import { lastTwo } from './focus.ts'
import type { Topic } from './topic.ts'
import type { Pick } from './pick.ts'
import type { Sides } from './sides.ts'
import { livePair, homeOf, pairOfTopic, oriented } from './pair.ts'
import type { Flow } from './flow.ts'
import { ownEnds } from './own-ends.ts'
import { toldFlow } from './told-flow.ts'
import { withMissingEnd } from './missing-end.ts'

/** "*Uganda* comes next among *Tanzania's* partners, and trade *between the two countries* rose": the only two of the sentence. */
function namedAhead({ cls, nearby }: Frame, topic: Topic): readonly Area[] | null {
  const named = [...new Set(nearby)]
  return cls === 'trade' && named.length === 2 && named.every((one) => !(one in blocs)) && !topic.bilateral
    ? named
    : null
}

/** The measures that a sentence on a country's trade with all gives beside the sum. */
const tradeParts: ReadonlySet<string> = new Set(['exports', 'imports', 'balance'])

/** Whose flow it is and with whom; null where the text does not tell. */
export function flowSides(
  frame: Frame,
  state: State,
  topic: Topic,
  paragraph: number,
  pick: Pick,
  company: Company | null,
  inherited: string[],
): Sides | null {
  const { cls } = frame
  const opening = state.home === null && state.lead === null && state.sourceArea !== null
  const third =
    opening &&
    frame.areas.length === 0 &&
    frame.partners.length > 0 &&
    !topic.areas.slice(0, 2).includes(state.sourceArea ?? '')
  const pair = third ? null : livePair(state, topic, paragraph)
  // At the head of a text that names only the counterpart the figures are those of who publishes them.
  const home = opening ? state.sourceArea : homeOf(state, topic, paragraph, cls)
  const flow: Flow = { frame, state, topic, paragraph, company, pair, home, inherited }
  const ends = ownEnds(flow, pick)
  const told = toldFlow(flow, ends)
  if (told !== null) return told
  let { area, partner } = ends
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
  const untold = state.last?.measure !== 'exports' && state.lead?.measure !== 'exports'
  const gives = cls === 'out' || (cls === 'flow' && partner !== null)
  if (gives && area === null && company?.sector === 'autos')
    area = (home === null ? cls === 'out' && partner === null : untold) ? company.area : null
  if (area !== null && partner !== null) return { cls, area, partner }
  if (frame.both && area === null && partner === null) {
    const [a, b] = namedAhead(frame, topic) ?? lastTwo(state.recent, state.sentence)
    const told = a !== undefined && b !== undefined ? ([a, b] as const) : state.pair
    const main = pairOfTopic(topic)
    // "the two countries" are those that the text is on, not the union that one of them dealt with in between.
    const aside = told?.some((one) => one in blocs && main?.includes(one) === false) === true
    const two = told !== null && !aside ? told : main
    // "Exports dropped to $5.2 billion, imports grew to $11 billion … two-way trade came to": of a country with all others.
    const { last, lead } = state
    const all = a === undefined && !topic.bilateral && last?.partner === 'WORLD' && lead?.partner === 'WORLD'
    if (
      all &&
      last.area === lead.area &&
      [last, lead].every((one) => tradeParts.has(one.measure) && one.product === 'goods')
    ) {
      inherited.push('area')
      return { cls, area: last.area, partner: 'WORLD' }
    }
    if (two === null) return null
    inherited.push('pair')
    return oriented(cls, two, state, topic)
  }
  return withMissingEnd(flow, { area, partner })
}
