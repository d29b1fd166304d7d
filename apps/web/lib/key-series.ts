import type { SeriesRow } from '@factline/schema/contract/series'
import { byKnown, kindOf } from './series-choice.ts'

/**
 * The series a desk is best known by: those with a latest value, no two of one measure and product, so that three
 * sentences tell three things.
 */
export function keySeries(list: readonly SeriesRow[], most: number): SeriesRow[] {
  const known = list.filter((s) => s.latest !== null && kindOf(s) !== 'change').sort(byKnown)
  const told = new Set<string>()
  const chosen = known.filter((s) => {
    const topic = `${s.measure} ${s.product}`
    if (told.has(topic)) return false
    told.add(topic)
    return true
  })
  return chosen.slice(0, most)
}
