import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf } from '../bind/item.ts'
import { prepositionBefore } from '../bind/marker.ts'
import type { View } from '../bind/view.ts'
import { personsIn } from './person.ts'

/** An area that takes part in an event, and how it stands there. */
export type Place = {
  readonly area: Area
  readonly start: number
  /** Governed by a preposition, or a market: the other side rather than the acting one. */
  readonly governed: boolean
  /** A company or a person through whom it acts. */
  readonly through: 'company' | 'person' | null
}

// "the war in Ukraine" is why something happened, and the country no side of it.
const war =
  /(?:war|conflict|invasion|войн\p{L}*|конфликт\p{L}*|krieg\p{L}*|guerra|conflicto)\s+(?:in|of|on|against|over|в|на|с|en|de|gegen)\s+(?:the\s+|der\s+)?$/iu

// "the Russian market" is where something happens, as behind a preposition.
const market = /^(?:market|рын\p{L}+|市场|markt|mercado)$/iu

/**
 * The areas named between two offsets, in the order of the text, each once. A capital behind "in" is where people sat,
 * not who acted; sources and the world as a whole take no part.
 */
export function placesIn(view: View, from: number, to: number): Place[] {
  const places: Place[] = []
  const add = (place: Place): void => {
    if (place.area !== 'WORLD') places.push(place)
  }
  view.items.forEach((item, i) => {
    if (item.start < from || item.end > to || tagOf(item, 'source') !== undefined) return
    const pair = tagOf(item, 'pair')
    const area = tagOf(item, 'area')
    const company = tagOf(item, 'company')
    if (pair === undefined && area === undefined && company === undefined) return
    if (war.test(view.text.slice(Math.max(view.start, item.start - 40), item.start))) return
    const governed =
      prepositionBefore(view.items, i) !== null ||
      view.items.slice(i + 1, i + 3).some((one) => market.test(one.text))
    if (pair !== undefined)
      for (const area of pair.areas) add({ area, start: item.start, governed, through: null })
    if (area !== undefined && !(area.form === 'city' && isWord(view.items[i - 1], 'in', 'at')))
      add({ area: area.area, start: item.start, governed, through: null })
    if (company !== undefined && company.sector !== 'grade' && company.sector !== 'hub')
      add({ area: company.area, start: item.start, governed, through: 'company' })
  })
  for (const person of personsIn(view.text, from, to))
    add({ area: person.area, start: person.start, governed: false, through: 'person' })
  places.sort((a, b) => a.start - b.start)
  // OPEC in the same breath as OPEC+ is its secretariat.
  const plus = places.some((place) => place.area === 'OPEC+')
  return places.filter(
    (place, i) =>
      places.findIndex((one) => one.area === place.area) === i && !(plus && place.area === 'OPEC'),
  )
}
