import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import type { Frame } from '../frames/frame.ts'
import { takes } from './owners.ts'
import type { Sides } from './sides.ts'
import type { State } from './state.ts'
import type { Topic } from './topic.ts'

/** Goods and the kinds that they are told by. */
const kindsOf: Partial<Record<Product, readonly Product[]>> = {
  coal: ['coking_coal', 'thermal_coal'],
  gas: ['lng', 'pipeline_gas'],
  oil_products: ['diesel', 'gasoline'],
  cars: ['evs', 'hybrids'],
}

/** The flow that the text is on, under an attribute or at another time; null where the words bring in a new one. */
export function sameFlow(
  frame: Frame,
  area: Area | null,
  partner: Area | null,
  state: State,
  topic: Topic,
  paragraph: number,
): Sides | null {
  const { cls } = frame
  const { last } = state
  if (frame.verb || partner !== null) return null
  // "Mongolian imports were 5.8 million tons" in a text on what China buys from Mongolia.
  // … and behind Uzbekistan's trade with China, in a report of Uzbekistan's, "*Chinese imports* were $5.4 billion".
  const traded =
    last?.measure === 'turnover' && state.lastParagraph === paragraph ? [last.area, last.partner] : []
  const dealing =
    topic.reporter !== null && traded.includes(topic.reporter) && traded.includes(area ?? '')
      ? topic.reporter
      : null
  if (cls === 'in' && frame.adjective && area !== null && dealing !== null && dealing !== area)
    return { cls, area: dealing, partner: area, turned: true }
  const taker = state.lead?.measure === 'imports' ? state.lead.area : null
  if (
    cls === 'in' &&
    frame.adjective &&
    area !== null &&
    taker !== null &&
    taker !== area &&
    state.origins.has(area) &&
    !takes(topic.owners, area)
  )
    return { cls, area: taker, partner: area, turned: true }
  // 对俄出口14万辆，出口额21.5亿美元: the same flow, counted otherwise in the same sentence.
  if (
    area === null &&
    !frame.total &&
    !frame.definite &&
    frame.products.length === 0 &&
    frame.aspect !== null &&
    last !== null &&
    last.cls === cls &&
    last.partner !== 'WORLD' &&
    state.lastSentence === state.sentence &&
    state.spread !== state.sentence
  )
    return { cls, area: last.area, partner: last.partner }
  // «Россия отгрузила в Индию 1,2 млн тонн угля. Экспорт коксующегося угля составил 0,8 млн»: a kind of what was just told.
  const [kind] = frame.products
  if (
    area === null &&
    !frame.total &&
    !frame.both &&
    frame.products.length === 1 &&
    kind?.product != null &&
    last !== null &&
    kindsOf[last.product]?.includes(kind.product) === true &&
    last.partner !== 'WORLD' &&
    // Of one of many that the text tells in passing the kinds are not told.
    state.lead?.area === last.area &&
    state.lead.partner === last.partner &&
    (last.cls === cls || (last.measure === 'exports' && (cls === 'out' || cls === 'flow'))) &&
    state.lastParagraph === paragraph &&
    state.sentence - state.lastSentence === 1 &&
    state.spread !== state.lastSentence
  )
    return { cls: last.cls, area: last.area, partner: last.partner }
  // "Arrivals from Indonesia … December imports of 1.7 million": the same flow at another time.
  return frame.timed &&
    area === null &&
    last !== null &&
    last.cls === cls &&
    last.partner !== 'WORLD' &&
    state.lastParagraph === paragraph &&
    state.sentence - state.lastSentence <= 1 &&
    // "China bought 18 million of these, India 4 million. A year earlier exports …": the whole again.
    state.spread !== state.lastSentence
    ? { cls, area: last.area, partner: last.partner }
    : null
}
