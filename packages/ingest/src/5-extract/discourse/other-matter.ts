import { isCue, tagOf } from '../bind/item.ts'
import { cuePlaces, matches, numberPlaces, productPlaces, type View } from '../bind/view.ts'

/** What a text is on that counts cars, money or tonnes as we do and yet tells nothing of ours. */
export type Matter =
  | 'recall'
  | 'accidents'
  | 'shops'
  | 'capital'
  | 'budget'
  | 'throughput'
  | 'gadgets'
  | 'revenue'
  | 'pump'
  | 'arms'
  | 'bourse'
  | 'credit'
  | 'jobs'

/** The words of each matter, in the languages that its texts were met in: that they stand in many sentences makes the text one of it. */
export const matterWords: Readonly<Record<Matter, RegExp>> = {
  recall:
    /\b(?:recall(?:s|ed|ing)?|callbacks?|Rückruf\w*|zurückruf\w*|ruft .{1,60} zurück)\b|llam\w+ a revisión|отозва[нл]\p{L}*|отзывн\p{L}+ (?:кампан|программ)|под отзыв|отзыв\p{L}* .{0,40}(?:автомоб|машин)|отзовёт|отзовет|召回/u,
  accidents:
    /\b(?:crash(?:es|ed into)?|collisions?|accidents?|fatalit(?:y|ies)|injur(?:ed|ies)|killed|casualties|Unfall|Unfälle[n]?|Verletzte[nr]?|Verkehrstote[n]?|accidentes?|fallecid[oa]s?|herid[oa]s?|siniestros?|thefts?|stolen|stole|thie(?:f|ves)|gestohlen\w*|Diebst[aä]hle?|robos|robad[oa]s)\b|угон|угнан|ДТП|погиб|пострадавш|交通事故|死亡|受伤|伤亡|被盗|盗窃/u,
  shops:
    /\b(?:retail sales|Einzelhandels?(?:umsatz|umsätze)?|ventas minoristas|comercio minorista|restaurants?|cloth(?:ing|iers?)|furniture|grocer(?:s|y|ies)|department stores?|supermarkets?|(?:gas|gasoline|petrol) stations?|consumer spending|(?:excluding|excludes?|minus) autos|shoppers)\b|розничн\p{L}+ (?:торговл|товарооборот)|оборот\p{L}* розничн|零售总额|零售總額|零售额|零售額|餐饮收入|网上零售/iu,
  capital:
    /\b(?:foreign direct investments?|direct investments?|FDI|foreign investments?|remittances?|remitted|Direktinvestitionen|inversión extranjera(?: directa)?|remesas)\b|прям\p{L}+ (?:иностранн\p{L}+ )?инвестиц|денежн\p{L}+ перевод|实际使用外资|直接投资|外商投资|侨汇/iu,
  budget:
    /\b(?:budget(?:ary)? (?:deficit|gap|shortfall|surplus)|fiscal (?:deficit|gap|surplus)|Haushaltsdefizit\w*|Staatsdefizit\w*|déficit (?:fiscal|presupuestario|público))\b|дефицит\p{L}* (?:\p{L}+ )?бюджет|бюджетн\p{L}+ дефицит|Резервн\p{L}+ фонд|财政赤字|财政收入|财政支出/iu,
  throughput:
    /\b(?:TEUs?|throughput|container traffic|(?:freight|cargo) (?:transportation|transport|traffic|turnover|volumes?)|transit (?:traffic|transport|cargo)|rail transport|contenedores)\b|контейнерооборот|吞吐量/u,
  gadgets:
    /\b(?:(?:smart|mobile )?phones?|handsets?|iPhones?|devices|tablets|laptops|notebooks|PCs|Smartphones?|Handys|teléfonos? (?:inteligentes?|móvil(?:es)?)|celulares)\b|смартфон|ноутбук|手机|智能机|平板电脑/u,
  revenue:
    /\b(?:dut(?:y|ies)|customs|tax(?:es)?)\b.{0,25}\b(?:revenues?|collect\w+|receipts?|owed)\b|\b(?:collect(?:s|ed|ing|ions?)?|revenues?|receipts?|earned|recover\w+)\b.{0,40}\b(?:dut(?:y|ies)|customs|tax(?:es)?|collect(?:ed|ions?))\b|Zolleinnahmen|Steuereinnahmen|recaudación|(?:налогов|таможенн)\p{L}+ (?:поступлени|сбор|платеж)|关税收入|税收收入/iu,
  pump: /\b(?:per|an?|the) (?:lit(?:re|er)|gallon)\b|\bpence\b|\bpaise\b|\b(?:je|pro) Liter\b|céntimos?|\b(?:el|por) litro\b|\blitro de\b|(?<!\p{L})литр(?:а|ов)?(?!\p{L})|копе(?:ек|йк)|(?<!\p{L})коп\.|每升|元\/升/iu,
  arms: /\b(?:arms (?:exports?|imports?|sales|trade|transfers?|exporters?|importers?|deals?|suppliers?)|weapons|weaponry|armaments?|munitions|ammunition|missiles|fighter jets|military (?:aid|equipment|assistance|hardware))\b|Rüstungs\w+|Waffen\w*|\barmamentos?\b|вооружени|оруж|武器|军火|軍火/iu,
  bourse:
    /\b(?:Nikkei|Topix|Kospi|Hang Seng|Dow Jones|S&P|Nasdaq|FTSE|Sensex|Nifty|DAX|KSE|stock (?:exchange|market|prices?|index)|stock markets|share prices?|shares (?:rose|fell|gained|closed|jumped|climbed|dropped)|blue chips|Wall Street|equities|bourse)\b|Börse\w*|Aktien\w*|\bBolsa\b|фондов\p{L}+ (?:рын|индекс)|акци[йи]|股市|股指|日经|上证|恒生/u,
  jobs: /\b(?:lay-?offs?|la(?:y|ys|id|ying) off|job cuts|jobs|redundanc(?:y|ies))\b|Stellenabbau|\bdespidos\b|увольнени|裁员|裁員/u,
  credit:
    /\b(?:IMF|International Monetary Fund|World Bank|Asian Development Bank|loans?|lenders?|tranche|bailout|debt|bonds?|(?:foreign exchange|forex|foreign currency) reserves|grants?)\b/u,
}

