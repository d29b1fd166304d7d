import type { Area } from '@factline/schema/vocabulary/areas'
import { isArrival } from '../bind/arrivals.ts'
import { inReason } from '../bind/clauses.ts'
import { isOneOf, type Item, tagOf, isWord, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { electricityOf } from './electricity.ts'
import type { Named } from './frame.ts'
import { insideCue } from './inside-cue.ts'
import { isTold, namedOf, productsFrom } from './named.ts'
import { waresOf } from './wares.ts'
import { isBehindBe, isReduced } from './subject.ts'
import { unnamedGoods, unnamedWare } from './unnamed-goods.ts'

/** What the measure word at item `i` measures: the products named in its phrase, from `first` to `end`. */
export function productsIn(
  view: View,
  i: number,
  first: number,
  end: number,
  verb: boolean,
): readonly Named[] {
  const { items } = view
  const power = electricityOf(view, i)
  if (power !== null) return [power]
  // "vehicle registrations", "new-car registrations": a measure word that names what it measures.
  const inside = insideCue(items[i]?.text ?? '')
  if (inside !== null && namedOf(items[i - 1]) === null) return narrowerBehind(view, i, inside) ?? [inside]
  if (!verb) {
    for (let k = i - 1; k >= first; k--) {
      if (namedOf(items[k]) === null) continue
      let head = k
      while (
        head > first &&
        (namedOf(items[head - 1]) !== null ||
          ((isWord(items[head - 1], 'and') || items[head - 1]?.text === ',') &&
            namedOf(items[head - 2]) !== null &&
            !isKindOf(items[head], items[head - 2])))
      )
        head--
      const { products } = productsFrom(items, head)
      const [only] = products
      const narrower = products.length === 1 && only !== undefined ? narrowerBehind(view, i, only) : null
      if (narrower !== null) return narrower
      return forPower(view, i, products) ? [{ product: 'thermal_coal', detail: null, weak: false }] : products
    }
  }
  // "merchandise exports", "trade in goods": the measure word names what it measures.
  if (view.lang === 'en' && /^(?:total )?(?:merchandise|goods) |trade in goods$/i.test(items[i]?.text ?? ''))
    return [{ product: 'goods', detail: null, weak: false }]
  if (!verb && view.lang === 'en' && isOfUnknown(view, i, end))
    return [{ product: null, detail: null, weak: false }]
  let stopped = false
  for (let k = i + 1; k < end; k++) {
    const item = items[k]
    // "purchases of the fuel": that told before.
    if (isTold(items, k)) continue
    const named = namedOf(item)
    if (named !== null && item?.quantity === null) {
      const { products } = productsFrom(items, k)
      // "exports included fertilisers ($300 million), crude oil ($700 million)": each is the product of its own sum alone.
      const listed = products.every((one) => one.product === null) && isListed(view, k, products.length)
      return listed ? [] : products
    }
    if (named !== null && verb) return [named]
    if (!verb && (tagOf(item, 'move') !== undefined || item?.quantity != null || item?.text === ','))
      stopped = true
    if (stopped) break
  }
  return (verb ? unnamedWare(view, i) : unnamedGoods(view, i))
    ? [{ product: null, detail: null, weak: false }]
    : []
}

/** "Among two-wheelers, *scooter* sales": a kind behind its whole is no next one of a list. */
function isKindOf(item: Item | undefined, whole: Item | undefined): boolean {
  const [kind, all] = [namedOf(item), namedOf(whole)]
  return kind?.product === all?.product && kind?.detail !== null && all?.detail === null
}

/** "new car registrations *of electric models*": of vehicles, the kind behind "of" is what is measured; null where none is. */
function narrowerBehind({ items }: View, i: number, said: Named): readonly Named[] | null {
  if (said.product !== 'cars' || said.detail !== null || items[i + 1]?.lower !== 'of') return null
  const kind = items.slice(i + 2, i + 5).find((item) => namedOf(item) !== null)
  const named = namedOf(kind)
  return named !== null &&
    kind?.quantity === null &&
    !named.weak &&
    isAuto(named.product) &&
    named.product !== 'cars'
    ? [named]
    : null
}

/** Whether the last of so many wares from item `k` on has a sum of its own in a list of such. */
const isListed = (view: View, k: number, count: number): boolean =>
  [...waresOf(view).values()].some((at) => at >= k && at - k < 2 * count)

/** "coal imports for power generation": steam coal by its use. */
const forPower = ({ items, text }: View, i: number, products: readonly Named[]): boolean =>
  products.length === 1 &&
  products[0]?.product === 'coal' &&
  isWord(items[i + 1], 'for') &&
  /^\s*(?:power|electricity)\b/i.test(text.slice(items[i + 1]?.end ?? 0, (items[i + 1]?.end ?? 0) + 20))

/** Words behind "of" that say nothing of what is moved. */
const general = wordSet(
  'about|around|nearly|almost|roughly|some|more|most|over|just|only|under|up|at|the|its|their|all|any|such|other|others|certain|both|these|those|this|that|which|what|non|country|countries|nation|region|world|state|states|members|origin|each|every|former|latest|overall|similar|various|many|several|least|little|less|much|value|nearby|month|months|year|years|quarter|half|period|key|major|main|big|bulk|physical|finished|processed|locally|domestically|foreign|high|low|top|large|small|new|second|used|own|said|late|last|first|merchandise|products|product|commodity|commodities|items|item|materials|material|sector|industry|branch|them|it|one|two|three|four|five|six|seven|eight|nine|ten',
)

/** "exports of mobile devices and yachts rose": what is moved stands behind "of" and is in no table. */
function isOfUnknown(view: View, i: number, end: number): boolean {
  const { items } = view
  const cue = tagOf(items[i], 'cue')?.cue
  if ((cue !== 'out' && cue !== 'in') || items[i + 1]?.text !== 'of') return false
  for (let k = i + 2; k < end && k <= i + 6; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || item.period !== null || namedOf(item) !== null)
      return false
    if (isWord(item, 'article', 'neutral', 'total', 'its') || tagOf(item, 'area')?.form === 'adjective')
      continue
    if (item.tags.length > 0) return false
    // A word more may make a product of it ("wind-driven *cars*").
    return (
      /^\p{Ll}{4,}$/u.test(item.text) &&
      !isOneOf(item, general) &&
      !items.slice(k + 1, k + 4).some((one) => namedOf(one) !== null || one.text === '-')
    )
  }
  return false
}

