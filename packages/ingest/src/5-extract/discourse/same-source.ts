import type { Area } from '@factline/schema/vocabulary/areas'
import { oneWay } from '../lexicon/data/one-way.ts'
import type { Flow } from './flow.ts'

/** "China bought Russian uranium for $849 million … *South Korea's imports* were $650 million": from where the last to be told took it. */
export function sameSource({ frame, state }: Flow, area: Area): Area | null {
  const { last, ranked } = state
  // "Ghana's largest client was Togo, *which bought* goods for $662 million": from whom its place is told.
  if (frame.verb && !frame.total && ranked?.partner === area && ranked.area !== 'WORLD') return ranked.area
  if ((frame.cls !== 'in' && frame.cls !== 'receive') || frame.total || last === null) return null
  if (last.measure !== 'imports' && last.measure !== 'exports') return null
  // With its ware told anew a country's imports are all of them.
  const worth = frame.verb && frame.priced === true && frame.products.every((one) => one.product === 'goods')
  if (last.partner === 'WORLD' || (frame.products.length > 0 && !worth)) return null
  const [giver, taker] = last.measure === 'imports' ? [last.partner, last.area] : [last.area, last.partner]
  // "Qatar imports fell": what a seller of the fuel is named for comes from there.
  if (oneWay[last.product]?.sellers.has(area) === true) return null
  return giver === area || taker === area || state.sentence - state.lastSentence > 1 ? null : giver
}
