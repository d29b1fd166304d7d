import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf } from '../bind/item.ts'
import { namedOf } from '../frames/named.ts'
import type { RankHead } from '../lexicon/tag.ts'
import type { Sentence } from './reading.ts'

/** How far before a place its noun may stand ("*среди поставщиков* Россия на третьем месте", 在*供应国*中排第五), in items. */
const within = 9

/** A rank's noun that stands before the place, with whose it is. */
type HeadBefore = { readonly head: RankHead; readonly at: number; readonly owner: Area | null }

/** The nearest rank noun before the place at item `q`, with no other number between; null where there is none. */
export function headBefore(sentence: Sentence, q: number): HeadBefore | null {
  const { view } = sentence
  for (let k = q - 1; k >= 0 && k >= q - within; k--) {
    const item = view.items[k]
    if (item === undefined || item.quantity !== null) return null
    const rank = tagOf(item, 'rank')
    if (rank === undefined || rank.head === 'place') continue
    if (!among(sentence, k)) return null
    const owner =
      view.mentions.find(
        (m) =>
          m.areas.length === 1 &&
          m.last <= k &&
          (m.last === k ||
            (k - m.last <= 2 &&
              (isWord(view.items[m.last], 'of', 'poss') || namedOf(view.items[m.last]) !== null))),
      ) ??
      view.mentions.find(
        (m) =>
          m.areas.length === 1 &&
          m.first > k &&
          (m.first === k + 1
            ? view.lang === 'ru'
            : m.first - k <= 4 &&
              ['to', 'into', 'in'].includes(m.marker) &&
              tagOf(view.items[m.first], 'area')?.form === 'name'),
      )
    return { head: rank.head, at: k, owner: owner?.areas[0] ?? null }
  }
  return null
}

/** "among", "in the list of", 在…中: the noun names those who are ranked, not who is. */
function among(sentence: Sentence, k: number): boolean {
  const { items } = sentence.view
  // 中国汽车出口目的地首位
  if (sentence.view.lang === 'zh' && items[k + 1]?.quantity?.form === 'rank') return true
  // 德国进口来源国的第35位
  if (
    sentence.view.lang === 'zh' &&
    tagOf(items[k - 1], 'area') !== undefined &&
    isWord(items[k + 1], 'of') &&
    items[k + 2]?.quantity?.form === 'rank'
  )
    return true
  if (items.slice(k + 1, k + 3).some((item) => /^[中里裡内內]$|^而言|^当中|^排名/.test(item.text)))
    return true
  return items
    .slice(Math.max(0, k - 4), k)
    .some((item) =>
      /^(?:среди|списк\p{L}*|рейтинг\p{L}*|числ\p{L}*|among|list|ranking|unter|rangliste|entre|lista)$/iu.test(
        item.text,
      ),
    )
}
