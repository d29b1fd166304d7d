import { type Item, isWord, tagOf, wordSet, isMark, isOneOf } from '../bind/item.ts'
import { autoNarrowed } from '../discourse/narrow.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Subject } from '../discourse/state.ts'
import type { Named } from '../frames/frame.ts'
import { isTold, namedOf } from '../frames/named.ts'
import { waresOf } from '../frames/wares.ts'
import { predicateWare } from './predicate-ware.ts'
import type { Reading, Sentence } from './reading.ts'

const asOrMany = wordSet('as|many|new')

/**
 * The series with the product that the number itself counts: "109,731 new *passenger cars*", "12.3 billion cubic
 * metres of *LNG*". Null where that product is outside the vocabulary.
 */
export function ownProduct(
  sentence: Sentence,
  q: number,
  subject: Subject,
  reading: Reading,
): Subject | null {
  const { items } = sentence.view
  // "gas (3.1 TWh)" of the power made: what it is made from.
  if (subject.product === 'electricity' && items[q]?.quantity?.unit === 'kWh' && subject.cls === 'production')
    return subject
  const at = waresOf(sentence.view).get(q)
  const ware = at === undefined ? undefined : namedOf(items[at])
  if (ware === null) return null
  if (strangeWare(sentence, q)) return null
  let named = ware ?? namedOf(items[q]) ?? onesBefore(items, q) ?? predicateWare(items, q)
  for (let k = q + 1; named === null && k < items.length && k <= q + 4; k++) {
    const item = items[k]
    if (
      item === undefined ||
      item.clause !== items[q]?.clause ||
      item.quantity !== null ||
      item.period !== null
    )
      break
    // "7.2 million tonnes of the fuel": what was told before.
    if (isTold(items, k)) break
    named = namedOf(item)
    if (named !== null) break
    if (
      !isWord(item, 'of', 'worth', 'neutral', 'article') &&
      !isOneOf(item, asOrMany) &&
      !(k === q + 1 && isWord(item, 'for')) &&
      tagOf(item, 'area')?.form !== 'adjective' &&
      !(item.tags.length === 0 && /^\p{Ll}+$/u.test(item.text) && k === q + 1)
    )
      break
  }
  named = wayBehind(sentence, q, subject) ?? kindOfThem(items, q) ?? named ?? kindBefore(items, q, subject)
  const piped =
    subject.detail !== null &&
    subject.detail === reading.state.route?.name &&
    reading.state.route.sector === 'gas_route' &&
    !/LNG/.test(subject.detail)
  if (piped && (named === null || named.product === 'gas')) return { ...subject, product: 'pipeline_gas' }
  if (named === null) return subject
  if (named.product === null) return null
  if (named.product === 'goods') return subject
  if (named.weak && isAuto(subject.product)) return subject
  // "30,000 cars" inside a sentence on electric ones counts those.
  // … and "In total 274,152 new cars" behind it are all of them.
  const all = items.some((item, k) => k < q && item.clause === items[q]?.clause && isWord(item, 'total'))
  if (
    named.product === 'cars' &&
    subject.productSaid &&
    isAuto(subject.product) &&
    named.detail === null &&
    !opensAsWhole(items, q) &&
    !(all && items.every((item) => item.quantity !== null || namedOf(item)?.product !== subject.product))
  )
    return subject
  if (named.product === 'oil' && subject.product === 'crude_oil') return subject
  if (named.product === 'gas' && (subject.product === 'lng' || subject.product === 'pipeline_gas'))
    return subject
  return {
    ...subject,
    product: autoNarrowed(named.product, reading.topic),
    // What kind of food the sentence began with says nothing of its coal, nor that of vehicles of its buses; a maker's
    // vehicles are the maker's, of whatever kind.
    detail:
      ofMaker(subject, named) ??
      named.detail ??
      ((subject.product === 'food' && named.product !== 'food') ||
      kinds.all.has(subject.detail ?? '') ||
      // What a pipe carries is not the detail of LNG told beside it.
      (subject.product === 'pipeline_gas' && named.product === 'lng')
        ? null
        : subject.detail),
    productSaid: true,
  }
}

const byPipe = /^[^\d,;.()]{0,36}\b(?:via|by|through|for) (?:the |gas )?pipelines?\b/i
const asLng =
  /^[^\d,;.()]{0,36}\b(?:as|for (?:the )?imports? of|in the form of) (?:LNG|liquefied natural gas)\b/i

/** "with 4.5 billion cubic metres *accounting for pipeline imports* and 1.3 billion *imported as LNG*": how a part of the gas came. */
function wayBehind({ view }: Sentence, q: number, { product, cls }: Subject): Named | null {
  if (view.lang !== 'en' || (product !== 'gas' && product !== 'pipeline_gas') || cls === 'production')
    return null
  const behind = view.text.slice(view.items[q]?.end ?? 0, Math.min(view.end, (view.items[q]?.end ?? 0) + 80))
  const way = byPipe.test(behind) ? 'pipeline_gas' : asLng.test(behind) ? 'lng' : null
  return way === null ? null : { product: way, detail: null, weak: false }
}

