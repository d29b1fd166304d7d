import { isCurrency } from '@factline/schema/vocabulary/units'
import { isOneOf, isWord, tagOf, wordSet, type Item, isMark, firstBehind, lastBefore } from '../bind/item.ts'
import { isPlace } from '../lexicon/tag.ts'
import { cuePlaces, perView, type View } from '../bind/view.ts'
import { isAided, isForPurpose } from './aided.ts'

/** Nouns of firms and trades, whose turnover is what they earn. */
const earner = wordSet(
  'firms|firm|company|companies|group|groups|industry|sector|business|businesses|enterprises|enterprise|retailers|retailer|dealers|dealer|dealerships|dealership|manufacturers|manufacturer|makers|maker|carmakers|carmaker|plants|plant|operators|operator|suppliers|supplier',
)
const turnover = wordSet('turnover|business turnover')

/** Words that make a turnover one of trade. */
const ofTrade = wordSet('trade|bilateral|mutual|foreign|external|commodity|goods|export|import|between|with')

/**
 * "all its firms together have a *turnover* of £82bn", "a group with annual turnover of $5 billion": what a firm earns.
 * Asked of the bare word at item `at`.
 */
function isEarned({ items, lang }: View, at: number): boolean {
  if (lang !== 'en' || !isOneOf(items[at], turnover)) return false
  const near = items.slice(Math.max(0, at - 12), at + 6)
  if (
    near.some((item) => isOneOf(item, ofTrade) || tagOf(item, 'pair') !== undefined || isWord(item, 'both'))
  )
    return false
  return near.some((item) => isOneOf(item, earner) || tagOf(item, 'company') !== undefined)
}

/** "The Kremlin *has taken in* $1 trillion from oil", "*received* $2 billion in fees": money that is got, and no goods. */
function isEarning({ items }: View, at: number): boolean {
  const verb = tagOf(items[at], 'cue')
  if (verb?.cue !== 'receive' || verb.pos === 'n') return false
  const q = firstBehind(items, at, (item) => item.quantity !== null, 4)
  const unit = items[q]?.quantity?.unit ?? null
  if (unit === null || !isCurrency(unit) || items[q]?.clause !== items[at]?.clause) return false
  // "received $2 billion from oil"; "received 2 billion from Russia" may be goods.
  return (
    isWord(items[q + 1], 'from') &&
    !items.slice(q + 2, q + 5).some((item) => tagOf(item, 'area') !== undefined)
  )
}

const goOrWent = wordSet('go|goes|gone|went')
const effect = wordSet('effect|force|operation|detail|recess|liquidation')
const beyondOrPast = wordSet('beyond|past|over|above|below|under|up|down|back')

/** "two-way trade is set to *go beyond* $5 billion", "*went past* 2 million": a verb of growth, and nothing sent. */
const goesPast = ({ items }: View, at: number): boolean =>
  isOneOf(items[at], goOrWent) &&
  // "duties that *went into effect* on Monday"
  ((isWord(items[at + 1], 'into') && isOneOf(items[at + 2], effect)) ||
    isOneOf(items[at + 1], beyondOrPast) ||
    items[at + 1]?.quantity?.qualifier === 'over')

/** Verbs and nouns behind which an ability and no fact is told. */
const able = wordSet('capacity|capability|ability|capable|able|position|potential|room|scope|capacities')
const flows: ReadonlySet<string> = new Set(['out', 'in', 'flow', 'trade', 'receive'])

const toOrFor = wordSet('to|for|of')

/**
 * "has the *capacity for exports* of $31 billion", "will be *in a position to export* 5 million tonnes", "there is
 * *potential* for trade of $10 billion": what could be traded. Asked of the flow at item `at`.
 */
function isPossible({ items, lang }: View, at: number): boolean {
  if (lang !== 'en' || !flows.has(tagOf(items[at], 'cue')?.cue ?? '')) return false
  for (let k = at - 1; k >= 0 && at - k <= 4; k--) {
    const item = items[k]
    if (item === undefined || item.quantity !== null) return false
    if (isOneOf(item, able)) return isWord(items[k + 1], 'to', 'for', 'of') || isOneOf(items[k + 1], toOrFor)
  }
  return false
}

/** Whether the clause of the number at `q` has told of earnings or mere possibilities before it: then it is of those. */
export const ofEarnings = (view: View, q: number): boolean =>
  earnings(view).some((k) => k < q && view.items[k]?.clause === view.items[q]?.clause)

const earnings = perView((view): readonly number[] =>
  cuePlaces(view).filter(
    (k) => isAided(view, k) || (view.lang === 'en' && (isEarned(view, k) || isPossible(view, k))),
  ),
)

