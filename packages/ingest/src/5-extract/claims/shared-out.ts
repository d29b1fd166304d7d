import { isWord } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import type { Sentence } from './reading.ts'

/** Words between an amount and the verb of who sold or bought it: "barrels of crude that Angola *exported*". */
const reach = 8

/**
 * "took 71 percent *of the 446 million barrels that Angola exported*": the whole that a part is of, with who the clause
 * behind it names. Null for other amounts.
 */
export function sharedOut({ view, frames }: Sentence, q: number, subject: Subject): Subject | null {
  const { items, lang } = view
  const of = isWord(items[q - 1], 'article') ? q - 2 : q - 1
  if (lang !== 'en' || !isWord(items[of], 'of') || items[of - 1]?.quantity?.form !== 'percent') return null
  const frame = frames.find((one) => one.verb && one.at > q && one.at - q <= reach)
  const [area] = frame?.areas ?? []
  if (frame === undefined || area === undefined || frame.areas.length > 1 || frame.partners.length > 0)
    return null
  if (frame.cls !== 'out' && frame.cls !== 'in') return null
  const measure = frame.cls === 'out' ? 'exports' : 'imports'
  return { ...subject, cls: frame.cls, measure, area, partner: 'WORLD', varying: null }
}
