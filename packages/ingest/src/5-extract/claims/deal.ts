import { isCurrency } from '@factline/schema/vocabulary/units'
import type { Status } from '@factline/schema/vocabulary/qualifiers'
import { type Item, isOneOf, isWord, tagOf, wordSet, tellsChange, isCue } from '../bind/item.ts'
import { type View, matches } from '../bind/view.ts'
import type { Bound } from './period-of.ts'

/** What is signed: by it something is to be delivered or paid. "trade deal" and "free trade agreement" count nothing. */
const pact = wordSet(
  'contract|contracts|deal|deals|agreement|agreements|accord|accords|memorandum|memoranda|mou|mous|pact|pacts|tender|tenders|order|orders|protocol|protocols|supply contract|supply contracts',
)
const opened = wordSet('since|after|following|thanks|before|despite|amid|as|when')

/** So far behind the word, in items, an amount is still what was agreed on. */
const reach = 30

/** The last word for something signed before the number, with nothing else counted or told as done in between; -1 for none. */
function pactBefore({ items, lang }: View, q: number): number {
  if (lang !== 'en') return -1
  for (let k = q - 1; k >= 0 && q - k <= reach; k--) {
    const item = items[k] as Item
    if (item.text === ';') return -1
    if (
      isOneOf(item, pact) &&
      !isWord(items[k - 1], 'and') &&
      tagOf(items[k - 1], 'cue')?.cue !== 'trade' &&
      !(isOneOf(items[k - 1], opened) || isOneOf(items[k - 2], opened))
    )
      return k
  }
  return -1
}

/** "supplies for 25 years", "a 10-year deal", "over a period of 10 years", "each year until 2035": what goes on for years to come. */
const isLasting = matches(
  /\b(?:(?:for|over|during|within|through|in) (?:the )?(?:(?:next|coming|following) |(?:a )?(?:period|term|span) of )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|twenty-five|thirty|several)(?:[- ]years?|[- ]year (?:period|term|span))|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)[- ]year\b|(?:a|the next|the coming) decade|(?:the )?(?:next|coming) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty) years)\b/i,
)

/** Verbs in the infinitive or behind "will" by which something agreed is carried out. */
const carriedOut = wordSet(
  'supply|deliver|provide|sell|export|import|buy|purchase|ship|send|receive|take|pump|transport|get|procure|build|produce',
)

/** Whether the verb at item `k` is to be carried out: "to supply", "will deliver". */
const isDue = (items: readonly Item[], k: number): boolean =>
  isOneOf(items[k], carriedOut) && (isWord(items[k - 1], 'to') || tagOf(items[k - 1], 'modal') !== undefined)

/** "will supply 1 million tonnes a year *under a 20-year deal*": what is signed stands behind its amount. */
const underPact = (view: View, q: number): boolean =>
  view.lang === 'en' &&
  view.items.some(
    (item, k) =>
      k > q &&
      k - q <= reach &&
      isOneOf(item, pact) &&
      view.items.slice(Math.max(q, k - 5), k).some((one) => one.lower === 'under'),
  ) &&
  view.items.some((_item, k) => k < q && isDue(view.items, k))

/** Whether the amount at `q` is what somebody has signed for: agreed, and not yet delivered. */
function isAgreed(view: View, q: number, { how, label }: Bound): boolean {
  const at = pactBefore(view, q)
  if (at < 0) return underPact(view, q)
  if (label !== null && ['tight', 'left'].includes(how)) return false
  const between = view.items.slice(at + 1, q)
  const done = between.some(
    (item, k) =>
      tagOf(item, 'move') !== undefined && tagOf(item, 'move')?.sign !== 0 && !isWord(between[k - 1], 'to'),
  )
  if (done) return false
  return between.some((_item, k) => isDue(between, k)) || isLasting(view)
}

/** "4 million tonnes a year *over 27 years*", "for at least 15 years": how long what is due goes on. */
const hasTerm = matches(
  /\b(?:(?:for|over|during)(?: a (?:period|term) of)?(?: at least| up to)? (?:\d+|ten|twelve|fifteen|twenty|twenty-five|thirty|thirty-five)[ -]years?|(?:\d+|ten|fifteen|twenty|long)[ -](?:year|term) (?:\p{L}+ ){0,3}(?:deal|contract|agreement|accord|pact))\b/iu,
)
const yearly = /(?:\/yr$|annual|per year|a year|per annum)/i

/** "Qatar *will supply* 4 million tonnes *annually* to China *over 27 years*": by its term a contract, without the word. */
const isTermed = (view: View, q: number): boolean =>
  view.lang === 'en' &&
  hasTerm(view) &&
  yearly.test(view.text.slice(view.items[q]?.start, (view.items[q]?.end ?? 0) + 40)) &&
  (view.items.some((_item, k) => k < q && isDue(view.items, k)) || forSupply(view))

/** "has a long-term contract *on supplying* 1.5 billion kWh annually" */
const forSupply = matches(
  /\b(?:has|have|had|holds|signed|signs|concluded|inked|struck)\b[^.;]{0,40}?\b(?:deal|contract|agreement)s?\b[^.;]{0,60}?\b(?:on|for) (?:the )?(?:supply|supplies|supplying|delivery|deliveries|delivering|sale|purchase|import|export)\b/i,
)

/** "*According to the agreements*, supplies will reach 20 bcm": what opens the sentence says what was agreed. */
const byPact = matches(
  /^["“]?(?:according to|under|in line with|in accordance with|as part of) (?:the |an? |its |their |this )?(?:\p{L}+[ -]){0,4}(?:agreements?|contracts?|deals?|accords?|memorandum)\b/iu,
)

/** The status of what was agreed: a target, whichever tense tells it. */
export const agreedStatus = (view: View, q: number, status: Status, period: Bound): Status =>
  ((status === 'actual' || status === 'forecast' || status === 'estimate') &&
    (isAgreed(view, q, period) || isTermed(view, q))) ||
  (status === 'forecast' && view.lang === 'en' && byPact(view))
    ? 'target'
    : status

const worthOrValued = wordSet('worth|valued|value|valued at')

/** "The contract was worth $15 billion", "a 10-year deal … thought to be worth $13 billion": what something signed is worth is no trade. */
export function isPactsWorth(view: View, q: number): boolean {
  const unit = view.items[q]?.quantity?.unit ?? null
  if (unit === null || !isCurrency(unit)) return false
  const at = pactBefore(view, q)
  if (at < 0) return false
  const between = view.items.slice(at + 1, q)
  const measured = between.some((item) => isCue(item, 'trade', 'out', 'in', 'flow', 'receive'))
  if (isWord(view.items[q - 1], 'from', 'to') || between.some(tellsChange)) return false
  const worth = between.slice(-4).some((item) => isOneOf(item, worthOrValued))
  return measured ? worth && isLasting(view) : worth || between.length <= 6
}
