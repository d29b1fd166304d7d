import type { Product } from '@factline/schema/vocabulary/products'
import type { Frame } from '../frames/frame.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import type { Sides } from './sides.ts'
import type { State, Subject } from './state.ts'

/** A company, plant or field that the text did not begin with is spoken of for so many sentences. */
const near = 1

/**
 * "Petrobras produced 2 million barrels a day. *A year earlier output was* 1.9 million": what is put out by nobody else and
 * nowhere else goes on being the company's, field's or plant's; its name, or null.
 */
export function carriedFirm(frame: Frame, sides: Sides, product: Product, state: State): string | null {
  if (sides.cls !== 'production' || !isEnergy(product)) return null
  if (frame.areas.length + frame.companies.length + frame.partners.length > 0) return null
  if (frame.total || frame.global || frame.domestic || frame.theCountry) return null
  const { lead, sentence } = state
  const market = state.earlier.get('market')
  const told = market?.subject
  if (told?.measure !== 'production' || told.detail === null || told.area !== sides.area) return null
  if (!isEnergy(told.product) || !isName(told)) return null
  const began = lead?.detail === told.detail
  // Another ware is the company's only where the text is on that company.
  return began || (told.product === product && sentence - (market?.sentence ?? sentence) <= near)
    ? told.detail
    : null
}

/** Names begin with a capital; kinds ("nuclear") do not. */
const isName = ({ detail }: Subject): boolean => /^\p{Lu}/u.test(detail ?? '')
