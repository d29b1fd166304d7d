import { isCurrency, type Unit, unitName } from '@factline/schema/vocabulary/units'
import type { Qualifier } from '@factline/schema/vocabulary/qualifiers'

/** The sign of the three currencies that readers know by it; every other currency is told by its code. */
const signs: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' }
const scales = [
  { size: 1e12, short: 'trn' },
  { size: 1e9, short: 'bn' },
  { size: 1e6, short: 'm' },
] as const

/** Short names of base units as they follow a number; money and percent are written at the number instead. */
const shortUnits: Record<string, string> = {
  vehicles: 'vehicles',
  t: 'tonnes',
  bbl: 'barrels',
  'bbl/d': 'b/d',
  m3: 'm³',
  'm3/yr': 'm³ a year',
  'm3/d': 'm³ a day',
  't/yr': 'tonnes a year',
  kWh: 'kWh',
  points: 'points',
  count: '',
}

export type Scale = { readonly size: number; readonly short: string }
const ones: Scale = { size: 1, short: '' }

/** The scale in which a number of this size is read: 240110000000 in billions. Below a million: as it is. */
export function scaleOf(value: number): Scale {
  const size = Math.abs(value)
  return scales.find((scale) => size >= scale.size) ?? ones
}

const grouped = (value: number, least: number, most: number): string =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most })
    .format(value)
    .replace('-', '−')

/** Digits after the point that a desk keeps: about three to four significant ones. */
const deskDigits = (scaled: number): number => (Math.abs(scaled) >= 100 ? 1 : 2)

type Options = {
  /** Every digit instead of the three or four that a chart bears. */
  readonly full?: boolean
  /** Told as a change: with its sign. */
  readonly signed?: boolean
  /** Without the words of its unit, which the chart's axis says: `$84.6`, `4.91m`. */
  readonly bare?: boolean
}

/** A value in its base unit as it stands in a sentence or on a chart: `$240.1bn`, `22.7bn m³`, `+26.3%`, `4th`. */
export function formatValue(value: number, unit: Unit, options: Options = {}): string {
  if (unit === 'rank') return ordinal(value)
  const sign = options.signed === true && value > 0 ? '+' : ''
  const { size, short } = scaleOf(value)
  const scaled = value / size
  const number = grouped(scaled, 0, options.full === true ? 6 : deskDigits(scaled)) + short
  return sign + withUnit(number, options.bare === true ? bareUnit(unit) : unit)
}

/** What of a unit stands at the number itself: the sign of its money, or of percent. */
const bareUnit = (unit: Unit): Unit => {
  const [money = ''] = unit.split('/')
  return isCurrency(money) ? money : unit === 'percent' ? unit : 'count'
}

function withUnit(number: string, unit: Unit): string {
  if (unit === 'percent') return `${number}%`
  const [money = '', per] = unit.split('/')
  if (isCurrency(money)) {
    const symbol = signs[money]
    const [minus, bare] = number.startsWith('−') ? ['−', number.slice(1)] : ['', number]
    const amount = symbol === undefined ? `${minus}${money} ${bare}` : `${minus}${symbol}${bare}`
    return per === undefined ? amount : `${amount} per ${perUnits[per] ?? per}`
  }
  const name = shortUnits[unit] ?? unit
  return name === '' ? number : `${number} ${name}`
}

const perUnits: Record<string, string> = {
  bbl: 'barrel',
  t: 'tonne',
  m3: 'm³',
  '1000m3': '1,000 m³',
  vehicles: 'vehicle',
  l: 'litre',
  gal: 'gallon',
}

type Claimed = {
  readonly value: number
  readonly qualifier: Qualifier
  /** What the words commit to; null is open. */
  readonly low?: number | null
  readonly high?: number | null
}

/** Rival values as claimed, each with all its digits where fewer would make two of them look alike. */
export function formatRivals(rivals: readonly Claimed[], unit: Unit, options: Options = {}): string[] {
  const told = (full: boolean): string[] => rivals.map((r) => formatClaimed(r, unit, { ...options, full }))
  const short = told(false)
  return new Set(short).size === short.length ? short : told(true)
}

/** What stands at the top of a value axis whose ticks are bare numbers in `scale`: `$bn`, `m vehicles`, `%`. */
export function axisUnit(unit: Unit, scale: Scale): string {
  if (unit === 'rank') return 'rank'
  return withUnit('\u0000', unit).replace('\u0000', scale.short).trim()
}

/** A tick of a value axis: the bare number in the axis' scale. */
export const formatTick = (value: number, scale: Scale): string => grouped(value / scale.size, 0, 3)

const ends = new Intl.PluralRules('en', { type: 'ordinal' })
const suffix: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinal = (rank: number): string => `${grouped(rank, 0, 1)}${suffix[ends.select(rank)] ?? 'th'}`

const qualifierWord: Record<Qualifier, string> = {
  exact: '',
  about: 'about',
  over: 'over',
  under: 'under',
  at_least: 'at least',
  up_to: 'up to',
}

/**
 * The word that stands before a claimed number; empty for an exact one. "Under 200" leaves one end open, "nearly 200" is
 * stored as `under` too and commits to what is just below: both its ends are closed.
 */
export function claimedWord({ qualifier, low, high }: Claimed): string {
  const closed = typeof low === 'number' && typeof high === 'number'
  return qualifier === 'under' && closed ? 'nearly' : qualifierWord[qualifier]
}

/** A value with the words it was claimed in: `over $200bn`. */
export function formatClaimed(claimed: Claimed, unit: Unit, options: Options = {}): string {
  return `${claimedWord(claimed)} ${formatValue(claimed.value, unit, options)}`.trim()
}

/** The unit in words, for captions: "billion US dollars", "percent", "US dollars per barrel". */
export function unitWords(unit: Unit, scale: Scale = ones): string {
  const [money = '', per] = unit.split('/')
  const name = !isCurrency(money)
    ? unitName(unit)
    : per === undefined
      ? moneyWords(money)
      : `${moneyWords(money)} per ${perUnits[per] ?? per}`
  const many = { trn: 'trillion ', bn: 'billion ', m: 'million ' }[scale.short] ?? ''
  return many + name
}

/** "US dollars": CLDR's plural name of a currency. */
export function moneyWords(currency: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
  }).formatToParts(2)
  return parts.find((part) => part.type === 'currency')?.value ?? currency
}

/** A count with its noun: `1 report`, `4 reports`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(n, 0, 0)} ${n === 1 ? one : many}`
