import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isWord, tagOf } from '../bind/item.ts'
import { also, type Subject } from '../discourse/state.ts'
import { autoNarrowed } from '../discourse/narrow.ts'
import type { Company } from '../frames/frame.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import { gappedOwner } from './gapped-owner.ts'
import type { Mention } from '../bind/mentions.ts'
import { caseOf } from '../lexicon/case-ru.ts'
import { defaultSide } from './default-side.ts'
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
  from: Subject,
  reading: Reading,
): Subject | null | 'foreign' {
  const { view } = sentence
  const base = ofTaxed(ofPartners(from, reading), reading)
  const clause = view.items[q]?.clause
  const own = view.items.flatMap((item, i) => (item.clause === clause && i < q ? [i] : []))
  const members = sentence.lists.get(q)?.members ?? [q]
  const place = members.indexOf(q)
  if (
    own.some(
      (i) => tagOf(view.items[i], 'skip') !== undefined && tagOf(view.items[i], 'skip')?.why !== 'name',
    )
  )
    return 'foreign'
  const inherited = also(base.inherited)
  // "17% for BYD; 19.3% for Geely": a rate has its maker right behind it.
  const maker =
    base.cls === 'tariff' && isWord(view.items[q + 1], 'for', 'on') ? companyOf(view.items[q + 2]) : null
  if (maker?.sector === 'autos') return ofCompany(base, maker, inherited)
  const owner = bracketOwner(sentence, q)
  if (owner !== null) {
    const company = companyOf(owner)
    if (company !== null && company.sector === 'autos' && isMarket(base))
      return ofCompany(base, company, inherited)
    const area = tagOf(owner, 'area')
    if (area !== undefined)
      return refill(listSide(sentence, q, ownSide(base, area.area, reading)), area.area, 'bare')
  }

  const companies = own.flatMap((i) => companyOf(view.items[i]) ?? [])
  if (companies.length > 0 && isMarket(base)) {
    const one = ofPlace(companies, members.length, place)
    if (one === undefined || (one.sector !== 'autos' && base.cls !== 'price')) return 'foreign'
    // "In France, Tesla lost 42 per cent": the maker in another market.
    const there = view.mentions.find((m) => m.clause === clause && m.last <= q && m.marker === 'in')
    const market = base.cls === 'sales' && there?.areas.length === 1 ? there.areas[0] : undefined
    return ofCompany(market === undefined ? base : { ...base, area: market }, one, inherited)
  }
  const possessor = gappedOwner(sentence, q)
  if (possessor !== null && base.cls !== 'tariff' && base.cls !== 'share')
    return possessor === base.partner ? 'foreign' : { ...base, area: possessor, inherited }
  const products = own.flatMap((i) =>
    view.items[i]?.quantity === null ? (namedOf(view.items[i]) ?? []) : [],
  )
  const mention =
    ['deficit', 'surplus', 'balance'].includes(base.cls) &&
    members.length === 1 &&
    base.partner === 'WORLD' &&
    !view.items.some((item) => /^(?:deficits|surpluses)$/i.test(item.text)) &&
    listed(sentence)
      ? null
      : mentionFor(sentence, clause, q, base)
  if (mention !== null) {
    const each = view.items.some((item, i) => i > q && item.clause === clause && isWord(item, 'each'))
    const area =
      mention.areas.length === members.length
        ? mention.areas[place]
        : mention.areas.length === 1 || each
          ? mention.areas[0]
          : undefined
    if (area === undefined) return 'foreign'
    const marker = followed(view.items, mention) ? 'bare' : mention.marker
    const filled = refill(base, area, marker)
    return filled === null ? null : narrowed(filled, products, reading)
  }
  if (products.length > 0) {
    const one = ofPlace(products, members.length, place)
    if (one === undefined) return members.length > 2 ? 'foreign' : null
    if (one.product === null) return 'foreign'
    if (one.weak || one.product === 'goods' || (one.product === base.product && one.detail === base.detail))
      return null
    return {
      ...base,
      product: autoNarrowed(one.product, reading.topic.product),
      detail: one.detail,
      inherited,
      productSaid: true,
    }
  }
  return strange(view.items, own) ? 'foreign' : null
}

