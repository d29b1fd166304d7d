import { isAuto } from '../lexicon/product-kind.ts'
import type { View } from '../bind/view.ts'
import { perView } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'

/** Words for all vehicles that are kept in a country: whoever counts them has sold none. */
const fleet: Readonly<Record<string, RegExp>> = {
  ru: /(?<!техно|индустриальн\p{L}{2,3} |технологическ\p{L}{2,3} |национальн\p{L}{2,3} )(?<!\p{L})(?:авто|электро)?парк(?:а|е|у|ом)?(?!\p{L}|инг)|(?<!\p{L})(?:на учете|на учёте|числится|числилось)(?!\p{L})|(?:насчитыва|зарегистрирован)\p{L}+[^.;]{0,60}по состоянию на|на 1 (?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}+[^.;]{0,60}(?:насчитыва|зарегистрирован)\p{L}+/iu,
  zh: /保有量|在用车|在路上行驶/u,
  en: /\b(?:vehicles?|cars?|EVs?) (?:on (?:the|its|our) roads?|in (?:use|circulation))\b|\b(?:vehicle|car|national|EV) (?:fleet|parc|population|stock)\b/i,
  de: /(?<!\p{L})(?:Fahrzeug|Pkw-|PKW-|Auto)[Bb]est(?:and|ands|ände)(?!\p{L})/u,
  es: /parque (?:automotor|vehicular|automovil\p{L}+|circulante|móvil)/iu,
}

/** Words for what is bought and sold; a registration alone may be that of a car kept for years. */
const sold: Readonly<Record<string, RegExp>> = {
  ru: /прода[жвл]|продан|реализ|купл|купил|покуп|приобр|рынк|рынок|сбыт|спрос|новых (?:\p{L}+ ){0,2}(?:автомоб|машин|легков|электромоб)|впервые/iu,
  zh: /销|銷|售|卖|賣|领牌|領牌|新注册|新登记|新註冊/u,
  en: /\b(?:sales|sold|sell|buy|bought|bought|market|new|deliver\w+|demand)\b/i,
  de: /verkauf|absatz|neuzulass|markt|gekauft/iu,
  es: /venta|vend|compr|mercado|matricul|patenta/iu,
}

const tellsFleet = perView((view) => fleet[view.lang]?.test(view.text.slice(view.start, view.end)) === true)
const tellsSale = perView((view) => sold[view.lang]?.test(view.text.slice(view.start, view.end)) === true)

/** So many sentences open a text: one of them tells that it is on the fleet, where the title does not. */
const opening = 2

/**
 * Drafts without "sales" of the cars that a country has: of a sentence that counts the fleet and tells no sale, and in a
 * text on the fleet (its title or opening says so) of every sentence that tells none.
 */
export function notOfTheFleet(
  drafts: readonly Draft[],
  title: View | null,
  views: readonly View[],
): readonly Draft[] {
  if (!drafts.some(countsCars)) return drafts
  const entitled = title !== null && tellsFleet(title) && !tellsSale(title)
  const opens = views.slice(0, opening).some((view) => tellsFleet(view) && !tellsSale(view))
  const throughout = entitled || (opens && (title === null || !tellsSale(title)))
  return drafts.filter((draft) => {
    const view = views[draft.sentence]
    return view === undefined || !countsCars(draft) || tellsSale(view) || !(throughout || tellsFleet(view))
  })
}

const countsCars = ({ measure, product }: Draft): boolean =>
  (measure === 'sales' || measure === 'market_share' || measure === 'product_share') && isAuto(product)
