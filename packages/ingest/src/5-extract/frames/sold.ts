import { type Item, firstBehind, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import { isVerb } from './subject.ts'
import type { View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { CueClass } from '../lexicon/tag.ts'
import type { Named } from './frame.ts'
import { theMaker } from './told-maker.ts'
import { companyOf, namedOf } from './named.ts'

/** Words for what is brought to those who have bought it. */
export const handed = /^(?:deliver|交付|交车|entreg|liefer|ausliefer|ausgeliefert)/i

/** "Tesla delivered 497,099 vehicles", "Volkswagen deliveries in China": what a maker delivers it has sold. */
export const handedOver = (view: View, i: number): boolean => {
  const { items, mentions } = view
  const own = (clause: number | undefined): boolean => clause === items[i]?.clause
  return (
    handed.test(items[i]?.text ?? '') &&
    (theMaker(view, i, true) ||
      items.some(
        (item, k) =>
          own(item.clause) &&
          companyOf(item)?.sector === 'autos' &&
          // "deliveries climbed 9 percent at Toyota"
          (k < i ? i - k <= 4 : isWord(items[k - 1], 'at')),
      )) &&
    !mentions.some((m) => own(m.clause) && (m.marker === 'to' || m.marker === 'from'))
  )
}

/** "Chinese *brands*", "Japanese *carmakers*". */
export const makers = (view: View, from: number): boolean =>
  view.items
    .slice(from, from + 3)
    .some(
      (item) =>
        tagOf(item, 'cue')?.cue === 'brands' ||
        companyOf(item)?.sector === 'autos' ||
        /(?:maker|manufacturer|producer|brand|firm|compan|marque|nameplate|assembler|hersteller|autobauer|konzern|fabricante|automotri[cz]|производител|автоконцерн|автобренд|концерн)/i.test(
          item.text,
        ),
    )

/**
 * Whether a word between what is sold and the attribute of its makers says nothing of its own: «продажи *автомобилей*
 * китайских марок», "Absatz *von Autos* chinesischer Hersteller" name what those sell.
 */
export const isPassing = (view: View, { last }: { readonly last: number }, item: Item): boolean =>
  isWord(item, 'neutral', 'article') ||
  tagOf(item, 'area')?.form === 'name' ||
  ((isWord(item, 'of') || isAuto(namedOf(item)?.product ?? null)) && makers(view, last))

const industryOrSector = wordSet(
  'industry|sector|market|markets|рынке|рынка|авторынке|авторынка|markt|marktes|mercado',
)

/** "the Indian *auto industry*", «на российском *рынке*»: the noun behind the attribute at `from` is a market; none of another phrase. */
export function isOfMarket(items: View['items'], from: number): boolean {
  const at = firstBehind(items, from - 1, (item) => isOneOf(item, industryOrSector), 4)
  return at >= 0 && !items.slice(from, at).some((item) => isWord(item, 'in', 'on'))
}

const hereOrNationwide = wordSet('here|nationwide|countrywide|locally')

/** "sold 9,207 cars here", "… in the whole country": on the market that the text is about. */
export const athome = (view: View, i: number): boolean =>
  view.items.some(
    (item, k) =>
      k > i &&
      item.clause === view.items[i]?.clause &&
      (isOneOf(item, hereOrNationwide) ||
        (isWord(item, 'country') &&
          view.items.slice(Math.max(i, k - 4), k).some((one) => isWord(one, 'in')))),
  )

/** "domestic brands sold …", 自主品牌零售150万辆: the makers of the market's own country, beside the measure word at `i`. */
export const homeBrands = (view: View, i: number): boolean =>
  view.items
    .slice(Math.max(0, i - 6), i + 5)
    .some(
      (item, k, all) =>
        item.clause === view.items[i]?.clause &&
        isWord(item, 'home') &&
        tagOf(all[k + 1], 'cue')?.cue === 'brands',
    )

const dealersOrDrivers = wordSet(
  'dealers|drivers|consumers|customers|motorists|buyers|people|they|kunden|autofahrer|käufer|verbraucher|consumidores|clientes|compradores|conductores|automovilistas',
)

/** "Russians bought 1.5 million new cars": people who buy cars at home make sales, not imports. */
export function bought(
  view: View,
  i: number,
  cls: CueClass,
  verb: boolean,
  products: readonly Named[],
  filled: { readonly partner: readonly string[] },
): boolean {
  if (cls !== 'in' || !verb) return false
  if (view.lang === 'ru' && acquired.test(view.items[i]?.text ?? '')) return buyersAtHome(view, i, products)
  if (filled.partner.length > 0) return false
  const auto =
    products.some((one) => isAuto(one.product)) ||
    view.items.some((item) => isAuto(namedOf(item)?.product ?? null))
  const people = view.items
    .slice(Math.max(0, i - 4), view.lang === 'ru' ? i + 3 : i)
    .some((item) => tagOf(item, 'area')?.form === 'people' || isOneOf(item, dealersOrDrivers))
  return auto && people
}

const acquired = /^(?:куп|приобр|покуп|раскуп)/i
const people =
  /^(?:россиян|жител|граждан|автолюбител|автомобилист|перевозчик|автовладел|автоперевозчик|водител|таксопарк|покупател|потребител|клиент|казахстанц|белорус|физлиц|частник)/i

/** «россияне купили 6 тысяч машин», «в России куплено 6 тысяч китайских машин»: sold there, wherever they were made. */
function buyersAtHome(view: View, i: number, products: readonly Named[]): boolean {
  const own = view.items.filter((item) => item.clause === view.items[i]?.clause)
  const mine = view.mentions.filter((m) => m.clause === view.items[i]?.clause)
  const auto =
    products.some((one) => isAuto(one.product)) || own.some((item) => isAuto(namedOf(item)?.product ?? null))
  if (!auto || mine.some((m) => m.marker === 'from')) return false
  const passive = /(?:ен[оаы]?|ют)$/i.test(view.items[i]?.text ?? '')
  return (
    own.some((item) => people.test(item.text) || tagOf(item, 'area')?.form === 'people') ||
    // «в России купили 3 тысячи машин»: whoever did, they live there.
    (/ли$/i.test(view.items[i]?.text ?? '') && mine.length > 0 && mine.every((m) => m.marker === 'in')) ||
    (passive && !mine.some((m) => m.marker === 'by') && !mine.some((m) => m.marker === 'to'))
  )
}

const abroadOrOverseas = wordSet('abroad|overseas|exterior|extranjero|ausland|за рубеж|за границу')

/** "sold China 1.5 million tons of LNG", "oil sales to India": goods that are sold to a country are exported. */
export function soldAbroad(
  view: View,
  i: number,
  cls: CueClass,
  verb: boolean,
  products: readonly Named[],
): boolean {
  if (
    cls !== 'sales' ||
    !/^(?:s[oe]l|sales|прода|verk[aä]uf|vend|venta|卖|售)/i.test(view.items[i]?.text ?? '')
  )
    return false
  const auto =
    products.some((one) => isAuto(one.product)) ||
    view.items.some(
      (item) =>
        isAuto(namedOf(item)?.product ?? null) ||
        item.quantity?.unit === 'vehicles' ||
        tagOf(item, 'company')?.sector === 'autos',
    )
  const to = view.mentions.some(
    (m) =>
      // "sales to customers in China" are made there.
      ((m.marker === 'to' && !isWord(view.items[m.first - 1], 'in')) ||
        (m.marker === 'bare' && m.first === i + 1)) &&
      m.clause === view.items[i]?.clause &&
      m.first > i,
  )
  // "las ventas al país vecino"
  const neighbour = !auto && isWord(view.items[i + 1], 'to') && isWord(view.items[i + 2], 'country')
  // "sold 5.9 million cars abroad"
  const abroad =
    (verb || view.lang !== 'en') &&
    view.items.some(
      (item, k) =>
        // "Im Ausland verkaufte der Konzern 417.200 Autos"
        (k > i || (view.lang === 'de' && isWord(view.items[k - 1], 'in'))) &&
        item.clause === view.items[i]?.clause &&
        isOneOf(item, abroadOrOverseas),
    ) &&
    // "sold 251,581 at home and 46,548 abroad": each number tells where.
    !view.items.some((item, k) => k > i && item.clause === view.items[i]?.clause && isWord(item, 'home'))
  // "bought for $2.3 billion and *sold* for $1.9 billion", "and *sold it* goods worth $1.9 billion": what is given for what is taken.
  const exchanged =
    verb &&
    !auto &&
    view.lang === 'en' &&
    view.items.some((item, k) => {
      const cue = tagOf(item, 'cue')
      return k < i && i - k <= 12 && cue?.cue === 'in' && isVerb(view, k)
    })
  return (
    to ||
    neighbour ||
    abroad ||
    exchanged ||
    (verb &&
      !auto &&
      view.mentions.some((m) => m.clause === view.items[i]?.clause && m.last <= i && m.marker === 'bare'))
  )
}

/** "sales from the US to Mexico", "las ventas de España a Francia": what is sold from one country to another is exported. */
export const fromTo = (view: View, i: number): boolean => {
  if (
    (view.lang !== 'en' && view.lang !== 'es') ||
    tagOf(view.items[i], 'cue')?.cue !== 'sales' ||
    tagOf(view.items[i], 'cue')?.pos === 'v'
  )
    return false
  const near = view.mentions.filter(
    (m) => m.first > i && m.first - i <= 7 && m.clause === view.items[i]?.clause,
  )
  const giver = view.lang === 'es' ? 'of' : 'from'
  return near.some((m) => m.marker === giver) && near.some((m) => m.marker === 'to')
}

const pumped = wordSet('pumped|pumps|pumping|pump')

/** "Kazakhstan *pumped* 90,000 tons of oil *to Germany*": what a pipe takes to another country is no output. */
export const pumpedTo = ({ items, mentions, lang }: View, i: number): boolean =>
  lang === 'en' &&
  isOneOf(items[i], pumped) &&
  mentions.some(
    (m) => m.first > i && m.clause === items[i]?.clause && (m.marker === 'to' || m.marker === 'into'),
  )

const deliveries = wordSet(
  'delivery|deliveries|delivered|dispatch|dispatches|despatches|wholesale dispatches|shipments|supplies',
)
const handsOver = wordSet(
  'delivered|delivers|delivering|dispatched|dispatches|dispatching|despatched|shipped|ships|shipping|sent|supplied|wholesaled',
)
const customers = wordSet(
  'customers|customer|buyers|buyer|dealers|dealer|dealerships|dealership|dealer network|showrooms|retailers|drivers',
)
/** How far behind its verb "to dealers" may stand, in items ("dispatched *152,718 passenger vehicles to* dealers"). */
const behindVerb = 6

/** "*deliveries to* fleet and business customers", "*dispatched* 152,718 units *to dealers*": vehicles handed to those who use or sell them are sold. */
export const toBuyers = ({ items, lang }: View, i: number): boolean => {
  if (lang !== 'en') return false
  const verb = isOneOf(items[i], handsOver)
  if (!verb && !isOneOf(items[i], deliveries)) return false
  const to = verb ? firstBehind(items, i, (item) => isWord(item, 'to'), behindVerb) : i + 1
  return (
    isWord(items[to], 'to', 'for') &&
    items
      .slice(to + 1, to + 5)
      .some((item) => tagOf(item, 'skip')?.why === 'buyer group' || isOneOf(item, customers)) &&
    // "delivered 1 million cars to Indonesian dealers": the name tells the market, as it does for what is delivered.
    (!verb || items.slice(to, to + 4).every((item) => tagOf(item, 'area') === undefined)) &&
    (!verb ||
      items
        .slice(i, to)
        .some((item) => item.quantity?.unit === 'vehicles' || isAuto(namedOf(item)?.product ?? null)))
  )
}

const takers = wordSet(
  'buyers|customers|consumers|motorists|drivers|households|shoppers|private buyers|private customers|fleets|companies and private buyers',
)
const taken = wordSet('took|take|takes|bought|buy|purchased|received|snapped up|chose|picked')

/** "*Buyers took* 6,071 hybrids": what those who drive a car take has been sold to them, and nowhere been brought in. */
export const buyersTook = ({ items, lang }: View, i: number): boolean =>
  lang === 'en' &&
  isOneOf(items[i], taken) &&
  items.slice(Math.max(0, i - 5), i).some((item) => isOneOf(item, takers)) &&
  items
    .slice(i + 1, i + 5)
    .some((item) => item.quantity?.unit === 'vehicles' || isAuto(namedOf(item)?.product ?? null))