/** «998,7 тыс. тонн портландцемента, 26 тыс. тонн риса»: what a weight is of stands right behind it, and is in no table. */
function strangeWare({ view }: Sentence, q: number): boolean {
  const { items } = view
  const next = items[q + 1]
  const end = items[q + 2]
  return (
    view.lang === 'ru' &&
    items[q]?.quantity?.unit === 't' &&
    next !== undefined &&
    next.tags.length === 0 &&
    next.period === null &&
    /^\p{Ll}{3,}(?:[аяыи]|ов|ев|ей)$/u.test(next.text) &&
    !/^(?:года|раза|груза|грузов|месяца|суток|нетто|партии|партия|сырца|экспорта|импорта)$/u.test(
      next.text,
    ) &&
    (end === undefined || isMark(end, ',.;)') || isWord(end, 'and'))
  )
}

/** "*Of the 19,400 new cars* registered, 16,800 were electric": all of them, whatever kind the sentence goes on to. */
const opensAsWhole = (items: readonly Item[], q: number): boolean =>
  isWord(items[0], 'of') && items.every((item, k) => k >= q || item.quantity === null)

const ofThem = wordSet('of them|of these|of those|of which')

/** "524,000 *of them electric*", "11,900 *were fully electric*", "3,100 *were trucks*": the kind that a part of the vehicles is of. */
function kindOfThem(items: readonly Item[], q: number): Named | null {
  let k = isOneOf(items[q + 1], ofThem) ? q + 2 : behindPhrase(items, q + 1)
  const are = isWord(items[k], 'be')
  if (are) k++
  // "9,100 were hybrids *and 1,400 electric*"
  if (k === q + 1 && !(isOneOf(items[k], electric) && ends(items[k + 1]))) return null
  // "400 models, *100 of them are electric*": so few are no vehicles unless the text says so.
  if (are && items[q]?.quantity?.unit == null && (items[q]?.quantity?.value ?? 0) < leastOfThem) return null
  while (isOneOf(items[k], wholly)) k++
  const word = items[k]?.text ?? ''
  const product = /electric$/i.test(word) ? 'evs' : /hybrids?$/i.test(word) ? 'hybrids' : null
  const told = namedOf(items[k])
  if (told !== null && (are || product === null)) return are && isKind(told) ? told : null
  return product === null ? null : { product, detail: null, weak: false }
}

/** A number without a unit below this counts models, makers or places as often as vehicles. */
const leastOfThem = 200
const electric = wordSet('electric|hybrid|hybrids')
const ends = (item: Item | undefined): boolean =>
  item === undefined || isMark(item, ',.;)') || isWord(item, 'and')

/** "11,900 *of the new cars* were electric": where the phrase ends that names the whole again; where it began if there is none. */
function behindPhrase(items: readonly Item[], from: number): number {
  if (!isWord(items[from], 'of')) return from
  let k = from + 1
  while (k - from < longestPhrase && items[k] !== undefined && !isWord(items[k], 'be')) k++
  const phrase = items.slice(from + 1, k)
  return isWord(items[k], 'be') && phrase.some((item) => isAuto(namedOf(item)?.product ?? null)) ? k : from
}
const longestPhrase = 6

const wholly = wordSet('fully|purely|all|pure|entirely|wholly|completely|new|either|battery|-')
const isKind = ({ product, weak }: Named): boolean => isAuto(product) && !weak

/** "hybrid *ones* grew by 31%": the kind that a pro-form narrows what was told to. */
function onesBefore(items: readonly Item[], q: number): Named | null {
  for (let k = q - 1; k > 0 && q - k <= 8; k--) {
    const item = items[k]
    if (item === undefined || item.clause !== items[q]?.clause || item.quantity !== null) return null
    if (item.lower === 'ones') return namedOf(items[k - 1])
    if (namedOf(item) !== null || tagOf(item, 'cue') !== undefined) return null
  }
  return null
}

/** "Ola sold 17,647 *electric scooters*": the maker stands in the detail, where no kind can stand beside it. */
const ofMaker = ({ detail, cls }: Subject, named: Named): string | null =>
  cls === 'sales' &&
  isAuto(named.product) &&
  detail !== null &&
  !kinds.all.has(detail) &&
  /^\p{Lu}/u.test(detail)
    ? detail
    : null

/** Kinds that stand in the detail of a vehicle, where others have their maker. */
const kinds = wordSet(
  'used cars|commercial vehicles|medium commercial vehicles|motorcycles|scooters|mopeds|plug-in|electric|three-wheelers',
)

/** "21,814 new *vans* were registered, against 15,012 last year": the kind that the number before it counts. */
function kindBefore(
  items: readonly Item[],
  q: number,
  { product, productSaid, inherited }: Subject,
): Named | null {
  if (!isAuto(product) || (productSaid && !inherited.includes('measure'))) return null
  for (let k = q - 1; k >= 0; k--) {
    const item = items[k]
    if (item === undefined || tagOf(item, 'cue')?.pos === 'n' || tagOf(item, 'company') !== undefined)
      return null
    const named = namedOf(item)
    if (named === null || named.weak) continue
    // "52,400 cars and vans": both together.
    if (isWord(items[k - 1], 'and')) return null
    const counted = item.quantity !== null || items.slice(Math.max(0, k - 2), k).some(isCount)
    return counted ? named : null
  }
  return null
}

const isCount = ({ quantity }: Item): boolean => quantity?.form === 'bare' || quantity?.form === 'amount'
