import type { Area } from '@factline/schema/vocabulary/areas'
import { isMark, isOneOf, isWord, lastBefore, tagOf, wordSet } from '../bind/item.ts'
import { resolve } from '../discourse/resolve.ts'
import type { Subject } from '../discourse/state.ts'
import { type Frame, measureOf } from '../frames/frame.ts'
import type { Reading, Sentence } from './reading.ts'

const flows: ReadonlySet<string> = new Set(['in', 'out', 'flow', 'trade'])

/** How far behind the place the amount of who has it may stand, in items. */
const reach = 12

/** How far behind its flow the name may stand, in items: "Bei den Einfuhren lag *China* mit". */
const sceneReach = 5

/**
 * "Bei den Einfuhren lag *China mit 156 Milliarden Euro* vorn": behind a flow that opens the sentence as what is looked at
 * comes the counterpart, with its amount. Null where the flow has sides of its own, or another word for it comes between.
 */
function besideScene({ view, frames }: Sentence, q: number, frame: Frame, reading: Reading): Subject | null {
  const { items, mentions } = view
  if (frame.verb || frame.at > sceneReach || frame.areas.length + frame.partners.length > 0) return null
  if (frame.companies.length > 0 || !isWord(items[q - 1], 'with') || frames[0] !== frame) return null
  const name = mentions.find(
    (m) => m.last === q - 1 && m.marker === 'bare' && m.first > frame.at && m.first - frame.at <= sceneReach,
  )
  const [partner] = name?.areas ?? []
  if (partner === undefined || name?.areas.length !== 1) return null
  if (frames.some((one) => one.at > frame.at && one.at < q)) return null
  const told = resolve(frame, reading.state, reading.topic, view.paragraph, { partner })
  return told === null || told.area === partner ? null : { ...told, varying: 'partner' }
}

/**
 * "In imports *China came first with* $4.6 billion", "Russia was first among the countries from which Turkey imports, with
 * $1.9 billion": the flow with who has the place, though the word of the flow stands before it or names no counterpart.
 * Null where the number is not told with a place.
 */
export function firstWith(sentence: Sentence, q: number, frame: Frame, reading: Reading): Subject | null {
  const { view } = sentence
  const { items } = view
  if (!flows.has(frame.cls)) return null
  if (view.lang !== 'en') return besideScene(sentence, q, frame, reading)
  if (!isWord(items[q - 1], 'with', 'at') && !isMark(items[q - 1], '(')) return null
  const most = mostShared(sentence, q)
  if (most !== null) {
    // "the lion's share *in the exports* with $1.6 billion in foreign sales": what is shared stands before the amount.
    const shared = sentence.frames.findLast((one) => one.at < q && flows.has(one.cls)) ?? frame
    const told = resolve(shared, reading.state, reading.topic, view.paragraph, { partner: most })
    return told === null || told.area === most ? null : told
  }
  const rank = lastBefore(
    items,
    q,
    (item, k) =>
      item.quantity?.form === 'rank' &&
      (item.clause === items[q]?.clause || items.slice(k, q).some((one) => one.lower === 'which')),
    reach,
  )
  if (rank < 0 || items.slice(rank + 1, q).some((item) => item.quantity !== null)) return null
  const holder = view.mentions.findLast(
    (m) =>
      m.clause === items[rank]?.clause &&
      m.areas.length === 1 &&
      // "First place in its trade was taken *by China with* 2.3 billion"
      ((m.last <= rank && m.marker === 'bare') || (m.last === q - 1 && m.marker === 'by')),
  )?.areas[0]
  if (holder === undefined || frame.areas.includes(holder)) return null
  const { ranked } = reading.state
  if (
    ranked !== null &&
    ranked.partner === holder &&
    (frame.cls === 'trade' || ranked.measure === measureOf[frame.cls])
  )
    return ranked
  if (frame.partners.length > 0) return null
  const told = resolve(frame, reading.state, reading.topic, view.paragraph, { partner: holder })
  return told === null || told.area === holder ? null : told
}

const highest = wordSet('highest|lion')
const shares = wordSet('share|part|portion|chunk|slice|country|state|nation|place|spot')

/**
 * "*Germany* took the lion's share of exports *with* $1.6 billion", "the top country for imports was *China with* $3.9
 * billion": who is told to have the most of a flow, beside his amount. Null where nobody is.
 */
function mostShared({ view }: Sentence, q: number): Area | null {
  const { items, mentions } = view
  const clause = items[q]?.clause
  const at = items.findIndex(
    (item, k) =>
      k < q &&
      item.clause === clause &&
      (tagOf(item, 'superlative') !== undefined || isOneOf(item, highest)) &&
      items.slice(k + 1, k + 3).some((next) => isOneOf(next, shares) || tagOf(next, 'cue')?.cue === 'share'),
  )
  if (at < 0 || items.slice(at, q).some((item) => item.quantity !== null)) return null
  const bare = mentions.filter(
    (m) => m.marker === 'bare' && m.clause === clause && m.last <= q && m.areas.length === 1,
  )
  const [holder] = bare
  return bare.length === 1 && holder !== undefined && Math.abs(holder.first - at) <= reach
    ? (holder.areas[0] ?? null)
    : null
}
