import { perView, type View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import type { Company } from '../frames/frame.ts'
import { companyOf } from '../frames/named.ts'
import { sectorProduct } from '../lexicon/product-kind.ts'
import { isPlace } from '../lexicon/tag.ts'

const flows: ReadonlySet<string> = new Set(['exports', 'export_share', 'destination_rank'])

/** Products that a text may call by the wider or the narrower word. */
const families: readonly (readonly string[])[] = [
  ['coal', 'thermal_coal', 'coking_coal'],
  ['oil', 'crude_oil'],
  ['gas', 'pipeline_gas', 'lng'],
]

const again =
  /\b(?:the|this|its) (?:(?:coal|oil|gas|lng|export) )?(?:terminal|port|harbour|harbor|pipeline|pipe|line|route|plant|field|system)\b/i

/**
 * "Coal exports of Richards Bay fell … India took 41.6 million tonnes": in a text on one pipe, port or field what flows
 * is told of it, until the text turns to the whole country.
 */
export function onePlace(
  drafts: readonly Draft[],
  title: View | null,
  views: readonly View[],
): readonly Draft[] {
  const place = placeOf(title, views)
  if (place === null) return drafts
  const product = sectorProduct(place.sector)
  const family = families.find((one) => one.includes(product ?? ''))
  if (family === undefined) return drafts
  const own = drafts.filter((draft) => draft.detail === place.name && flows.has(draft.measure))
  const told = views.filter((view) => isOn(view) && placesIn(view).every((one) => one.name === place.name))
  if (own.length === 0 || Math.max(own.length, told.length) < 2) return drafts
  const opens = drafts.find((draft) => flows.has(draft.measure) && family.includes(draft.product))
  const first = told.find((view) => view.sentence === opens?.sentence)
  if (opens === undefined || first === undefined || !leadsTo(first, opens, place)) return drafts
  const homes = new Set([place.area, ...own.map((draft) => draft.area)])
  // What a pipe carries ends where it does.
  const ends = place.sector.endsWith('_route') ? new Set(own.map((draft) => draft.partner)) : null
  const turned = turnsAway(homes, views)
  return drafts.map((draft) =>
    flows.has(draft.measure) &&
    draft.detail === null &&
    family.includes(draft.product) &&
    homes.has(draft.area) &&
    (ends === null || ends.has(draft.partner)) &&
    !turned.has(draft.sentence)
      ? { ...draft, detail: place.name, why: [...draft.why, `of ${place.name}`] }
      : draft,
  )
}

const placesIn = perView((view): readonly Company[] =>
  view.items.flatMap((item) => companyOf(item) ?? []).filter((one) => isPlace(one.sector)),
)

/** The one place that title and opening name. */
function placeOf(title: View | null, views: readonly View[]): Company | null {
  const head = [...(title === null ? [] : [title]), ...views.slice(0, 1)].flatMap(placesIn)
  const [place] = head
  return place === undefined || head.some((one) => one.name !== place.name) ? null : place
}

const isOn = perView(
  (view): boolean => placesIn(view).length > 0 || again.test(view.text.slice(view.start, view.end)),
)

/** Whether the sentence names the place ahead of its number, and not by the way behind it. */
const leadsTo = (view: View, { detail, value_start }: Draft, place: Company): boolean =>
  detail === place.name ||
  again.test(view.text.slice(view.start, value_start)) ||
  view.items.some((item) => item.end <= value_start && companyOf(item)?.name === place.name)

/** The sentences from one that names the country itself on, up to the next on the place. */
function turnsAway(homes: ReadonlySet<string>, views: readonly View[]): ReadonlySet<number> {
  const away = new Set<number>()
  let off = false
  for (const view of views) {
    if (isOn(view)) off = false
    else if (view.mentions.some((mention) => mention.areas.some((area) => homes.has(area)))) off = true
    if (off) away.add(view.sentence)
  }
  return away
}
