import { type Item, tagOf } from './item.ts'

const continents: ReadonlySet<string> = new Set(['EUROPE', 'ASIA', 'AFRICA'])

/**
 * "to Europe (44%), Asia (33%), Africa (18%), *America* (5%) and Oceania": among the continents it is one of them, for
 * which there is no code, and not the country.
 */
export function continentAmerica(items: Item[]): Item[] {
  const named = new Set(items.flatMap((item) => tagOf(item, 'area')?.area ?? []))
  if ([...continents].filter((one) => named.has(one)).length < 2) return items
  return items.map((item) =>
    item.text === 'America' ? { ...item, tags: [{ tag: 'skip', why: 'region' } as const] } : item,
  )
}
