import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { tagOf } from '../bind/item.ts'
import type { Draft } from '../claims/draft.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Topic } from '../discourse/topic.ts'
import { actions } from './action.ts'
import type { Candidate, Hit, Scene } from './candidate.ts'
import { placesIn } from './place.ts'
import { narrowed, productIn } from './product.ts'
import { areasOf, neighbourDraft, recordDraft } from './record.ts'
import { sidesOf } from './sides.ts'
import { timeOf } from './time.ts'
import { titleOf } from './title.ts'

/** Makes an event of a report: who, with what and when. Null where it is none between or of countries on our topics. */
export function assemble(hit: Hit, scene: Scene): Candidate | null {
  return hit.type === 'record' ? recordOf(hit, scene) : happening(hit, scene)
}

/** A record is one of the series whose number stands beside its words; without a number, of what the words name. */
function recordOf(hit: Hit, scene: Scene): Candidate | null {
  const { topic, published } = scene.reading
  const own = recordDraft(hit, scene.amounts)
  const near = placesIn(hit.view, hit.from, hit.to)
  const places = (near.length > 0 ? near : placesIn(hit.view, hit.view.start, hit.view.end)).filter(
    (place) => place.through !== 'person',
  )
  const draft = own ?? (places.length === 0 ? neighbourDraft(hit, scene.amounts, scene.views) : null)
  if (draft !== null) {
    const areas = areasOf(draft)
    if (draft.status !== 'actual' || draft.detail !== null || areas.length === 0) return null
    const told = timeOf(hit, published)
    const period = own === null ? (told ?? draft.period) : (draft.period ?? told)
    return made(hit, areas, areas[0] ?? null, soldAs(draft, topic), period, draft.measure)
  }
  const { product, foreign } = productIn(hit.view, hit.view.start, hit.view.end, hit.start)
  const told = product ?? defaultProduct(topic)
  if ((product === null && foreign) || told === null) return null
  const named = places.length > 0 ? places.map((one) => one.area) : topic.areas
  const areas = named.filter((area) => area !== 'WORLD').slice(0, 2)
  if (areas.length === 0) return null
  return made(hit, areas, areas[0] ?? null, narrowed(told, topic, wordsOf(hit)), timeOf(hit, published), null)
}

/** What a flow is of: oil that is shipped is crude where the article speaks of crude and of no products. */
function soldAs(draft: Draft, topic: Topic): Product {
  const flow = draft.measure === 'exports' || draft.measure === 'imports'
  const crude = topic.named.has('crude_oil') && !topic.named.has('oil_products')
  return flow && draft.product === 'oil' && crude ? 'crude_oil' : narrowed(draft.product, topic, '')
}

/** What the article is about: its product, trade as a whole, or the first of several that it names. */
function defaultProduct(topic: Topic): Product | null {
  const [first] = topic.named
  return topic.product ?? (topic.trade ? 'goods' : topic.named.size > 1 ? (first ?? null) : null)
}

function happening(hit: Hit, scene: Scene): Candidate | null {
  const { views, reading } = scene
  const { view } = hit
  const named = productIn(view, hit.from, hit.core, hit.start)
  const whole = productIn(view, view.start, view.end, hit.start)
  const said = named.product ?? whole.product
  // What the sentence is about is foreign to us, however the article goes on.
  if (said === null && (named.foreign || whole.foreign)) return null
  const topic = defaultProduct(reading.topic)
  // A duty on a country is one on its goods, unless the article is about its cars.
  const duty = hit.action.startsWith('duty') && named.product === null && !isAuto(topic)
  const { areas, agent } = sidesOf(hit, views, reading)
  const product = duty
    ? 'goods'
    : hit.type === 'exit' && said === 'goods'
      ? (topic ?? said)
      : (said ?? (areas.some((area) => area.startsWith('OPEC')) ? 'oil' : topic))
  if (product === null) return null
  if (areas.length < actions[hit.action].areas) return null
  const bound = hit.type === 'meeting' ? null : narrowed(product, reading.topic, wordsOf(hit))
  return made(hit, areas, agent, bound, timeOf(hit, reading.published), null)
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
  const name = nameIn(hit)
  const title = titleOf({ action, areas, agent, product, name, measure }, wordsOf(hit))
  return { type, action, areas, product, period, title, name, view }
}

const wordsOf = (hit: Hit): string => hit.view.text.slice(hit.from, hit.to)

/** The maker that leaves, or the route that is opened or filled. */
function nameIn(hit: Hit): string | null {
  const wanted = hit.type === 'exit' ? /^autos$/ : /_route$/
  for (const item of hit.view.items) {
    const company = tagOf(item, 'company')
    if (company !== undefined && item.start >= hit.from && item.end <= hit.to && wanted.test(company.sector))
      return company.name
  }
  return null
}
