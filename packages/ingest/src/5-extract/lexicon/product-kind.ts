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

/** What cars run on. */
export const motorFuels: ReadonlySet<Product> = new Set(['diesel', 'gasoline', 'oil_products'])

/** Crude oil and what is made of it. */
export const oils: ReadonlySet<Product> = new Set(['crude_oil', 'oil', 'oil_products', 'diesel', 'gasoline'])

/** What a country seldom both buys and sells. */
export const bulk: ReadonlySet<Product> = new Set([...oils, 'coal', 'thermal_coal', 'coking_coal'])
