import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isOneOf, isWord, wordSet, isMark, lastBefore } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Draft } from './draft.ts'
import type { Head } from './rank-head.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far before its place a pronoun, or a noun for a country, may stand, in items. */
const reach = 8

const relative = wordSet('which|who')
const itOrThem = wordSet('it|them')

/** "Mexico overtook *Russia, which* fell to second", "to France*, which is* the largest market": the name right before the relative. */
export function relativeHolder({ items, mentions, lang }: View, q: number): Area | null {
  if (lang !== 'en') return null
  const from = Math.max(0, q - reach)
  const at = lastBefore(items, q, (item, k) => k >= from && isOneOf(item, relative))
  if (at < 1) return null
  const between = items.slice(at + 1, q)
  if (between.some((item) => isOneOf(item, itOrThem) || isMark(item, ',;') || counted(item))) return null
  if (mentions.some((m) => m.marker === 'bare' && m.first > at && m.last <= q)) return null
  let end = items[at - 1]?.text === ',' ? at - 1 : at
  // "from Russia *in February*, which again topped the list"
  while (end > 0 && (items[end - 1]?.period != null || (end < at - 1 && isWord(items[end - 1], 'in')))) end--
  const mention = mentions.find((m) => m.last === end && m.areas.length === 1)
  return mention?.areas[0] ?? null
}

const counted = (item: Item): boolean => item.quantity !== null && item.quantity.form !== 'rank'

/** Nouns for a country that was named before. */
export const nouns = wordSet(
  'country|nation|kingdom|republic|state|neighbour|neighbor|giant|economy|sultanate|emirate|bloc|island',
)
const verbs = /^(?:is|was|are|were|remain\w*|stay\w*|became|becomes|has|had|ranked|ranks)$/i
const putting =
  /^(?:put|puts|putting|mak(?:es|ing)|made|lift(?:s|ed|ing)|push(?:es|ed|ing)|leaving|moved|moving)$/i

/**
 * "Imports from China came to 13 billion, and *the country* remained the main supplier", "…, which put *it* in sixth place",
 * "The US bought goods for 4 billion, *but is still* the biggest market": of the two that the flow told last is between the
 * one that the place is of.
 */
export function toldHolder(
  { view }: Sentence,
  q: number,
  head: Head | null,
  { drafts }: Reading,
): Area | null {
  const { items, lang } = view
  if (lang !== 'en' || !refers(view, q)) return null
  const start = items[q]?.start ?? 0
  const told = drafts.findLast((one) => one.value_start < start && sides(one) !== null)
  if (told === undefined || view.sentence - told.sentence > 1) return null
  const [seller, buyer] = sides(told) ?? []
  if (seller === undefined || buyer === undefined || seller === 'WORLD' || buyer === 'WORLD') return null
  const owner = view.mentions.find(
    (m) =>
      m.areas.length === 1 &&
      (m.areas[0] === seller || m.areas[0] === buyer) &&
      ((m.marker === 'poss' && m.last <= q && q - m.last <= 2) ||
        (m.first > (head?.at ?? q) &&
          m.first - (head?.at ?? q) <= 4 &&
          ['of', 'to', 'for'].includes(m.marker))),
  )?.areas[0]
  if (owner !== undefined) return owner === seller ? buyer : seller
  if (head?.head === 'supplier' || head?.head === 'exporter') return seller
  if (head?.head === 'destination' || head?.head === 'importer') return buyer
  return head === null || head.head === 'partner' ? told.partner : null
}

const sides = ({ measure, area, partner }: Draft): readonly [Area, Area] | null =>
  measure === 'exports' || measure === 'turnover'
    ? [area, partner]
    : measure === 'imports'
      ? [partner, area]
      : null

const itOrWhich = wordSet('it|which')
const standing = wordSet('position|place|status|role|spot|standing|rank|ranking')
const butOrYet = wordSet('but|yet')

/** Whether the subject before the place is a pronoun, a noun for a country, or left out behind "but". */
function refers({ items, mentions }: View, q: number): boolean {
  const from = Math.max(0, q - reach)
  const named = mentions.findLast((m) => m.marker === 'bare' && m.last <= q)
  for (let k = q - 1; k >= from && k >= (named?.last ?? 0); k--) {
    const item = items[k]
    if (item === undefined || counted(item) || item.text === ';') return false
    const it = isOneOf(item, itOrWhich)
    if (it && (putting.test(items[k - 1]?.text ?? '') || putting.test(items[k + 1]?.text ?? ''))) return true
    if (k > 0 && item.lower === 'it' && verbs.test(items[k + 1]?.text ?? '')) return true
    if (isOneOf(item, nouns) && /^(?:the|that)$/i.test(before(items, k)) && !possessed(items, k)) return true
    if (isWord(item, 'country') && /^the /i.test(item.text) && !possessed(items, k)) return true
    // "cementing *its position as* Korea's second-largest supplier"
    if (isWord(item, 'its') && isOneOf(items[k + 1], standing) && items[k + 2]?.lower === 'as') return true
    if (isOneOf(item, butOrYet) && verbs.test(items[k + 1]?.text ?? '')) return true
  }
  return false
}

/** "*the country's* largest source": whose order it is, and not who has the place. */
const possessed = (items: readonly Item[], k: number): boolean =>
  /['’]s?$/.test(items[k]?.text ?? '') || isWord(items[k + 1], 'poss')

/** The article before a noun, past one attribute: "the *Asian* giant". */
const before = (items: readonly Item[], k: number): string => {
  const n = isWord(items[k - 1], 'article') ? k - 1 : k - 2
  return items[n]?.text ?? ''
}