/** What is built, bought or run and has a price of its own. */
const costly = wordSet(
  'plants|plant|factory|factories|refinery|refineries|pipelines|pipeline|terminals|terminal|projects|project|ports|port|facility|facilities|complex|investments|investment|loans|loan|funds|fund|deals|deal|contracts|contract|orders|order|packages|package|stakes|stake|takeovers|takeover|acquisitions|acquisition|mergers|merger|purchase|programmes|programme|programs|program|fines|fine|bonds|bond|buyback|venture|ventures|mines|mine|railways|railway|tunnels|tunnel|ships|ship|tankers|tanker|carriers|carrier|hub|park|campus|company|firm|group|business|industry|hit|blow|bill|budget',
)
/** Verbs by which somebody loses, pays or puts in money. */
const spending = wordSet(
  'costs|cost|costing|loses|lose|lost|losing|earn|earns|earned|earning|invest|invests|invested|investing|borrow|borrowed|lend|lent|raised|saves|save|saved|saving|owes|owe|owed|fined|donate|donated|pledged|injected|write|wrote|repay|repaid',
)
const newOrAnother = wordSet('new|another|this|that|whose')
const costing = wordSet('costs|costing|cost')

/**
 * "a *$1 billion assembly plant*", "might *cost* Ford *$3 billion*": money that is the price of a thing or what somebody
 * loses or puts in, and no trade. The number at `q` is an amount of money.
 */
export function isPriceOfThing(view: View, q: number): boolean {
  const { items, lang } = view
  const unit = items[q]?.quantity?.unit ?? null
  if (isForPurpose(view, q)) return true
  if (lang !== 'en' || unit === null || !isCurrency(unit)) return false
  // "a $1 billion assembly plant"
  if (isWord(items[q - 1], 'article', 'its') || isOneOf(items[q - 1], newOrAnother))
    for (let k = q + 1; k <= q + 4; k++) {
      const item = items[k]
      if (item === undefined || item.quantity !== null || item.period !== null) break
      if (isOneOf(item, costly)) return true
      if (isWord(item, 'of', 'in', 'to', 'from', 'with', 'and', 'for') || isMark(item, ',.;:')) break
    }
  // "cost Ford $3 billion, Fiat $5 billion", "General Motors would lose $6.3 billion"
  const owner = lastBefore(items, q, (item) => tagOf(item, 'company')?.sector === 'autos', 5)
  // "may cost Russia $20 billion in oil revenue"
  const cost = lastBefore(items, q, (item) => isOneOf(item, costing), 5)
  const loser = cost < 0 ? [] : items.slice(cost + 1, q)
  const isArea = (item: Item): boolean => tagOf(item, 'area') !== undefined
  if (
    loser.some(isArea) &&
    loser.every((item) => isArea(item) || isWord(item, 'article') || item.tags.length === 0)
  )
    return true
  if (owner < 0) return false
  return items.some(
    (item, k) =>
      k < q &&
      isOneOf(item, spending) &&
      (owner === q - 1 || Math.abs(k - owner) <= 4) &&
      !items.slice(Math.min(k, owner), q).some((one) => {
        const cue = tagOf(one, 'cue')
        return cue !== undefined && cue.pos !== 'v' && cue.cue !== 'figure'
      }),
  )
}

const abroadOrOverseas = wordSet('abroad|overseas|there|elsewhere|home')

/**
 * "trade has *gone from* nothing *to* 555 billion", "coal *went through* the ports": "go" sends something only where it
 * is told whither. Asked of the verb at item `at`.
 */
function goesNowhere({ items, lang, mentions }: View, at: number): boolean {
  if (lang !== 'en' || !isOneOf(items[at], goOrWent)) return false
  const clause = items[at]?.clause
  return !(
    mentions.some((m) => m.clause === clause && ['to', 'into', 'from', 'via', 'for'].includes(m.marker)) ||
    items.some(
      (item, k) =>
        item.clause === clause &&
        Math.abs(k - at) <= 10 &&
        (isOneOf(item, abroadOrOverseas) ||
          (isWord(item, 'to', 'into') && items[k + 1]?.quantity === null) ||
          isPlace(tagOf(item, 'company')?.sector ?? 'other') ||
          isWord(item, 'route') ||
          ['region', 'name'].includes(tagOf(item, 'skip')?.why ?? '')),
    )
  )
}

/** "*Growth came* above all *from* markets such as Germany": no goods come. */
const growthComes = ({ items, lang }: View, i: number): boolean =>
  lang === 'en' &&
  (/^(?:come|comes|came|coming|stem|stems|stemmed)\b/i.test(items[i]?.text ?? '')
    ? [i - 1, i - 2, i - 3].some((k) => isOneOf(items[k], growing))
    : // "… came *from markets* such as Germany": where they grew.
      isWord(items[i - 1], 'from') &&
      isOneOf(items[i], markets) &&
      items.slice(Math.max(0, i - 7), i).some((item) => isOneOf(item, growing)))
const markets = wordSet('market|markets')
const growing = wordSet('growth|increase|increases|gains|gain|rise|decline|declines|fall|drop|surge|decrease')

/** Whether the measure word at item `i` stands for money earned, a mere possibility, a verb of growth, or for no duty at all. */
export const isUncounted = (view: View, i: number): boolean =>
  isAided(view, i) ||
  growthComes(view, i) ||
  isEarned(view, i) ||
  isEarning(view, i) ||
  goesPast(view, i) ||
  goesNowhere(view, i) ||
  isPossible(view, i) ||
  // "would open its market duty-free to 95 percent of goods"
  (tagOf(view.items[i], 'cue')?.cue === 'tariff' &&
    /^[ -]free\b/i.test(view.text.slice(view.items[i]?.end, (view.items[i]?.end ?? 0) + 6)))
