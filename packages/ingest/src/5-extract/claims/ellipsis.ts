import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isWord, tagOf } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import { autoNarrowed } from '../discourse/narrow.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import type { Frame } from '../frames/frame.ts'
import { roles } from '../frames/roles.ts'
import type { Reading, Sentence } from './reading.ts'

/**
 * A clause that names a new subject and leaves the verb out ("…, France 1.5 billion", "Geely with 24,587", "those to
 * Japan 6.3 percent"): the series before it with that side filled anew. Null where the clause names nobody, `foreign`
 * where what it names is outside the vocabulary.
 */
export function ellipsis(
  sentence: Sentence,
  q: number,
  base: Subject,
  frame: Frame | null,
  reading: Reading,
): Subject | null | 'foreign' {
  const { view } = sentence
  const clause = view.items[q]?.clause
  const own = view.items.flatMap((item, i) => (item.clause === clause && i < q ? [i] : []))
  const trailing = view.items.flatMap((item, i) => (item.clause === clause && i > q ? [i] : []))
  const members = sentence.lists.get(q)?.members ?? [q]
  const place = members.indexOf(q)
  const skip = own.some((i) => tagOf(view.items[i], 'skip') !== undefined)
  if (skip) return 'foreign'

  const companies = own.flatMap((i) => companyOf(view.items[i]) ?? [])
  if (companies.length > 0 && isMarket(base)) {
    const one =
      companies.length === members.length
        ? companies[place]
        : members.length === 1
          ? companies.at(-1)
          : undefined
    if (one === undefined || (one.sector !== 'autos' && base.cls !== 'price')) return 'foreign'
    return {
      ...base,
      partner: base.measure === 'exports' || base.measure === 'imports' ? base.partner : one.area,
      detail: one.name,
      inherited: [...base.inherited, 'measure'],
    }
  }
  const products = own.flatMap((i) =>
    view.items[i]?.quantity === null ? (namedOf(view.items[i]) ?? []) : [],
  )
  const mention =
    view.mentions.filter((m) => m.clause === clause && m.last <= q && m.marker !== 'adj').at(-1) ??
    byPreposition(sentence, clause, q)
  if (mention !== undefined && mention !== null) {
    const area =
      mention.areas.length === members.length
        ? mention.areas[place]
        : mention.areas.length === 1 || trailing.some((i) => isWord(view.items[i], 'each'))
          ? mention.areas[0]
          : undefined
    if (area === undefined) return 'foreign'
    const filled = refill(base, area, mention.marker, frame)
    if (filled === null) return null
    return narrowed(filled, products, reading)
  }
  if (products.length > 0) {
    const one = products.length === members.length ? products[place] : products.at(-1)
    if (one === undefined) return null
    if (one.product === null) return 'foreign'
    if (one.weak || one.product === base.product) return null
    return {
      ...base,
      product: one.product,
      detail: one.detail,
      inherited: [...base.inherited, 'measure'],
      productSaid: true,
    }
  }
  return strange(view.items, own) ? 'foreign' : null
}

const isMarket = (base: Subject): boolean =>
  ['sales', 'market', 'production', 'out', 'in', 'tariff', 'price'].includes(base.cls)

function byPreposition(sentence: Sentence, clause: number | undefined, q: number) {
  return (
    sentence.view.mentions.find(
      (m) => m.clause === clause && m.first > q && (m.marker === 'from' || m.marker === 'to'),
    ) ?? null
  )
}

/** Fills the side that a bare name, or a name behind a preposition, stands for in the series before it. */
function refill(base: Subject, area: Area, marker: string, frame: Frame | null): Subject | null {
  const inherited = [...base.inherited, 'measure']
  if (area === base.area && area !== base.partner && marker !== 'bare') return { ...base, inherited }
  const role = marker === 'bare' || marker === 'poss' ? null : roles[base.cls][marker as 'to']
  const varying = frame?.subject ?? null
  const side = role === 'area' || role === 'partner' ? role : (varying ?? defaultSide(base))
  if (side === 'area') return area === base.partner ? null : { ...base, area, inherited }
  return area === base.area ? null : { ...base, partner: area, inherited }
}

/** Without a subject before it a bare name is the counterpart in a flow, and the market in a list of markets. */
const defaultSide = (base: Subject): 'area' | 'partner' =>
  ['out', 'in', 'trade', 'tariff', 'flow', 'receive', 'balance', 'deficit', 'surplus'].includes(base.cls)
    ? 'partner'
    : 'area'

const narrowed = (
  subject: Subject,
  products: ReturnType<typeof namedOf>[],
  reading: Reading,
): Subject | 'foreign' => {
  const [one] = products
  if (one === undefined || one === null) return subject
  if (one.product === null) return 'foreign'
  return one.weak
    ? subject
    : { ...subject, product: autoNarrowed(one.product, reading.topic.product), productSaid: true }
}

/** A clause whose subject the lexicon does not know ("Fleets took 149,095 cars") must not go on with the series before. */
function strange(items: readonly Item[], own: readonly number[]): boolean {
  const [first] = own.filter((i) => !/^[,;:：，；()（）"'“”«»•·*-]$/.test(items[i]?.text ?? ''))
  const item = first === undefined ? undefined : items[first]
  return (
    item !== undefined &&
    item.tags.length === 0 &&
    item.quantity === null &&
    item.period === null &&
    /^\p{Lu}/u.test(item.text)
  )
}