const makers = wordSet('makers|manufacturers|builders|producers')

/** "*Truck makers* assembled 3,100 units": the kind of vehicle that they are makers of, and no other. */
function makersWare(items: readonly Item[], i: number): Named | null {
  const named = isOneOf(items[i - 1], makers) ? namedOf(items[i - 2]) : null
  return named !== null && isAuto(named.product) && named.product !== 'cars' && !named.weak ? named : null
}

/** "Semiconductors for $184.1 billion were exported": what a passive verb is said of, at the head of its clause. */
export function passiveSubject(view: View, i: number): readonly Named[] {
  const made = makersWare(view.items, i)
  if (made !== null) return [made]
  if (!isArrival(view.items[i]) && !isBehindBe(view.items, i)) return []
  const subject = view.items
    .slice(0, i)
    .find((item) => item.clause === view.items[i]?.clause && namedOf(item) !== null)
  const named = namedOf(subject)
  return named === null || named.product === 'goods' || named.weak ? [] : [named]
}

/** "87 million tonnes of Russian coal were imported": where that comes from which a passive verb is said of. */
export function passiveOrigin(view: View, i: number): readonly Area[] {
  const joined = /^(?:was|were|are|is|been) /i.test(view.items[i]?.text ?? '') || isArrival(view.items[i])
  if (!joined && !isReduced(view.items, i) && !isBehindBe(view.items, i)) return []
  const goods = view.mentions.findLast(
    (m) =>
      m.last <= i &&
      m.clause === view.items[i]?.clause &&
      m.areas.length === 1 &&
      (tagOf(view.items[m.first], 'area')?.form === 'adjective' || m.marker === 'poss') &&
      (namedOf(view.items[m.marker === 'poss' ? m.last + 1 : m.last]) !== null ||
        // "*30,693 Chinese vehicles* were sold": the number holds the name and what is counted.
        namedOf(view.items[m.first]) !== null ||
        (isWord(view.items[m.first - 1], 'of') && tagOf(view.items[m.last], 'cue')?.cue === 'brands')),
  )
  return goods?.areas ?? []
}

