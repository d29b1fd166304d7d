import { blocs } from '@factline/schema/vocabulary/areas'
import { type Item, isOneOf, tagOf, wordSet } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import type { Company } from '../frames/frame.ts'
import { companyOf } from '../frames/named.ts'
import { makers } from '../frames/sold.ts'
import { isOfHouse } from '../lexicon/data/houses.ts'
import type { CueClass } from '../lexicon/tag.ts'

/** What a maker tells of first. */
const told: ReadonlySet<CueClass> = new Set(['sales', 'flow'])

/** The maker is whom the first figure is of: its name stands among so many items at the head of that sentence. */
const head = 9
/** So near the head of a sentence its subject stands. */
const atHead = 3

/**
 * "Volkswagen sold 10.74 million vehicles last year. In China deliveries rose …, in the United States …": the one maker
 * whose own report a text is, for all the world at first and then market by market; null for any other text. It begins
 * with that maker's sales and names no market there, but one abroad later.
 */
export function makersReport(title: View | null, views: readonly View[]): Company | null {
  const first = views.find((view) => view.items.some((item) => item.quantity !== null))
  if (first === undefined) return null
  const opening = views.slice(0, views.indexOf(first) + 1)
  const named = opening.flatMap((view) => view.items.flatMap((item) => companyOf(item) ?? []))
  const [maker] = named
  if (
    maker?.sector !== 'autos' ||
    named.some((one) => one.name !== maker.name && !isOfHouse(one.name, maker.name))
  )
    return null
  // "Global sales figures are in. BMW fell by 2%": the word may stand before the number.
  const telling = first.lang === 'en' ? opening : [first]
  const tells = telling.some((view) =>
    view.items.some((item) => told.has(tagOf(item, 'cue')?.cue ?? 'share')),
  )
  if (!tells || ofMany(first)) return null
  const isHome = (area: string): boolean => area === maker.area
  const rest = views.slice(opening.length)
  const places = [...(title === null || tellsMany(title) ? [] : [title]), ...opening].flatMap((view) =>
    view.mentions.filter((m) => m.marker === 'in' || isOfMarket(view, m) || !m.areas.every(isHome)),
  )
  // "delivered 430,300 in Europe, of which 42,000 in Poland": the first stop of a round of the world.
  const byRegion = places[0]?.areas.every((area) => area in blocs) === true && marketsIn(views) >= manyMarkets
  const placed = places.length > 0 && !byRegion
  if (placed) return null
  if (!first.items.slice(0, head).some((item) => companyOf(item) !== null)) return null
  const abroad =
    first.items.some((item) => isOneOf(item, everywhere)) ||
    rest.some((view) => view.mentions.some((m) => !m.areas.every(isHome)))
  return abroad && !rest.some((view) => rivals(view, maker)) ? maker : null
}

/** So many countries make a round of the world, in which a continent told first is no more than its first stop. */
const manyMarkets = 3

const marketsIn = (views: readonly View[]): number =>
  new Set(
    views.flatMap((view) =>
      view.mentions.flatMap((m) => (m.marker === 'in' ? m.areas.filter((area) => !(area in blocs)) : [])),
    ),
  ).size

/** "*Japanese brands*, led by Toyota, accounted for 84%": all of a country; "the Chinese carmaker BYD" is one of them. */
const ofMany = (view: View): boolean =>
  view.mentions.some(
    (m) =>
      m.marker === 'adj' &&
      makers(view, m.last) &&
      view.items.slice(m.last, m.last + nameReach).every((item) => companyOf(item) === null),
  )
/** The maker's name follows its noun within so many items ("the Chinese electric carmaker BYD"). */
const nameReach = 4

const everywhere = wordSet('global|globally|worldwide|group|around the world')

/** "Europe and US sales offset weakness in China": a title that holds markets against each other is on all of them. */
const tellsMany = ({ mentions }: View): boolean => new Set(mentions.flatMap((m) => m.areas)).size > 1

/** "Ford's *U.S. sales* rose": at home, and there alone. */
const isOfMarket = ({ items }: View, { marker, last }: Mention): boolean =>
  (marker === 'adj' || marker === 'bare') && told.has(tagOf(items[last], 'cue')?.cue ?? 'share')

