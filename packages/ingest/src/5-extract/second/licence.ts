import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'

/** What a text has said by the end of a block, and so may be taken for granted in it. */
export type Licence = {
  readonly areas: ReadonlySet<string>
  readonly products: ReadonlySet<string>
  readonly periods: ReadonlySet<string>
  /** Lower-case text up to the end of the block, for brands and plants. */
  readonly words: string
}

/**
 * Reads the licences of blocks in order: the tags of the title and of all sentences up to the block, what our own
 * rules had worked out by then (the discourse), and the year and month of publication.
 */
export function licenceOf(
  title: View | null,
  views: readonly View[],
  drafts: readonly Draft[],
  published: string | null,
  text: string,
): Licence {
  // Goods and the whole world are what is meant where nobody and nothing is named.
  const areas = new Set<string>(['WORLD'])
  const products = new Set<string>(['goods'])
  const periods = new Set<string>()
  for (const view of title === null ? views : [title, ...views])
    for (const { tags, period } of view.items) {
      if (period?.label != null) periods.add(period.label)
      for (const tag of tags) {
        if (tag.tag === 'area' || tag.tag === 'company') areas.add(tag.area)
        if (tag.tag === 'source' && tag.area !== null) areas.add(tag.area)
        if (tag.tag === 'pair') for (const area of tag.areas) areas.add(area)
        if (tag.tag === 'product' && tag.product !== null) products.add(tag.product)
      }
    }
  for (const draft of drafts) {
    for (const area of [draft.area, draft.partner]) areas.add(area)
    products.add(draft.product)
    if (draft.period !== null) periods.add(draft.period)
  }
  if (published !== null) for (const length of [4, 7]) periods.add(published.slice(0, length))
  const entitled = title === null ? '' : title.text
  return { areas, products, periods, words: `${entitled}\n${text}`.toLowerCase() }
}
