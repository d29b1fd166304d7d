import type { Area } from '@factline/schema/vocabulary/areas'
import { isChangeNoun, isWord, isMark, lastBefore } from '../bind/item.ts'
import type { Pick } from '../discourse/pick.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { roles } from '../frames/roles.ts'
import type { Marker } from '../bind/marker.ts'
import type { Sentence } from './reading.ts'

/** How far behind its number a place may stand, in items: "90,000 new passenger cars in the UK". */
const reach = 5

/**
 * "up by 13% *in France*, 12.8% *in Italy* and 9.9% *in Spain*": where two numbers of a kind each have a place right
 * behind them, each is that of its place; so are "77 million *from Australia* and 37 million *from Colombia*". Null where the
 * number at `q` stands in no such list.
 */
export function ownPlace(sentence: Sentence, q: number, marker: Marker = 'in'): Area | null {
  const own = placeBehind(sentence, q, marker)
  if (own === null) return null
  const { items } = sentence.view
  // "jumped by 30.2%, *with a surge of 160.8% in Spain*": what is added has a place of its own.
  const added = lastBefore(items, q, (item) => item.text === ',', reach)
  const surge = items.slice(added + 2, q).some(isChangeNoun)
  if (added >= 0 && isWord(items[added + 1], 'with') && surge) return own
  if (marker === 'in' && isOwnNoun(sentence, q)) return own
  const other = items.findIndex(
    (item, k) =>
      k !== q &&
      item.quantity != null &&
      likeForm(item.quantity.form) === likeForm(items[q]?.quantity?.form) &&
      sameClause(sentence, q, k) &&
      placeBehind(sentence, k, marker) !== null,
  )
  const second = other < 0 ? null : placeBehind(sentence, other, marker)
  return second === null || second === own ? null : own
}

/**
 * "fell 4.9%, hit by *a 26.6% drop in Germany*": a change told as a noun has its place right behind it, and where another change
 * stands before it, that one has the sentence's.
 */
function isOwnNoun({ view: { items, lang } }: Sentence, q: number): boolean {
  if (lang !== 'en' || !isWord(items[q - 1], 'article') || items[q]?.quantity?.form !== 'percent')
    return false
  return (
    isChangeNoun(items[q + 1]) &&
    isWord(items[q + 2], 'in') &&
    items.slice(0, q).some((item) => item.quantity?.form === 'percent')
  )
}

const likeForm = (form: string | undefined): string | undefined => (form === 'bare' ? 'amount' : form)

/** Whether both numbers are of one clause. */
const sameClause = ({ view }: Sentence, a: number, b: number): boolean =>
  view.items[a]?.clause === view.items[b]?.clause

function placeBehind({ view }: Sentence, q: number, marker: Marker): Area | null {
  const { items } = view
  const mention = view.mentions.find(
    (m) => m.first > q && m.first - q <= reach && m.marker === marker && m.areas.length === 1,
  )
  if (mention === undefined) return null
  const free = items
    .slice(q + 1, mention.first)
    .every((item) => item.quantity === null && !isWord(item, 'and', 'while') && !isMark(item, ',;:('))
  return free ? (mention.areas[0] ?? null) : null
}

/** "imports of 77Mt *in Japan* and 37Mt *in South Korea*": the side that each number of a list has right behind it. */
export function ownSide(sentence: Sentence, q: number, frame: Frame): Pick | null {
  for (const marker of ['in', 'from', 'to'] as const) {
    const side = roles[frame.cls][marker]
    const own = side === 'area' || side === 'partner' ? ownPlace(sentence, q, marker) : null
    if (own !== null) return side === 'area' ? { area: own } : { partner: own }
  }
  return null
}

/** "Die meisten Importe kamen mit 13,2 Milliarden Euro *aus den USA*": a German noun of flow has its end behind the number. */
export const isOnlyEnd = ({ view }: Sentence, frame: Frame, subject: Subject): boolean =>
  view.lang === 'de' &&
  !frame.verb &&
  !frame.total &&
  subject.partner === 'WORLD' &&
  (frame.cls === 'in' || frame.cls === 'out')
