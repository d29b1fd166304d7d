import type { Area } from '@factline/schema/vocabulary/areas'
import { tagOf } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'

/** The countries of one sentence in the order in which a pronoun of the next one looks for them: its subject first. */
export type Focus = {
  readonly sentence: number
  readonly areas: readonly Area[]
  readonly two: readonly Area[]
  /** Those named as where something goes. */
  readonly aimed: readonly Area[]
  /** Those named as where something is. */
  readonly places: readonly Area[]
}

/** "there" and "that country" reach back over at most this many sentences. */
const reach = 2

/** Two countries that do something together, and not two of the places that a third one sells to. */
const together = new Set<Mention['marker']>(['bare', 'poss', 'pair', 'between', 'of'])

const aims = new Set<Mention['marker']>(['to', 'into', 'besides'])

/** What a sentence leaves in the mind: who it was about, then whom else it named, then the two it named together. */
export function focusOf(view: View): Focus | null {
  if (view.mentions.length === 0) return null
  const named = view.mentions.filter((m) => !(m.marker === 'in' && isCity(view, m)))
  if (named.length === 0) return null
  const subject = named.find((m) => m.marker === 'bare')
  const rest = named.filter((m) => m !== subject)
  const alone = [...(subject === undefined ? [] : [subject]), ...rest].filter((m) => m.areas.length === 1)
  const two = named.findLast((m) => m.areas.length === 2 && together.has(m.marker))
  return {
    sentence: view.sentence,
    areas: [...new Set(alone.flatMap((m) => m.areas))],
    two: two?.areas ?? [],
    places: named.filter((m) => m.marker === 'in' && m.areas.length === 1).flatMap((m) => m.areas),
    aimed: named.filter((m) => aims.has(m.marker)).flatMap((m) => m.areas),
  }
}

/** The country that "there" or "that country" stands for where `own` is the other side; null where none was named of late. */
export function focused(
  recent: readonly Focus[],
  sentence: number,
  nearby: readonly Area[],
  own: Area | null,
  market = false,
): Area | null {
  const here = nearby.find((one) => one !== own)
  if (here !== undefined) return here
  for (const focus of recent.toReversed()) {
    if (sentence - focus.sentence > reach) return null
    const area = (market ? focus.places.at(-1) : undefined) ?? focus.areas.find((one) => one !== own)
    if (area !== undefined) return area
  }
  return null
}

/** The two countries that "their trade" is of: those last named together. */
export const lastTwo = (recent: readonly Focus[], sentence: number): readonly Area[] =>
  recent.findLast((focus) => focus.two.length === 2 && sentence - focus.sentence <= reach)?.two ?? []

const isCity = (view: View, mention: Mention): boolean =>
  tagOf(view.items[mention.first], 'area')?.form === 'city'
