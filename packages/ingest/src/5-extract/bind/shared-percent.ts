import { type Item, isWord, isOneOf, wordSet, firstBehind } from './item.ts'

/**
 * "die Exporte legten um 3,4 und die Importe um 0,7 Prozent zu", «на 3,4 и 0,7 процента», "to Hungary by 46.7, to Austria by 33.4
 * and to France by 6.2 percent": of numbers that say by how much, the last tells the unit of all. Changed in place, from
 * the last back.
 */
export function sharePercent(items: Item[]): void {
  for (let k = items.length - 1; k > 0; k--) {
    const item = items[k]
    const first = item?.quantity
    if (item === undefined || first?.form !== 'bare' || first.value >= 100) continue
    const next = firstBehind(items, k, (one) => one.quantity !== null)
    if (next < 0 || next - k > reach || items[next]?.quantity?.form !== 'percent') continue
    // «составило 12 и 9 процентов», "um 3 bzw. 4 Prozent"
    const paired = next === k + 2 && isWord(items[k + 1], 'and', 'respectively')
    if (!paired && (!isBy(items, k) || !isBy(items, next))) continue
    items[k] = { ...item, quantity: { ...first, form: 'percent', unit: 'percent' } }
  }
}

const by = wordSet('um|на')

const isBy = (items: readonly Item[], k: number): boolean =>
  isWord(items[k - 1], 'by') || isOneOf(items[k - 1], by)

/** How far behind it the number with the unit may stand, in items. */
const reach = 8
