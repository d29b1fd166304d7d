import { aboveAll } from './above-all.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { fronted, relative } from './fronted.ts'
import { namedOf } from './named.ts'
import { genitiveOf, givenTo, isJoint, objectZh, receiverOf, spokenAs } from './inflected.ts'
import { pronounBefore } from './pronoun.ts'
import { roles } from './roles.ts'
import { isOfMarket, isPassing, makers } from './sold.ts'
import { actsThere } from './subject.ts'

export type Filled = { area: Area[]; partner: Area[] }

/** Blocs that trade as one and sell little of what others buy in one name. */
const unions: ReadonlySet<string> = new Set(['EU', 'ASEAN', 'EAEU', 'G7'])

type Region = {
  readonly i: number
  readonly first: number
  readonly end: number
  readonly verb: boolean
  readonly cls: CueClass
}

/** "most of the coal is bought in Australia": what is bought somewhere comes from there; new vehicles are for its market. */
const boughtThere = ({ items }: View, mention: Mention, i: number): boolean =>
  mention.first > i &&
  /\b(?:buys?|bought|buying|purchas|sourc|procur)/i.test(items[i]?.text ?? '') &&
  (items.some((item) => /^used\b/i.test(item.text)) ||
    !items.some((item) => isAuto(namedOf(item)?.product ?? null)))

/** "export earnings from Uganda" come from who pays; "exports from Uganda" from who sells. */
const proceeds = /\b(?:earnings|incomes?|revenues?|receipts|proceeds)$/i

/** Fills the roles of a measure word from the areas of its phrase, and of those before it that belong to it. */
export function fillPhrases(view: View, region: Region, filled: Filled): void {
  const table = roles[region.cls]
  const inside = view.mentions.filter((m) => m.last > region.first && m.first < region.end)
  const before = view.mentions.filter(
    (m) =>
      m.last <= region.first &&
      ((m.clause === view.items[region.i]?.clause && leads(view, m, region.first)) ||
        fronted(view, m, region.first)),
  )
  const antecedent = relative(view, region.first, region.i)
  for (const mention of [...inside, ...(antecedent === null ? before : [antecedent])]) {
    const marker =
      isWord(view.items[mention.last + 1], 'favour') ||
      isWord(view.items[mention.last], 'favour') ||
      // «профицит в пользу России», "un superávit a favor de China"
      (view.lang !== 'en' && isWord(view.items[mention.first - 1], 'favour')) ||
      (view.lang === 'en' && actsThere(view, mention))
        ? 'adj'
        : markerIn(view, mention, region)
    if (marker === null || (marker === 'by' && isFollower(view, mention)) || aboveAll(view, mention)) continue
    if (region.cls === 'trade' && marker === 'in' && !isPlaceOfTrade(view, mention, region.i)) continue
    // "bought in Russia" is bought from there; "imports in Russia" are its own.
    const role =
      // "Chinese car brands' sales in Russia": where they come from, with the market named beside.
      region.cls === 'sales' &&
      marker === 'adj' &&
      makers(view, mention.last) &&
      view.mentions.some((m) => m.marker === 'in' && m.first > region.i && m.first < region.end)
        ? 'partner'
        : region.cls === 'out' && marker === 'from' && proceeds.test(view.items[region.i]?.text ?? '')
          ? 'partner'
          : // 中国对俄罗斯进口: who is dealt with, whichever way the goods go.
            region.cls === 'in' && marker === 'to' && view.lang === 'zh'
            ? 'partner'
            : // "imports of Japan went down": a country behind "of" is who imports, and what it imports are its goods by name.
              region.cls === 'in' &&
                !region.verb &&
                marker === 'of' &&
                view.lang === 'en' &&
                tagOf(view.items[mention.last], 'product') === undefined
              ? 'area'
              : (region.verb || view.lang === 'ru') &&
                  region.cls === 'in' &&
                  marker === 'in' &&
                  (filled.area.length > 0 ||
                    (region.verb && (boughtThere(view, mention, region.i) || pronounBefore(view, region.i))))
                ? 'partner'
                : table[marker]
    if (role === 'both') {
      const [a, b] = mention.areas
      if (a === undefined || b === undefined || filled.area.length > 0) continue
      filled.area.push(a)
      filled.partner.push(b)
    } else if (role === 'area' || role === 'partner') {
      if (filled[role].length === 0) filled[role].push(...mention.areas)
      else if (marker === 'object' && role === 'area') continue
      // "China's imports of Russian oil", "India's Russian oil imports": the second attribute is the other side.
      else if (
        marker === 'adj' &&
        role === 'area' &&
        filled.partner.length === 0 &&
        mention.first < region.i
      ) {
        filled.partner.push(...mention.areas)
      }
    }
  }
  // "Saudi crude arrivals in China", "Saudi crude imports by China": what comes in is of the attribute's country where the
  // place or the buyer is told behind.
  const origin = inside.find(
    (m) => m.marker === 'adj' && m.last < region.i && tagOf(view.items[m.last], 'product') !== undefined,
  )
  const behind = region.i + (isWord(view.items[region.i + 2], 'article') ? 3 : 2)
  const place = inside.find((m) => m.first === behind && ['in', 'to', 'into', 'by'].includes(m.marker))
  if (
    region.cls === 'in' &&
    !region.verb &&
    origin !== undefined &&
    place !== undefined &&
    filled.partner.length === 0 &&
    filled.area[0] === origin.areas[0]
  ) {
    filled.area = [...place.areas]
    filled.partner = [...origin.areas]
  }
  // "trade of Russia and China", "trade turnover of A and B": both sides under one preposition.
  const [a, b] = filled.area
  if (
    region.cls === 'trade' &&
    filled.partner.length === 0 &&
    a !== undefined &&
    b !== undefined &&
    filled.area.length === 2
  ) {
    filled.area = [a]
    filled.partner = [b]
  }
}

