import { type Item, isWord, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** «общая *стоимость импорта*»: what it was worth in all, and not all that was imported. */
export const isWorth = (item: Item | undefined): boolean => /^(?:стоимост|сумм)/i.test(item?.text ?? '')

const altogether = wordSet('共|共计|总共|合计')

/** "Insgesamt exportierten deutsche Firmen", "всего Китай вывез", 共出口: all of it, whoever was named before. */
export const summed = (view: View, i: number): boolean =>
  view.items
    .slice(Math.max(0, i - 5), i)
    .some(
      (item) =>
        item.clause === view.items[i]?.clause &&
        item.quantity === null &&
        (isWord(item, 'total') || isOneOf(item, altogether)),
    )
