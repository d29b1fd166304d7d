import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import { isCurrency } from '@factline/schema/vocabulary/units'
import { homelandOf, isOwnLand } from './homeland.ts'
import { isCue, isMark, type Item, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import { isOneOfMany } from '../frames/one-of-many.ts'
import type { View } from '../bind/view.ts'

/** What each kind of naming says of who reports: whose exports or office it is says most, a counterpart nothing. */
const weightOf: Partial<Record<Mention['marker'], number>> = {
  poss: 1,
  adj: 1,
  pair: 0.5,
  of: 0.5,
  in: 0.5,
  bare: 0.7,
  between: 0.5,
}
/** An office of the country, or the place that the report is dated from, speaks for it. */
const office = 1
/** Its own money is used by hardly anyone else. */
const ownMoney = 0.5
/** "Russian LNG", "Chinese cars", "Japanese brands": where goods come from, which is told of the other side's as well and alone makes nobody the reporter. */
const origin = 0.3
/** What a text says for the country of its language, where that is named as more than whence or whither. */
const atHome = 1.5
/** "China is New Zealand's main trading partner", told so anywhere: the order is kept by whose partner it is, and not by who has the place. */
const inOrder = 1
/** Each country with which this one alone deals, and no other as many: the text is on its trade, whoever acts in each sentence. */
const dealtWith = 0.5
/** A region reports no figures of its own while a country is named as well. */
const region = 0.3

/** "The Embassy of Norway in Peru reports": it tells of the country where it stands. */
const isAbroad = (items: readonly Item[], k: number): boolean =>
  [k - 2, k - 1, k + 1, k + 2].some((n) => isOneOf(items[n], embassies))
const embassies = wordSet('embassy|consulate|consulate general|посольство|посольства|botschaft|embajada')

/** The country whose figures a text gives, by the way in which it names countries, not by how often; null where none is named. */
export function reporterOf(
  title: View | null,
  views: readonly View[],
  weight: (view: View) => number,
  dealers: ReadonlyMap<Area, ReadonlySet<Area>>,
): Area | null {
  const scores = new Map<Area, number>()
  const told = new Set<Area>()
  const spoke = new Set<Area>()
  let source = false
  const add = (area: Area, by: number, only = false): void => {
    if (!only && by > 0) told.add(area)
    scores.set(area, (scores.get(area) ?? 0) + by * (area.length === 2 ? 1 : region))
  }
  for (const view of title === null ? views : [title, ...views]) {
    const by = weight(view)
    for (const mention of view.mentions) {
      const [area] = mention.areas
      if (area === undefined || mention.areas.length > 1 || isOneOfMany(view, mention)) continue
      if (isListed(view, mention)) continue
      if (isDataFrom(view, mention)) add(area, by * office)
      else if (keepsOrder(view, mention)) add(area, inOrder)
      else if (originOf(view, mention)) {
        add(area, by * origin, true)
        if (!(area in blocs) && told.size === 0) source = true
      } else add(area, by * (weightOf[mention.marker] ?? 0))
    }
    for (const [k, item] of view.items.entries()) {
      if (item.tags.length === 0 && item.quantity === null) continue
      const area = item.masked && !isAbroad(view.items, k) ? tagOf(item, 'area') : undefined
      if (area !== undefined) add(area.area, by * office)
      const speaker = tagOf(item, 'source')?.area
      if (speaker != null) {
        add(speaker, by * office)
        spoke.add(speaker)
      }
      // Rupees are those of six countries.
      const money = moneyOf(item.quantity?.unit ?? null)
      const own = money === null || /^rs\b/i.test(item.text) ? null : money
      if (own !== null) add(own, by * ownMoney)
    }
  }
  for (const view of views) {
    const [user, holder] = ranked(view) ?? []
    if (user === undefined || holder === undefined) continue
    add(user, inOrder)
    add(holder, -inOrder)
  }
  const [most, next] = [...dealers].sort((a, b) => b[1].size - a[1].size)
  if (most !== undefined) add(most[0], dealtWith * (most[1].size - (next?.[1].size ?? 0)))
  // A page is read where its language is spoken: of the countries that it names the language's own reports first.
  const own = homelandOf(views[0])?.area
  if (own !== undefined && isOwnLand(own)) return own
  if (own !== undefined && told.has(own)) add(own, atHome)
  const [best] = [...scores]
    .filter(([area]) => told.has(area) && (spoke.has(area) || !onlyAimedAt(area, title, views)))
    .sort((a, b) => b[1] - a[1])
  // "Korean cars found fewer takers … and the EU took $0.6 billion": a bloc does not report before a country is ruled out.
  return best === undefined || (source && best[0] in blocs) ? null : best[0]
}

/** How far behind the owner the noun of its partner stands: "New Zealand's third largest export *market*". */
const nounReach = 6

/** In whose order of partners a place is told, and who has it. */
function ranked({ items, mentions, lang }: View): readonly [Area, Area] | null {
  if (lang !== 'en') return null
  for (const user of mentions) {
    if (user.marker !== 'poss' || user.areas.length !== 1) continue
    const noun = items.findIndex((item, k) => k > user.last && tagOf(item, 'rank') !== undefined)
    if (noun < 0 || noun - user.last > nounReach) continue
    const holder = mentions.find(
      (one) => one.marker === 'bare' && one.areas.length === 1 && one.first !== user.first,
    )
    const [area] = user.areas
    if (area?.length === 2 && holder?.areas[0] !== undefined && holder.areas[0] !== area)
      return [area, holder.areas[0]]
  }
  return null
}

/** "8,018 cars *imported into New Zealand*": who buys, and not whom somebody sends to. */
export const takesIn = ({ items }: View, { marker, first }: Mention): boolean =>
  (marker === 'into' || marker === 'to') && [first - 2, first - 3].some((k) => isCue(items[k], 'in'))

/** "China (21%), *Russia ($3.5 billion)*": a name with its number in a bracket is one of those that somebody deals with. */
const isListed = ({ items }: View, { marker, last }: Mention): boolean =>
  marker === 'bare' && isMark(items[last], '(（') && items[last + 1]?.quantity != null

/** "The main exporters *to Serbia* were Germany and Italy", "the largest buyers *from Peru* are": whose partners are put in order. */
export const keepsOrder = (
  { items, mentions, lang }: View,
  { marker, areas, first, last }: Mention,
): boolean =>
  lang === 'en' &&
  (marker === 'to' || marker === 'from') &&
  areas.length === 1 &&
  isWord(items[last], 'be') &&
  [first - 2, first - 3].some((k) => tagOf(items[k], 'rank') !== undefined) &&
  mentions.some((one) => one.first >= last && one.first - last <= 2 && one.marker === 'bare')

const dataOrFigures = wordSet('data|figures|numbers|statistics')

/** "data from South Korea": whose figures they are. */
const isDataFrom = ({ items }: View, { marker, first }: Mention): boolean =>
  marker === 'from' && items.slice(Math.max(0, first - 4), first).some((item) => isOneOf(item, dataOrFigures))

/** So often a country is told as where goods go, and more often than in any other way, to be no reporter. */
const aims = 2

/** "exports to the US fell 7.5 percent … to the US": a country that a text on an unnamed one's exports names time and again as their goal. */
export function onlyAimedAt(area: Area, title: View | null, views: readonly View[]): boolean {
  let goal = 0
  let other = 0
  for (const view of title === null ? views : [title, ...views])
    for (const mention of view.mentions)
      if (mention.areas.includes(area)) {
        const aimed = mention.marker === 'to' || mention.marker === 'into'
        if (aimed && !takesIn(view, mention)) goal++
        else other++
      }
  return goal >= aims && goal > other
}

/** Narrower than `makers` of `sold.ts`: the companies and firms of a country act for it, and say more than where goods come from. */
const brandWords =
  /^(?:(?:auto|car|truck|vehicle)?-?makers?|brands?|marques?|makes|badges|nameplates?|manufacturers?|models?|производител\p{L}+|автопроизводител\p{L}+|марк\p{L}+|hersteller\p{L}*|marken|marcas|fabricantes)$/iu

/** Whether a country is named only as where goods or brands come from: "Chinese cars", "Chinese brands", "Chinese car brands". */
export const originOf = ({ items }: View, { marker, first, last }: Mention): boolean => {
  if (marker === 'poss') return false
  // "five of the ten were Chinese"
  if (marker === 'adj' && isWord(items[first - 1], 'be')) return true
  // «китайский Sitrak», "the Chinese BYD": a maker's name is no office of its country.
  if (marker === 'adj' && tagOf(items[last], 'company')?.sector === 'autos') return true
  const ware = tagOf(items[last], 'product') !== undefined
  const isMakers = (item: Item | undefined): boolean =>
    tagOf(item, 'cue')?.cue === 'brands' || brandWords.test(item?.text ?? '')
  return isMakers(items[last]) || (ware && (isMakers(items[last + 1]) || !isMeasured(items[last + 1])))
}

/** "Chinese car *exports*", and not the verb of "Chinese cars *gain* ground". */
const isMeasured = (item: Item | undefined): boolean => {
  const cue = tagOf(item, 'cue')?.cue
  return cue !== undefined && (cue !== 'figure' || tagOf(item, 'move') === undefined)
}

/** The country of a currency, which ISO 4217 spells with its code; dollars and euros are used by all. */
const moneyOf = (unit: string | null): Area | null =>
  unit === null || !isCurrency(unit) || /^(?:USD|EUR|X)/.test(unit) ? null : unit.slice(0, 2)
