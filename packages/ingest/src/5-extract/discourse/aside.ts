import { type Item, hasTag, isChangeNoun, isOneOf, isRegion, isWord, wordSet } from '../bind/item.ts'
import { matches, perView, type View } from '../bind/view.ts'
import { isMeasure } from './of-ours.ts'

/**
 * Words that take up what was told, or speak of the text's own figures by another name. A sentence with one of them goes
 * on with its neighbours, whatever else it says.
 */
const goesOn = wordSet(
  [
    'it|its|itself|they|them|their|this|that|these|those|he|she|we|our|i|you|such|same|latter|former|other|others|another',
    'both|each|rest|remainder|remaining|more|less|fewer|most|half|third|quarter|double|only|also|next|then|followed|following',
    'behind|ahead|second|there|here|so|all|none|which|previous|earlier|later|before|again|still|yet|compared|against|versus',
    'than|similarly|likewise|one|ones|year|month|months|period|season|peak|record|high|low|highest|lowest|balance|exchange|variation|accumulated|count',
    'picture|trend|pace|growth|reduction|contraction|expansion|ratio|worth|valued|rate|rates|pattern|level|levels|number|numbers|amount|part|place|places|average|target|targets|aim|result|results|data',
    'ton|tonne|barrel|unit|vehicle|cargo|terminal|plant|mine|port|refinery|factory|company|firm|group|maker|project|field|industry|sector|cut|cuts',
  ].join('|'),
)

const named = ['area', 'pair', 'company', 'product', 'rank', 'superlative', 'source'] as const

/** Whether a word is of what we read, or takes up what was read. */
const isOurs = (item: Item): boolean =>
  hasTag(item, ...named) ||
  isMeasure(item) ||
  isRegion(item) ||
  isChangeNoun(item) ||
  isOneOf(item, goesOn) ||
  isWord(
    item,
    'those',
    'both',
    'each',
    'total',
    'world',
    'home',
    'country',
    'value',
    'volume',
    'reverse',
    'respectively',
  ) ||
  isWord(item, 'percapita', 'including', 'route', 'goal')

/** A word of its own that no table knows, in small letters: what the sentence is on has a name. */
const isOther = (item: Item): boolean =>
  item.tags.length === 0 && item.quantity === null && item.period === null && /^\p{Ll}{3,}$/u.test(item.text)

/** "*April* contributed 200,000 units": the time itself is what the sentence is on. */
const opensWithTime = ({ items }: View): boolean => {
  const [first, second] = items
  return first?.period != null && second !== undefined && !/^\p{P}$/u.test(second.text)
}

/** Rows, headers, lines that lead to a list and names alone end without a stop. */
const endsWithStop = matches(/[.!]["”')]*\s*$/)

/**
 * Whether a sentence of an English text says something besides: not one of its words names a measure, a product, a country or
 * a maker, and none takes up what was told. "Ministers met in June to talk about the climate", "The stadium cost $2 billion".
 */
export const isAside = perView(
  (view: View): boolean =>
    view.lang === 'en' &&
    view.kind === 'body' &&
    !view.part &&
    endsWithStop(view) &&
    !view.items.some(isOurs) &&
    view.items.some(isOther) &&
    !opensWithTime(view),
)
