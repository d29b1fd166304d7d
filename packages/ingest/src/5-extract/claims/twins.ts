import { isMark, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
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
      !(b.at === a.at
        ? a.cls !== b.cls
        : b.at - a.at >= 2
          ? coupled(view, a, b)
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

/** "exports *and* imports", "las exportaciones *y las* importaciones", "sowohl die Importe *als auch die* Exporte": how many items stand between. */
const coupling = 4
const both = wordSet('als|auch|como|también')

function coupled({ items }: View, a: Frame, b: Frame): boolean {
  if (b.at - a.at > coupling) return false
  const between = items.slice(a.at + 1, b.at)
  return (
    between.some((item) => isWord(item, 'and') || item.lower === 'auch' || item.lower === 'como') &&
    (b.at - a.at === 2 || (a.cls !== b.cls && !a.verb && !b.verb)) &&
    between.every((item) => isWord(item, 'and', 'article') || isOneOf(item, both))
  )
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
  // «las exportaciones y las importaciones *de España*»: whose both are, not where the one comes from.
  if (b.owned === true && a.cls === 'out' && b.areas.length === 0) {
    b.areas = b.partners
    b.partners = []
  }
  if (a.areas.length === 0) a.areas = b.areas
  if (b.areas.length === 0) b.areas = a.areas
  if (a.partners.length === 0) a.partners = b.partners
  if (b.partners.length === 0) b.partners = a.partners
  if (a.products.length === 0) a.products = b.products
  if (b.products.length === 0) b.products = a.products
  if (a.companies.length === 0) a.companies = b.companies
  if (b.companies.length === 0) b.companies = a.companies
}
