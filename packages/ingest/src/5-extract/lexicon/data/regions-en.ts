import type { Area } from '@factline/schema/vocabulary/areas'

const southeastAsian = 'BN ID KH LA MM MY PH SG TH VN'
const southAsian = 'AF BD BT LK NP PK IN'
const eastAsian = 'CN JP KR MN TW'
const centralAsian = 'KZ KG TJ TM UZ'
const gulf = 'AE BH KW OM QA SA'
const northAfrican = 'DZ EG LY MA TN'
const eastAfrican = 'ET KE RW TZ UG'
const westAfrican = 'BF BJ CI GH GN ML NE NG SN TG'
const southernAfrican = 'AO BW MZ NA ZA ZM ZW'
const andean = 'BO CO EC PE'
const southAmerican = `${andean} AR BR CL GY PY SR UY VE`
const balkan = 'AL BA BG HR ME MK RS SI'
const baltic = 'EE LT LV'
const nordic = 'DK FI IS NO SE'
const caucasian = 'AM AZ GE'
const asian = `${southeastAsian} ${southAsian} ${eastAsian} ${centralAsian}`
const european = `${balkan} ${baltic} ${nordic} AT BE BY CH CY CZ DE ES FR GB GR HU IE IT LU MD MT NL PL PT RO SK UA`
const african = `${northAfrican} ${eastAfrican} ${westAfrican} ${southernAfrican} CD CG CM GA MG MU MW SD`

/** "the Asian *country*": who may be meant, by the adjective in lower case; one that lies in two regions is in both. */
export const regionsEn: ReadonlyMap<string, ReadonlySet<Area>> = new Map(
  Object.entries({
    asian,
    'east asian': eastAsian,
    'southeast asian': southeastAsian,
    'south asian': southAsian,
    'central asian': centralAsian,
    'middle eastern': `${gulf} IL IQ IR JO LB SY TR YE`,
    gulf,
    african,
    'north african': northAfrican,
    'east african': eastAfrican,
    'west african': westAfrican,
    'southern african': southernAfrican,
    'south american': southAmerican,
    'latin american': `${southAmerican} CR CU DO GT HN MX NI PA SV`,
    'central american': 'CR GT HN NI PA SV',
    andean,
    european,
    balkan,
    baltic,
    nordic,
    scandinavian: nordic,
    caucasus: caucasian,
    'south caucasus': caucasian,
  }).map(([name, members]) => [name, new Set(members.split(' '))]),
)
