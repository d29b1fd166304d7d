import type { Item } from './item.ts'
import { isMark, isWord, tellsChange } from './item.ts'

/** Quantities of one kind joined by commas and "and": "6.8 percent and 2.1 percent", "8,838 and 6,869 vehicles". */
export type QuantityList = { readonly members: readonly number[] }

/** For each quantity of the sentence the list it stands in; alone it is a list of one. */
export function quantityLists(items: readonly Item[]): Map<number, QuantityList> {
  const lists: number[][] = []
  items.forEach((item, i) => {
    if (item.quantity === null || item.quantity.form === 'rank' || item.masked) return
    // "Ksh15.2 billion (USD149 million), Ksh12.9 billion (…)": the same in other money is none of the list.
    if (item.quantity.conversion_of !== null && isMark(items[i - 1], '(') && items[i - 2]?.quantity != null)
      return
    if (besideMember(items, i - 1)) return
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list !== undefined && last !== undefined && joined(items, last, i) && alike(items[last], item))
      list.push(i)
    else lists.push([i])
  })
  const byIndex = new Map<number, QuantityList>()
  for (const members of lists) for (const member of members) byIndex.set(member, { members })
  return byIndex
}

function joined(items: readonly Item[], from: number, to: number): boolean {
  let joint = false
  let aside = 0
  for (let k = from + 1; k < to; k++) {
    const item = items[k]
    if (
      isMark(item, '(') &&
      items[k - 1]?.quantity != null &&
      ((items[k + 1]?.quantity?.conversion_of != null && isMark(items[k + 2], ')')) || besideMember(items, k))
    ) {
      aside += 3
      k += 2
      continue
    }
    // «71 тыс. и 86 тыс. машин»: the full stop of the abbreviation.
    if (k === from + 1 && item?.text === '.' && /\p{L}$/u.test(items[from]?.text ?? '')) aside++
    // "um 10,0 Prozent *bzw.* 1,1 Prozent"
    // 分别下降2%和增长12%: each with its own verb.
    else if (isWord(items[k - 1], 'and') && ownVerb(item)) aside++
    else if (isWord(item, 'and', 'respectively') || item?.text === ',' || item?.text === '、') joint = true
    else if (
      !isWord(item, 'article', 'to', 'at', 'by', 'in', 'of') &&
      item?.tags.some((tag) => tag.tag === 'product') !== true
    )
      return false
  }
  return joint && to - from - aside <= 4
}

/** A Chinese word for a rise or fall, right before its number. */
const ownVerb = (item: Item | undefined): boolean =>
  tellsChange(item) && /\p{Script=Han}/u.test(item?.text ?? '')

/**
 * "25 million tonnes *($12 billion)* and 21 million tonnes ($13 billion) respectively": whether the bracket at item `k` tells the
 * member of a list before it in another unit, as that of the next member does.
 */
function besideMember(items: readonly Item[], k: number): boolean {
  const [member, inside] = [items[k - 1]?.quantity, items[k + 1]?.quantity]
  if (!isMark(items[k], '(') || !isMark(items[k + 2], ')')) return false
  if (member?.form !== 'amount' || inside?.form !== 'amount' || member.unit === inside.unit) return false
  const near = [...items.slice(k + 3, k + 7), ...items.slice(Math.max(0, k - 7), k - 1)]
  const next = near.findIndex(
    (item) => item.quantity?.form === 'amount' && item.quantity.unit === member.unit,
  )
  return next >= 0 && near.some((item) => isWord(item, 'and') || item.text === ',')
}

const alike = (a: Item | undefined, b: Item): boolean => {
  const first = a?.quantity
  const second = b.quantity
  if (first == null || second === null) return false
  if (first.form === second.form) return first.unit === second.unit && second.conversion_of === null
  return first.form === 'bare' && second.form === 'amount'
}
