import type { Area } from '@factline/schema/vocabulary/areas'
import type { View } from '../bind/view.ts'
import type { Reading } from '../claims/reading.ts'
import type { Hit } from './candidate.ts'
import { type Place, placesIn } from './place.ts'

/** More sides than these make no line on a chart. */
const most = 4

/** The market stands within this many letters behind the words that say it was left. */
const objectReach = 30

/** Who takes part, in the order of the text, and which of them acts. */
export type Sides = { readonly areas: readonly Area[]; readonly agent: Area | null }

/**
 * Sides named in the part of the sentence; else in the sentence, in the sentence before it in the paragraph, and as the
 * last resort those that the article is about.
 */
export function sidesOf(hit: Hit, views: readonly View[], reading: Reading): Sides {
  const places = named(hit, views)
  const topic = reading.topic.areas.filter((area) => area !== 'WORLD')
  if (hit.type === 'exit') return leaving(hit, places, topic)
  const areas = places.map((place) => place.area)
  // An agreement or a visit has another side, which a text on two countries need not repeat.
  const alone = areas.length === 1 && (hit.type === 'agreement' || hit.type === 'meeting')
  const other = alone && !isBloc(areas[0]) ? topic.slice(0, 2).find((area) => area !== areas[0]) : undefined
  const all = areas.length === 0 && hit.type !== 'meeting' ? topic.slice(0, 2) : areas
  return {
    areas: [...all, ...(other === undefined ? [] : [other])].slice(0, most),
    agent: agentOf(places, hit),
  }
}

const isBloc = (area: Area | undefined): boolean => area !== undefined && area.length > 2

function named(hit: Hit, views: readonly View[]): Place[] {
  const { view } = hit
  const own = placesIn(view, hit.from, hit.core)
  if (own.length > 0) return own
  const whole = placesIn(view, view.start, hit.core)
  if (whole.length > 0 || hit.type === 'meeting' || hit.type === 'exit') return whole
  const before = views[view.sentence - 1]
  return before === undefined || before.paragraph !== view.paragraph
    ? []
    : placesIn(before, before.start, before.end)
}

/** The side that acts: the last one before the words that no preposition governs; null where the sentence names none. */
function agentOf(places: readonly Place[], hit: Hit): Area | null {
  const here = places.filter((place) => place.start >= hit.view.start)
  const free = here.filter((place) => !place.governed && place.through !== 'company')
  // Something is opened where it stands, whoever owns it.
  if (hit.type === 'launch' || hit.type === 'project')
    return (here.find((place) => place.governed && place.through === null) ?? free[0])?.area ?? null
  return (free.filter((place) => place.start < hit.start).at(-1) ?? free[0] ?? here[0])?.area ?? null
}

/** A maker leaves a market: the market first, named behind the words or the one the article is about, then the homes. */
function leaving(hit: Hit, places: readonly Place[], topic: readonly Area[]): Sides {
  const homes = places.filter(
    (place) => place.through === 'company' || (!place.governed && place.start < hit.end),
  )
  const markets = places.filter((place) => !homes.includes(place))
  // "… over the conflict in Ukraine": an area far behind the words is another matter.
  const market =
    markets.find((place) => place.start < hit.end + objectReach)?.area ??
    topic.find((area) => !homes.some((home) => home.area === area)) ??
    homes[0]?.area
  if (market === undefined) return { areas: [], agent: null }
  const areas = [market, ...homes.map((home) => home.area).filter((area) => area !== market)]
  return { areas: areas.slice(0, most), agent: market }
}
