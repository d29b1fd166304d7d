import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'

/** "importierte abzüglich der Exporte 77 TWh", «кроме экспорта»: what is left out of the count has no number of its own. */
export const leftOut = ({ items, lang }: View, i: number): boolean =>
  lang !== 'en' &&
  (isWord(items[i - 1], 'besides') || (isWord(items[i - 1], 'article') && isWord(items[i - 2], 'besides')))

/** "secondary sources put output at": who tells, no purchase. */
export const whoTells = ({ items }: View, i: number): boolean =>
  items[i]?.lower === 'sources' &&
  items[i + 1]?.quantity == null &&
  namedOf(items[i + 1]) === null &&
  !isWord(items[i + 1], 'its', 'article', 'total') &&
  items[i + 1]?.text !== ':'
