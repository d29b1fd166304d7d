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
  sellers: codes('RU SA IQ AE KW IR NG AO NO KZ LY DZ QA OM AZ TM MIDDLE_EAST OPEC OPEC+'),
  buyers: codes(
    'CN JP KR IN DE FR IT ES NL BE PL TR TW TH PK PH SG GR PT SE FI CH AT CZ SK HU BG LT UA BY CL MA JO HK EU EUROPE',
  ),
}
const gasBuyers =
  'CN JP KR DE FR IT ES PL TR TW PK PH GR PT SE FI CH AT CZ SK HU BG LT LV EE UA BY CL MA JO RS MD EU EUROPE'
const pipeline: OneWay = { sellers: codes('RU NO DZ AZ TM QA'), buyers: codes(gasBuyers) }
const coal: OneWay = {
  sellers: codes('AU ID RU CO ZA'),
  buyers: codes('JP KR IN FR IT ES TR TW PK PH PT SE FI CH AT HU MY BE EU'),
}

export const oneWay: Readonly<Partial<Record<Product, OneWay>>> = {
  ...{ crude_oil: crude, oil: crude },
  pipeline_gas: pipeline,
  gas: pipeline,
  lng: { sellers: codes('QA AU RU NG DZ OM PG TT'), buyers: codes(gasBuyers) },
  ...{ coal, thermal_coal: coal, coking_coal: coal },
}
