import { type Item, isMark, isUnknownName, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { isFirm, isPlace } from '../lexicon/tag.ts'
import { taxedMakers } from './duty.ts'
import type { Company } from './frame.ts'
import { companyOf } from './named.ts'

/** The companies named in the phrase of the measure word at item `i`, from `first` to `end`, or as its subject. */
export function companiesIn(
  view: View,
  i: number,
  first: number,
  end: number,
  verb: boolean,
): readonly Company[] {
  const { items } = view
  const clause = items[i]?.clause
  const cue = tagOf(items[i], 'cue')?.cue
  if (cue === 'capacity') {
    // A pipe, or the maker whose plant it is ("Hyundai's factory can make 300,000 cars a year").
    const owner =
      items.slice(0, end).findLast((item) => isPlace(companyOf(item)?.sector ?? 'other')) ??
      items.slice(0, i).findLast((item) => item.clause === clause && companyOf(item)?.sector === 'autos')
    const company = companyOf(owner)
    return company === null ? [] : [company]
  }
  const found: Company[] =
    cue === 'tariff' && !verb
      ? taxedMakers(view, i).flatMap((k) => (k < first ? (companyOf(items[k]) ?? []) : []))
      : []
  // "Toyota was out in front with 20,791 sales": the brand before the noun is whose sales they are.
  // "Bajaj recorded total exports of 96,000 units"
  const logged =
    cue === 'out' &&
    !verb &&
    ((isWord(items[i - 1], 'of', 'in', 'worth') && items[i - 2]?.quantity != null) ||
      (isWord(items[i + 1], 'of') && items[i + 2]?.quantity != null))
  const subject =
    cue === 'sales' ||
    cue === 'production' ||
    cue === 'market' ||
    // "demand rose 13% to 93,600 units at Honda"
    (cue === 'consumption' && view.lang === 'en' && !verb) ||
    (cue === 'flow' && /^deliver/i.test(items[i]?.text ?? '')) ||
    // "Kia logged $23.5 billion worth of exports"
    logged ||
    (view.lang === 'zh' && (cue === 'flow' || cue === 'out'))
  const seller =
    verb || view.lang !== 'en'
      ? null
      : subject
        ? possessorOf(items, i)
        : cue === 'out'
          ? whoseOwner(items, i)
          : null
  if (seller !== null) return [seller]
  for (let k = verb || subject || cue === 'price' || cue === 'discount' ? 0 : first; k < end; k++) {
    const item = items[k]
    if (item === undefined || item.clause !== clause) continue
    const company = companyOf(item)
    if (company !== null && logged && company.sector !== 'autos' && k < first) continue
    if (company !== null && !listedBehind(items, k) && !kinOf(items, k) && !(verb && tells(items, k, i)))
      found.push(company)
  }
  if (found.length > 0) return found
  const ours =
    cue === 'sales' && !verb && (view.lang === 'en' || view.lang === 'ru')
      ? ofSentenceMaker(items, i, first)
      : null
  if (ours !== null) return [ours]
  const acting = verb && view.lang === 'en' ? actingOwner(view, i) : []
  if (acting.length > 0) return acting
  return subject ? relativeOwner(view, clause) : verb ? [] : theirs(view, i, first)
}

/** "BYD passed Tesla, with *BYD's sales* up", "*Tesla's EU sales*": the one maker whose figures the noun names. */
function possessorOf(items: readonly Item[], i: number): Company | null {
  // "Volkswagen reported a rise in *Skoda* sales": the brand that is the noun's attribute, whoever the sentence is on.
  const brand = companyOf(items[i - 1])
  if (brand?.sector === 'autos' && !isWord(items[i - 2], 'and') && !isMark(items[i - 2], ',/')) return brand
  for (let k = i - 1; k > 0 && i - k <= 3; k--) {
    if (isWord(items[k], 'poss')) {
      const maker = companyOf(items[k - 1])
      return maker?.sector === 'autos' && !isWord(items[k - 2], 'and') ? maker : null
    }
    if (items[k]?.quantity != null || items[k]?.text === ',') return null
  }
  return null
}

/** "ahead of Toyota and Audi, *whose* exports rose": the maker right before. */
function whoseOwner(items: readonly Item[], i: number): Company | null {
  const k = [i - 1, i - 2].find((one) => items[one]?.lower === 'whose' && items[one - 1]?.text === ',')
  const maker = k === undefined ? null : companyOf(items[k - 2])
  return maker?.sector === 'autos' ? maker : null
}

/**
 * "BMW was third with a share of 12%, *its sales* rising 2%", "Ford came next with 11% and *sales of* 2,995": the one maker
 * that the sentence opens with, where a pronoun or a phrase with "of" goes on with it.
 */
function ofSentenceMaker(items: readonly Item[], i: number, first: number): Company | null {
  const its = items.slice(first, i).some((item) => isWord(item, 'its') || item.lower === 'whose')
  const counted = isWord(items[i + 1], 'of') && items[i + 2]?.quantity != null
  if (!its && !(counted && items.slice(0, i).some((item) => isWord(item, 'with')))) return null
  const makers = items.slice(0, i).flatMap((item) => companyOf(item) ?? [])
  const [maker] = makers
  const one = makers.every((other) => other.name === maker?.name)
  // «на рынке России лидирует Zeekr, но его продажи упали»: a place before the maker owns nothing behind it.
  const from = its ? items.findIndex((item) => companyOf(item)?.name === maker?.name) : 0
  const named = items.slice(from, i).some((item) => tagOf(item, 'area')?.form === 'name' && !item.masked)
  return maker?.sector === 'autos' && one && !named ? maker : null
}

/** "Gazprom increased *its* gas supplies": the company that the clause began with has the flow that is its. */
function theirs({ items }: View, i: number, first: number): Company[] {
  const cue = tagOf(items[i], 'cue')?.cue
  if ((cue !== 'out' && cue !== 'flow') || !items.slice(first, i).some((item) => isWord(item, 'its')))
    return []
  const owner = items
    .slice(0, first)
    .findLast((item) => item.clause === items[i]?.clause && isFirm(companyOf(item)?.sector ?? 'other'))
  const company = companyOf(owner)
  return company === null ? [] : [company]
}

const dataOrFigures = wordSet('data|figures|statistics')

/** "Ecopetrol *said Colombia* exported", "by Ecopetrol's *figures Colombia* exported": an energy company that only tells what a country has done. */
function tells(items: readonly Item[], k: number, i: number): boolean {
  if (companyOf(items[k])?.sector !== 'energy') return false
  const said = items.findIndex(
    (item, n) => n > k && n < i && (tagOf(item, 'say') !== undefined || isOneOf(item, dataOrFigures)),
  )
  if (said < k) return false
  // "Colombia's Ecopetrol said *the country* exported"
  const from = isWord(items[i - 1], 'country') ? 0 : said
  return items.slice(from, i).some((item) => tagOf(item, 'area')?.form === 'name' && !item.masked)
}

const affiliateOrSubsidiary = wordSet(
  'affiliate|subsidiary|unit|arm|division|rival|partner|sister|parent|owner|part',
)

/** "Kia, a smaller *affiliate of Hyundai*, sold": named only to say whose it is. */
const kinOf = (items: readonly Item[], k: number): boolean =>
  isWord(items[k - 1], 'of') && isOneOf(items[k - 2], affiliateOrSubsidiary)

/** "Haval, *which* sold 5,300 cars": the brand right before a relative clause is the subject of its verb. */
export function relativeOwner({ items }: View, clause: number | undefined): Company[] {
  const first = items.findIndex((item) => item.clause === clause)
  if (first < 2 || !isWord(items[first], 'who') || items[first - 1]?.text !== ',') return []
  const company = companyOf(items[first - 2])
  return company === null ? [] : [company]
}

/** "Kia saw a fall of 9%, *selling* 3,600 cars": the one maker that the sentence opens with has done that too. */
function actingOwner({ items }: View, i: number): Company[] {
  if (!/^(?:sell|deliver|ship|dispatch|export|produc|manufactur|mak|build)ing$/i.test(items[i]?.text ?? ''))
    return []
  if (items[i - 1]?.text !== ',') return []
  const makers = items.slice(0, i).flatMap((item) => companyOf(item) ?? [])
  const [maker] = makers
  return maker?.sector === 'autos' && makers.every((one) => one.name === maker.name) ? [maker] : []
}

const includingOrSuchAs = wordSet('including|such as|like')
const branches = wordSet('those|subsidiary|subsidiaries|unit|units|brands|affiliates|arms|divisions|marques')

/** "Chinese cars, *including* Haval, Chery and Geely", "including those of its units Daihatsu and Hino": some of those spoken of, not who the figure is of. */
export function listedBehind(items: readonly Item[], k: number): boolean {
  let n = k - 1
  while (
    n >= 0 &&
    (companyOf(items[n]) !== null ||
      isWord(items[n], 'and', 'of', 'its', 'those') ||
      items[n]?.text === ',' ||
      // "MG, *Chirey* and JAC"
      isUnknownName(items[n]) ||
      isOneOf(items[n], branches))
  )
    n--
  return isOneOf(items[n], includingOrSuchAs) || (items[n]?.lower === 'as' && items[n - 1]?.lower === 'such')
}