/** So many vehicles of one maker at once are seldom those of one market that the text does not name. */
const ofAllMarkets = 100_000
const markets: ReadonlySet<CueClass> = new Set(['sales', 'market'])

/**
 * "BYD sold 526,409 cars in the quarter, topping Tesla's 484,507": a text that opens with what makers sell or build, and with no
 * place, tells of all the world, unless the market of one country stands in it later ("registrations in Australia").
 */
export function makersWorldwide(title: View | null, views: readonly View[]): boolean {
  const first = views.find((view) => view.items.some((item) => item.quantity !== null))
  if (first === undefined) return false
  const opening = [...(title === null ? [] : [title]), ...views.slice(0, views.indexOf(first) + 1)]
  const sellers = new Set(opening.flatMap((view) => view.items.flatMap((item) => companyOf(item) ?? [])))
  const homes = new Set([...sellers].map((one) => one.area))
  if (![...sellers].some((one) => one.sector === 'autos')) return false
  if (!first.items.slice(0, head).some((item) => companyOf(item)?.sector === 'autos')) return false
  if (!first.items.some((item) => built.has(tagOf(item, 'cue')?.cue ?? 'share')) || ofMany(first))
    return false
  const sold = Math.max(
    ...first.items.map(({ quantity }) => (quantity?.form === 'percent' ? 0 : (quantity?.value ?? 0))),
  )
  const placed = opening.some(
    (view) =>
      view.mentions.some(
        (m) => m.marker === 'in' || isOfMarket(view, m) || !m.areas.every((one) => homes.has(one)),
      ) || view.items.some(isOffice),
  )
  const rest = views.slice(opening.length - (title === null ? 0 : 1))
  return (
    sold >= ofAllMarkets &&
    !placed &&
    !rest.some((view) => tellsMarket(view, sold) || isRivalsMarket(view, sellers))
  )
}

/** "the Malaysian Automotive Association": who counts there counts the market of that country. */
const isOffice = (item: Item): boolean =>
  tagOf(item, 'source')?.area != null ||
  (item.masked && ['name', 'adjective'].includes(tagOf(item, 'area')?.form ?? ''))

/** "*Total registrations in Australia* came to 111,099": what one country's market took of all makers, and so more than one of them sold. */
const tellsMarket = ({ items, mentions }: View, sold: number): boolean =>
  mentions.length > 0 &&
  items.every((item) => companyOf(item) === null && !isOneOf(item, itself)) &&
  items.some((item) => markets.has(tagOf(item, 'cue')?.cue ?? 'share')) &&
  items.some(
    ({ quantity }) =>
      quantity !== null &&
      quantity.form !== 'percent' &&
      (quantity.unit ?? 'vehicles') === 'vehicles' &&
      quantity.value > sold,
  )

/** "Ford sold 483,000. *Toyota sold 531,000 in the U.S.*": where one more maker is placed, the others were told of too. */
const isRivalsMarket = ({ items, mentions }: View, sellers: ReadonlySet<Company>): boolean =>
  mentions.some((m) => m.marker === 'in') &&
  items.slice(0, atHead).some((item) => {
    const maker = companyOf(item)
    return maker?.sector === 'autos' && ![...sellers].some((one) => one.name === maker.name)
  }) &&
  items.some(({ quantity }) => quantity !== null && quantity.form !== 'percent')

/** The maker told of, under another word. */
const itself = wordSet(
  'group|company|carmaker|automaker|brand|its|marque|firm|manufacturer|carmakers|they|their',
)
const built: ReadonlySet<CueClass> = new Set([...told, 'production'])

/** "Toyota sold 531,000": makers of other homes who are told of in turn stand side by side in one market. */
const rivals = ({ items }: View, maker: Company): boolean =>
  items.slice(0, atHead).some((item) => {
    const other = companyOf(item)
    return other?.sector === 'autos' && other.area !== maker.area && !isOfHouse(other.name, maker.name)
  }) && items.some((item) => item.quantity?.form === 'amount')
