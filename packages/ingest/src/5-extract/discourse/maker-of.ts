import type { Company, Frame } from '../frames/frame.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { State } from './state.ts'

/** Measures of a maker's own report. */
const own: ReadonlySet<string> = new Set(['sales', 'exports', 'production'])

/**
 * "Kia's sales rose … *Domestic sales* climbed … *overseas sales* were up": in a text that began with one maker and is
 * on it still, what is sold, exported or made by nobody else and nowhere else is that maker's.
 */
export function makerOf(frame: Frame, { lead, last }: State): Company | null {
  const goesOn =
    lead !== null &&
    last !== null &&
    lead.detail !== null &&
    lead.detail === last.detail &&
    isAuto(lead.product) &&
    own.has(lead.measure) &&
    own.has(last.measure) &&
    (frame.cls === 'sales' || frame.cls === 'out' || frame.cls === 'production')
  if (!goesOn || frame.companies.length > 0) return null
  // "Toyota built 826,556 cars worldwide. In Japan output fell, global sales slipped": of all of which its report is.
  const worldwide = lead.measure !== 'exports' && lead.area === 'WORLD' && frame.products.length === 0
  if (!worldwide && (frame.total || frame.world || frame.global)) return null
  if (!worldwide && frame.areas.length + frame.partners.length > 0) return null
  const home = lead.measure === 'sales' || lead.area === 'WORLD' ? lead.partner : lead.area
  // "Electric cars of all makers sold 5,990" in a text on one maker abroad: a kind named anew is the market's.
  const abroad = lead.measure === 'sales' && lead.area !== 'WORLD' && lead.area !== home
  if (abroad && frame.products.length > 0) return null
  const other = frame.products.some((one) => one.product !== lead.product && !one.weak)
  if (lead.measure === 'production' && lead.area !== 'WORLD' && other) return null
  return home === 'WORLD' ? null : { name: lead.detail ?? '', area: home, sector: 'autos' }
}
