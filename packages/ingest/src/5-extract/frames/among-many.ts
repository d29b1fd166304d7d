import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** How far behind a name its own amount may stand: "the US *for $1.5 billion*", "India 4 million". */
const reach = 2

/**
 * Whether the subject of the verb at item `i` is the first of several who each have an amount: "China bought goods for $3.4
 * billion, the US for $1.5 billion and Japan for $620 million".
 */
export const amongMany = ({ items, mentions, lang }: View, i: number): boolean =>
  lang === 'en' &&
  mentions.some(
    (m) =>
      m.first > i &&
      m.marker === 'bare' &&
      m.areas.length === 1 &&
      (items[m.first - 1]?.text === ',' || isWord(items[m.first - 1], 'and', 'article')) &&
      items
        .slice(m.last, m.last + reach)
        .some((item) => item.quantity?.form === 'amount' || item.quantity?.form === 'bare'),
  )
