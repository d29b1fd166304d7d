import { type Item, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Company } from './frame.ts'
import { companyOf } from './named.ts'

const english = wordSet(
  'company|car-maker|carmaker|auto-maker|automaker|brand|manufacturer|firm|marque|group|automobile major|auto major|auto giant|automotive giant|automobile giant|major|giant',
)
const auxiliaries = wordSet('had|has|have|also|then|only|already')
const markets = wordSet('market|markets|industry|sector|country|segment')
const others = wordSet(
  'марка|марки|марку|марке|маркой|автобренда|автобренду|автобрендом|автобренде|автобренд|бренда|бренду|брендом|бренде|бренд|компания|компании|компанию|компанией|концерна|концерну|концерном|концерн|автопроизводитель|автопроизводителя|автопроизводителю|автопроизводителем|производитель|производителя|производителю|производителем|marke|konzern|hersteller|autobauer|unternehmen|marca|fabricante|compañía|empresa|automotriz',
)
const pointing = wordSet(
  'эта|этот|этой|этого|эту|этим|этому|данная|данный|данной|данного|данную|сама|самого|сам|die|der|das|des|dem|dieser|diese|la|el|esta|este|dicha|del',
)
const theFirm = wordSet('该品牌|该公司|该车企|该企业')

/** "The company sold", «продажи этой марки», "der Konzern verkaufte", 该品牌: the brand told before has what item `i` measures. */
export function theMaker(view: View, i: number, verb: boolean): boolean {
  const { items } = view
  if (view.lang === 'en') {
    let at = verb ? i - 1 : ownerAt(items, i)
    // "the company *had* sold"
    while (verb && isOneOf(items[at], auxiliaries)) at--
    return isTheFirm(items, at) || (!verb && (subjectAt(view, i) >= 0 || ofTheFirm(items, i)))
  }
  if (view.lang === 'zh') return isOneOf(items[i - 1], theFirm)
  const clause = items[i]?.clause
  return items.some(
    (item, k) =>
      item.clause === clause &&
      Math.abs(k - i) <= reach &&
      isOneOf(item, others) &&
      // «Компания продала», «марка реализовала»: a Russian subject needs no article.
      (isOneOf(items[k - 1], pointing) || (view.lang === 'ru' && verb && k === i - 1 && opens(items, k))),
  )
}

/** "the carmaker", "the Chinese brand": its home may stand between. */
const isTheFirm = (items: readonly Item[], at: number): boolean =>
  at > 0 &&
  isOneOf(items[at], english) &&
  isWord(items[tagOf(items[at - 1], 'area')?.form === 'adjective' ? at - 2 : at - 1], 'article')

/** "registrations *for the company*", "sales of the Chinese brand" */
const ofTheFirm = (items: readonly Item[], i: number): boolean =>
  isWord(items[i + 1], 'of', 'for') && (isTheFirm(items, i + 3) || isTheFirm(items, i + 4))

/** "*The company* clocked its highest sales", "*the carmaker* saw a rise of 9% in sales": nobody else stands between. */
function subjectAt({ items }: View, i: number): number {
  const clause = items[i]?.clause
  for (let k = i - 1; k > 0 && i - k <= far; k--) {
    const item = items[k]
    if (item === undefined || item.clause !== clause) return -1
    if (isTheFirm(items, k))
      return k + 1 < i && !isWord(items[k + 1], 'poss') && !isSpeaking(items[k + 1]) ? k : -1
    if (tagOf(item, 'area') !== undefined || companyOf(item) !== null || isOneOf(item, markets)) return -1
  }
  return -1
}

/** "the company *said* sales in the sector fell" */
const isSpeaking = (item: Item | undefined): boolean =>
  /^(?:sa(?:id|ys)|expects?|forecasts?|predicts?)$/i.test(item?.text ?? '')

/** The subject stands at most so many items before the noun. */
const far = 10

/** "the carmaker's *total* deliveries": who has what the noun at `i` names; -1 where nobody stands right before it. */
function ownerAt(items: readonly Item[], i: number): number {
  const k = isWord(items[i - 1], 'poss') ? i - 1 : i - 2
  return isWord(items[k], 'poss') ? k - 1 : -1
}

/** How far from its measure word the word for the maker may stand, in items. */
const reach = 6

const opens = (items: readonly Item[], k: number): boolean =>
  items
    .slice(0, k)
    .every((item) => item.period !== null || item.text === ',' || isWord(item, 'in', 'while', 'and'))

/** «Lada: купили 28 тыс. машин этой марки»: the one brand that the sentence itself has named before. */
export function makerBefore({ items }: View, i: number): Company[] {
  const brands = items.slice(0, i).flatMap((item) => companyOf(item) ?? [])
  const [brand] = brands
  return brands.length === 1 && brand?.sector === 'autos' ? [brand] : []
}
