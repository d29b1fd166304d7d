import { apposedTo } from './apposed.ts'
import { type Item, isMark, isOneOf, isWord, lastBefore, tagOf, wordSet } from './item.ts'

const prepositions = [
  'from',
  'to',
  'into',
  'with',
  'between',
  'of',
  'in',
  'by',
  'for',
  'on',
  'than',
  'via',
  'against',
  'besides',
] as const

/** How an area stands in its clause: its preposition, or a possessive, an attribute, a hyphenated pair, or bare. */
export type Marker = 'poss' | 'adj' | 'pair' | 'bare' | (typeof prepositions)[number]

const mercadoOrTerritorio = wordSet('mercado|territorio')
const allOrMost = wordSet('all|most|much|parts|part|rest|whole')

/** What marks the area at item `i`. */
export function markerOf(items: readonly Item[], i: number): Marker {
  if (isWord(items[i + 1], 'poss')) {
    const towards = prepositionBefore(items, i)
    return directed(towards) && isSomebody(items[i + 2]) ? towards : 'poss'
  }
  const area = tagOf(items[i], 'area')
  // "China-bound exports"
  if (items[i]?.lower.endsWith('-bound')) return 'to'
  // "subject to a US tariff", "hit by EU duties": the name is an attribute of the duty, whatever stands before it.
  if (tagOf(items[i + 1], 'cue')?.cue === 'tariff' && tagOf(items[i + 1], 'cue')?.pos === 'n') return 'adj'
  // "China's share in *US LNG exports*": letters that stand for a name are an attribute right before what is counted.
  const counted = tagOf(items[i + 1], 'product') === undefined ? i + 1 : i + 2
  if (
    area?.form === 'name' &&
    /^\p{Lu}[\p{Lu}.]+$/u.test(items[i]?.text ?? '') &&
    flowing.has(tagOf(items[counted], 'cue')?.cue ?? '') &&
    tagOf(items[counted], 'cue')?.pos !== 'v'
  )
    return 'adj'
  const preposition = prepositionBefore(items, i)
  // "al mercado estadounidense", "del mercado ruso"
  const market = i > 0 && isOneOf(items[i - 1], mercadoOrTerritorio) ? prepositionBefore(items, i - 1) : null
  if (area?.form === 'adjective' && (directed(market) || market === 'in')) return market
  if (area?.form === 'adjective' && preposition === 'on' && ontoMarket(items, i)) return 'to'
  // "were imported by *Kenyan* car dealers": who did it.
  if (area?.form === 'adjective' && preposition === 'by' && [i + 1, i + 2].some((k) => isLands(items[k])))
    return 'by'
  if (area?.form === 'adjective')
    // "supplies to African countries": whom the attribute stands for, told with its preposition.
    return ((directed(preposition) || preposition === 'in') && isSomebody(items[i + 1])) ||
      (preposition === 'between' && isOneOf(items[i + 1], states))
      ? preposition
      : 'adj'
  // "exports to all of Asia", "to most of Europe"
  if (preposition === 'of' && isOneOf(items[i - 2], allOrMost)) {
    const governed = prepositionBefore(items, isWord(items[i - 3], 'article') ? i - 3 : i - 2)
    if (directed(governed) || governed === 'against') return governed
  }
  // "exports to the member states of the European Union" go to the Union.
  const lands = lastBefore(items, i, (item) => isLands(item), 3)
  // "exports to buyers in Asia", "coal from mines in Colombia": the place is whereto and whence.
  const there = preposition === 'in' && lands >= 0 && isWord(items[lands + 1], 'in')
  if ((preposition === 'of' || there) && lands >= 0) {
    const governed = prepositionBefore(
      items,
      tagOf(items[lands - 1], 'area') === undefined && items[lands - 1]?.lower === 'member'
        ? lands - 1
        : lands,
    )
    // "carmakers with plants in Mexico": those act there, and "with" brings nobody in.
    const owned = there && governed === 'with' && isOneOf(items[lands], works)
    if (directed(governed) && !owned) return governed
    // "*Customers in Asia* accounted for 20%": they are who acts.
    const head = lands === 0 || isMark(items[lands - 1], ',;') || isWord(items[lands - 1], 'and', 'while')
    if (there && governed === null && head && isOneOf(items[lands], takers)) return 'bare'
  }
  // "imports came mostly from markets like Thailand": some of those that the preposition is of.
  if (preposition === null && lands >= 0 && items.slice(lands + 1, i).every((item) => isOneOf(item, likes))) {
    const governed = prepositionBefore(items, lands)
    if (directed(governed)) return governed
  }
  const apposed = preposition === null ? apposedTo(items, i) : -1
  const governs = apposed < 0 ? null : prepositionIn(items[apposed] as Item)
  if (directed(governs)) return governs
  // 德国的第二大贸易伙伴; 来自德国的汽车 keeps its preposition.
  if (preposition !== null || items[i + 1]?.text !== '的') return preposition ?? 'bare'
  // 进口俄罗斯的原油, 出口欧盟的电动汽车: behind the flow the name is of the other side.
  const flow = tagOf(items[i + 2], 'product') === undefined ? undefined : tagOf(items[i - 1], 'cue')?.cue
  return flow === 'in' ? 'from' : flow === 'out' ? 'to' : 'poss'
}

/** «на российский рынок», "auf den russischen Markt": the case tells whereto, and not where. */
const ontoMarket = (items: readonly Item[], i: number): boolean =>
  isOneOf(items[i + 1], marketTowards) && items[i - 1]?.lower !== 'dem'
const marketTowards = wordSet('рынок|рынки|markt|märkte')

