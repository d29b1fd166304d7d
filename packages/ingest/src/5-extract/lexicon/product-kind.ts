import { type Product, products } from '@factline/schema/vocabulary/products'

/** The product that a company of a sector deals in, where the sector says it. */
export function sectorProduct(sector: string): Product | null {
  if (sector === 'autos') return 'cars'
  if (sector === 'gas_route') return 'pipeline_gas'
  if (sector === 'oil_route') return 'oil'
  if (sector === 'lng_site') return 'lng'
  if (sector === 'gas_site') return 'gas'
  if (sector === 'oil_site') return 'oil'
  if (sector === 'coal_site') return 'coal'
  if (sector === 'power_site') return 'electricity'
  if (sector === 'grade') return 'crude_oil'
  return sector === 'hub' ? 'gas' : null
}

export const isAuto = (product: Product | null): boolean =>
  product !== null && products[product].topic === 'autos'
export const isEnergy = (product: Product | null): boolean =>
  product !== null && products[product].topic === 'energy'

/** What is made of crude oil, and cars run on. */
export const oilProducts: ReadonlySet<Product> = new Set(['oil_products', 'diesel', 'gasoline'])

/** Crude oil and what is made of it. */
export const oils: ReadonlySet<Product> = new Set(['crude_oil', 'oil', ...oilProducts])

/** Natural gas, whichever way it comes. */
export const gases: ReadonlySet<Product> = new Set(['gas', 'pipeline_gas', 'lng'])

/** Coal, whatever it is burnt for. */
export const coals: ReadonlySet<Product> = new Set(['coal', 'thermal_coal', 'coking_coal'])

/** What a country seldom both buys and sells. */
export const bulk: ReadonlySet<Product> = new Set([...oils, ...coals])
