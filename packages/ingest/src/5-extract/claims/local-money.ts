import type { Area } from '@factline/schema/vocabulary/areas'
import type { Unit } from '@factline/schema/vocabulary/units'
import type { Reading } from './reading.ts'

/** Names of money that several countries use, with what each calls so; the unit read from the word alone comes first. */
const shared: readonly { readonly word: RegExp; readonly by: Readonly<Record<Area, Unit>> }[] = [
  { word: /(?<!indian )rupees?$|\brs\.?(?=\s|\d|$)/i, by: { PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' } },
  { word: /(?<!mexican )pesos?$/i, by: { CL: 'CLP', CO: 'COP', AR: 'ARS', PH: 'PHP', UY: 'UYU', DO: 'DOP' } },
  { word: /(?<!british )pounds?$/i, by: { EG: 'EGP' } },
  { word: /dirhams?$/i, by: { MA: 'MAD' } },
  { word: /(?<!saudi )ri[yj]?als?$/i, by: { OM: 'OMR', QA: 'QAR', IR: 'IRR' } },
  { word: /(?<!kuwaiti )dinars?$/i, by: { IQ: 'IQD', DZ: 'DZD', TN: 'TND', BH: 'BHD', RS: 'RSD' } },
  { word: /(?<!kenyan )shillings?$/i, by: { TZ: 'TZS', UG: 'UGX' } },
  {
    word: /(?<!norwegian |danish )kroner?$|(?<!swedish )kron(?:or|a)$|(?<!norwegian |swedish |danish |czech )crowns$/i,
    by: { DK: 'DKK', NO: 'NOK', SE: 'SEK', CZ: 'CZK', IS: 'ISK' },
  },
  { word: /\bkr\.?(?=\s|\d|$)/i, by: { DK: 'DKK', SE: 'SEK', IS: 'ISK', ZM: 'ZMW' } },
  { word: /(?<![美欧歐日韩韓港澳加台臺])元$/, by: { TW: 'TWD', HK: 'HKD' } },
  { word: /(?<!romanian )lei$/i, by: { MD: 'MDL' } },
]

/** Letters that one of them has: most amounts are in none of these and need not be tried against each. */
const anyShared = /rupee|rs|peso|pound|dirham|al|dinar|shilling|kr|crown|lei|元/i

const dollars: Readonly<Record<Area, Unit>> = { AU: 'AUD', NZ: 'NZD', CA: 'CAD' }

/** "96.3 billion dirhams" of Morocco's trade are its own: a shared name of money is that of the country told of. */
export function localMoney(
  unit: Unit | null,
  words: string,
  area: Area,
  { topic, state }: Pick<Reading, 'topic' | 'state'>,
): Unit | null {
  // "$32,054 million" in a report of Australia's statisticians that knows no other dollar.
  if (/^\$/.test(words) && topic.plainDollars && state.sourceArea === area) return dollars[area] ?? unit
  const hit = !anyShared.test(words) ? undefined : shared.find((one) => one.word.test(words.trim()))
  return hit?.by[area] ?? unit
}
