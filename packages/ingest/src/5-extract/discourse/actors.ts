import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { keepsOrder, takesIn } from './reporter.ts'

/** "the economies of the US and the EU have picked up": a list far down a text names others, and not whose figures it gives. */
export const isOfSeveral = ({ areas, marker }: Mention): boolean => areas.length > 1 && marker !== 'pair'

const counterpart: ReadonlySet<Mention['marker']> = new Set(['to', 'from', 'into', 'with', 'besides'])

/** "Exports to the US fell": a country that is only ever dealt with is not the one whose figures these are. */
export const isDealtWith = (view: View, mention: Mention): boolean =>
  counterpart.has(mention.marker) && !takesIn(view, mention) && !keepsOrder(view, mention)
