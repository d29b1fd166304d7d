/** Base units of the fact model that are no currency. Values are always stored in these. */
export const physicalUnits = {
  vehicles: 'vehicles',
  t: 'tonnes',
  bbl: 'barrels',
  'bbl/d': 'barrels per day',
  m3: 'cubic metres',
  'm3/yr': 'cubic metres per year',
  'm3/d': 'cubic metres per day',
  't/yr': 'tonnes per year',
  kWh: 'kilowatt hours',
  percent: 'percent',
  points: 'percentage points',
  rank: 'rank',
  count: 'number',
  'USD/bbl': 'US dollars per barrel',
  'USD/t': 'US dollars per tonne',
  'USD/1000m3': 'US dollars per 1,000 cubic metres',
  'USD/MMBtu': 'US dollars per MMBtu',
} as const

/** Currencies, ISO 4217, as the gold and the news of our topics use them. */
const currencyList =
  'USD EUR CNY RUB JPY GBP INR KRW KZT UZS KGS TRY BRL MXN CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN UAH BYN AZN ' +
  'GEL AMD IRR IQD SAR AED QAR KWD OMR BHD ILS EGP DZD MAD TND NGN ZAR KES GHS PKR BDT LKR IDR MYR THB VND PHP SGD HKD ' +
  'TWD MNT ARS CLP COP PEN TJS TMT ETB TZS UGX ZMW AOA XOF XAF NPR MMK KHR LAK RSD ISK MDL ALL MKD BOB UYU PYG CRC GTQ DOP ' +
  'BND PGK FJD TTD JMD BWP NAD MUR LYD LBP SYP JOD RWF MZN SDG MOP HNL VES AFN CDF EEK LVL LTL SIT SKK BTN'

export const currencyCodes: readonly string[] = currencyList.split(' ')
const currencies = new Set(currencyCodes)

/** A physical unit, an ISO 4217 code, or money per physical unit such as `EUR/t`. */
export type Unit = string
export const isCurrency = (unit: string): boolean => currencies.has(unit)

/** `EUR/t`, `CNY/m3`: a price in a currency that the fact model does not list by itself. */
const isPrice = (unit: string): boolean => {
  const slash = unit.indexOf('/')
  return slash > 0 && currencies.has(unit.slice(0, slash)) && priceDenominators.has(unit.slice(slash + 1))
}
const priceDenominators = new Set(['bbl', 't', 'm3', '1000m3', 'MMBtu', 'kWh', 'MWh', 'vehicles', 'l', 'gal'])

export const isUnit = (unit: string): boolean =>
  unit in physicalUnits || currencies.has(unit) || isPrice(unit)
export const unitCodes: readonly Unit[] = [...Object.keys(physicalUnits), ...currencyCodes]

/** The words for a unit, in the plural: "tonnes", "US dollars". */
export function unitName(unit: Unit): string {
  if (unit in physicalUnits) return physicalUnits[unit as keyof typeof physicalUnits]
  if (!currencies.has(unit)) return unit
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: unit,
    currencyDisplay: 'name',
  }).formatToParts(2)
  return parts.find((part) => part.type === 'currency')?.value ?? unit
}
