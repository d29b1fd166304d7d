import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Reading } from '../claims/reading.ts'
import { actions } from './action.ts'
import type { Candidate, Hit } from './candidate.ts'
import { type Place, placesIn } from './place.ts'
import { productIn } from './product.ts'
import { neighbourDraft, recordDraft, sidesOf } from './record.ts'
import { timeOf } from './time.ts'
import { titleOf } from './title.ts'

/** Makes an event of a report: who, with what and when. Null where it is none between or of countries on our topics. */
export function assemble(hit: Hit, views: readonly View[], reading: Reading): Candidate | null {
  return hit.type === 'record' ? recordOf(hit, reading) : happening(hit, views, reading)
}

function recordOf(hit: Hit, reading: Reading): Candidate | null {
  const own = recordDraft(hit, reading.drafts)
  const places = placesIn(hit.view, hit.from, hit.to).filter((place) => place.through !== 'person')
  const draft = own ?? (places.length === 0 ? neighbourDraft(hit, reading.drafts) : null)
  if (draft !== null) {
    if (draft.status !== 'actual' || draft.detail !== null) return null
    const areas = sidesOf(draft)
    if (areas.length === 0) return null
    const period = own === null ? (timeOf(hit) ?? draft.period) : (draft.period ?? timeOf(hit))
    return made(hit, areas, areas[0] ?? null, draft.product, period, draft.measure)
  }
  const { product, foreign } = productIn(hit.view, hit.from, hit.to, hit.start)
  if ((product === null && foreign) || places.length === 0) return null
  const told = product ?? reading.topic.product ?? (reading.topic.trade ? 'goods' : null)
  if (told === null) return null
  return made(hit, places.slice(0, 2).map((one) => one.area), null, told, timeOf(hit), null)
}

function happening(hit: Hit, views: readonly View[], reading: Reading): Candidate | null {
  const action = actions[hit.action]
  const { view } = hit
  const named = productIn(view, hit.from, hit.to, hit.start)
  const whole = productIn(view, view.start, view.end, hit.start)
  const { topic } = reading
  const said = named.product ?? whole.product
  // What the sentence is about is foreign to us, however the article goes on.
  if (said === null && (named.foreign || whole.foreign)) return null
  const onTopic = said ?? topic.product ?? (topic.trade ? ('goods' as const) : null)
  if (onTopic === null) return null
  const places = takingPart(hit, views, reading)
  if (places.length < action.areas) return null
  const areas = places.slice(0, 4).map((place) => place.area)
  const product = productFor(hit, said, topic.product ?? (topic.trade ? 'goods' : null))
  if (product === null && hit.type !== 'meeting') return null
  return made(hit, areas, agentOf(places, hit), product, timeOf(hit), null)
}

/** Sides named in the part of the sentence; else in the sentence, the sentence before in the paragraph, the topic. */
function takingPart(hit: Hit, views: readonly View[], reading: Reading): Place[] {
  const { view } = hit
  const own = placesIn(view, hit.from, hit.to)
  if (own.length > 0) return own
  const whole = placesIn(view, view.start, view.end)
  if (whole.length > 0) return whole
  if (hit.type === 'meeting') return []
  const before = views[view.sentence - 1]
  if (before !== undefined && before.paragraph === view.paragraph) {
    const earlier = placesIn(before, before.start, before.end)
    if (earlier.length > 0) return earlier
  }
  return reading.topic.areas
    .slice(0, 2)
    .filter((area) => area !== 'WORLD')
    .map((area) => ({ area, start: view.start, governed: false, through: null }))
}

function productFor(hit: Hit, said: Product | null, topic: Product | null): Product | null {
  if (hit.type === 'meeting') return null
  if (hit.type === 'exit') return said === null || said === 'goods' ? topic : said
  return said ?? topic
}

/** The side that acts: the last one before the words that no preposition governs. */
function agentOf(places: readonly Place[], hit: Hit): Area | null {
  const free = places.filter((place) => !place.governed)
  return (free.filter((place) => place.start < hit.end).at(-1) ?? free[0] ?? places[0])?.area ?? null
}

function made(
  hit: Hit,
  areas: readonly Area[],
  agent: Area | null,
  product: Product | null,
  period: string | null,
  measure: string | null,
): Candidate {
  const { view, type, action } = hit
  const title = titleOf(
    { action, areas, agent, product, name: nameIn(hit), measure },
    view.text.slice(hit.from, hit.to),
  )
  return { type, action, areas, product, period, title, view }
}

function nameIn(hit: Hit): string | null {
  const item = hit.view.items.find(
    (one) => one.start >= hit.from && one.end <= hit.to && tagOf(one, 'company') !== undefined,
  )
  return tagOf(item, 'company')?.name ?? null
}
