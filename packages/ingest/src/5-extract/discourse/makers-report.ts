import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Company } from '../frames/frame.ts'
import { companyOf } from '../frames/named.ts'
import type { CueClass } from '../lexicon/tag.ts'

/** What a maker tells of first. */
const told: ReadonlySet<CueClass> = new Set(['sales', 'flow'])

/** The maker is whom the first figure is of: its name stands among so many items at the head of that sentence. */
const head = 9
/** So near the head of a sentence its subject stands. */
const atHead = 3

/**
 * "Volkswagen sold 10.74 million vehicles last year. In China deliveries rose …, in the United States …": the one maker
 * whose own report a text is, for all the world at first and then market by market; null for any other text. It begins
 * with that maker's sales and names no market there, but one abroad later.
 */
export function makersReport(title: View | null, views: readonly View[]): Company | null {
  const first = views.find((view) => view.items.some((item) => item.quantity !== null))
  if (first === undefined) return null
  const opening = views.slice(0, views.indexOf(first) + 1)
  const makers = opening.flatMap((view) => view.items.flatMap((item) => companyOf(item) ?? []))
  const [maker] = makers
  if (maker?.sector !== 'autos' || makers.some((one) => one.name !== maker.name)) return null
  if (!first.items.some((item) => told.has(tagOf(item, 'cue')?.cue ?? 'share'))) return null
  const isHome = (area: string): boolean => area === maker.area
  const placed = [...(title === null ? [] : [title]), ...opening].some((view) =>
    view.mentions.some((m) => m.marker === 'in' || !m.areas.every(isHome)),
  )
  if (placed) return null
  if (!first.items.slice(0, head).some((item) => companyOf(item) !== null)) return null
  const rest = views.slice(opening.length)
  const abroad = rest.some((view) => view.mentions.some((m) => !m.areas.every(isHome)))
  return abroad && !rest.some((view) => rivals(view, maker)) ? maker : null
}

/** "Toyota sold 531,000": makers of other homes who are told of in turn stand side by side in one market. */
const rivals = ({ items }: View, maker: Company): boolean =>
  items.slice(0, atHead).some((item) => {
    const other = companyOf(item)
    return other?.sector === 'autos' && other.area !== maker.area
  }) && items.some((item) => item.quantity?.form === 'amount')
