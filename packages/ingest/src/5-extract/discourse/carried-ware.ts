import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Product } from '@factline/schema/vocabulary/products'
import type { Frame } from '../frames/frame.ts'
import type { State, Subject } from './state.ts'

/**
 * "Serbia exported 496,000 tons of wheat. *Shipments to China* rose 8%": the kind of food told before, for a flow whose food is
 * inherited. A new paragraph goes back to what the text began with.
 */
export function carriedWare(
  product: Product,
  { last, lead, lastParagraph }: State,
  paragraph: number,
): string | null {
  if (product !== 'food') return null
  const near =
    last?.product === 'food' && (lastParagraph === paragraph || lead?.product !== 'food') ? last : null
  return wareOf(near ?? lead)
}

/** The kind of food of a series, which stays where its counterpart changes; a maker, a route or a port does not. */
export const wareOf = (told: Subject | null): string | null => (told?.product === 'food' ? told.detail : null)

/**
 * "Motorcycle sales fell … Its sales came to 6.5 million": the kind of vehicle that the text is on. "Seaborne coal imports
 * rose … Shipments to Japan fell": the same flow told last went by sea, unless this is all of it or goes another way.
 */
export const carriedKind = (
  product: Product,
  { last, lead }: State,
  frame: Frame,
  measure: Measure,
): string | null =>
  kinds.has(product)
    ? ([last, lead].find((one) => one?.product === product && wheels.test(one.detail ?? ''))?.detail ?? null)
    : last?.product === product &&
        last.detail === 'seaborne' &&
        last.measure === measure &&
        !frame.total &&
        !frame.piped &&
        !frame.overland
      ? last.detail
      : null

const kinds: ReadonlySet<Product> = new Set(['two_wheelers', 'trucks', 'hybrids'])
const wheels =
  /^(?:motorcycles|scooters|mopeds|commercial vehicles|(?:heavy|medium) trucks|plug-in|electric)$/
