import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** "importierte abzüglich der Exporte 77 TWh", «кроме экспорта»: what is left out of the count has no number of its own. */
export const leftOut = ({ items, lang }: View, i: number): boolean =>
  lang !== 'en' &&
  (isWord(items[i - 1], 'besides') || (isWord(items[i - 1], 'article') && isWord(items[i - 2], 'besides')))
