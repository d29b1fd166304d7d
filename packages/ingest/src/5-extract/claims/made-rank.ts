import { isWord, isOneOf, wordSet } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import type { RankHead } from '../lexicon/tag.ts'
import type { Reading, Sentence } from './reading.ts'

const makingOrMakes = wordSet('making|makes|made')

/** "…, making it the country's largest export market": the counterpart of the flow just told, in the eyes of its reporter. */
export function madeRank(
  sentence: Sentence,
  q: number,
  head: RankHead | null,
  reading: Reading,
): Subject | null {
  const { last } = reading.state
  const making = sentence.view.items.slice(Math.max(0, q - 5), q)
  if (
    last === null ||
    last.partner === 'WORLD' ||
    !(head === 'destination' || head === 'supplier' || head === 'partner')
  )
    return null
  if (
    !making.some((item) => isOneOf(item, makingOrMakes)) ||
    !making.some((item) => item.lower === 'it') ||
    !making.some((item) => isWord(item, 'country', 'its'))
  )
    return null
  return last
}
