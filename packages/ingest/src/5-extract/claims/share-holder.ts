import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Company, Frame } from '../frames/frame.ts'
import { listedBehind } from '../frames/companies-in.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import type { Draft } from './draft.ts'
import { brandBefore } from './brand-before.ts'
import { leadingProduct, ofNthPart } from './leading-product.ts'
import { originBehind } from './part.ts'
import { accountedTo, levelBefore, predicateOf } from './share-predicate.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Whole } from './whole.ts'

/** Who or what has the share: one of the first three. */
export type Holder = {
  readonly area: Area | null
  readonly company: Company | null
  readonly product: Product | null
  readonly detail: string | null
  /** "domestic brands": the holder is the market's own country. */
  readonly home: boolean
}

/** Who has a part, and what it is a part of. */
export type Part = { readonly holder: Holder; readonly whole: Whole }

/** A holder of whom nothing is told yet. */
export const nobody: Holder = { area: null, company: null, product: null, detail: null, home: false }

/**
 * The holder of the share at item `q`: behind "share of", before "share", the subject of "accounted for", or the
 * nearest name before the number. Names that the whole has used ("India's imports") are not looked at.
 */
export function holderOf(
  sentence: Sentence,
  q: number,
  whole: Frame | null,
  reading: Reading,
): Holder | null {
  const { view } = sentence
  const { items } = view
  const nth = ofNthPart(sentence, q, reading)
  if (nth !== null) return { ...nobody, area: nth }
  const clause = items[q]?.clause
  const origin = tagOf(items[originBehind(sentence, q) ?? -1], 'area')
  if (origin !== undefined) return { ...nobody, area: origin.area }
  const kind = leadingProduct(
    sentence,
    q,
    (whole === null
      ? (reading.state.share ?? reading.state.last)?.product
      : sentence.series.get(whole)?.product) ?? null,
  )
  if (kind !== null) return { ...nobody, product: kind }
  const said = predicateOf(sentence, q)
  if (said?.area != null) return { ...nobody, area: said.area }
  if (said?.named != null) return { ...nobody, product: said.named.product, detail: said.named.detail }
  const members = sentence.lists.get(q)?.members ?? [q]
  const place = members.indexOf(q)
  const fallsOn = accountedTo(view, q)
  if (fallsOn !== null) return pickArea(fallsOn, members.length, place)
  const share = items.findIndex((item) => item.clause === clause && tagOf(item, 'cue')?.cue === 'share')
  if (share >= 0) {
    const of = view.mentions.find((m) => m.marker === 'of' && m.first > share && m.first - share <= 3)
    // "The share *of Chile in* the country's imports": the holder, and no owner of what is shared.
    const inWhole = whole !== null && of !== undefined && of.first > whole.at - 4 && of.last <= whole.at
    if (of !== undefined && (!inWhole || isWord(items[of.last], 'in')))
      return pickArea(of.areas, members.length, place)
    const counted = items
      .slice(share + 1, share + 4)
      .map((item) => namedOf(item))
      .find((one) => one !== null)
    if (
      of === undefined &&
      (isWord(items[share + 1], 'of') ||
        (/^(?:ru|de)$/.test(view.lang) && namedOf(items[share + 1]) !== null)) &&
      counted?.product != null &&
      isAuto(counted.product) &&
      counted.product !== 'cars'
    )
      return { ...nobody, product: counted.product, detail: counted.detail }
    // "the battery-electric slice", "EV share": the kind right before the word has it.
    const electric = { product: 'evs' as const, detail: null, weak: false }
    const kind = items[share - 1]?.lower === 'electric' ? electric : namedOf(items[share - 1])
    if (of === undefined && kind !== null && isAuto(kind.product) && kind.product !== 'cars')
      return { ...nobody, product: kind.product, detail: kind.detail }
    const own = view.mentions.findLast(
      (m) =>
        m.last <= share &&
        share - m.last <= 3 &&
        (m.marker === 'poss' || m.marker === 'adj') &&
        m.clause === clause,
    )
    if (own !== undefined && !(whole !== null && whole.areas.includes(own.areas[0] ?? '')))
      return pickArea(own.areas, members.length, place)
    const those = view.mentions.find(
      (m) => m.marker === 'of' && m.first < share && isWord(items[m.first - 2], 'those'),
    )
    if (those !== undefined) return pickArea(those.areas, members.length, place)
  }
  const that = items.findIndex((item, k) => item.clause === clause && isWord(item, 'those') && k < q)
  if (that >= 0) {
    const mention = view.mentions.find((m) => m.first > that && m.first - that <= 3 && m.last <= q)
    if (mention !== undefined) return pickArea(mention.areas, members.length, place)
  }
  const source =
    whole === null
      ? undefined
      : view.mentions.find(
          (m) =>
            (m.marker === 'from' ||
              / from$/i.test(view.items[m.first - 1]?.text ?? '') ||
              ((m.marker === 'to' || m.marker === 'into') &&
                ['out', 'flow'].includes(whole.cls) &&
                m.first > whole.at)) &&
            m.first > q &&
            m.clause === clause &&
            !whole.areas.includes(m.areas[0] ?? ''),
        )
  // "Brazil's best-selling brand with 7,000 units, or 71% of the segment": of the maker just told.
  const sold = levelBefore(sentence, q, reading) ?? brandBefore(sentence, q, reading)
  if (sold?.detail != null && (whole === null || whole.cls === 'sales' || whole.cls === 'market'))
    return ofLevel(sold, whole, sentence)
  const last = reading.state.last
  // "It sold 324,446 cars, which made its share of the market 30.65%": of the brand just told.
  const { brand, brandSentence } = reading.state
  if (share > 0 && isWord(items[share - 1], 'its') && brand !== null && view.sentence - brandSentence <= 1)
    return { ...nobody, company: brand }
  // "With Russia as Georgia's second-biggest partner, its share was 11.2%": of who has the place.
  const placed = reading.drafts.at(-1)
  if (
    share > 0 &&
    isWord(items[share - 1], 'its') &&
    placed?.kind === 'rank' &&
    placed.sentence === view.sentence &&
    placed.measure.startsWith('partner')
  )
    return { ...nobody, area: placed.partner }
  if (
    share > 0 &&
    isWord(items[share - 1], 'its') &&
    last !== null &&
    last.measure === 'sales' &&
    last.partner !== 'WORLD'
  )
    return { ...nobody, area: last.partner }
  return (
    before(sentence, q, whole, reading) ??
    counterpart(sentence, whole) ??
    (source === undefined ? null : pickArea(source.areas, members.length, place)) ??
    ofLevel(levelBefore(sentence, q, reading), whole, sentence)
  )
}

