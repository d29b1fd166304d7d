import type { Area } from '@factline/schema/vocabulary/areas'
import { familyOf } from '../discourse/family.ts'
import { type Item, isWord, tagOf } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { ellipsis } from './ellipsis.ts'
import type { Reading, Sentence } from './reading.ts'

/**
 * "Die USA waren mit Exporten von 158 Milliarden der wichtigste Abnehmer, gefolgt von Frankreich mit 117 Milliarden": the
 * flow of who has the place, and of who follows; null where the number is none of that list.
 */
export function rankedLocally(
  sentence: Sentence,
  q: number,
  frame: Frame,
  placed: Subject,
  rank: number,
  reading: Reading,
): Subject | 'foreign' | null {
  const { items } = sentence.view
  if (familyOf(placed.cls) !== familyOf(frame.cls) || frame.partners.length > 0) return null
  if (frame.areas.some((area) => area !== placed.partner)) return null
  const ahead = items.some(
    (item, k) => k > q && k - q <= 8 && item.quantity?.form === 'rank' && item.clause === items[q]?.clause,
  )
  if (ahead) return placed
  return rank >= 0 && frame.at < rank ? ellipsis(sentence, q, placed, reading) : null
}

/** ", *selling* crude worth $3.6 billion": the clause hangs on the subject before it. */
export const participial = (items: readonly Item[], at: number): boolean =>
  /ing$/i.test(items[at]?.text ?? '') && items[at - 1]?.text === ',' && tagOf(items[at], 'cue')?.pos === 'v'

/** "was second, *following Russia with* 2.5 billion": the number is that of who stands ahead. */
export function aheadOf({ view }: Sentence, q: number): Area | null {
  const { items } = view
  if (!isWord(items[q - 1], 'with', 'at')) return null
  const end = items[q - 2]?.text === ',' ? q - 2 : q - 1
  const mention = view.mentions.find((m) => m.last === end && m.areas.length === 1)
  const lead = view.text.slice(view.start, items[mention?.first ?? 0]?.start ?? view.start)
  return mention !== undefined && surpassed.test(lead) ? (mention.areas[0] ?? null) : null
}

/** Words before who stands behind, or ahead, in the order just told. */
const surpassed =
  /(?:after|following|behind|trailing|por delante de|seguid[oa] (?:de|por)|por detrás de|vor|опередив|обогнав)\s+(?:the |la |el |l |den |der |dem )?$/i

/** Where the sentence's first place in an order stands; -1 where it tells none. */
export const rankAt = (items: readonly Item[]): number =>
  items.findIndex((item) => item.quantity?.form === 'rank')

/** Where the place stands that the number at item `q` is told with, by nothing but "with goods worth"; -1 where none does. */
export function rankBeside({ items }: Sentence['view'], q: number): number {
  let goods = false
  for (let k = q - 1; k > 0 && q - k <= besideReach; k--) {
    const item = items[k]
    if (item?.quantity?.form === 'rank') return goods ? k : -1
    if (isWord(item, 'neutral') || tagOf(item, 'product')?.product === 'goods') goods = true
    else if (!isWord(item, 'with', 'at', 'worth', 'article', 'of') && item?.text !== ',') return -1
  }
  return -1
}
const besideReach = 7