const flowing: ReadonlySet<string> = new Set(['in', 'out', 'flow', 'production', 'consumption'])
const takers = wordSet('buyers|customers|clients|importers|consumers|utilities|refiners|traders')
const works = wordSet('plants|factories|mines|wells|fields|refineries|terminals|ports')
const likes = wordSet('like|such as|such|as|including|namely|especially|notably')

/** "exports to *South Africa's Eskom*", "gas from *Russia's Gazprom*": whose firm it is, is whereto and whence. */
const isSomebody = (item: Item | undefined): boolean =>
  isLands(item) ||
  (item !== undefined &&
    (tagOf(item, 'company') !== undefined || (item.tags.length === 0 && /^\p{Lu}\p{L}+$/u.test(item.text))))

/** Who a region is made of, in the plural. */
export const states = wordSet('countries|nations|states|economies')

const isLands = (item: Item | undefined): boolean =>
  // No shorter word is one of them, and most that stand before a name are.
  item !== undefined &&
  item.text.length >= 'soil'.length &&
  /^(?:(?:other|remaining|partner) )?(?:countries|nations|states|members|neighbo[u]?rs|republics|markets?|soil|shores|buyers|customers|clients|ports|sources|suppliers|sellers|producers|exporters|shippers|origins|destinations|economies|importers|consumers|users|utilities|refiners|refineries|terminals|plants|mines|miners|fields|wells|factories|dealers|traders|companies|firms|makers|manufacturers|mills|ländern?|staaten|mitgliedss?taaten|mitgliedsländern?|nachbarn|nachbarländern?|abnehmern?|kunden|märkten?|häfen|firmen|unternehmen|käufern?|países|miembros|mercados|compradores|clientes|puertos|naciones|estados miembros|vecinos|socios)$/i.test(
    item?.text ?? '',
  )

const directed = (marker: Marker | null): marker is 'to' | 'from' | 'into' | 'with' =>
  marker === 'to' || marker === 'from' || marker === 'into' || marker === 'with'

/** The preposition that an item is, the first of the list where a word may be several; null where it is none. */
function prepositionIn({ tags }: Item): (typeof prepositions)[number] | null {
  let first: number = prepositions.length
  for (const tag of tags) {
    const at = tag.tag === 'word' ? (order.get(tag.word) ?? first) : first
    if (at < first) first = at
  }
  return prepositions[first] ?? null
}

const order: ReadonlyMap<string, number> = new Map(prepositions.map((word, at) => [word, at]))

/** Whether item `k` is the second half of a word with a hyphen: "gas-*rich*", "top-*ranked*". */
export const isCompound = (items: readonly Item[], k: number): boolean =>
  items[k - 1]?.text === '-' &&
  /^\p{Ll}{3,}$/u.test(items[k]?.text ?? '') &&
  items[k - 1]?.end === items[k]?.start &&
  items[k - 2]?.end === items[k - 1]?.start &&
  items[k - 2]?.quantity == null

/** The preposition that governs item `i`: directly before it, or with an article or an adjective between. */
export function prepositionBefore(items: readonly Item[], i: number): (typeof prepositions)[number] | null {
  let genitive: 'of' | null = null
  let least = i - 3
  for (let k = i - 1; k >= 0 && k >= least; k--) {
    const item = items[k]
    if (item === undefined) return genitive
    // "from second-ranked Norway", "to gas-rich Qatar": an attribute of the name, in two words.
    if (isCompound(items, k)) {
      k -= 2
      least -= 2
      continue
    }
    // German "der" is an article, and a genitive where no preposition stands before it.
    if (isWord(item, 'of') && isWord(item, 'article')) {
      genitive = 'of'
      continue
    }
    const preposition = prepositionIn(item)
    if (preposition !== null) return preposition
    // "las ventas a la Unión Europea", "se vendió a Francia": the preposition is a part of the measure word.
    // "el gas que llegó a España": and of a verb that counts elsewhere ("llegó a 5 GWh").
    const count = tagOf(item, 'move')
    if ((tagOf(item, 'cue') !== undefined || count?.sign === 0) && / al?$/.test(item.text)) return 'to'
    if (tagOf(item, 'cue')?.pos === 'n' && / del?$/.test(item.text)) return 'of'
    // 输往俄罗斯的商品, 销往海外
    if (tagOf(item, 'cue')?.pos === 'v' && /\p{Script=Han}[往至到给]$/u.test(item.text)) return 'to'
    // "во внешней торговле Казахстана": the preposition is the noun's.
    if (tagOf(item, 'cue') !== undefined && /\p{Script=Cyrillic}/u.test(item.text)) return null
    if (
      !isWord(item, 'article', 'its', 'total') &&
      item.quantity?.form !== 'bare' &&
      !(
        item.quantity?.form === 'rank' && /^(?:no\b|number|second|third|fourth|fifth|sixth)/i.test(item.text)
      ) &&
      !/^(?:two|three|four|five|six|seven|eight|nine|ten|neighbo[u]?r(?:ing)?|nearby|top|other|tiny|mainland|landlocked|sanctioned|isolated|ally|rival|partner|fellow|giant|distant|far-off|key|main|major|leading|largest|biggest|traditional|long-time|supplier|producer|exporter|buyer|customer|importer|consumer|стран(?:ы|ах|ам|ами)?|государств\p{L}*|соседн\p{L}+|дружественн\p{L}+|andere[nr]?|übrigen?|restlichen?|otr[oa]s|demás|друг\p{L}+|прочи\p{L}+|остальн\p{L}+)$/u.test(
        item.text,
      )
    )
      return genitive
  }
  return genitive
}
