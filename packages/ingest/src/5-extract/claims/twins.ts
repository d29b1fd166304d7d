import { isWord } from '../bind/item.ts'
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
  return twins
}

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
