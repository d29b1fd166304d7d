import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { isWord } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import type { CueClass } from '../lexicon/tag.ts'
import type { Sentence } from './reading.ts'

const ranked: Partial<Record<CueClass, Measure>> = {
  out: 'exporter_rank',
  in: 'importer_rank',
  production: 'producer_rank',
}

/** "По вывозу автомобилей Китай стал первым в мире", 煤炭产量稳居全球首位: the measure word before a place in the world. */
export function placeInWorld(sentence: Sentence, q: number, holder: Area): Subject | null {
  const { view, frames } = sentence
  const clause = view.items[q]?.clause
  const world =
    view.items.some((item, i) => item.clause === clause && Math.abs(i - q) <= 4 && isWord(item, 'world')) ||
    /[世全][界球]/.test(view.items[q]?.text ?? '')
  const frame = frames.findLast((one) => one.at < q && one.clause === clause && ranked[one.cls] !== undefined)
  const measure = frame === undefined ? undefined : ranked[frame.cls]
  const told = frame === undefined ? null : sentence.series.get(frame)
  if (!world || measure === undefined || told == null || (told.area !== holder && told.partner !== 'WORLD'))
    return null
  return { ...told, measure, area: holder, partner: 'WORLD', cls: 'figure', detail: null, varying: null }
}