/** "As regards NEVs, production and sales …", "cars, whose exports fell": the product that the sentence has just named. */
export function topicPhrase(view: View, first: number): readonly Named[] {
  // "…, resulting in a total surplus of 2.87 billion": the whole is of no product told before.
  if (isWord(view.items[first], 'total') || isWord(view.items[first + 1], 'total')) return []
  // "Electric cars recorded a 32% increase, *with 45,495 new registrations*": of what the sentence opens with.
  const verb = tagOf(view.items[first], 'cue')?.pos === 'v'
  if (!verb && view.items[first - 1]?.quantity != null && isWord(view.items[first - 2], 'with')) {
    const named = namedOf(view.items.slice(0, 2).find((item) => namedOf(item) !== null))
    return named === null || named.weak || !isAuto(named.product) ? [] : [named]
  }
  // "The new car market fell 4.1% to 157,198 registrations": the noun behind the number counts what the market sells.
  if (!verb && view.items[first - 1]?.quantity != null && view.lang === 'en') {
    const market = view.items.findIndex(
      (item, k) =>
        k < first && item.clause === view.items[first]?.clause && tagOf(item, 'cue')?.cue === 'market',
    )
    const named = namedOf(view.items[market - 1])
    return named === null || named.weak ? [] : [named]
  }
  for (let k = first - 1; k >= 0 && k >= first - 10; k--) {
    const item = view.items[k]
    const cue = tagOf(item, 'cue')?.cue ?? 'figure'
    // "with 1.06 million units exported": the verb's own number stands right before it.
    if (k === first - 1 && item?.quantity != null && tagOf(view.items[first], 'cue')?.pos === 'v') continue
    if (item === undefined || item.quantity !== null || (cue !== 'figure' && cue !== 'market')) return []
    // "the 2W segment reported retail sales of 11.9 million"
    const inside = cue === 'market' ? insideCue(item.text) : null
    if (inside !== null) return [inside]
    // "Vietnamese coffee aside, the EU got 12% more"
    if (view.items[k + 1]?.lower === 'aside') return []
    // "Chinese *EV maker* BYD sold": who sells, and not what.
    if (isOneOf(view.items[k + 1], makes)) continue
    const named = namedOf(item)
    // "led by meat and logs, and exports to Korea": why the clause before rose is no product of this one.
    if (named !== null)
      return named.product === 'goods' ||
        named.weak ||
        counts(view.items, k) ||
        (item.clause !== view.items[first]?.clause && inReason(view.items, k))
        ? []
        : [named]
  }
  return []
}

const makes = wordSet(
  'maker|makers|giant|manufacturer|manufacturers|brand|brands|company|startup|start-up|carmaker|carmakers|automaker|automakers',
)

/** "totaled 240,500 cars and *trucks*": one of the kinds that a number before it counts. */
function counts(items: readonly Item[], k: number): boolean {
  const before = items.findLast(
    (item, n) =>
      n < k &&
      !(item.quantity === null && (namedOf(item) !== null || isWord(item, 'and') || item.text === ',')),
  )
  return before?.quantity?.unit === 'vehicles' && namedOf(before) !== null
}
