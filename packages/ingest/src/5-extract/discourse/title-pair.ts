import type { Flow } from './flow.ts'
import type { Sides } from './sides.ts'

/** Flows that a title and the first words of its text name by several words for one thing. */
const ways = { in: 'in', receive: 'in', out: 'out', flow: 'out' } as const

/**
 * "*Japan's LNG imports from Qatar fall*. Purchases came to 5 million tonnes": the first flow of a text that names nobody is
 * the one of its title, with both ends. Null where the title told no two ends, or the text has told a flow of its own.
 */
export function titlePair({ frame, state, inherited }: Flow): Sides | null {
  const { lead, provisional } = state
  if (!provisional || lead === null || lead.partner === 'WORLD' || frame.total) return null
  if (frame.areas.length + frame.partners.length + frame.companies.length > 0 || frame.ofWorld) return null
  const told = ways[lead.cls as keyof typeof ways]
  const own = ways[frame.cls as keyof typeof ways]
  if (told === undefined || own === undefined || (frame.cls !== 'flow' && told !== own)) return null
  // "Coal imports" under a title on LNG are another flow.
  if (frame.products.some((one) => one.product !== lead.product)) return null
  inherited.push('pair')
  return { cls: lead.cls, area: lead.area, partner: lead.partner }
}
