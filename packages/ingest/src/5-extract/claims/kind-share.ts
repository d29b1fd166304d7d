import type { Product } from '@factline/schema/vocabulary/products'
import { firstBehind, isWord, tellsChange, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareAt, canBePart } from './share-draft.ts'

/** What cars run on; a kind that has no code of ours is told in such a list too. */
type Kind = { readonly product: Product | null; readonly detail: string | null }

const electric = /^(?:(?:fully|purely|all|battery)[- ])?electric$/i
const burning = wordSet('petrol|gasoline|diesel|gas|lpg|cng')

/** A line of a list holds a kind, a colon and its number, and little more. */
const lineItems = 8

/**
 * "Of all new cars 15% were electric, 22% hybrid and 30% petrol", and line by line "Petrol: 27.4%", "Hybrid: 24.56%": what
 * the cars of a market run on, as parts of its sales. Null where the list tells changes, or no market is known.
 */
export function kindShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  if (view.lang !== 'en' || !canBePart(items[q])) return null
  const kind = kindBeside(view, q)
  if (kind?.product == null || items.some(tellsChange)) return null
  const listed = items.filter((item, i) => item.quantity?.form === 'percent' && kindBeside(view, i) !== null)
  const line = view.kind !== 'body' && items.length <= lineItems
  if (listed.length < 2 && !line && ofThem(view, q) === 0 && !ofAll(view, q) && !goesOn(sentence, reading))
    return null
  const market = marketOf(sentence, reading)
  if (market === null) return null
  const whole: Subject = { ...market, cls: 'sales', partner: 'WORLD', product: 'cars', detail: null }
  const subject: Subject = { ...whole, ...kind, product: kind.product, measure: 'product_share' }
  return shareAt(sentence, q, reading, { subject, whole, how: 'discourse', margin: 0.5, distance: 0 })
}

/** "*Diesel accounts for 27 per cent*, hybrids for 20": the part of cars on a market that burn fuel, for which there is no code. */
export const isBurningPart = ({ view }: Sentence, q: number, { topic }: Reading): boolean =>
  view.lang === 'en' &&
  isAuto(topic.product) &&
  isOneOf(view.items[q - 2], burning) &&
  isOneOf(view.items[q - 1], taking) &&
  starts(view.items, q - 3) &&
  !view.items.some(tellsChange)

/** "EVs accounted for 8% of sales, *hybrids for 13.5%*": the first of the list was told as a part of them. */
const goesOn = ({ view }: Sentence, { drafts }: Reading): boolean =>
  drafts.at(-1)?.measure === 'product_share' && drafts.at(-1)?.sentence === view.sentence

/** The kind right beside a percentage that has nothing else in its member of the list. */
function kindBeside(view: View, q: number): Kind | null {
  const { items } = view
  // "91.9% *of them* electric", "91.9% *of which were* electric"
  const at = pastBracket(view, q) + 1 + ofThem(view, q)
  const from = isWord(items[at], 'be') ? at + 1 : at
  const behind = kindOf(items[from])
  if (behind !== null && ends(items, from + 1)) return behind
  const to = isMark(items[q - 1], '(（:：–—-') || isOneOf(items[q - 1], taking) ? q - 2 : q - 1
  const ahead = kindOf(items[to])
  return ahead !== null && starts(items, to - 1) && ends(items, q + 1) ? ahead : null
}

const taking = wordSet(
  'with|at|for|on|took|had|made up|makes up|make up|accounted for|accounts for|account for|accounting for',
)

/** How many items "of them" takes behind the number. */
const ofThem = ({ items }: View, q: number): number => (isWord(items[q + 1], 'including') ? 1 : 0)

/** "*Of the 176,300 cars registered*, 65% were electric": the whole is told at the head of the sentence. */
const ofAll = ({ items }: View, q: number): boolean =>
  isWord(items[0], 'of') && items.slice(1, q).some((item) => item.quantity?.unit === 'vehicles')

/** Where a bracket right behind the number ends: "65 percent *(113,700 units)* were electric"; the number itself without one. */
function pastBracket({ items }: View, q: number): number {
  if (!isMark(items[q + 1], '(（')) return q
  const end = firstBehind(items, q + 1, (item) => isMark(item, ')）'), lineItems)
  return end < 0 ? q : end
}

function kindOf(item: View['items'][number] | undefined): Kind | null {
  if (item === undefined || item.quantity !== null) return null
  if (electric.test(item.text)) return { product: 'evs', detail: null }
  if (isOneOf(item, burning)) return { product: null, detail: null }
  const named = namedOf(item)
  return named !== null && isAuto(named.product) && named.product !== 'cars'
    ? { product: named.product, detail: named.detail }
    : null
}

const ends = (items: View['items'], k: number): boolean =>
  items[k] === undefined || isMark(items[k], ',.;:)）–—-') || isWord(items[k], 'and', 'while')

const starts = (items: View['items'], k: number): boolean =>
  k < 0 || isMark(items[k], ',.;:•*–—-') || isWord(items[k], 'and', 'while')

/** The market that the sentence names, or that the text is on. */
export function marketOf(sentence: Sentence, { state }: Reading): Subject | null {
  const frame = sentence.frames.find((one) => one.cls === 'sales' || one.cls === 'market')
  const told = frame === undefined ? null : (sentence.series.get(frame) ?? null)
  return [told, state.last, state.lead].find((one) => one?.measure === 'sales') ?? null
}
