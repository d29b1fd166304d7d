import type { Area } from '@factline/schema/vocabulary/areas'
import { isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { Head } from './rank-head.ts'
import type { Sentence } from './reading.ts'

const inPart = wordSet('most|mainly|mostly|partly|some')

/** From whom the clause behind the noun takes what the place is told by. */
export const takenFrom = ({ frames, view }: Sentence, head: Head, holder: Area): Area | null => {
  const frame = frames.find((one) => one.at > head.at && (one.cls === 'receive' || one.cls === 'in'))
  const end = view.mentions.find(
    (m) => frame !== undefined && m.first > frame.at && m.marker === 'from' && m.areas.length === 1,
  )
  const [area] = end?.areas ?? []
  // "taking in 25 TWh, *most of it* from Switzerland": it has others too.
  const part = view.items
    .slice(frame?.at ?? 0, end?.first ?? 0)
    .some((item) => isWord(item, 'including') || isOneOf(item, inPart))
  return area === undefined || area === holder || part ? null : area
}
