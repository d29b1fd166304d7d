import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'

/**
 * Who only ever sells a good abroad, and who only ever buys it, by the order of their flows in customs statistics since 2000: the other
 * way is a rounding error (under a twentieth). Who has done both in that time (American LNG, Chinese coal, British
 * gas) is in neither list.
 */
type OneWay = { readonly sellers: ReadonlySet<Area>; readonly buyers: ReadonlySet<Area> }

const codes = (list: string): ReadonlySet<Area> => new Set(list.split(' ') as Area[])

const crude: OneWay = {
  sellers: codes(
    'RU SA IQ AE KW IR NG AO NO KZ LY DZ QA OM AZ TM MX CO EC GY GA GQ CG TD YE MIDDLE_EAST OPEC OPEC+',
  ),
  buyers: codes(
    'CN JP KR IN DE FR IT ES NL BE PL TR TW TH PK PH SG GR PT SE FI CH AT CZ SK HU BG LT UA BY CL MA JO HK RO RS HR ' +
      'BA MK IE IL BD LK ZA CI SN KE MM CU DO JM UY NI EU EUROPE',
  ),
}
const gasBuyers =
  'CN JP KR DE FR IT ES PL TR TW PK PH GR PT SE FI CH AT CZ SK HU BG LT LV EE UA BY CL MA JO RS MD EU EUROPE'
const pipeline: OneWay = {
  sellers: codes('RU NO DZ AZ TM QA LY BO MM'),
  buyers: codes(`${gasBuyers} HR SI MK BA AM GE IE MX BR SG TH TN ZA`),
}
const coal: OneWay = {
  sellers: codes('AU ID RU CO ZA MN MZ'),
  buyers: codes(
    'JP KR IN FR IT ES TR TW PK PH PT SE FI CH AT HU MY BE EU TH BD MA BR CL HK SG GB IE GR IL EG LK KH DK LT LV EE ' +
      'RO BG SK HR RS MK DO GT HN PA JM',
  ),
}
const diesel: OneWay = {
  sellers: codes('RU KW KR BY'),
  buyers: codes(
    'BR AU MX CL PE UA MA NG GH SN TZ KE UG RW ET ZM ZW BW NA MW MG PH BD PK LK ID FR AR UY PY EC CO DO PA GT HN NI CR ' +
      'SV NZ KH MM LA NP LB TN CH AT MD GE AM RS BA MK',
  ),
}

export const oneWay: Readonly<Partial<Record<Product, OneWay>>> = {
  ...{ crude_oil: crude, oil: crude },
  pipeline_gas: pipeline,
  // Of gas however it came: who ships it only as a liquid sells it, too.
  gas: { ...pipeline, sellers: codes('RU NO DZ AZ TM QA LY BO MM NG TT AO') },
  lng: {
    sellers: codes('QA AU RU NG DZ OM PG TT BN GQ CM MZ AO YE MR CG'),
    buyers: codes(`${gasBuyers} BD TH BR KW DO PA JM SV HR NL GB IE MT VN HK CO`),
  },
  ...{ coal, thermal_coal: coal, coking_coal: coal },
  diesel,
  electricity: { sellers: codes('PY LA BT'), buyers: codes('LU LV MK MD') },
}
