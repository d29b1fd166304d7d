import type { Quantity } from '../quantity/quantity.ts'
import type { Reading, Sentence } from './reading.ts'

/** What one of a unit is worth in the unit that it is stored in. */
const worth: Readonly<Record<string, number>> = {
  mwh: 1e3,
  gwh: 1e6,
  twh: 1e9,
  bcm: 1e9,
  mcm: 1e6,
  mmcm: 1e6,
}

/** A scale is left out from here on: "1.6" behind "2.9 billion". */
const least = 1000

/**
 * "Finland took 2.9 TWh; Denmark got 1.6", "imports were 435,000 MWh. Hungary sold 187,000": a bare number that goes on in
 * the unit and scale of the amount before it, in this sentence or the last; null where it does not.
 */
export function sameScale({ view }: Sentence, q: number, { state }: Reading): Quantity | null {
  const item = view.items[q]
  const quantity = item?.quantity
  const { unit: before } = state
  if (view.lang !== 'en' || item === undefined || quantity?.form !== 'bare' || before === null) return null
  if (view.sentence - before.sentence > 1) return null
  // "13.1 percent of them, followed by Britain with 11.3"
  const last = view.items.findLast((one, k) => k < q && one.quantity !== null && one.quantity.form !== 'rank')
  if (last?.quantity?.form === 'percent' || last?.quantity?.form === 'points') return null
  const written = numberIn(before.text)
  if (written === null || written === 0) return null
  // Where points part thousands, "4.384" has been read as such.
  const decimal = /^\d{1,3}\.\d+$/.test(item.text) && quantity.value === Number(item.text)
  const whole = /^\d{1,3}(?:,\d{3})+$/.test(item.text) || (/^\d{2,3}$/.test(item.text) && !decimal)
  const word = /(?:MWh|GWh|TWh|[bm]cm|mmcm)\b/i.exec(before.text)?.[0]?.toLowerCase() ?? ''
  const scale = decimal ? before.value / written : whole ? (worth[word] ?? 0) : 0
  if (scale < least) return null
  const times = (n: number | null): number | null => (n === null ? null : n * scale)
  return {
    ...quantity,
    value: quantity.value * scale,
    low: times(quantity.low),
    high: times(quantity.high),
    unit: before.unit,
  }
}

const numberIn = (text: string): number | null => {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0]
  return digits === undefined ? null : Number(digits.replaceAll(',', ''))
}