/** "on top of the 10% levy on cars … BYD 17%": in a text on duties for electric cars the makers' rates are those for them. */
const ofTaxed = (base: Subject, { topic, state }: Reading): Subject =>
  base.cls === 'tariff' &&
  base.product === 'cars' &&
  (topic.product === 'evs' || state.lead?.product === 'evs')
    ? { ...base, product: 'evs' }
    : base

/** "gas de Francia (1.703 GWh), Angola (1.052 GWh)": the names of a list with brackets all fill the side of its first. */
function listSide({ view: { items } }: Sentence, q: number, base: Subject): Subject {
  for (let k = 1; k < q; k++) {
    const area = tagOf(items[k - 1], 'area')?.area
    if (area === undefined || !/^[(（]$/.test(items[k]?.text ?? '') || items[k + 1]?.quantity == null)
      continue
    if (k + 1 === q) return base
    return area === base.partner
      ? { ...base, varying: 'partner' }
      : area === base.area
        ? { ...base, varying: 'area' }
        : base
  }
  return base
}

/** Of names in a list with as many numbers the one of the number's place; of a single number the last before it. */
const ofPlace = <T>(names: readonly T[], numbers: number, place: number): T | undefined =>
  names.length === numbers ? names[place] : numbers === 1 ? names.at(-1) : undefined

/** Where a country's buyers or suppliers are put in order ("Mexico was the top market"), the next name is one of them. */
function ofPartners(base: Subject, { state }: Reading): Subject {
  const order = state.rank?.area === base.area ? state.rank.measure : null
  const listed =
    (order === 'destination_rank' && base.measure === 'exports') ||
    (order === 'supplier_rank' && base.measure === 'imports')
  return listed && base.partner !== 'WORLD' ? { ...base, varying: 'partner' } : base
}

/** "It was *followed by* Japan": the next in the list. */
const followed = (items: readonly Item[], mention: Mention): boolean =>
  ['by', 'from', 'of'].includes(mention.marker) &&
  items
    .slice(Math.max(0, mention.first - 4), mention.first)
    .some((item) => /^(?:followed|gefolgt|seguid[oa]s?)$/i.test(item.text))

/** The name that the clause puts in: its subject, else one behind a preposition; possessors of other nouns are none. */
function mentionFor(
  sentence: Sentence,
  clause: number | undefined,
  q: number,
  base: Subject,
): Mention | null {
  const { mentions, items } = sentence.view
  // "in 2022, after the invasion of Ukraine, it gained 29%": the subject is told, and only a counterpart may be new.
  const it = items.findIndex((item, k) => k < q && item.clause === clause && /^(?:it|they)$/i.test(item.text))
  const pronoun = it >= 0
  const usable = mentions.filter(
    (m) =>
      m.clause === clause &&
      (!pronoun ||
        ['to', 'from', 'into', 'with'].includes(m.marker) ||
        // "In Denmark it was 458": another market.
        (m.marker === 'in' && base.cls === 'sales' && m.last <= it) ||
        followed(items, m)) &&
      m.marker !== 'adj' &&
      // "ahead of France's 0.9 million and Spain's 0.8 million": a possessor of the number itself.
      (m.marker !== 'poss' || m.last === q - 1) &&
      tagOf(items[m.first], 'area')?.form !== 'city',
  )
  const left = usable.filter((m) => m.last <= q)
  // "including 12.9 bcm to Europe and 9.9 bcm to Türkiye": each number has its name behind it.
  const first = items.findIndex(
    (item) => item.clause === clause && item.quantity !== null && item.quantity.form !== 'rank',
  )
  // "из них 8,1 млн тонн — в Китай": with the accusative the Russian "in" says whereto.
  const whereto = (m: Mention): boolean =>
    sentence.view.lang === 'ru' &&
    m.marker === 'in' &&
    /^(?:nominative|accusative)$/.test(caseOf(items[m.first]?.text ?? '') ?? '')
  const behind = usable.find(
    (m) =>
      m.first > q && m.first - q <= 3 && (['to', 'from', 'into', 'with'].includes(m.marker) || whereto(m)),
  )
  if (behind !== undefined && left.every((m) => m.first > first)) return behind
  // "The largest buyer was Chile, followed by Japan with $3.7 billion": the number is of who follows.
  const next = left.at(-1)
  if (next !== undefined && followed(items, next)) return next
  return (
    left.findLast((m) => m.marker === 'poss') ??
    left.findLast((m) => m.marker === 'bare') ??
    left.findLast((m) => m.areas[0] !== base.area) ??
    usable.find((m) => m.first > q && m.first - q <= 5 && (m.marker === 'from' || m.marker === 'to')) ??
    null
  )
}

/** "Ford (8,002), Kia (7,402)": the name right before the bracket owns the number in it. */
export function bracketOwner(sentence: Sentence, q: number): Item | null {
  const { items } = sentence.view
  const opener = items.findIndex((item) => item.clause === items[q]?.clause)
  if (opener < 1 || !/^[(（]$/.test(items[opener]?.text ?? '')) return null
  const k = opener - 1
  const owner = items[k]
  return owner !== undefined &&
    (companyOf(owner) !== null || (tagOf(owner, 'area') !== undefined && !owner.masked))
    ? owner
    : null
}

/** A brand sells as one of its home country; what it exports or makes keeps the counterpart. */
export function ofCompany(base: Subject, company: Company, inherited: readonly string[]): Subject {
  const kept = ['out', 'in', 'flow', 'tariff', 'production'].includes(base.cls)
  const origin = base.cls === 'tariff' && base.partner === 'WORLD' && company.area !== base.area
  return { ...base, partner: kept && !origin ? base.partner : company.area, detail: company.name, inherited }
}

/** Three amounts with three names are a list of partners, and no list is one of balances unless it says so. */
const listed = (sentence: Sentence): boolean =>
  sentence.view.items.filter((item) => item.quantity?.form === 'amount').length >= 3

export const isMarket = (base: Subject): boolean =>
  ['sales', 'market', 'production', 'out', 'in', 'flow', 'tariff', 'price'].includes(base.cls)

/**
 * "Trade of Azerbaijan and Georgia … Turkey ($732 million)" in a report of Georgia's statisticians: of a pair the side
 * stays whose figures they are, and the new name takes the place of the other.
 */
function ownSide(base: Subject, area: Area, { state, topic }: Reading): Subject {
  if (base.cls !== 'trade' || base.partner === 'WORLD' || area === base.area || area === base.partner)
    return base
  const own = [state.sourceArea, topic.reporter].find((one) => one === base.area || one === base.partner)
  return own === base.partner ? { ...base, area: base.partner, partner: base.area } : base
}

/** Fills the side that a bare name, or a name behind a preposition, stands for in the series before it. */
export function refill(base: Subject, area: Area, marker: Mention['marker']): Subject | null {
  const inherited = also(base.inherited)
  const role = marker === 'bare' || marker === 'poss' ? null : roles[base.cls][marker]
  const side = role === 'area' || role === 'partner' ? role : (base.varying ?? defaultSide(base))
  // "supplies from China to Russia fell 0.8%, from Russia to China rose 3.9%": the flow told the other way round.
  const turned =
    marker === 'from' &&
    ['flow', 'out', 'in'].includes(base.cls) &&
    area === (side === 'area' ? base.partner : base.area)
  if (turned) return { ...base, area: base.partner, partner: base.area, inherited }
  if (area === base.area) return side === 'area' ? { ...base, inherited } : null
  if (side === 'area') return area === base.partner ? null : { ...base, area, inherited }
  return { ...base, partner: area, inherited }
}

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

/** Words that take up what was told and are nobody unknown. */
const pronoun =
  /^(?:sie|es|er|dies|diese|dieser|dieses|они|он|она|оно|это|эти|ellas?|ellos?|est[ae]s?|éstas?|éstos?)$/iu

/** A clause whose subject the lexicon does not know ("Fleets took 149,095 cars") must not go on with the series before. */
function strange(items: readonly Item[], own: readonly number[]): boolean {
  const words = own.filter((i) => /^\p{L}/u.test(items[i]?.text ?? '') && !isWord(items[i], 'article'))
  const [first, second] = words.map((i) => items[i])
  if (
    first === undefined ||
    first.tags.length > 0 ||
    first.quantity !== null ||
    first.period !== null ||
    !/^\p{Lu}/u.test(first.text) ||
    pronoun.test(first.text)
  )
    return false
  return (
    tagOf(second, 'move') !== undefined ||
    tagOf(second, 'cue')?.pos === 'v' ||
    isWord(second, 'be', 'account')
  )
}
