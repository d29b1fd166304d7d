import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Subject } from '../discourse/state.ts'
import { isAuto, isEnergy } from '../lexicon/product-kind.ts'
import { oneWay } from '../lexicon/data/one-way.ts'
import type { View } from '../bind/view.ts'
import type { Reading } from './reading.ts'
import type { Holder } from './share-holder.ts'
import type { Whole } from './whole.ts'

/** The series of a share by its whole and its holder; null where the two make none. */
export function shareSubject({ subject, frame }: Whole, holder: Holder, reading: Reading): Subject | null {
  // "Hybride kamen auf einen Anteil von 38 Prozent. Stärkste Marke war VW mit einem Anteil von": of what the share told last was one.
  const { share, shareSentence, sentence } = reading.state
  const again =
    holder.company !== null &&
    frame?.cls === 'market' &&
    frame.products.length === 0 &&
    share !== null &&
    share.area === subject.area &&
    sentence - shareSentence <= 2
  const whole = again ? { ...subject, product: share.product } : subject
  const of = (measure: Measure, sides: Partial<Subject>): Subject => ({
    ...whole,
    // What kind of food or two-wheeler is shared stays; a company or a route does not.
    detail: whole.product === 'food' || whole.product === 'two_wheelers' ? whole.detail : null,
    ...sides,
    measure,
    inherited: whole.inherited.filter((field) => field !== 'partner'),
  })
  const { cls } = whole
  if (holder.company !== null && holder.company.sector === 'autos') {
    if (cls === 'sales' || cls === 'market')
      return of('market_share', { partner: holder.company.area, detail: holder.company.name })
    return null
  }
  if (holder.area !== null) {
    const { area } = holder
    // "half of the cars bought in Russia are Chinese": what people buy at home is their market.
    if (cls === 'in' && frame?.verb === true && frame.placed && isAuto(whole.product))
      return of('market_share', { partner: area })
    if (cls === 'in' || cls === 'receive')
      return area === whole.area ? null : of('import_share', { partner: area })
    // "Russia accounts for 23.6% of LNG exports *to the EU*": of what all send there, which is what it takes in.
    const [taker] = frame?.partners ?? []
    if (
      (cls === 'out' || cls === 'flow') &&
      frame !== null &&
      frame.areas.length === 0 &&
      frame.partners.length === 1 &&
      taker !== undefined &&
      taker !== area &&
      // "Japan accounted for 94% of the cars *exported to Kenya*"
      ((frame.verb && !(taker in blocs)) ||
        // "China accounted for 40% of exports to Asia" has a part of what another sends.
        (isEnergy(whole.product) &&
          (area === whole.area || oneWay[whole.product]?.sellers.has(area) === true)))
    )
      return of('import_share', { area: taker, partner: area })
    if (cls === 'out' || cls === 'flow') {
      if (area !== whole.area)
        return whole.area === 'WORLD'
          ? of('world_share', { area, partner: 'WORLD' })
          : of('export_share', { partner: area })
      // "Norway's share of its exports": of all there is only where the world is named.
      return frame?.global === true || frame?.world === true ? of('world_share', { partner: 'WORLD' }) : null
    }
    // "half of China's trade with Central Asia": of what goes to some, whose part no measure tells.
    if (cls === 'trade' && frame !== null && frame.partners.some((one) => one in blocs && one !== area))
      return null
    if (cls === 'trade')
      return area === whole.area
        ? whole.partner === 'WORLD'
          ? null
          : of('turnover_share', { area: whole.partner, partner: area })
        : of('turnover_share', { partner: area })
    if (cls === 'sales' || cls === 'market')
      return of('market_share', { partner: area, area: marketFor(area, whole, holder, reading) })
    // "Norwegian gas covers 23% of Germany's consumption": what another country sells there is its part of the market.
    const named = frame !== null && !frame.possessed && frame.areas.includes(whole.area)
    if (cls === 'consumption' && named && isEnergy(whole.product) && !(whole.area in blocs))
      return area === whole.area ? null : of('market_share', { partner: area })
    return cls === 'production' && (whole.area === 'WORLD' || (reading.state.world && area === whole.area))
      ? of('world_share', { area, partner: 'WORLD' })
      : null
  }
  if (holder.product !== null) {
    // A truck without its fuel or size is what the market is of, and no part of it.
    if (holder.product === 'goods' || (holder.detail === null && wholes.has(holder.product))) return null
    return of('product_share', {
      product: holder.product,
      partner: cls === 'sales' || cls === 'market' ? 'WORLD' : whole.partner,
      detail: holder.detail,
    })
  }
  return null
}

/**
 * "Registrations in Norway rose. *Chinese EVs had a share of 10%*": where nobody says that makers sell at home, the market is the
 * one that the text is on.
 */
function marketFor(origin: Area, whole: Subject, { home }: Holder, { state, topic }: Reading): Area {
  if (home || whole.area !== origin || !whole.inherited.includes('area')) return whole.area
  const told = [state.last, state.lead].find(
    (one) => one !== null && markets.has(one.measure) && one.area !== origin,
  )
  return told?.area ?? topic.acting.find((one) => one !== origin) ?? whole.area
}

const markets: ReadonlySet<Measure> = new Set(['sales', 'market_share', 'product_share'])

/**
 * "*Chinese EVs* make up 93% of all EV sales in Thailand", "*local brands* took 75% of EV sales": a part that is of the
 * same kind as its whole is told apart by whose make it is.
 */
export function ofMake(view: View, q: number, whole: Subject, subject: Subject): Subject {
  const same =
    subject.measure === 'product_share' && subject.product === whole.product && isAuto(whole.product)
  if (!same || view.lang !== 'en' || subject.detail !== null) return subject
  const { items, mentions } = view
  const make = mentions.findLast(
    (m) => m.marker === 'adj' && m.last <= q && m.clause === items[q]?.clause && m.areas.length === 1,
  )
  const local = items.some(
    (item, k) => k < q && /^(?:local|domestic|home-?grown|homegrown)(?: |$)/i.test(item.text),
  )
  const partner = make?.areas[0] ?? (local ? whole.area : null)
  return partner === null ? subject : { ...whole, measure: 'market_share', partner, detail: null }
}

/** Kinds of vehicles that are told apart by what drives them. */
const wholes: ReadonlySet<string> = new Set(['vans', 'trucks', 'buses'])
