import { isWord, tagOf, firstBehind } from '../bind/item.ts'
import { type Subject, seriesOf } from '../discourse/state.ts'
import { companyOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { headAfter } from './rank-head.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far behind the noun of a place the maker may stand ("The top exporter by volume *was Ford*"), in items. */
const reach = 8

/**
 * "The top exporter was Ford with 205,024 units", "Toyota, the largest producer, made 140,000": a maker's place is none of
 * a country's, but the numbers behind it are what that maker exported or made. Null where no maker has the place.
 */
export function makersFlow(sentence: Sentence, q: number, { state, topic }: Reading): Subject | null {
  const { view } = sentence
  const { items } = view
  const head = view.lang === 'en' ? headAfter(sentence, q) : null
  if (head === null || (head.head !== 'exporter' && head.head !== 'producer')) return null
  const be = firstBehind(items, head.at, (item) => isWord(item, 'be'), reach)
  const behind = companyOf(items[be + 1])
  const before = items.slice(0, q).flatMap((item) => companyOf(item) ?? [])
  const maker = be > 0 && behind !== null ? behind : before.length === 1 ? (before[0] ?? null) : null
  if (maker?.sector !== 'autos') return null
  const owner = view.mentions.find(
    (m) =>
      m.areas.length === 1 &&
      m.first > head.at &&
      m.first - head.at <= 4 &&
      ['from', 'in', 'of'].includes(m.marker),
  )
  const possessor = view.mentions.findLast((m) => m.areas.length === 1 && m.last <= q && q - m.last <= 3)
  const area = owner?.areas[0] ?? possessor?.areas[0] ?? state.last?.area ?? state.home
  const product = head.product ?? (isAuto(state.last?.product ?? null) ? state.last?.product : topic.product)
  if (area == null || product == null || !isAuto(product) || tagOf(items[q], 'skip') !== undefined)
    return null
  const out = head.head === 'exporter'
  return seriesOf({
    cls: out ? 'out' : 'production',
    measure: out ? 'exports' : 'production',
    area,
    // What is made has the maker's home for its partner, what is exported those who take it.
    partner: out ? 'WORLD' : maker.area,
    product,
    detail: maker.name,
    inherited: ['area'],
    productSaid: head.said,
  })
}
