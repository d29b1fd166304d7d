import { type Item, isOneOf, wordSet } from './item.ts'

const delivers = wordSet('delivered|delivers|deliver|delivering')
const results = wordSet(
  'results|result|news|performance|growth|gains|profit|profits|returns|increase|increases|decline|quarter|year|month',
)

/** How far behind the verb the noun may stand ("delivered *another set of mixed results*"). */
const reach = 6

/** "Sales *delivered mixed results*", "*delivered* a strong quarter": nothing is brought to anybody, and no flow is told. */
export const deliveredResults = (items: Item[]): Item[] =>
  !items.some((item) => isOneOf(item, delivers))
    ? items
    : items.map((item, i) =>
        isOneOf(item, delivers) && givesResults(items, i) ? { ...item, tags: [] } : item,
      )

function givesResults(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < items.length && k - i <= reach; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || item.period !== null || item.text === ',')
      return false
    if (isOneOf(item, results)) return true
  }
  return false
}