/** "*In Uzbekistan* too China has a fifth of trade", "turnover *in Uzbekistan*"; a war in a country is no trade of its own. */
const isPlaceOfTrade = ({ items }: View, { first, clause }: Mention, i: number): boolean =>
  first === i + 2 ||
  (isWord(items[first - 1], 'in') && items.findIndex((one) => one.clause === clause) === first - 1)

const followedOrTrailed = wordSet('followed|trailed|accompanied|joined')

/** "went to Japan, followed by China": the next in the order does nothing. */
const isFollower = (view: View, mention: Mention): boolean =>
  view.items
    .slice(Math.max(0, mention.first - 3), mention.first)
    .some((item) => isOneOf(item, followedOrTrailed))

/** A phrase at the head of the clause ("To Russia, exports rose"), with no other noun between that could own it. */
function leads(view: View, mention: Mention, first: number): boolean {
  // "with Turkey taking 0.9 million tons": the subject of the verb.
  if (mention.marker === 'with' && mention.last === first && /ing$/i.test(view.items[first]?.text ?? ''))
    return false
  // "Китаю продали 200 млн"
  const dative = givenTo(view, mention, first)
  if (
    (mention.marker === 'bare' && !dative) ||
    mention.marker === 'by' ||
    mention.marker === 'adj' ||
    mention.marker === 'poss'
  )
    return false
  // «закупил в России 8,29 млн т, что составляет 17,5% импорта»: the phrase is the verb's that stands before it.
  if (view.lang !== 'en' && tagOf(view.items[mention.first - 2], 'cue')?.pos === 'v') return false
  // "the share *of China in* the country's imports": who has the share.
  if (isWord(view.items[mention.last], 'in') && tagOf(view.items[mention.first - 2], 'cue')?.cue === 'share')
    return false
  const between = view.items.slice(mention.last, first)
  // "were exported, mostly to Argentina, and 241,300 were registered": behind "and" a number begins anew.
  if (between.some((item, k) => item.lower === 'and' && between[k + 1]?.quantity != null)) return false
  return !between.some((item) => tagOf(item, 'cue') !== undefined && tagOf(item, 'cue')?.cue !== 'figure')
}

const madeOrBuilt = wordSet('made|built|produced|manufactured|assembled')

