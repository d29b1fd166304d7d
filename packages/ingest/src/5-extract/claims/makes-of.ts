import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isCue, isMark, isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { originOf } from '../discourse/reporter.ts'
import type { Subject } from '../discourse/state.ts'
import { makers } from '../frames/sold.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'

/** What a market takes, told of whose makes it takes. */
const taken: ReadonlySet<string> = new Set(['sales', 'imports'])

/**
 * The series of the number at `q` with whose makes its own words count: "48,903 new *Chinese* cars", "314,540 were *Chinese*
 * and 225,420 of *Russian brands*", "demand for *domestic brands* leapt 18%". They are the part of one country, also where
 * the series was told before of the whole market.
 */
export function ofMakes(view: View, q: number, subject: Subject): Subject {
  if (subject.detail !== null || subject.area === 'WORLD') return subject
  if (!isAuto(subject.product) || !taken.has(subject.measure)) return subject
  const ahead = subject.partner === 'WORLD' ? makesAhead(view, q, subject.area) : null
  const partner = countedMakes(view, q, subject.area) ?? ahead
  const isOwn = partner === subject.area && subject.measure === 'imports'
  return partner === null || isOwn ? subject : { ...subject, partner }
}

/** Makes farther before their number than this, in items, are what the clause is on, and it goes on to others. */
const reach = 8

const isMakes = (item: Item | undefined): boolean =>
  isCue(item, 'brands') || isAuto(namedOf(item)?.product ?? null)

/** "domestic brands", «отечественных марок». */
const isHomeMakes = (items: readonly Item[], k: number): boolean =>
  isWord(items[k], 'home') && (items[k]?.lower === 'domestic brands' || isCue(items[k + 1], 'brands'))

/** Whose makes the number itself counts, in its own words or right behind it. */
function countedMakes({ items }: View, q: number, own: Area): Area | null {
  const inside = tagOf(items[q], 'area')
  if (inside?.form === 'adjective' && items[q]?.quantity?.unit === 'vehicles') return inside.area
  const predicate = isWord(items[q + 1], 'be')
  let at = q + 1
  while (isWord(items[at], 'be', 'of', 'neutral', 'article')) at++
  if (isHomeMakes(items, at)) return own
  const area = tagOf(items[at], 'area')
  if (area?.form !== 'adjective' || items[at]?.masked === true) return null
  const end = items[at + 1]
  const ends = end === undefined || isMark(end, ',.;)') || isWord(end, 'and', 'while')
  return isMakes(end) || (predicate && ends) ? area.area : null
}

/** Whose makes the clause of the number speaks of before it; null of several. A country's cars on its own market are all cars there. */
function makesAhead(view: View, q: number, own: Area): Area | null {
  const { items, mentions } = view
  const clause = items[q]?.clause
  const origins = new Set<Area>()
  for (const m of mentions) {
    if (m.clause !== clause || m.last > q || q - m.last > reach) continue
    if (tagOf(items[m.first], 'area')?.form !== 'adjective' || !originOf(view, m)) continue
    for (const area of m.areas) if (area !== own || makers(view, m.last)) origins.add(area)
  }
  for (let k = Math.max(0, q - reach); k < q; k++)
    if (items[k]?.clause === clause && isHomeMakes(items, k)) origins.add(own)
  const [one] = origins
  return origins.size === 1 && one !== undefined ? one : null
}