/** Cars are sold by retail too: it is shops of many kinds that a text on all of them names. */
const manyShops =
  /\b(?:restaurants?|cloth(?:ing|iers?)|furniture|grocer(?:s|y|ies)|department stores?|supermarkets?|(?:gas|gasoline|petrol) stations?|consumer spending|(?:excluding|excludes?|minus) autos|shoppers|Lebensmittel\w*|alimentos)\b|продовольств|餐饮|消费品|消費品|网上零售|超市/iu

/** A matter is one of the text from this many sentences on that name it, and where they are this part of all. */
const leastSentences = 2
const leastPart = 0.3

/**
 * The words of all: a text that has none of them, as most, is asked no further. In small letters, as the text is for it: a
 * pattern that folds the case of each sign takes three times as long. What stands behind a backslash keeps its case.
 */
const anyMatter = new RegExp(
  Object.values(matterWords)
    .map(({ source }) =>
      source.replace(/\\p\{\w+\}|\\.|\p{L}/gu, (sign) => (sign.startsWith('\\') ? sign : sign.toLowerCase())),
    )
    .join('|'),
  'u',
)

/** Whether a text has any word of another matter at all. */
export const mayBeOfMatter = (text: string): boolean => anyMatter.test(text.toLowerCase())

/** What else a text is on, if it is; `title` is null where it has none. */
export function matterOf(title: View | null, views: readonly View[]): Matter | null {
  const text = views[0]?.text ?? ''
  if (!mayBeOfMatter(text)) return null
  const telling = views.filter((view) => numberPlaces(view).length > 0)
  const part = (matter: Matter, of: readonly View[]): number => of.filter(names[matter]).length / of.length
  let best: Matter | null = null
  let most = 0
  for (const matter of Object.keys(matterWords) as Matter[]) {
    const named = views.filter(names[matter]).length
    const headed = title !== null && names[matter](title)
    if (named < (headed ? 1 : leastSentences) || named <= most) continue
    if (matter === 'shops' && !manyShops.test(text)) continue
    if (part(matter, views) >= leastPart || part(matter, telling) >= leastPart) {
      best = matter
      most = named
    }
  }
  return best
}

