import type { Area } from '@factline/schema/vocabulary/areas'
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

type Ends = { readonly area: readonly Area[]; readonly partner: readonly Area[] }

/**
 * "total exports"; "*Uzbek foreign trade turnover* was $29 billion": what one country by itself has of foreign trade it has
 * with all the world, whoever was named before.
 */
export const namesTotal = (item: Item | undefined, { area, partner }: Ends): boolean =>
  /^(?:total|overall) /i.test(item?.text ?? '') ||
  (area.length === 1 && partner.length === 0 && /^(?:foreign|external) trade\b/i.test(item?.text ?? ''))
