import { isArrival } from '../bind/arrivals.ts'
import { type Item, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { caseOf } from '../lexicon/case-ru.ts'
import { givenTo } from './inflected.ts'

const modals = wordSet('will|would|can|could|may|might|shall|should|must|to')
const whereto = wordSet('куда|откуда|wohin|woher|adonde')
const itOrWhich = wordSet('it|which|that|to')

/**
 * Whether the measure word is a verb here. "imports" is one behind a bare subject and before what is moved ("China
 * imports 1.5 million barrels"), a noun behind an attribute or before a verb ("China exports rose").
 */
export function isVerb(view: View, i: number): boolean {
  const cue = tagOf(view.items[i], 'cue')
  if (cue === undefined || cue.pos !== 'nv') return cue?.pos === 'v'
  let k = i - 1
  while (
    k >= 0 &&
    /^(?:also|now|already|mainly|still|only|currently|mostly|to)$/.test(view.items[k]?.text ?? '')
  )
    k--
  const before = view.items[k]
  const after = view.items[i + 1]
  const bare =
    tagOf(before, 'company') !== undefined ||
    isWord(before, 'country', 'who') ||
    // "will supply 3 million tonnes", "agreed to export gas"
    (isOneOf(view.items[i - 1], modals) && view.items[i]?.lower.endsWith('s') === false) ||
    isOneOf(before, itOrWhich) ||
    (tagOf(before, 'area') !== undefined && tagOf(before, 'area')?.form !== 'adjective')
  if (!bare || before?.clause !== view.items[i]?.clause) return false
  return (
    after !== undefined &&
    (after.quantity !== null ||
      isWord(after, 'article', 'neutral') ||
      /^(?:about|over|around|nearly|almost|most|more|up)$/.test(after.text) ||
      // "will supply India with 3 million tonnes"
      (isOneOf(view.items[i - 1], modals) &&
        tagOf(after, 'area') !== undefined &&
        isWord(view.items[i + 2], 'with')) ||
      tagOf(after, 'product') !== undefined) &&
    tagOf(view.items[i + 2], 'move')?.pos !== 'v'
  )
}

/** The area that does what the verb at `i` says: the nearest subject to its left, in its clause or the one before. */
export function subjectMention(view: View, i: number, first: number): Mention | null {
  const clause = view.items[i]?.clause
  if (passive(view.items, i)) return null
  const behind = view.lang === 'ru' ? subjectBehind(view, i) : view.lang === 'de' ? inverted(view, i) : null
  if (behind !== null) return behind
  // "with Turkey taking 0.9 million tons"
  const absolute = view.mentions.find((m) => m.last === i && m.marker === 'with')
  if (absolute !== undefined && /ing$/i.test(view.items[i]?.text ?? '')) return absolute
  const candidates = view.mentions.filter((m) => m.last <= first && subjectLike(view, m, i))
  // "Russia remained India's supplier, *selling* 5 million": who stands bare before it, not whose supplier he is.
  if (/ing$/i.test(view.items[i]?.text ?? '') && view.items[i - 1]?.text === ',') {
    const acting = candidates.findLast((m) => m.marker === 'bare')
    if (acting !== undefined) return acting
  }
  const own = candidates.filter((m) => m.clause === clause)
  const near = own.at(-1)
  // "China took $22 billion, or 28% of everything *the country exported*": who stood before the amount has his own verb.
  const again = isWord(view.items[i - 1], 'country') && view.lang === 'en'
  if (again && view.items.slice(near?.last ?? i, i).some((item) => item.quantity !== null)) return null
  if (near !== undefined) return view.lang === 'en' && holdsPart(view.items, near.last, i) ? null : near
  // "…, selling 5 million" and ", which shipped": the subject stands in the clause before.
  const earlier = candidates.filter((m) => view.items[m.first]?.clause !== clause)
  const startsBare = !view.items.slice(0, i).some(
    (item) =>
      item.clause === clause &&
      // "…, noting that *refiners* imported 13.55 million barrels": they are not who was named before.
      (tagOf(item, 'company') !== undefined || isWord(item, 'country') || actors.test(item.text)),
  )
  return startsBare ? (earlier.at(-1) ?? null) : null
}

/** "*Japan* accounted for 94% of the cars *exported* to Kenya": who has the part need not do what the whole is told by. */
function holdsPart(items: readonly Item[], from: number, i: number): boolean {
  if (!/ed$/.test(items[i]?.lower ?? '') || !isWord(items[i + 1], 'to', 'into')) return false
  const part = items.findIndex(
    (item, k) => k > from && k < i && item.quantity?.form === 'percent' && isWord(items[k + 1], 'of'),
  )
  return part > 0 && items.slice(from, part).some((item) => isWord(item, 'account'))
}

/** "Im Mai exportierte China Waren": behind a finite verb with no subject before it. */
const inverted = (view: View, i: number): Mention | null =>
  view.mentions.some((m) => m.last <= i && m.marker === 'bare' && m.clause === view.items[i]?.clause)
    ? null
    : (view.mentions.find((m) => m.first === i + 1 && m.marker === 'bare') ?? null)

/** "отгрузила Россия", "импортировал Китай": a Russian subject may stand right behind its verb. */
function subjectBehind(view: View, i: number): Mention | null {
  const behind = view.mentions.find((m) => m.first > i && m.first - i <= 2 && m.marker === 'bare')
  const told = caseOf(view.items[behind?.first ?? -1]?.text ?? '')
  if (behind === undefined || told === 'nominative') return behind ?? null
  // An acronym has no case: it is the subject where nothing before the verb is ("продали США").
  const alone = !view.mentions.some(
    (m) => m.last <= i && m.marker === 'bare' && m.clause === view.items[i]?.clause,
  )
  return alone && told === null && behind.first === i + 1 ? behind : null
}

const subjectLike = (view: View, mention: Mention, verb: number): boolean => {
  // What a verb is followed by is its object or its goal ("卖到中国", "sends China coal").
  if (tagOf(view.items[mention.first - 1], 'cue')?.pos === 'v') return false
  // «Казахстан, *куда* отправлено 12 тыс. машин»: whereto, and not who sends.
  if (isMark(view.items[mention.last], ',') && isOneOf(view.items[mention.last + 1], whereto)) return false
  // "Китаю продали", "Индией куплено": no subject in these cases.
  if (
    view.lang === 'ru' &&
    mention.marker === 'bare' &&
    (givenTo(view, mention, verb) || caseOf(view.items[mention.first]?.text ?? '') === 'instrumental')
  )
    return false
  if (actsThere(view, mention)) return true
  // "followed by Thailand, *which* produced 1.4 million"
  if (mention.marker === 'by' && view.lang === 'en' && isMark(view.items[mention.last], ','))
    return isWord(view.items[mention.last + 1], 'who')
  // 中东仍是*中国最大的*原油输出地，向中国出口…: whose supplier the subject is.
  if (view.lang === 'zh' && mention.marker === 'bare' && holdsPlace(view.items[mention.last])) return false
  if (mention.marker === 'bare')
    return tagOf(view.items[mention.first], 'area')?.form !== 'city' || mention.areas.length > 0
  if (mention.marker === 'poss' || mention.marker === 'adj') {
    // "Chinese buyers took", "India's refiners": the noun behind the attribute acts, unless it is a product.
    const next = view.items[mention.last + (mention.marker === 'poss' ? 1 : 0)]
    // "Chery, China's second-largest exporter, sold": whose exporter the subject is, not who sold.
    const apposed = view.items[mention.first - 1]?.text === ',' && next?.quantity?.form === 'rank'
    return next !== undefined && tagOf(next, 'product') === undefined && !apposed
  }
  return false
}

const holdsPlace = (item: Item | undefined): boolean =>
  tagOf(item, 'superlative') !== undefined || item?.quantity?.form === 'rank'

/** "*Carmakers* in China shipped 8 million", "*producers* of gas in the U.S. lifted exports": who acts there acts for it. */
export function actsThere({ items }: View, mention: Mention): boolean {
  if (mention.marker !== 'in') return false
  let k = mention.first - 1
  while (isWord(items[k], 'in', 'article')) k--
  if (isMark(items[k], ')）')) k -= 3
  // What they make: "producers of liquefied natural gas (LNG) in".
  if (tagOf(items[k], 'product') !== undefined && items[k]?.quantity === null && isWord(items[k - 1], 'of'))
    k -= 2
  return actors.test(items[k]?.text ?? '')
}

/** Those who make, move and sell goods, and are no country. */
const actors =
  /(?:makers|manufacturers|producers|companies|firms|dealers|refiners|refineries|exporters|importers|shippers|suppliers|miners|plants|factories|assembly lines|operations|facilities|mills|utilities|buyers|consumers|traders|growers|farmers)$/i

/** "22.9% of the coal *shipped from* Australia", "all Mongolian coal *exported* so far": which coal. */
export const isReduced = (items: readonly Item[], i: number): boolean => {
  const after = items[i + 1]
  return (
    tagOf(items[i - 1], 'product') !== undefined &&
    /(?:ed|sold|sent|bought|built|made)$/.test(items[i]?.text ?? '') &&
    // "37% of the 28,000 cars *imported into* Vietnam"
    (items[i - 1]?.quantity !== null
      ? isWord(after, 'into')
      : isWord(after, 'from', 'by') ||
        (isWord(after, 'in') && items[i + 2]?.quantity == null) ||
        after?.period != null ||
        after?.text === '.')
  )
}

/** "was *sold*", "were also *imported*": whether a form of "to be" stands within two items before. */
export const isBehindBe = (items: readonly Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 2), i).some((item) => isWord(item, 'be'))

const passive = (items: readonly Item[], i: number): boolean => {
  if (isArrival(items[i]) || isReduced(items, i)) return true
  if (/^(?:was|were|are) \p{L}+ed$/iu.test(items[i]?.text ?? '')) return true
  return /ed$|sold|sent|bought|built|made$/.test(items[i]?.text ?? '') && isBehindBe(items, i)
}
