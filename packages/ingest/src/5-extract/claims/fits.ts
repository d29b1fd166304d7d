import type { Product } from '@factline/schema/vocabulary/products'
import { isCurrency, type Unit } from '@factline/schema/vocabulary/units'
import { coals, gases, isAuto, oils } from '../lexicon/product-kind.ts'
import type { CueClass } from '../lexicon/tag.ts'

const physical = new Set(['t', 'bbl', 'bbl/d', 'm3', 'm3/yr', 'm3/d', 't/yr', 'kWh', 'vehicles'])

/** Whether an amount in this unit can be one of the measure: no trade balance in tonnes, no sales in dollars. */
export function unitFits(cls: CueClass, unit: Unit): boolean {
  const money = isCurrency(unit)
  switch (cls) {
    case 'out':
    case 'in':
    case 'flow':
    case 'receive':
      return money || physical.has(unit)
    case 'trade':
    case 'surplus':
    case 'deficit':
    case 'balance':
      return money
    case 'sales':
    case 'market':
    case 'production':
    case 'consumption':
    case 'capacity':
      return physical.has(unit)
    case 'cut':
      return unit === 'bbl/d' || unit === 't' || unit === 'm3/d'
    case 'price':
    case 'discount':
      return unit.includes('/') && !physical.has(unit)
    case 'tariff':
      return unit === 'percent' || (unit.includes('/') && !physical.has(unit))
    case 'brands':
      return unit === 'count'
    default:
      return false
  }
}

/** Amounts below this are no trade of a country, but prices, rates and single cargoes. */
const least: Record<string, number> = {
  t: 20,
  vehicles: 5,
  bbl: 1000,
  'bbl/d': 100,
  m3: 10_000,
  kWh: 100_000,
}
const leastMoney = 100_000

/** Twice what the whole world makes or uses of it: whatever is told above is counted in something else. */
const most: Record<string, number> = { vehicles: 400_000_000, 'bbl/d': 220_000_000, t: 20_000_000_000 }

/** Whether an amount is of the size to be one of the measure. */
export const plausible = (cls: CueClass, unit: Unit, value: number): boolean =>
  value === 0 ||
  ['price', 'discount', 'tariff', 'brands', 'share'].includes(cls) ||
  (Math.abs(value) >= (isCurrency(unit) ? leastMoney : (least[unit] ?? 0)) &&
    Math.abs(value) <= (most[unit] ?? Infinity) &&
    (unit !== 'vehicles' || Number.isInteger(value)))

/** The product that a unit asks for where the text names none that fits: barrels are oil, kilowatt hours electricity. */
export function productFor(
  product: Product,
  unit: Unit,
  said: boolean,
  named: ReadonlySet<Product>,
  cls: CueClass,
): Product | null {
  const { group, fallback } = groupOf(unit)
  // Barrels of "oil" that are traded in a text that names crude and no products are crude; what is pumped, used or cut
  // keeps its word, since output of oil is told with and without condensate.
  if (
    product === 'oil' &&
    unit.startsWith('bbl') &&
    !kept.has(cls) &&
    named.has('crude_oil') &&
    !named.has('oil_products')
  )
    return 'crude_oil'
  if (group === null || group.includes(product)) return product
  // "19 million kilolitres of oil products"
  if (said) return unit === 'm3' && oils.has(product) ? product : null
  const known = group.filter((one) => named.has(one))
  return known.length === 1 ? (known[0] ?? null) : fallback
}

const kept: ReadonlySet<CueClass> = new Set(['production', 'consumption', 'cut'])

function groupOf(unit: Unit): { group: readonly Product[] | null; fallback: Product | null } {
  if (unit === 'bbl' || unit === 'bbl/d' || unit.endsWith('/bbl'))
    return { group: [...oils, 'energy', 'lng'], fallback: 'oil' }
  if (
    unit === 'm3' ||
    unit === 'm3/yr' ||
    unit === 'm3/d' ||
    unit.endsWith('/1000m3') ||
    unit.endsWith('/MMBtu')
  )
    return { group: [...gases, 'energy'], fallback: 'gas' }
  if (unit === 'kWh') return { group: ['electricity', ...gases, 'energy'], fallback: 'electricity' }
  if (unit === 'vehicles')
    return { group: ['cars', 'evs', 'hybrids', 'vans', 'trucks', 'buses', 'two_wheelers'], fallback: 'cars' }
  if (unit === 't' || unit === 't/yr' || unit.endsWith('/t'))
    return {
      group: [...oils, ...gases, 'energy', ...coals, 'nuclear_fuel', 'food', 'goods'],
      fallback: null,
    }
  return { group: null, fallback: null }
}

/** Vehicles where the text counts without saying of what ("to 123,000"). */
export const countsVehicles = (cls: CueClass, product: Product): boolean =>
  isAuto(product) &&
  product !== 'auto_parts' &&
  ['sales', 'market', 'production', 'out', 'in', 'flow', 'receive'].includes(cls)
