import { type Area, isArea } from '@factline/schema/vocabulary/areas'
import { isCurrency } from '@factline/schema/vocabulary/units'
import type { View } from '../bind/view.ts'
import { landOf } from '../lexicon/own-land.ts'

/** The country that a text of this language is on where it names none at all (我国, "the market grew"), with its money. */
const homelands: Readonly<Record<string, { readonly area: Area; readonly money: string }>> = {
  zh: { area: 'CN', money: 'CNY' },
  ru: { area: 'RU', money: 'RUB' },
  de: { area: 'DE', money: 'EUR' },
}

/** The homeland of a text: that of its language, but the press of Taiwan and Hong Kong writes of these. */
export function homelandOf(
  view: View | undefined,
): { readonly area: Area; readonly money: string } | undefined {
  const land = view?.lang === 'zh' ? landOf(view.text) : null
  return land === null ? homelands[view?.lang ?? ''] : { area: land, money: `${land}D` }
}

/** A land whose press writes in Chinese and of itself. */
export const isOwnLand = (area: Area | undefined): boolean => area === 'TW' || area === 'HK'

/** Money that is told of any country. */
const everywhere: ReadonlySet<string> = new Set(['USD', 'EUR'])

/**
 * The areas that a text names; of one that names none, or only whom is dealt with («экспорт в Китай вырос»), first the
 * country whose money it counts in, else that of its language. `actors`: those named as more than the other side.
 */
export function homed(
  areas: readonly Area[],
  actors: ReadonlySet<Area>,
  views: readonly View[],
): readonly Area[] {
  const home = homelandOf(views[0])
  // Whom Taiwan's press names beside Taiwan is whom it deals with.
  if (home !== undefined && isOwnLand(home.area))
    return [home.area, ...areas.filter((area) => area !== home.area)]
  const dealtWith = views[0]?.lang !== 'zh' && actors.size === 0 && !areas.includes(home?.area ?? '')
  if (home === undefined || (areas.length > 0 && !dealtWith)) return areas
  const counted = new Map<string, number>()
  for (const { items } of views)
    for (const { quantity } of items)
      if (quantity?.unit != null && isCurrency(quantity.unit))
        counted.set(quantity.unit, (counted.get(quantity.unit) ?? 0) + 1)
  const [most] = [...counted].filter(([money]) => !everywhere.has(money)).sort((a, b) => b[1] - a[1])
  // The code of a currency begins with that of its country.
  const own = most === undefined || counted.has(home.money) ? undefined : most[0].slice(0, 2)
  return [own !== undefined && isArea(own) ? own : home.area, ...areas]
}
