import type { Area } from '@factline/schema/vocabulary/areas'
import { isCue, tagOf } from '../bind/item.ts'
import { cuePlaces, type View } from '../bind/view.ts'

/** The countries of which the text tells what two energy companies or more buy, sell or ship. */
export function partedOf(views: readonly View[]): ReadonlySet<Area> {
  const firms = new Map<Area, string>()
  const parted = new Set<Area>()
  for (const view of views) {
    const { items } = view
    if (!cuePlaces(view).some((k) => isCue(items[k], 'out', 'in', 'flow'))) continue
    if (!items.some((item) => item.quantity?.form === 'amount')) continue
    for (const item of items) {
      const company = item.tags.length === 0 ? undefined : tagOf(item, 'company')
      if (company?.sector !== 'energy') continue
      if ((firms.get(company.area) ?? company.name) !== company.name) parted.add(company.area)
      firms.set(company.area, company.name)
    }
  }
  return parted
}