/** What the mention is to the measure word: its marker, `object` for the attribute of what is moved, null for a stranger. */
function markerIn(view: View, mention: Mention, region: Region): Mention['marker'] | 'object' | null {
  const { marker } = mention
  const left = mention.last <= region.i
  // 我国与欧盟贸易总值: the word that joins the two is the one that brings in a partner.
  if (marker === 'with' && view.lang === 'zh' && isJoint(view, mention)) return 'pair'
  // "the top destination for U.S. crude exports": whose exports they are.
  const among =
    marker === 'for' && mention.first > 1 && tagOf(view.items[mention.first - 2], 'rank') !== undefined
  if (left && among && !region.verb && mention.first >= region.first) return 'adj'
  if (left && mention.first >= region.first)
    return region.verb ? null : marker === 'bare' || marker === 'of' ? 'adj' : marker
  // "die Ausfuhren Chinas"; «Китай, экспорт которого»
  if (marker === 'poss') return region.verb ? null : left ? marker : genitiveOf(view, mention, region.i)
  // "las exportaciones peruanas", "las importaciones españolas": the attribute right behind the noun is whose they are.
  if (marker === 'adj' && view.lang === 'es' && !region.verb && mention.first === region.i + 1) return 'poss'
  // "sales of the Indian auto industry": whose market it is, not where the cars come from.
  if (
    (marker === 'of' || marker === 'adj') &&
    !region.verb &&
    (region.cls === 'sales' || region.cls === 'market') &&
    isOfMarket(view.items, mention.last)
  )
    return 'in'
  // "sales to customers in China": where they are sold.
  const market = region.cls === 'sales' || region.cls === 'market'
  if (
    market &&
    marker === 'to' &&
    (isWord(view.items[mention.first - 1], 'in') || view.items[mention.last]?.lower === 'market')
  )
    return 'in'
  // "vehicles made in China were sold": where they come from.
  if (market && marker === 'in' && isOneOf(view.items[mention.first - 2], madeOrBuilt)) return 'from'
  // "the new car market of the UK"
  if (
    marker === 'of' &&
    region.cls === 'market' &&
    mention.first - region.i <= 3 &&
    mention.first > region.i &&
    tagOf(view.items[mention.first], 'area')?.form === 'name'
  )
    return 'in'
  if (marker === 'adj') return objectOf(view, mention, region) ? 'object' : null
  if (marker === 'bare') {
    // "sends China coal", "sold India more crude"
    if (view.lang === 'zh') return objectZh(view, mention, region.i, region.cls)
    if (
      view.lang !== 'ru' &&
      view.lang !== 'de' &&
      region.verb &&
      (region.cls === 'flow' || region.cls === 'sales' || region.cls === 'out') &&
      mention.first === region.i + 1
    )
      // "goods worth $2 billion came from Turkey": the preposition is a part of the verb.
      return / from$/.test(view.items[region.i]?.text ?? '') ? 'from' : 'to'
    // "took more U.S. crude", "buys US LNG": a name before the goods is their attribute.
    if (
      region.verb &&
      view.lang === 'en' &&
      (region.cls === 'in' || region.cls === 'receive') &&
      tagOf(view.items[mention.last], 'product') !== undefined
    )
      return objectOf(view, mention, region) ? 'object' : null
    return region.verb ? receiverOf(view, mention, region) : genitiveOf(view, mention, region.i)
  }
  const local = spokenAs(view, mention, region.cls, region.verb)
  if (local !== null) return local
  if (marker === 'in' && tagOf(view.items[mention.first], 'area')?.form === 'city') return null
  // "all gas imports of the EU": nobody imports a union of buyers.
  if (marker === 'of' && region.cls === 'in' && view.lang === 'en' && unions.has(mention.areas[0] ?? ''))
    return 'in'
  // "duties on products of the European Union"
  if (
    region.cls === 'tariff' &&
    marker === 'of' &&
    view.lang === 'en' &&
    view.items
      .slice(Math.max(0, mention.first - 3), mention.first)
      .some((item) => tagOf(item, 'product') !== undefined) &&
    view.items.slice(region.i, mention.first).some((item) => isWord(item, 'on') || / on$/.test(item.text))
  )
    return 'on'
  // "20 per cent on the European Union"
  if (region.cls === 'tariff' && marker === 'in' && /^on /i.test(view.items[mention.first - 1]?.text ?? ''))
    return 'on'
  // "the highest in Asia since": a place of comparison, not the market.
  if (marker === 'of' && mention.first > region.i + 6) return null
  return marker
}

const moreOrLess = wordSet('more|less|fewer')

/** "imports of *Russian* goods", "bought *Russian* oil": an attribute in the object of the measure word. */
function objectOf(view: View, mention: Mention, region: Region): boolean {
  const between = view.items.slice(region.i + 1, mention.first)
  if (region.verb)
    return !between.some(
      (item, k) =>
        tagOf(item, 'move')?.sign !== undefined &&
        item.quantity === null &&
        tagOf(item, 'move')?.sign !== 0 &&
        // "took more U.S. crude than any other"
        !(between.length - k <= 2 && isOneOf(item, moreOrLess)),
    )
  // "импорт российского СПГ", «импорт Индией российского СПГ»: the attribute of what is moved follows at once.
  if (/^(?:ru|de)$/.test(view.lang) && between.every((item) => isPassing(view, mention, item))) return true
  // "пошлина 100% на китайские электромобили", "aranceles del 37 % a los coches chinos": the rate may stand between.
  if (region.cls === 'tariff' && view.lang !== 'en')
    return (
      between.length <= 9 &&
      between.some((item) => isWord(item, 'on', 'to', 'for')) &&
      between.every((item) => item.quantity === null || item.quantity.form === 'percent')
    )
  return (
    between.length <= 3 &&
    (between.some((item) => isWord(item, 'of', 'on', 'for')) ||
      / o[nf]$/.test(view.items[region.i]?.text ?? '')) &&
    !between.some((item) => item.quantity !== null)
  )
}