/** Of a level just told the share is that of its brand, or of the side that is not the whole's own. */
function ofLevel(level: Draft | null, whole: Frame | null, sentence: Sentence): Holder | null {
  if (level === null) return null
  if (level.detail !== null)
    return {
      ...nobody,
      company: { name: level.detail, area: level.partner, sector: isAuto(level.product) ? 'autos' : 'other' },
    }
  const shared = whole === null ? null : sentence.series.get(whole)
  // "Car exports to the US were worth $5 billion. They make up 12% of all exports": a kind, and no country's part.
  if (shared?.product === 'goods' && level.product !== 'goods') return null
  const owner = shared?.area ?? level.area
  const area = level.area === owner ? level.partner : level.area
  return area === 'WORLD' ? null : { ...nobody, area }
}

/** 中美贸易总值3.05万亿元，占外贸总值的11.3%: of a country's whole trade the share is that of the counterpart just named. */
function counterpart(sentence: Sentence, whole: Frame | null): Holder | null {
  if (whole === null || whole.cls !== 'trade' || !whole.total) return null
  const pair = sentence.frames.findLast((frame) => frame.at < whole.at && frame.cls === 'trade')
  const told = pair === undefined ? null : sentence.series.get(pair)
  const owner = sentence.series.get(whole)?.area
  if (told == null || told.partner === 'WORLD') return null
  return { ...nobody, area: told.partner === owner ? told.area : told.partner }
}

const pickArea = (areas: readonly Area[], length: number, place: number): Holder | null => {
  const area = areas.length === length ? areas[place] : areas.length === 1 ? areas[0] : undefined
  return area === undefined ? null : { ...nobody, area }
}

const carMarket = wordSet(
  'car market|car industry|car economy|auto market|auto industry|auto economy|market|industry|economy',
)
const automakersOrCarmakers = wordSet(
  'automakers|automaker|carmakers|carmaker|truckmakers|truckmaker|makers|maker|manufacturers|manufacturer|producers|producer|brands|brand',
)

