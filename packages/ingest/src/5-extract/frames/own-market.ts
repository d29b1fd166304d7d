import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import { firstBehind, type Item, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import { anyIn, type View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { countedBy } from './counted-by.ts'
import { companyOf } from './named.ts'
import type { Filled } from './phrases.ts'
import { makers } from './sold.ts'

/** Words by which a market has its figures: "Italy *recorded* 204,000 registrations", "Croatia *came in at* 8,800". */
const has = wordSet(
  'has|had|have|saw|sees|recorded|records|posted|posts|registered|registers|reported|reports|showed|shows|experienced|witnessed|logged|achieved|suffered|counted|counts|came|came in at|came to|stood at|reached|hit',
)
const opening = wordSet('and|but|while|meanwhile|also|in turn|however|even|only|,')
const markets = wordSet('market|markets|car market|auto market|vehicle market')

/** A name that opens the sentence stands this far from its start at most ("For the eight months to August, the Spanish …"). */
const start = 6

/** The measure word stands at most so many items behind the name. */
const reach = 24

/**
 * Gives a measure without sides the market that its sentence opens with: "*Italy* has 204,000 new
 * registrations", "the *Spanish* car market grew by 11% to 126,000 registrations", "*Portugal* was hit hardest, with
 * registrations down 21%", "In *Denmark* the fall was 9% (15,000 registrations)". Not where a company, or another
 * place, stands between; a subsidiary sells where its name says. `sure` where the words tell a market, and not where that comes from which is sold elsewhere.
 */
export function ownMarket(
  view: View,
  i: number,
  first: number,
  cls: CueClass,
  filled: Filled,
): 'sure' | 'told' | null {
  const there = view.lang === 'en' && cls === 'sales' ? soldThere(view, i, filled) : null
  if (there !== null) {
    filled.partner.push(...filled.area)
    filled.area.splice(0, 1, ...there)
    return 'sure'
  }
  if (filled.area.length === 1 && filled.partner.length === 0 && cls === 'sales' && view.lang === 'en')
    filled.partner.push(...makersAhead(view, i).filter((one) => !filled.area.includes(one)))
  if (filled.area.length > 0 || filled.partner.length > 0) return null
  const market = marketAhead(view, i, first, cls)
  filled.area.push(...(market?.areas ?? []))
  return market === null ? null : market.sure ? 'sure' : 'told'
}

/**
 * "*Chinese* car sales *in Russia*", "*In Malaysia* … *Japanese* vehicle sales": the place behind the noun, or at the head
 * of the sentence, is where they are sold, and the adjective whose they are.
 */
function soldThere({ items, mentions }: View, i: number, { area, partner }: Filled): readonly Area[] | null {
  const [whose] = area
  if (whose === undefined || area.length > 1 || partner.length > 0) return null
  const named = mentions.some(
    (m) => m.last <= i && m.areas[0] === whose && tagOf(items[m.first], 'area')?.form === 'adjective',
  )
  const behind = mentions.find((m) => m.first > i && m.first - i <= 3 && m.marker === 'in')
  // "In Europe, German registrations fell": those of one of its markets.
  const where =
    behind ?? mentions.find((m) => m.first <= 2 && m.marker === 'in' && !m.areas.some((one) => one in blocs))
  return !named || where === undefined || where.areas.includes(whose) ? null : where.areas
}

/** "In Vietnam *Japanese automakers* reported 108,430 sales": whose makers tell what they sold there. */
const makersAhead = (view: View, i: number): readonly Area[] =>
  view.items[i - 1]?.quantity == null
    ? []
    : (view.mentions.find(
        (m) => m.marker === 'adj' && m.last < i && m.clause === view.items[i]?.clause && makers(view, m.last),
      )?.areas ?? [])

type Market = { readonly areas: readonly Area[]; readonly sure: boolean }

function marketAhead(view: View, i: number, first: number, cls: CueClass): Market | null {
  if (view.lang !== 'en' || (cls !== 'sales' && cls !== 'production')) return null
  const { items } = view
  const body = countedBy(view, i)
  if (body !== null) return { areas: [body], sure: true }
  const subsidiary = view.mentions.findLast((m) => m.last <= first && m.marker === 'bare' && isSeat(view, m))
  if (cls === 'sales' && subsidiary !== undefined && subsidiary.clause === items[i]?.clause)
    return { areas: subsidiary.areas, sure: true }
  const bracketed = items[i - 2]?.text === '(' && items[i - 1]?.quantity != null && items[i + 1]?.text === ')'
  if (bracketed) return beforeBracket(view, i)
  const mention = view.mentions.find((m) => m.last <= first)
  if (mention === undefined || mention.areas.length !== 1 || i - mention.last > reach) return null
  if (mention.first > start || !items.slice(0, mention.first).every(leadsIn)) return null
  if (view.mentions.some((m) => m !== mention && m.first < i)) return null
  const between = items.slice(mention.last, i)
  // "Germany has a 3% share of global output": a part of another whole.
  if (between.some(isOther)) return null
  const sure = isMarket(view, mention)
    ? true
    : mention.marker === 'bare'
      ? isOneOf(items[mention.last], has)
      : null
  if (sure === null) return null
  const hangs = isHanging(view, first, mention)
  return sure || hangs !== null ? { areas: mention.areas, sure: sure || hangs === 'where' } : null
}

/** "Hyundai Motor *India*", "Ford *India*": where a maker's subsidiary sells, as its name says. */
const isSeat = ({ items }: View, { first, last }: Mention): boolean =>
  last - first === 1 &&
  companyOf(items[first - 1])?.sector === 'autos' &&
  /^\p{Lu}/u.test(items[first]?.text ?? '') &&
  !isWord(items[last], 'poss')

/** "In Denmark the fall was 9 percent (*15,000 registrations*)", "With a minus of 9 percent (…), Denmark did worse". */
function beforeBracket({ items, mentions }: View, i: number): Market | null {
  const left = mentions.findLast((m) => m.last < i)
  const owner =
    left ??
    (isWord(items[0], 'with') ? mentions.find((m) => m.first - i <= 4 && m.marker === 'bare') : undefined)
  if (owner === undefined || owner.areas.length !== 1) return null
  const between = items.slice(Math.min(owner.last, i), Math.max(owner.first, i - 2))
  return between.some((item) => companyOf(item) !== null || item.text === '(')
    ? null
    : { areas: owner.areas, sure: true }
}

const isOther = (item: Item): boolean =>
  companyOf(item) !== null ||
  isWord(item, 'its', 'world') ||
  item.lower === 'global' ||
  tagOf(item, 'cue')?.cue === 'share'

const leadsIn = (item: Item): boolean =>
  isWord(item, 'article', 'in', 'for') || item.period !== null || isOneOf(item, opening)

/** "The Spanish new car *market*", "Slovenia's *market*": not those that a maker exports to. */
const isMarket = (view: View, { last, marker }: Mention): boolean =>
  (marker === 'adj' || marker === 'poss') &&
  view.items
    .slice(last, last + 4)
    .some(
      (item, k, all) =>
        isOneOf(item, markets) && all.slice(0, k).every((one) => tagOf(one, 'move') === undefined),
    )

/** "…, *with* registrations down 21%", "…, *where* registrations fell": told of whom the sentence opens with. */
function isHanging({ items }: View, first: number, { clause }: Mention): 'with' | 'where' | null {
  if (clause !== 0 || items[first - 2]?.text !== ',') return null
  return isWord(items[first - 1], 'with') ? 'with' : items[first - 1]?.lower === 'where' ? 'where' : null
}

const homeMarkets = wordSet('domestic market|home market|local market|domestically')
const marketsAtHome = anyIn((item) => isOneOf(item, homeMarkets))

/** "sold 45,000 cars *in the domestic market*": behind the one number that the measure word at `i` has. */
export function inHomeMarket(view: View, i: number): boolean {
  if (!marketsAtHome(view)) return false
  const { items } = view
  const at = firstBehind(items, i, (item) => isOneOf(item, homeMarkets))
  return (
    at > i &&
    items[at]?.clause === items[i]?.clause &&
    items.slice(i, at).filter((item) => item.quantity !== null).length <= 1 &&
    (items[at]?.lower === 'domestically' || items.slice(at - 2, at).some((item) => isWord(item, 'in')))
  )
}
