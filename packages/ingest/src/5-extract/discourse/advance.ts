import type { Frame } from '../frames/frame.ts'
import { familyOf } from './family.ts'
import { bilateral } from './sides.ts'
import { continents } from './topic.ts'
import type { State, Subject } from './state.ts'

/**
 * Moves the discourse on behind a frame. A pair named in full becomes the pair of the text; a total ("foreign trade")
 * makes the counterpart the world until the next pair; an area with an article of its own becomes the home.
 */
export function advance(
  state: State,
  frame: Frame,
  subject: Subject,
  sentence: number,
  paragraph: number,
): void {
  const guessed = subject.inherited.includes('area') || subject.inherited.includes('partner')
  const namedBoth =
    (frame.areas.length > 0 && frame.partners.length > 0) ||
    // "Turnover with the EU came to 193 million": of the reporter and whom it names, and what follows is a part of it.
    (subject.measure === 'turnover' && frame.partners.length === 1 && subject.partner !== 'WORLD') ||
    (frame.companies.length > 0 && frame.partners.length > 0 && !guessed && subject.partner !== 'WORLD')
  const route = frame.companies.find((one) => one.sector.endsWith('_route'))
  if (route !== undefined) state.route = route
  if (frame.total && subject.partner === 'WORLD') {
    if (frame.areas.length === 1) state.whole = subject.area
    state.world = true
    state.home = subject.area
    state.homeParagraph = paragraph
  } else if (namedBoth || frame.both) {
    state.world = false
    state.pair = [subject.area, subject.partner]
    state.pairParagraph = paragraph
    state.pairTrade = ['turnover', 'balance'].includes(subject.measure)
  } else if ((frame.areas.length > 0 || frame.its === 'area') && subject.partner === 'WORLD') {
    // What a country makes or uses is told of the whole country, and what it then exports too.
    state.world =
      ['production', 'consumption'].includes(subject.measure) ||
      state.pair === null ||
      !state.pair.includes(subject.area)
  }
  // "… while Europe bought 6.4 percent less": a continent among a country's buyers is not what the text turns to.
  const aside = continents.has(subject.area) && state.lead !== null && state.lead.area !== subject.area
  // "Spain's exports rose 5%. China imported *Spanish goods* worth $2 billion. Imports fell": one of many on the other end of
  // what the text is on; of two whose trade it is on each may take over.
  const fromThere =
    subject.partner !== 'WORLD' &&
    subject.partner === state.lead?.area &&
    (state.home ?? state.lead.area) === state.lead.area &&
    state.lead.partner !== subject.area
  if (
    frame.areas.length === 1 &&
    subject.measure !== 'price' &&
    !aside &&
    !fromThere &&
    frame.attached !== true
  ) {
    state.home = subject.area
    state.homeParagraph = paragraph
  }
  if (bilateral.has(subject.cls) && frame.areas.length + frame.partners.length > 0)
    for (const side of [subject.area, subject.partner]) if (side !== 'WORLD') state.dealt.add(side)
  if (subject.measure === 'balance') state.balance = subject
  if (subject.measure === 'balance' && frame.partners.length === 1 && subject.partner !== 'WORLD')
    state.balanced = { pair: [subject.area, subject.partner], sentence }
  // "With Uganda, trade was worth Sh130 billion, of which Sh97 billion were exports"
  if (subject.measure === 'turnover' && frame.partners.length === 1) state.spoken = { subject, sentence }
  if (subject.measure === 'exports' || subject.measure === 'imports') {
    const before = state.ways?.partner === subject.partner ? state.ways.measures : []
    state.ways =
      subject.partner === 'WORLD'
        ? null
        : { partner: subject.partner, measures: new Set([...before, subject.measure]), sentence }
  }
  state.last = subject
  state.earlier.set(familyOf(subject.cls), { subject, sentence })
  // "Demand in Europe and Asia grew": several places together are not what a text is on.
  if ((state.lead === null || state.provisional) && frame.areas.length < 2) state.lead = subject
  state.provisional = false
  state.lastSentence = sentence
  state.lastParagraph = paragraph
}
