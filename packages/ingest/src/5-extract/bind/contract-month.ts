import { type Item, isOneOf, isWord, tagOf, wordSet } from './item.ts'

const contract = wordSet('futures|future|contract|contracts|delivery|settlement|loading|loadings')

/**
 * "Brent for *May* delivery", "*February* futures": the month in which a contract falls due is not that of its price. Such a
 * month is left without a label; a grade may stand between the two.
 */
export function dueMonths(items: Item[]): Item[] {
  if (!items.some((item) => isOneOf(item, contract))) return items
  return items.map((item, i) => {
    const { period } = item
    if (period === null || period.label?.length !== 'yyyy-mm'.length) return item
    const next = tagOf(items[i + 1], 'company') !== undefined ? items[i + 2] : items[i + 1]
    const priced = isWord(items[i - 1], 'for') || next !== items[i + 1] || next?.lower === 'futures'
    return priced && isOneOf(next, contract) ? { ...item, period: null } : item
  })
}
