/** The three desks that the product serves. */
export const topics = { trade: 'Trade', autos: 'Autos', energy: 'Energy' } as const
export type Topic = keyof typeof topics
export const topicCodes = Object.keys(topics) as Topic[]

type ProductEntry = {
  readonly label: string
  readonly topic: Topic /** Harmonised System code. */
  readonly hs: string | null
}

/** Every product of the fact model with its topic and the HS code it maps to. */
export const products = {
  goods: { label: 'Goods', topic: 'trade', hs: null },
  food: { label: 'Food', topic: 'trade', hs: '01-24' },
  services: { label: 'Services', topic: 'trade', hs: null },
  cars: { label: 'Cars', topic: 'autos', hs: '8703' },
  evs: { label: 'Electric cars', topic: 'autos', hs: '870380' },
  hybrids: { label: 'Hybrids', topic: 'autos', hs: '870340' },
  vans: { label: 'Vans', topic: 'autos', hs: '8704' },
  trucks: { label: 'Trucks', topic: 'autos', hs: '8704' },
  buses: { label: 'Buses', topic: 'autos', hs: '8702' },
  two_wheelers: { label: 'Two-wheelers', topic: 'autos', hs: '8711' },
  auto_parts: { label: 'Auto parts', topic: 'autos', hs: '8708' },
  crude_oil: { label: 'Crude oil', topic: 'energy', hs: '2709' },
  oil_products: { label: 'Oil products', topic: 'energy', hs: '2710' },
  diesel: { label: 'Diesel', topic: 'energy', hs: '2710' },
  gasoline: { label: 'Gasoline', topic: 'energy', hs: '2710' },
  oil: { label: 'Oil', topic: 'energy', hs: '2709-2710' },
  pipeline_gas: { label: 'Pipeline gas', topic: 'energy', hs: '271121' },
  lng: { label: 'LNG', topic: 'energy', hs: '271111' },
  gas: { label: 'Gas', topic: 'energy', hs: '2711' },
  coal: { label: 'Coal', topic: 'energy', hs: '2701-2704' },
  thermal_coal: { label: 'Thermal coal', topic: 'energy', hs: '2701' },
  coking_coal: { label: 'Coking coal', topic: 'energy', hs: '2701' },
  electricity: { label: 'Electricity', topic: 'energy', hs: '2716' },
  nuclear_fuel: { label: 'Nuclear fuel', topic: 'energy', hs: '2844' },
  energy: { label: 'Energy', topic: 'energy', hs: '27' },
} as const satisfies Record<string, ProductEntry>

export type Product = keyof typeof products
export const productCodes = Object.keys(products) as Product[]
