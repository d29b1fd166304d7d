import type { Product } from '@factline/schema/vocabulary/products'
import type { Frame } from '../frames/frame.ts'
import { coals, gases, isAuto, isEnergy, oilProducts, oils } from '../lexicon/product-kind.ts'

/** Several products under one number: oil and gas are energy; other sums have no code. */
export function together(frame: Frame): Product | null {
  const all = frame.products.map((one) => one.product)
  if (all.some((one) => one === null)) return null
  if (all.every((one) => one === all[0])) return all[0] ?? null
  if (all.every((one) => one !== null && coals.has(one))) return 'coal'
  if (all.every((one) => one !== null && oilProducts.has(one))) return 'oil_products'
  if (all.every((one) => one !== null && gases.has(one))) return 'gas'
  if (all.every((one) => isEnergy(one)))
    return all.every((one) => one !== null && oils.has(one)) ? 'oil' : 'energy'
  // "fully electric vehicles and plug-in hybrids": all that are charged.
  const charged = frame.products.filter((one) => one.product === 'hybrids' && one.detail === 'plug-in')
  if (all[0] === 'evs' && charged.length === all.length - 1) return 'evs'
  // "light commercial vehicles and minibuses": one kind of the market's figures.
  if (all[0] === 'vans' && all.every((one) => one === 'vans' || one === 'buses')) return 'vans'
  return all.every((one) => isAuto(one)) && all[0] === 'cars' && !all.includes('auto_parts') ? 'cars' : null
}
