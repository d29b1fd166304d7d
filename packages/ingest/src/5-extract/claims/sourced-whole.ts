import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { isMark, isOneOf, isWord, lastBefore, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import { namedOf } from '../frames/named.ts'
import type { Reading, Sentence } from './reading.ts'

/** What a share is a part of, as its words tell it. */
export type Shared = {
  readonly product: Product
  readonly detail: string | null
  readonly area: Area | null
  /** "the nation's": a country, but not by its name. */
  readonly nation: boolean
  /** "the world's": of all countries together. */
  readonly world: boolean
  readonly out: boolean
  readonly in: boolean
  /** "the imported cars" */
  readonly imported?: boolean
  readonly end: number
}

/** What is shared out, behind its product: "of its gas *needs*"; without one the product is what came in. */
const inward =
  /(?:^|\s)(?:needs?|requirements?|demand|consumption|supply|supplies|imports?|purchases|basket|mix|intake|deliveries|shipments|arrivals)$/i
const outward = /(?:^|\s)(?:exports?|shipments?|sales|supplies|cargoes|deliveries|volumes|barrels|loadings)$/i
/** How far the words of the whole may reach behind "of", in items. */
const reach = 8

const overallOrOwn = wordSet('overall|own|all|imported|seaborne|foreign|domestic|nation|kingdom')
const nationOrCountry = wordSet('nation|country|kingdom')

/** "its crude requirement", "the country's total gas imports", "Germany's gas": the words behind "of". */
export function wholeAt(
  { view }: Sentence,
  from: number,
  { state, topic }: Reading,
  all = false,
): Shared | null {
  const { items } = view
  let product: Product | null = null
  let detail: string | null = null
  let k = from
  for (; k < items.length && k < from + reach; k++) {
    const item = items[k]
    if (item === undefined || item.period !== null) break
    const named = namedOf(item)
    // "of liquefied natural gas *(LNG)* imported to the EU"
    if (product !== null && isMark(item, '(') && isMark(items[k + 2], ')')) {
      k += 2
      continue
    }
    // "of the *28,523* imported cars", "of the 28,523 *cars* imported into Vietnam"
    if (item.quantity?.form === 'bare' && named === null && product === null) continue
    if (product !== null && item.lower === 'imported' && usedBy(view, k) !== null) break
    if (item.quantity !== null && (item.quantity.unit !== 'vehicles' || named === null)) break
    if (named !== null) {
      if (product !== null || named.product === null || (named.product === 'goods' && !all)) return null
      product = named.product
      detail = product === 'food' ? named.detail : null
    } else if (inward.test(item.text) || outward.test(item.text)) {
      k++
      break
    } else if (
      tagOf(item, 'area') === undefined &&
      !isWord(item, 'its', 'article', 'total', 'neutral', 'poss', 'country', 'world') &&
      !isOneOf(item, overallOrOwn)
    )
      break
  }
  const noun = items[k - 1]?.text ?? ''
  const user = isEnergy(product) ? usedBy(view, k) : null
  if (product !== null && user !== null)
    return { product, detail, ...user, nation: false, world: false, in: true, out: false }
  // "More than 40 percent of all exports": of what the text is on.
  if (
    product === null &&
    /(?:^|\s)(?:exports|imports|cargoes|shipments|volumes|barrels|loadings)$/i.test(noun)
  ) {
    const { last } = state
    product =
      last?.measure === 'exports' || last?.measure === 'imports'
        ? last.product
        : /(?:^|\s)(?:ex|im)ports$/i.test(noun)
          ? (topic.product ?? 'goods')
          : null
  }
  if (
    product === null ||
    (tagOf(items[k], 'cue')?.pos !== 'v' &&
      ['sales', 'market', 'production', 'consumption', 'capacity', 'trade'].includes(
        tagOf(items[k], 'cue')?.cue ?? '',
      ))
  )
    return null
  // "the Asian nation's crude imports": whichever country the text is on, and no continent.
  const nation = items.findIndex(
    (item, n) => n >= from && n < k && (isWord(item, 'country') || isOneOf(item, nationOrCountry)),
  )
  const into = view.mentions.find((m) => m.first > k - 1 && m.first <= k + 2 && m.marker === 'into')
  const mention =
    nation >= 0 ? undefined : (view.mentions.find((m) => m.first >= from && m.last <= k) ?? into)
  if ((mention?.areas.length ?? 0) > 1) return null
  return {
    product,
    detail,
    area: mention?.areas[0] ?? null,
    nation: nation >= 0,
    world: items.slice(from, k).some((item) => isWord(item, 'world') || item.lower === 'global'),
    in: !outward.test(noun) || inward.test(noun),
    out: !inward.test(noun) || outward.test(noun),
    imported: items.slice(from, k + 1).some((item) => item.lower === 'imported'),
    end: k,
  }
}

export const bulk = /^(?:most|bulk|majority|part|share|chunk|portion|rest|half)$/i
const mark = ',(–—-'
/** How far before its number "most of it" may begin, in items. */
const bulkReach = 8

/** How far the first part may stand behind a whole that opens the sentence, in items. */
const headReach = 12

/** "*Of Mexico's car exports in July* 53% went to the United States": the whole opens the sentence. */
export function wholeAtHead(sentence: Sentence, q: number, reading: Reading): Shared | null {
  const { items } = sentence.view
  if (q > headReach) return null
  const those = wholeTold(sentence, q, reading)
  if (those !== null) return those
  if (!isWord(items[0], 'of')) return null
  const whole = wholeAt(sentence, 1, reading)
  return whole === null || whole.end > q ? null : { ...whole, end: q + 1 }
}

/** "*Of this*, 88 percent came from the Gulf", "*Of the total*, …": the flow that the sentence before has told. */
function wholeTold({ view }: Sentence, q: number, { state }: Reading): Shared | null {
  const { items } = view
  const { last } = state
  const these =
    (isWord(items[0], 'including') && /^of /i.test(items[0]?.text ?? '')) ||
    (isWord(items[0], 'of') &&
      items.slice(1, Math.min(4, q)).some((item) => isWord(item, 'total')) &&
      items
        .slice(1, q)
        .every((item) => isWord(item, 'article', 'total', 'in') || item.text === ',' || item.period !== null))
  if (!these || last === null || view.sentence - state.lastSentence > 1) return null
  if (last.measure !== 'imports' && last.measure !== 'exports') return null
  const out = last.measure === 'exports'
  const { product, detail, area } = last
  return { product, detail, area, nation: false, world: false, out, in: !out, end: q + 1 }
}

/**
 * "*Most of the power* – 44% – came from Hungary", "*the bulk* (44%) went to Japan": the whole that the part is of is told
 * before the number, which stands between two marks; of what the text is on where it names no product.
 */
export function wholeAhead(sentence: Sentence, q: number, reading: Reading): Shared | null {
  const { items } = sentence.view
  if (!isMark(items[q - 1], mark) || !isMark(items[q + 1], ',)–—-')) return null
  const head = lastBefore(items, q - 1, (item, k) => q - k <= bulkReach && bulk.test(item.text))
  const { last } = reading.state
  if (head < 0 || items[head]?.clause === undefined) return null
  const told = last?.measure === 'imports' || last?.measure === 'exports' ? last : null
  const named = isWord(items[head + 1], 'of') ? wholeAt(sentence, head + 2, reading) : null
  const between = items.slice(head + 1, q - 1)
  if (between.some((item) => item.quantity !== null || tagOf(item, 'cue')?.pos === 'v')) return null
  if (named !== null && named.area !== null) return { ...named, end: q + 2 }
  if (told === null || (named !== null && named.product !== told.product)) return null
  const out = told.measure === 'exports'
  const { product, detail, area } = told
  return { product, detail, area, nation: false, world: false, out, in: !out, end: q + 2 }
}

const uses = /^(?:consum|us(?:es|ed)$|import|burn|buys|bought|needs|receiv|gets|takes|purchas)/i
const used = /^(?:consumed|used|imported|burned|burnt|bought|needed|received|sold)$/i

/** "the gas *that Europe consumes*", "the gas *used in Germany*": whose it is, and where that ends; null where neither stands behind the product. */
function usedBy({ items, mentions }: View, k: number): { area: Area; end: number } | null {
  const passive = used.test(items[k]?.text ?? '')
  if (!passive && !/^(?:that|which)$/i.test(items[k]?.text ?? '')) return null
  const within = isWord(items[k + 2], 'article') ? k + 3 : k + 2
  const user = mentions.find((m) => m.first >= k + 1 && m.first <= within && m.areas.length === 1)
  const [area] = user?.areas ?? []
  if (user === undefined || area === undefined) return null
  // "used by US reactors": some of its users.
  const some = items[user.last]?.tags.length === 0 && /^\p{Ll}{3,}/u.test(items[user.last]?.text ?? '')
  // "imported *to* the EU", but not "delivered to": that says no more than whom they went to.
  const into = user.marker === 'to' && items[k]?.lower === 'imported'
  if (passive)
    return (into || ['in', 'by', 'into'].includes(user.marker)) && !some ? { area, end: user.last } : null
  return uses.test(items[user.last]?.text ?? '') ? { area, end: user.last + 1 } : null
}
