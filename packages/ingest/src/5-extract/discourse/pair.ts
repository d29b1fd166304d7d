import type { Area } from '@factline/schema/vocabulary/areas'
import type { CueClass } from '../lexicon/tag.ts'
import type { State } from './state.ts'
import type { Topic } from './topic.ts'
import { ownerOf } from './owners.ts'
import { bilateral, type Sides } from './sides.ts'

/**
 * The pair that a measure word without a counterpart goes on with. In a text on two countries it is theirs throughout;
 * elsewhere only a balance of trade with a country carries on, and only inside its paragraph.
 */
export function livePair(state: State, topic: Topic, paragraph: number): readonly [Area, Area] | null {
  if (state.world || hasMany(state, paragraph)) return null
  const ownPair =
    state.lead !== null && state.lead.measure === 'turnover' && state.lead.partner !== 'WORLD'
      ? [state.lead.area, state.lead.partner]
      : null
  if (state.pair !== null && ownPair !== null && state.pair.every((one) => ownPair.includes(one)))
    return state.pair
  const main = topic.bilateral ? pairOfTopic(topic) : null
  const ofTopic = main !== null && state.pair?.every((one) => main.includes(one)) === true
  if (state.pair !== null && (ofTopic || (state.pairParagraph === paragraph && state.pairTrade)))
    return state.pair
  const two = topic.bilateral ? pairOfTopic(topic) : null
  return two?.every((one) => state.seen.has(one)) === true ? two : null
}

/** So many others besides the two of its title, and the text is on what a country trades with many. */
const others = 2

/** "Kenya's trade with China … our deficit with India … Uganda bought …¶ Exports grew 15%": all of them, where a paragraph names nobody. */
const hasMany = ({ dealt, last, lastParagraph }: State, paragraph: number): boolean =>
  dealt.size >= others + 2 && paragraph !== lastParagraph && last !== null

/** Whose figures these are: the side named in this paragraph, else the one that the article began with. */
export function homeOf(state: State, topic: Topic, paragraph: number, cls?: CueClass): Area | null {
  const told =
    state.home !== null && state.homeParagraph === paragraph
      ? state.home
      : (state.whole ??
        topic.taker ??
        state.lead?.area ??
        topic.reporter ??
        topic.home ??
        state.home ??
        state.sourceArea)
  // "As crude prices fell, the import bill shrank": the world has a price and an output, but no imports.
  const near =
    told === 'WORLD' && cls !== undefined && bilateral.has(cls)
      ? (topic.reporter ?? topic.home ?? told)
      : told
  return cls === undefined || (topic.bilateral && cls === 'trade') ? near : ownerOf(topic.owners, cls, near)
}

/** The two that the text names most, or null where it names fewer. */
export const pairOfTopic = (topic: Topic): readonly [Area, Area] | null => {
  const [a, b] = topic.areas
  return a === undefined || b === undefined ? null : [a, b]
}

/** The other side of a pair. */
export const other = (pair: readonly [Area, Area], one: Area): Area => (pair[0] === one ? pair[1] : pair[0])

/** Which of a pair is looked at: the side that reports, else the side last looked at, else the first named. */
export function oriented(cls: CueClass, pair: readonly [Area, Area], state: State, topic: Topic): Sides {
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
        : topic.reporter !== null && pair.includes(topic.reporter)
          ? topic.reporter
          : a
  return view === a ? { cls, area: a, partner: b } : { cls, area: b, partner: a }
}

/** Whose figures the text gives, or else what it names most, besides this one. */
export const besides = (topic: Topic, partner: Area | null): Area | undefined =>
  topic.reporter !== null && topic.reporter !== partner
    ? topic.reporter
    : topic.acting.find((one) => one !== partner)
