import { isCue, isMark, isOneOf, isWord, type Item, wordSet } from '../bind/item.ts'
import { anyIn, type View } from '../bind/view.ts'
import { seriesOf, type Subject } from '../discourse/state.ts'
import { companyOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { canBePart, shareAt } from './share-draft.ts'

/** For so many sentences a list of brands goes on with the shares that it was said to tell. */
const reach = 3
/** How far before its share the brand may stand, in items: "Scania also had the largest market share (23%)". */
const nameReach = 9

const isShareWord = (item: Item | undefined): boolean =>
  item?.lower === 'market share' || isCue(item, 'share')
const namesShare = anyIn(isShareWord)
const namesMarket = anyIn((item) => item.lower === 'market share' || isCue(item, 'market', 'sales'))

/** Notes that the sentence speaks of shares of a market, whether or not it tells one that was read. */
export function noteShares(view: View, { state }: Reading): void {
  if (namesShare(view) && namesMarket(view)) state.sharesSentence = view.sentence
}

/**
 * "The market share of Renault slipped … Behind it came *Volkswagen with 13.9%* and Peugeot with 7.8%. *Opel had 7.3%, Kia
 * 5.6%*": where a text has spoken of shares of a market of cars, a percentage beside a brand that nothing calls a rise or a
 * fall is its share. Null elsewhere.
 */
export function brandShareNear(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const { state } = reading
  if (view.sentence - state.sharesSentence > reach || !canBePart(items[q]) || !endsShare(items[q + 1]))
    return null
  // "the largest market share (23%), a gain of 7.7 points"
  const called = isMark(items[q - 1], '(（') && isShareWord(items[q - 2])
  if (!called && directionOf(view, q).sign !== 0) return null
  const company = brandBefore(view, q)
  const told = [state.last, state.lead].find(
    (one) => one?.measure === 'sales' || one?.measure === 'market_share',
  )
  const area = told?.area ?? 'WORLD'
  if (company === null || told == null || area === 'WORLD') return null
  const product = isAuto(told.product) ? told.product : 'cars'
  const whole = seriesOf({ cls: 'sales', measure: 'sales', area, partner: 'WORLD', product })
  const subject: Subject = {
    ...whole,
    cls: 'share',
    measure: 'market_share',
    partner: company.area,
    detail: company.name,
    varying: 'partner',
  }
  return shareAt(sentence, q, reading, { subject, whole, how: 'discourse', margin: 0.5, distance: 0 })
}

/** Words between a brand and its share: anything else may tell of prices, margins or other matters. */
const passing = wordSet(
  'with|had|has|have|held|holds|at|on|a|an|the|also|again|still|now|share|market share|largest|biggest|of|was|is|came|second|third|fourth|fifth|next|then|about|around|nearly|almost|only|just',
)
const isPassing = (item: Item): boolean =>
  isOneOf(item, passing) ||
  item.period !== null ||
  item.quantity !== null ||
  /^[(（,–—-]$/.test(item.text) ||
  isShareWord(item)
/** "10% off", "8% margin": of something else. */
const endsShare = (item: Item | undefined): boolean =>
  item === undefined ||
  item.period !== null ||
  /^[).,;:]$/.test(item.text) ||
  isWord(item, 'and', 'of', 'in', 'to', 'from', 'while')

/** The maker that the number at `q` is told of: no other number, stop or product stands between. */
function brandBefore({ items }: View, q: number): ReturnType<typeof companyOf> {
  for (let k = q - 1; k >= 0 && q - k <= nameReach; k--) {
    const item = items[k]
    if (item === undefined || isMark(item, ';:.')) return null
    if (item.quantity !== null && item.quantity.form !== 'rank') return null
    const company = companyOf(item)
    if (company !== null) return company.sector === 'autos' ? company : null
    if (!isPassing(item)) return null
  }
  return null
}