const names: Readonly<Record<Matter, (view: View) => boolean>> = {
  recall: matches(matterWords.recall),
  accidents: matches(matterWords.accidents),
  shops: matches(matterWords.shops),
  capital: matches(matterWords.capital),
  budget: matches(matterWords.budget),
  throughput: matches(matterWords.throughput),
  gadgets: matches(matterWords.gadgets),
  revenue: matches(matterWords.revenue),
  pump: matches(matterWords.pump),
  arms: matches(matterWords.arms),
  bourse: matches(matterWords.bourse),
  credit: matches(matterWords.credit),
  jobs: matches(matterWords.jobs),
}

/** Words that say that goods crossed a border, or who has traded what. */
const crossing =
  /export|import|trad[ei]|customs|shipments?\b|ausfuhr|einfuhr|handel|comercio exterior|intercambio|экспорт|импорт|товарооборот|внешн\p{L}+ торговл|出口|进口|進口|贸易|貿易/iu
const crosses = matches(crossing)
/** Words of a fault and those who have it: cars that are counted beside them are those called back. */
const faulty = matches(
  /\b(?:defect\w*|fault\w*|air ?bags?|inflators?|owners?|affected|repair\w*|inspect\w*|brakes?|model[- ]years?|of (?:them|these|those)|the (?:cars|vehicles|trucks|models) (?:were|are|involved)|(?:built|made|manufactured|produced) between)\b|дефект|неисправн|缺陷|安全气囊|隐患|Mangel|Mängel|defecto/iu,
)

/** Beside thefts and crashes the cars that are registered are all that there are. */
const registers = matches(/\bregist(?:er|rat)/iu)

const weighs = (view: View): boolean =>
  numberPlaces(view).some((k) => {
    const unit = view.items[k]?.quantity?.unit ?? ''
    return /^(?:t|bbl|m3|kWh|vehicles)\b|\/(?:bbl|t|1000m3|MMBtu)$/.test(unit)
  })

/** Whether a product of ours is named. */
const namesProduct = (view: View): boolean =>
  productPlaces(view).some((k) => tagOf(view.items[k], 'product')?.product != null)

const isMoney = (view: View): boolean =>
  numberPlaces(view).some((k) => /^[A-Z]{3}$/.test(view.items[k]?.quantity?.unit ?? ''))

/**
 * Whether the numbers of a sentence are those of the text's other matter: cars called back or crashed, what shops took,
 * capital and the state's budget, what ports handled, telephones, what customs took, what drivers pay for a litre, arms,
 * shares, loans and jobs. Trade
 * that is told beside it ("exports rose to …"), and cars that were sold, stay.
 */
export function isOfMatter(matter: Matter, view: View): boolean {
  switch (matter) {
    case 'recall':
      return names.recall(view) || faulty(view) || cuePlaces(view).length === 0
    case 'accidents':
      return names.accidents(view) || cuePlaces(view).length === 0 || registers(view)
    case 'revenue':
      return names.revenue(view) || !(crosses(view) && cuePlaces(view).length > 0)
    case 'pump':
    case 'shops':
    case 'capital':
    case 'budget':
    case 'credit':
      return !weighs(view) && !(crosses(view) && cuePlaces(view).length > 0)
    case 'gadgets':
      return names.gadgets(view) || !(namesProduct(view) || crosses(view))
    case 'arms':
      return !namesProduct(view) && !weighs(view)
    case 'jobs':
      return names.jobs(view) || !(crosses(view) || cuePlaces(view).length > 0)
    case 'bourse':
      return (
        !weighs(view) &&
        !view.items.some((item) =>
          isCue(item, 'out', 'in', 'trade', 'balance', 'surplus', 'deficit', 'sales', 'production'),
        )
      )
    case 'throughput':
      return (
        (names.throughput(view) ||
          !crosses(view) ||
          !view.items.some((item) => isCue(item, 'out', 'in', 'trade'))) &&
        !isMoney(view)
      )
  }
}
