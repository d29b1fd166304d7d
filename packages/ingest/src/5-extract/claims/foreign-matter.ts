import { inReason } from '../bind/clauses.ts'
import { hasTag, type Item, isMark, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import { anyIn } from '../bind/view.ts'
import { countsUnnamed } from '../frames/unnamed-goods.ts'
import { ofEarnings } from './no-claim.ts'
import { grows } from './predicate-place.ts'
import type { Draft } from './draft.ts'
import type { Sentence } from './reading.ts'
import type { Found } from './found.ts'
import { isUnderWay } from './under-way.ts'
import { balances } from '../lexicon/tag.ts'

const flows: ReadonlySet<string> = new Set(['out', 'flow', 'price'])
const brings = wordSet('generating|bringing|yielding|earning|with|generated|brought|yielded|earned')
/** What exports earn, where somebody brings it or goes "with" it; "profit" is a company's. */
const takings = wordSet('revenue|revenues|earnings|receipts|proceeds')
const haveOrAll = wordSet('have|has|had|having|earn|earned|bring|made|gross|net|total|overall')
/** "a *revenue* of $7.5 billion": takings that no other owner ("the port's") and no kind ("state", "tax") takes for itself. */
const isTaken = (items: readonly Item[], k: number): boolean =>
  isOneOf(items[k], takings) &&
  (isOneOf(items[k - 1], brings) ||
    isOneOf(items[k - 1], haveOrAll) ||
    isWord(items[k - 1], 'article', 'its', 'in', 'and') ||
    hasTag(items[k - 1], 'cue', 'product')) &&
  !(isWord(items[k + 1], 'of') && isWord(items[k + 2], 'article'))
const isWeighed = (unit: string | null | undefined): boolean => /^(?:t|bbl|m3|kWh)(?:$|\/)/.test(unit ?? '')
/** "1.4 bcm of Norwegian gas *were delivered to domestic consumers*": whose it is, and it goes nowhere. */
const staysHome =
  /^(?!.*\bexport).*\b(?:delivered|supplied|sold|shipped|sent|went) to (?:the )?(?:domestic|local|home|internal) (?:consumers?|customers?|users?|markets?|buyers?|refiner(?:s|ies))\b/is
/** The words of the clause that the number stands in. */
function clauseText({ view: { items, text } }: Sentence, q: number): string {
  const own = items.filter((item) => item.clause === items[q]?.clause)
  return text.slice(own[0]?.start, own.at(-1)?.end)
}
const perBarrel = anyIn((item) => item.quantity?.unit === 'USD/bbl')
const saysNon = anyIn((item) => item.lower === 'non')

/** Whether the item is a word of another matter; a name is none. */
export const isOtherMatter = (item: Item): boolean => (tagOf(item, 'skip')?.why ?? 'name') !== 'name'
/** Whether a sentence has such a word. */
export const hasOtherMatter = anyIn(isOtherMatter)

/** "*sold 119 million barrels* and had a revenue": whether the last draft is of an export by volume in the same sentence. */
const isVolumeBeside = (last: Draft | undefined, { view }: Sentence): boolean =>
  last?.measure === 'exports' && last.sentence === view.sentence && isWeighed(last.unit)

/**
 * Whether a word of another matter ("earnings", "working days", "investment", "private buyers") stands nearer to the
 * number than the measure word it was bound to: then the number is not of our measure. `last`: the draft made before.
 */
export function foreignMatter(sentence: Sentence, q: number, found: Found, last: Draft | undefined): boolean {
  const { items } = sentence.view
  const clause = items[q]?.clause
  const at = found.frame?.at ?? -1
  // "non-OPEC output", "exports to non-EU countries"
  const others = (item: Item, k: number): boolean =>
    item.clause === clause &&
    k < q &&
    item.lower === 'non' &&
    items[k + 2]?.masked === true &&
    !items.slice(k, q).some((one) => one.text === ',')
  if (saysNon(sentence.view) && items.some((item, k) => others(item, k))) return true
  if (
    countsUnnamed(sentence.view, q) ||
    otherWare(items, q, at) ||
    groupsLimit(items, q) ||
    isUnderWay(sentence.view, q) ||
    otherName(items, q)
  )
    return true
  if ((found.subject.cls === 'production' || found.subject.cls === 'out') && isCeiling(items[at + 1]))
    return true
  if (found.subject.measure === 'exports' && staysHome.test(clauseText(sentence, q))) return true
  if (found.frame?.verb === true && ofNobody(items, at)) return true
  if (balances.has(found.subject.cls) && inSector(sentence, q, at)) return true
  if (found.subject.cls !== 'capacity' && ofEarnings(sentence.view, q)) return true
  if (!hasOtherMatter(sentence.view)) return false
  const worthOfVolume = found.subject.measure === 'exports' && isVolumeBeside(last, sentence)
  return items.some((item, k) => {
    const skip = tagOf(item, 'skip')
    if (skip === undefined || !isOtherMatter(item) || item.masked) return false
    // "Brent futures settled at $82.78 a barrel": the contract is what the price of a benchmark is told by.
    if (found.subject.cls === 'price' && item.lower === 'futures' && perBarrel(sentence.view)) return false
    // "generating *revenue* of $6.36 billion" behind exports: what they were worth.
    if (flows.has(found.subject.cls) && isOneOf(item, takings) && isOneOf(items[k - 1], brings)) return false
    // "sold 119 million barrels and had a *revenue* of $7.5 billion": what the volume told before it brought.
    if (worthOfVolume && isTaken(items, k)) return false
    // "generating $8.1 billion in *revenue*"
    if (
      flows.has(found.subject.cls) &&
      k === q + 2 &&
      isWord(items[q + 1], 'in') &&
      isOneOf(items[q - 1], brings)
    )
      return false
    // "to 7.6 million bpd, and *revenue* dropped": tonnes and barrels are nobody's earnings.
    if (/^(?:company result|buyer group)$/.test(skip.why) && isWeighed(items[q]?.quantity?.unit)) return false
    // "rose 5.3 percent due to more working days": a reason stands in a clause of its own.
    // 日均出口额下降4.6%, 仅相差7亿美元: the word stands before its number.
    if (skip.why === 'per working day' && sentence.view.lang === 'zh') return k < q && item.clause === clause
    if (skip.why === 'per working day') return !(k > q && item.clause !== clause && inReason(items, k))
    // "to $1.7 billion in North America": a region without a code takes its number along.
    if (skip.why === 'region' && ofPhrase(sentence, k, q, found)) return true
    // "the CEFTA countries, *with which* it had a surplus of $600 million"
    if (
      skip.why === 'region' &&
      k < q &&
      isMark(items[k + 1], ',') &&
      isWord(items[k + 2], 'with', 'to', 'from') &&
      isWord(items[k + 3], 'who') &&
      items[k + 3]?.clause === clause
    )
      return true
    // "China (34,500 tons), Spain (23,333 tons) *and other countries*": the number in the bracket has its name before it.
    if (skip.why === 'region' && k > q && isMark(items[q - 1], '(（') && isMark(items[q + 1], ')）'))
      return false
    // "exporting 15 TWh *to other countries*": all that it does, where nothing was counted before.
    if (k > q && abroad.has(item.lower) && items.slice(0, q).every((one) => one.quantity?.form !== 'amount'))
      return false
    if (skip.why === 'region')
      return k > q
        ? // 年增9%；對港澳出口: what follows the semicolon is the next of a list.
          (k - q <= 3 && !items.slice(q + 1, k).some((one) => isMark(one, ';；')) && !hasOwn(items, q, k)) ||
            placesNumber(items, k, q)
        : item.clause === clause &&
            q - k <= 6 &&
            // "… in North America and rose 23 percent to $732 million in the EU": the next predicate is no longer there.
            !items.slice(k, q).some((one, n) => isWord(one, 'and') && grows(items[k + n + 1])) &&
            !items.slice(k, q).some((one) => one.quantity !== null && one.quantity.form !== 'percent')
    // "250,000 above its quota, Russia 9.05 million": the next of a list has a name of its own.
    if (item.clause !== clause && k < q && found.how === 'ellipsis' && named(sentence, k, q)) return false
    if (item.clause !== clause && Math.abs(k - q) > (skip.why === 'buyer group' ? 10 : 6)) return false
    const own = found.frame !== null && found.frame.clause === clause
    return own
      ? (k > at && k < q) ||
          (k > q && k - q <= 4 && at < q && item.clause === clause) ||
          (k < at && (skip.why === 'buyer group' || skip.why === 'model'))
      : k < q || (k - q <= 4 && item.clause === clause)
  })
}

/** How far behind its number a region may stand, in items of its own clause: "96,400 *vehicles to customers in the* Asia-Pacific". */
const placeReach = 8

/** Whether the region at `k` says where what the number counts is: nothing else is named, counted or parted off between them. */
function placesNumber(items: readonly Item[], k: number, q: number): boolean {
  const clause = items[q]?.clause
  const before = isWord(items[k - 1], 'article') ? items[k - 2] : items[k - 1]
  if (items[k]?.clause !== clause || !isWord(before, 'in', 'to')) return false
  // What a bracket puts between them is told of the number.
  const between = items.slice(q + 1, k).filter((one) => one.clause === clause)
  return (
    between.length <= placeReach &&
    between.every(
      (one) =>
        one.quantity === null &&
        !isMark(one, ',;') &&
        !isWord(one, 'and') &&
        !hasTag(one, 'area', 'company', 'pair'),
    )
  )
}

/** "the surplus rose *in the chemicals sector* to 5 billion": the balance of a ware outside the vocabulary. */
const inSector = ({ view: { items } }: Sentence, q: number, at: number): boolean =>
  at >= 0 &&
  items.some(
    (item, k) =>
      k > at &&
      k < q &&
      k - at <= sectorReach &&
      tagOf(item, 'product')?.product === null &&
      [k - 1, k - 2].some((n) => isWord(items[n], 'in')),
  )

/** "in the chemicals sector" stands so near behind its balance; further off it is a reason. */
const sectorReach = 4

/** "to the EU rose by 10.4% *and to non-EU countries by 12.5%*": a region that is joined with a number of its own takes no other. */
const hasOwn = (items: readonly Item[], q: number, region: number): boolean =>
  items.slice(q + 1, region).some((one) => isWord(one, 'and') || isMark(one, ',')) &&
  items.slice(region + 1, region + 4).some((one) => one.quantity !== null)

const abroad: ReadonlySet<string> = new Set(['other countries', 'foreign countries', 'other nations'])

const ceilingOrQuota = wordSet('ceiling|quota|quotas|limit|cap|allowance')

/** "its output *ceiling* is 30 million": what may be made. */
const isCeiling = (item: Item | undefined): boolean => isOneOf(item, ceilingOrQuota)

const targetOrQuota = wordSet('target|quota|ceiling|allocation|limit|cap')

/** "Iraq pumped more than *its OPEC+ target of* 4 million": what the group allows one of its members, and none of its own. */
const groupsLimit = (items: readonly Item[], q: number): boolean =>
  isWord(items[q - 1], 'of', 'at') &&
  isOneOf(items[q - 2], targetOrQuota) &&
  tagOf(items[q - 3], 'area')?.area.startsWith('OPEC') === true

/** Whether the clause of the number names somebody behind item `k`. */
const named = ({ view }: Sentence, k: number, q: number): boolean =>
  view.mentions.some((m) => m.first > k && m.last <= q && m.clause === view.items[q]?.clause)

/** "cars for $1.3 billion, *ferroalloys* for $160 million": the next ware of a list, and none of ours. */
function otherWare(items: readonly Item[], q: number, at: number): boolean {
  const priced = (k: number): boolean =>
    items[k]?.quantity?.form === 'amount' && isWord(items[k - 1], 'for', 'worth', 'at')
  const ware = items[q - 2]
  return (
    at >= 0 &&
    priced(q) &&
    items.some((_item, k) => k > at && k < q && priced(k)) &&
    (items[q - 3]?.text === ',' || isWord(items[q - 3], 'and')) &&
    ware !== undefined &&
    ware.tags.length === 0 &&
    /^\p{Ll}{4,}$/u.test(ware.text)
  )
}

/** "Toyota sold 4,998, *Zorblax* 300", "followed by *Zorblax* with 9%": the next of a list, whom no table knows. */
export function otherName(items: readonly Item[], q: number): boolean {
  const k = isWord(items[q - 1], 'with', 'at', 'on') ? q - 2 : q - 1
  const name = items[k]
  const before = items[k - 1]
  return (
    name !== undefined &&
    name.tags.length === 0 &&
    name.quantity === null &&
    name.period === null &&
    !name.masked &&
    /^\p{Lu}[\p{L}-]{2,}$/u.test(name.text) &&
    (before?.text === ',' ||
      isWord(before, 'and') ||
      (isWord(before, 'by') && /^followed$/i.test(items[k - 2]?.text ?? ''))) &&
    items.slice(0, k - 1).some((item) => item.quantity !== null)
  )
}

const countryOrNation = wordSet('country|nation|market|state|buyer|other')

/** "*No country* took more Chinese cars than Russia with 1.16 million": the number is not of who is the subject. */
const ofNobody = (items: readonly Item[], at: number): boolean =>
  isOneOf(items[at - 1], countryOrNation) &&
  items.slice(Math.max(0, at - 4), at - 1).some((item) => item.lower === 'no')

/** "LNG capacity *in North America* could double … to 20 bcf": the region stands right behind the measure word. */
function ofPhrase({ view, frames }: Sentence, k: number, q: number, { frame }: Found): boolean {
  if (frame === null || frame.verb || k > q) return false
  // "the trade balance with the SADC was *a surplus* of $389 million, lower than $445 million": what it was is the same balance.
  const own =
    frame.at > k && balances.has(frame.cls)
      ? (frames.find((one) => one.at < k && balances.has(one.cls)) ?? frame)
      : frame
  if (k <= own.at || k - own.at > 4) return false
  const { items } = view
  return (
    items
      .slice(own.at + 1, k)
      .every((item) => isWord(item, 'in', 'to', 'from', 'of', 'with', 'article', 'into', 'for', 'by')) &&
    !view.mentions.some((m) => m.first > k && m.last <= q)
  )
}
