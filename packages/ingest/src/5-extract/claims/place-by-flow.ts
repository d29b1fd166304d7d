import { isCue, type Item, isWord, tagOf, isOneOf, wordSet, firstBehind } from '../bind/item.ts'
import type { Marker } from '../bind/marker.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { namedOf } from '../frames/named.ts'
import type { Head } from './rank-head.ts'
import type { Sentence } from './reading.ts'

/** How a language tells the flow behind a place. */
type Way = {
  /** Whether the item leads from the place to its flow. */
  readonly leads: (item: Item | undefined) => boolean
  readonly flows: readonly CueClass[]
  /** How far behind the place the flow may stand, in items. */
  readonly within: number
  /** Whether the ware may stand before the flow ("in *oil* supplies"). */
  readonly wareAhead: boolean
  /** What marks the other end of a flow out of its country, and of one into it. */
  readonly out: readonly Marker[]
  readonly in: readonly Marker[]
}

const byVolume = wordSet('по объему|по объемам|по объёму|по объёмам|по')

const ways: Readonly<Record<string, Way>> = {
  en: {
    leads: (item) => isWord(item, 'in', 'by', 'for'),
    flows: ['out', 'flow', 'in', 'sales'],
    within: 6,
    wareAhead: true,
    out: ['to', 'into'],
    in: ['from'],
  },
  ru: {
    leads: (item) => isOneOf(item, byVolume),
    flows: ['out', 'flow'],
    within: 4,
    wareAhead: false,
    out: ['in'],
    in: [],
  },
}

/** How far behind the flow its ware and its other end may stand, in items. */
const wareWithin = 3
const endWithin = 5

/** What a flow or trade is counted by. */
const amounts = wordSet('volume|volumes|value|amount|size')
/** How far behind the place an amount leads to its flow: "second for the *volume of* total foreign *trade*". */
const amountWithin = 6
const orders = { in: 'supplier', out: 'destination', trade: 'partner' } as const

/**
 * "*second by value of imports*", "the *largest volume of exports*": a place by how much passes, with no other end
 * named, is one among those that the text deals with.
 */
function placeByAmount({ view: { items, lang } }: Pick<Sentence, 'view'>, q: number): Head | null {
  if (lang !== 'en') return null
  const of = firstBehind(items, q, (item, k) => isOneOf(items[k - 1], amounts) && isWord(item, 'of'), 4)
  const leads = of === q + 2 || isWord(items[q + 1], 'in', 'by', 'for')
  if (of < 0 || !leads) return null
  const at = firstBehind(items, of, (item) => isCue(item, 'in', 'out', 'trade'), amountWithin)
  const between = items.slice(of, at + 2)
  if (at < 0 || between.some((item) => item.quantity !== null || item.text === ',' || namedOf(item) !== null))
    return null
  const cue = tagOf(items[at], 'cue')?.cue as keyof typeof orders
  return isWord(items[at + 1], 'to', 'into', 'from')
    ? null
    : { head: orders[cue], at, product: null, said: false }
}

/**
 * "на первое место по поставкам газа в Китай", "*first place in oil supplies to* China", "second *in imports from* Brazil":
 * a place by a flow into a country is one among its suppliers, and by one out of it among its buyers.
 */
export function placeByFlow({ view }: Sentence, q: number): Head | null {
  const { items } = view
  const way = ways[view.lang]
  const amount = placeByAmount({ view }, q)
  if (amount !== null) return amount
  if (way === undefined || !way.leads(items[q + 1])) return null
  const at = firstBehind(items, q, (item) => isCue(item, ...way.flows), way.within)
  if (at < 0) return null
  const between = items.slice(q + 1, at)
  if (between.some((item) => item.quantity !== null || item.text === ',')) return null
  const behind = items.slice(at + 1, at + 1 + wareWithin)
  const named = (way.wareAhead ? [...between, ...behind] : behind).map(namedOf).find((one) => one !== null)
  const bought = isCue(items[at], 'in')
  const markers = bought ? way.in : way.out
  const owner = view.mentions.find(
    (m) => m.first > at && m.first - at <= endWithin && markers.includes(m.marker),
  )
  if (owner === undefined || named?.product === null) return null
  return {
    head: bought ? 'destination' : 'supplier',
    at,
    product: named?.product ?? null,
    detail: named?.detail ?? null,
    said: named !== undefined,
  }
}
