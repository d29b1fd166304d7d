import { isWord, tagOf } from '../bind/item.ts'
import { namedOf } from '../frames/named.ts'
import type { Head } from './rank-head.ts'
import type { Sentence } from './reading.ts'

/** How far behind a place its flow may stand, and behind the flow its other end, in items. */
const flowWithin = 6
const endWithin = 5

/**
 * "на первое место по поставкам газа в Китай", "*first place in oil supplies to* China", "second *in imports from* Brazil":
 * a place by a flow into a country is one among its suppliers, and by one out of it among its buyers.
 */
export function placeByFlow(sentence: Sentence, q: number): Head | null {
  const { view } = sentence
  const { items } = view
  const english = view.lang === 'en'
  if (
    english
      ? !isWord(items[q + 1], 'in', 'by', 'for')
      : !/^по(?: объ[её]м(?:у|ам))?$/i.test(items[q + 1]?.text ?? '')
  )
    return null
  if (!english && view.lang !== 'ru') return null
  const flows = english ? ['out', 'flow', 'in', 'sales'] : ['out', 'flow']
  const at = items.findIndex(
    (item, k) => k > q && k - q <= flowWithin && flows.includes(tagOf(item, 'cue')?.cue ?? ''),
  )
  if (
    at < 0 ||
    (!english && at - q > 4) ||
    items.slice(q + 1, at).some((item) => item.quantity !== null || item.text === ',')
  )
    return null
  const bought = tagOf(items[at], 'cue')?.cue === 'in'
  const around = english
    ? [...items.slice(q + 1, at), ...items.slice(at + 1, at + 4)]
    : items.slice(at + 1, at + 4)
  const named = around.map((item) => namedOf(item)).find((one) => one !== null)
  const markers = english ? (bought ? ['from'] : ['to', 'into']) : ['in']
  const owner = view.mentions.find(
    (m) => m.first > at && m.first - at <= endWithin && markers.includes(m.marker),
  )
  if (owner === undefined || named?.product === null) return null
  const head = bought ? ('destination' as const) : ('supplier' as const)
  return {
    head,
    at,
    product: named?.product ?? null,
    detail: named?.detail ?? null,
    said: named !== undefined,
  }
}
