/** Blocs and regions that a statement may be about beside the countries. */
export const blocs = {
  WORLD: 'World',
  EU: 'European Union',
  ASEAN: 'ASEAN',
  OPEC: 'OPEC',
  'OPEC+': 'OPEC+',
  G7: 'G7',
  EAEU: 'Eurasian Economic Union',
  BRICS: 'BRICS',
  EUROPE: 'Europe',
  ASIA: 'Asia',
  MIDDLE_EAST: 'Middle East',
  AFRICA: 'Africa',
  CENTRAL_ASIA: 'Central Asia',
  LATIN_AMERICA: 'Latin America',
} as const

/** ISO 3166-1 alpha-2, all officially assigned codes. */
const countryList =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

export const countryCodes: readonly string[] = countryList.split(' ')
export type Bloc = keyof typeof blocs
/** An ISO 3166-1 alpha-2 code or a bloc; `isArea` tells. */
export type Area = string
export const areaCodes: readonly Area[] = [...Object.keys(blocs), ...countryCodes]

const known = new Set(areaCodes)
export const isArea = (code: string): boolean => known.has(code)

// CLDR spells these at a length that no chart label bears.
const shortNames: Record<string, string> = {
  US: 'United States',
  GB: 'United Kingdom',
  KR: 'South Korea',
  KP: 'North Korea',
  HK: 'Hong Kong',
  MO: 'Macao',
  MM: 'Myanmar',
  CD: 'DR Congo',
  CG: 'Congo',
  TR: 'Turkey',
  PS: 'Palestine',
}
const regionNames = new Intl.DisplayNames(['en'], { type: 'region' })
/** Names asked for so far: the codes are few, and each costs a call into the locale data. */
const named = new Map<Area, string>()

/** The English name of an area as charts and sentences write it. */
export function areaName(code: Area): string {
  let name = named.get(code)
  if (name === undefined) {
    name = code in blocs ? blocs[code as Bloc] : (shortNames[code] ?? regionNames.of(code) ?? code)
    named.set(code, name)
  }
  return name
}