/** The nearest company, area or product before the number that is not part of the whole. */
function before(sentence: Sentence, q: number, whole: Frame | null, reading: Reading): Holder | null {
  const { view } = sentence
  const { items } = view
  const members = sentence.lists.get(q)?.members ?? [q]
  const place = members.indexOf(q)
  const owner = whole?.theCountry === true ? sentence.series.get(whole)?.area : undefined
  // "The Asian market takes 47% of our exports": of what crosses a border a market is who buys.
  const marketBuys = whole !== null && ['out', 'in', 'flow', 'receive'].includes(whole.cls)
  // 国内零售渗透率: how far a kind has got into a market is no part of the makers at home.
  const penetrates = view.lang === 'zh' && items.some((item) => /渗透率|滲透率/.test(item.text))
  for (let k = q - 1; k >= 0; k--) {
    const item = items[k]
    if (item === undefined) break
    const company = listedBehind(items, k) ? null : companyOf(item)
    if (company !== null) {
      const listed = companiesEnding(sentence, k)
      const one = listed.length === members.length ? listed[place] : company
      return one === undefined ? null : { ...nobody, company: one }
    }
    const mention = view.mentions.find((m) => m.last === k + 1)
    const ofWhole =
      whole !== null &&
      mention !== undefined &&
      mention.areas.some((area) => whole.areas.includes(area) || area === owner) &&
      // "Shipments from the Middle East accounted for 80% of the total": they came to whom the text is on.
      !(whole.cls === 'flow' && sentence.series.get(whole)?.partner === mention.areas[0]) &&
      !brandsFollow(sentence, mention.last)
    // "in the Russian market": where, not whose.
    const where = !marketBuys && mention?.marker === 'adj' && isOneOf(items[k + 1], carMarket)
    if (where) continue
    if (
      mention !== undefined &&
      !ofWhole &&
      !penetrates &&
      mention.marker !== 'in' &&
      mention.marker !== 'via'
    )
      return pickArea(mention.areas, members.length, place)
    const named = namedOf(item)
    // "with SUVs and pickups leading, accounting for 81%": of a kind that has no code.
    if (named !== null && named.product === null && item.clause === items[q]?.clause && view.lang === 'en')
      return null
    // "Chinese EV makers": what they make is not who they are.
    if (named !== null && isOneOf(items[k + 1], automakersOrCarmakers)) continue
    if (
      named !== null &&
      item.quantity === null &&
      whole !== null &&
      (whole.at > q ||
        // "Uptake of EVs rose, … and hybrids grew 2.1% to a 13.3% share"
        (view.lang === 'en' && whole.clause !== items[q]?.clause && item.clause === items[q]?.clause) ||
        (view.lang === 'zh' && k > whole.at && k === q - 2)) &&
      isAuto(named.product) &&
      named.product !== 'cars'
    )
      return { ...nobody, product: named.product, detail: named.detail }
    // "Hyundai has 38% *in its home market*": the maker that the clause began with.
    const makers = isWord(item, 'home') && isWord(items[k - 1], 'its')
    if (makers && items.slice(0, k).some((one) => companyOf(one)?.sector === 'autos')) continue
    if (isWord(item, 'home') && !penetrates) return { ...nobody, area: reading.state.home, home: true }
  }
  const last = reading.state.last
  const told = whole === null ? null : sentence.series.get(whole)
  const inside = [whole?.products[0]?.product, told?.product, last?.product, reading.state.narrow].find(
    (one) => one != null && one !== 'cars' && isAuto(one),
  )
  const product = inside ?? null
  return product !== null && isAuto(product) && product !== 'cars' && product !== 'auto_parts'
    ? { ...nobody, product, detail: told?.detail ?? last?.detail ?? null }
    : null
}

const brandsFollow = (sentence: Sentence, k: number): boolean =>
  sentence.view.items
    .slice(k, k + 3)
    .some(
      (item) =>
        tagOf(item, 'cue')?.cue === 'brands' ||
        /^(?:maker|automaker|carmaker|manufacturer|firm|compan)/i.test(item.text),
    )

function companiesEnding(sentence: Sentence, last: number): Company[] {
  const found: Company[] = []
  for (let k = last; k >= 0; k--) {
    const item = sentence.view.items[k]
    const company = companyOf(item)
    if (company !== null) found.unshift(company)
    else if (!isWord(item, 'and') && item?.text !== ',') break
  }
  return found
}
