import type { Product } from '@factline/schema/vocabulary/products'
import type { Frame } from '../frames/frame.ts'
import { portNames } from '../lexicon/data/ports.ts'
import type { Sides } from './sides.ts'
import type { State } from './state.ts'

/**
 * "LNG exports from Gladstone rose 10%. *Volumes to Korea* came to 235,000 tonnes": in a text that began with what leaves a
 * port, what goes out by nobody else and from nowhere else still leaves it; its name, or null.
 */
export function carriedPort(
  frame: Frame,
  sides: Sides,
  product: Product,
  { lead, last }: State,
): string | null {
  if (sides.cls !== 'out' && sides.cls !== 'flow') return null
  if (frame.areas.length + frame.companies.length > 0 || frame.total || frame.theCountry) return null
  const port = lead?.detail ?? null
  return port !== null &&
    portNames.has(port) &&
    last?.detail === port &&
    lead?.area === sides.area &&
    lead.product === product
    ? port
    : null
}
