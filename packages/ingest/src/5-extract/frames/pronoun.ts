import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { caseOf } from '../lexicon/case-ru.ts'

/** "China overtook Japan, and its demand grew": the subject of the clause before. */
export function antecedent(view: View, first: number, clause: number): readonly Area[] {
  const before = view.mentions.filter(
    (m) =>
      m.last <= first &&
      m.areas.length === 1 &&
      // "Russia's share of its imports": not Russia's own.
      (m.marker === 'bare' || (m.marker === 'poss' && tagOf(view.items[m.last + 1], 'cue')?.cue !== 'share')),
  )
  return (before.find((m) => m.clause !== clause) ?? before[0])?.areas ?? []
}

/** "It exported", "the country bought": who acts at item `i` was named before. */
export function pronounBefore(view: View, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const item = view.items[k]
    if (isWord(item, 'country') || item?.text.toLowerCase() === 'it') return true
    if (tagOf(item, 'area') !== undefined || item?.quantity != null) return false
  }
  return false
}

/** «*Италия* идёт на четвертом месте: в стране продано 43 тысячи»: who opens the sentence, in a clause before this one. */
export function headOf(view: View, i: number): readonly Area[] {
  const { items, mentions, lang } = view
  const head = mentions[0]
  const clause = items[i]?.clause
  return lang === 'ru' &&
    pronounBefore(view, i) &&
    head?.marker === 'bare' &&
    head.first === 0 &&
    items[head.first]?.clause !== clause &&
    caseOf(items[head.first]?.text ?? '') !== 'dative' &&
    mentions.every((m) => m === head || (m.first > 0 && m.clause === clause))
    ? head.areas
    : []
}

const bloc = wordSet('the bloc|the block|that bloc|that block')

/** "*The bloc* took goods worth $6 billion", "the bloc's imports": a union named before, and not whose figures the text gives. */
export function blocBefore({ items }: View, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (isOneOf(items[k], bloc)) return true
  return false
}

/** «внешнеторговый оборот республики», "die Ausfuhren des Landes", "las exportaciones del país": what the country itself trades. */
export const countrysOwn = ({ items, lang }: View, i: number): boolean =>
  lang !== 'en' &&
  lang !== 'zh' &&
  [i + 1, i + 2].some(
    (k) =>
      (isWord(items[k], 'country') || (k === i + 1 && isGenitiveLand(items, k))) &&
      items
        .slice(i + 1, k)
        .every((item) => isWord(item, 'of', 'article') && !isWord(item, 'to', 'into', 'from', 'with', 'in')),
  )

/** «экспорт страны»; «страны ЕС» are many. */
const isGenitiveLand = (items: View['items'], k: number): boolean =>
  /^страны$/i.test(items[k]?.text ?? '') &&
  tagOf(items[k + 1], 'area') === undefined &&
  !/^\p{Lu}/u.test(items[k + 1]?.text ?? '')

/** "imports *into the country*", "*in the country*", "shipped *out of the country*": of who is told of, and no counterpart; "the country" stands at `k`. */
export const isOwnEnd = (cls: CueClass, items: readonly Item[], k: number): boolean =>
  cls === 'in'
    ? isWord(items[k - 1], 'into', 'to', 'of', 'in')
    : (cls === 'out' || cls === 'flow') && isWord(items[k - 1], 'of', 'from')
