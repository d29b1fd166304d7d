import { isWord, tagOf } from '../bind/item.ts'
import { type View, numberPlaces } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { CueClass } from '../lexicon/tag.ts'
import type { Subject } from '../discourse/state.ts'
import type { Reading } from './reading.ts'

/** What is told of one country after the other. */
const local: ReadonlySet<string> = new Set(['sales', 'production', 'product_share'])
const told: ReadonlySet<CueClass> = new Set(['sales', 'market', 'production', 'share', 'figure'])

/**
 * "EVs had 20% in the Netherlands. *In Norway, that share is even higher.* Of 176,300 cars …": a sentence that tells no number,
 * and opens with another country and a word for what was told, turns what follows to that country.
 */
export function turnToPlace(view: View, { state }: Reading): void {
  const { items, mentions, lang } = view
  const { last, shareSubject } = state
  if (lang !== 'en' || last === null || !isWord(items[0], 'in') || numberPlaces(view).length > 0) return
  const [place] = mentions
  const area = place?.areas[0]
  if (place === undefined || area === undefined || mentions.length > 1 || place.areas.length > 1) return
  if (place.marker !== 'in' || place.first > 2 || tagOf(items[place.first], 'area')?.form !== 'name') return
  if (!items.slice(place.last).some((item) => told.has(tagOf(item, 'cue')?.cue ?? 'out'))) return
  const turned = (one: Subject): Subject => (isLocal(one) ? { ...one, area } : one)
  state.last = turned(last)
  if (state.share !== null) state.share = turned(state.share)
  if (shareSubject !== null) state.shareSubject = turned(shareSubject)
}

const isLocal = ({ measure, partner, detail, product }: Subject): boolean =>
  local.has(measure) && isAuto(product) && partner === 'WORLD' && detail === null
