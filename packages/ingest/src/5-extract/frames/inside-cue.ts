import type { Product } from '@factline/schema/vocabulary/products'
import type { Named } from './frame.ts'

/** What "vehicle registrations", "PV sales" and "the 2W segment" measure, told by their own words; null where none does. */
export function insideCue(text: string): Named | null {
  const short = /^(PV|UV|2W|3W|CV|LCV|MHCV|HCV) /.exec(text)?.[1]
  if (short !== undefined) return shortNames[short] ?? { product: null, detail: null, weak: false }
  const bill = bills.get(text.toLowerCase())
  if (bill !== undefined) return { product: bill, detail: null, weak: false }
  if (
    /^(?:авторын|автопродаж|автоэкспорт|автоимпорт|autom[aä]rkt|autoabsatz|autoverk[aä]uf|autoproduktion|fahrzeugabsatz|fahrzeugproduktion|pkw-|neuwagen)/i.test(
      text,
    )
  )
    return { product: 'cars', detail: null, weak: true }
  // "las entradas de gas", "demanda de crudo"
  if (/ de gas(?: natural)?$/i.test(text)) return { product: 'gas', detail: null, weak: false }
  if (/ de crudo$/i.test(text)) return { product: 'crude_oil', detail: null, weak: false }
  // 发电量, 用电量, 输气量, "электропотребление": what is made, used or sent is a part of the word.
  if (/[发用供送输购]电|外送电|электро(?:потребл|генер)/iu.test(text))
    return { product: 'electricity', detail: null, weak: false }
  if (/[供输用产购]气|газо(?:добыч|потребл)/iu.test(text)) return { product: 'gas', detail: null, weak: true }
  if (/购煤/.test(text)) return { product: 'coal', detail: null, weak: true }
  return /\b(?:car|vehicle|auto)[ -]/i.test(text)
    ? { product: 'cars', detail: null, weak: /vehicle|авто/i.test(text) }
    : null
}

/** Short names of the kinds of vehicles in the trade press of India. */
const shortNames: Readonly<Record<string, Named>> = {
  PV: { product: 'cars', detail: null, weak: false },
  '2W': { product: 'two_wheelers', detail: null, weak: false },
  CV: { product: 'trucks', detail: 'commercial vehicles', weak: false },
  LCV: { product: 'vans', detail: null, weak: false },
  HCV: { product: 'trucks', detail: null, weak: false },
  MHCV: { product: 'trucks', detail: null, weak: false },
}

/** What a country pays for: "the *oil* bill". */
const bills: ReadonlyMap<string, Product> = new Map([
  ['oil bill', 'oil'],
  ['petroleum bill', 'oil'],
  ['crude bill', 'crude_oil'],
  ['crude oil bill', 'crude_oil'],
  ['lng bill', 'lng'],
  ['coal bill', 'coal'],
])
