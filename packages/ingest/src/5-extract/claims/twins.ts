import { isMark, isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'

/** "production and sales", "exports and imports": two measure words that share what stands around them. */
export function twinsOf(view: View, frames: Frame[]): Map<Frame, readonly Frame[]> {
  const twins = new Map<Frame, readonly Frame[]>()
  for (let n = 1; n < frames.length; n++) {
    const a = frames[n - 1]
    const b = frames[n]
    if (
      a === undefined ||
      b === undefined ||
      b.at - a.at > 2 ||
      !(b.at === a.at
        ? a.cls !== b.cls
        : b.at - a.at === 2
          ? isWord(view.items[a.at + 1], 'and')
          : view.lang === 'zh' && a.cls === 'production' && b.cls === 'sales')
    )
      continue
    shareRoles(a, b)
    twins.set(a, [a, b])
    twins.set(b, [a, b])
  }
  for (let n = 2; n < frames.length; n++) {
    const three = frames.slice(n - 2, n + 1)
    if (!isRow(view, three)) continue
    for (const one of three) twins.set(one, three)
    for (const one of three) for (const other of three) if (one !== other) shareRoles(one, other)
  }
  return twins
}

/** "output, domestic sales, and exports": three measure words with nothing but commas, "and" and what goods they are of between them. */
function isRow({ items }: View, three: readonly Frame[]): boolean {
  const [first, , last] = three
  if (first === undefined || last === undefined || last.at - first.at > longestRow) return false
  if (new Set(three.map((one) => one.cls)).size < three.length) return false
  return items
    .slice(first.at + 1, last.at)
    .every(
      (item, k) =>
        three.some((one) => one.at === first.at + 1 + k) ||
        isMark(item, ',') ||
        isWord(item, 'and') ||
        tagOf(item, 'product') !== undefined,
    )
}
/** In items, from the first to the third. */
const longestRow = 9

function shareRoles(a: Frame, b: Frame): void {
  if (a.areas.length === 0) a.areas = b.areas
  if (b.areas.length === 0) b.areas = a.areas
  if (a.partners.length === 0) a.partners = b.partners
  if (b.partners.length === 0) b.partners = a.partners
  if (a.products.length === 0) a.products = b.products
  if (b.products.length === 0) b.products = a.products
  if (a.companies.length === 0) a.companies = b.companies
  if (b.companies.length === 0) b.companies = a.companies
}
