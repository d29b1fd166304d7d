import { perView, type View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'

/** States and provinces whose names are those of nothing else; what their dealers and customs count is no country's. */
const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Queensland|Tasmania|Western Australia|South Australia|New South Wales'
const counted = '(?:[Rr]egistrations?|[Ss]ales|[Ee]xports?|[Ii]mports?|[Dd]eliveries)'

/** Where a text opens with the trade of a province, a city or its custom house. */
const provinces: Readonly<Record<string, RegExp>> = {
  zh: /(?:\p{Script=Han}{2,3}(?:省|自治区|自治州)|[我全][省市区州县]|(?:北京|天津|上海|重庆|深圳|广州|厦门|青岛|宁波|大连|成都|武汉|南京|杭州|苏州|无锡|东莞|佛山|郑州|西安|合肥|长沙|济南|烟台|义乌|金华|温州|泉州|福州|惠州|珠海|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古|粤港澳大湾区|长三角|京津冀)市?)(?=[^。，,；;]{0,12}(?:外贸|進出口|进出口|货物贸易|貨物貿易|出口|进口))|(?:太原|成都|南昌|福州|厦门|拱北|黄埔|石家庄|郑州|南宁|昆明|贵阳|重庆|西安|兰州|乌鲁木齐|呼和浩特|满洲里|哈尔滨|长春|沈阳|大连|青岛|济南|合肥|南京|杭州|宁波|上海|深圳|广州|长沙|武汉|天津|北京|海口|汕头|湛江|江门|银川|西宁|拉萨)海关(?:[^总關]|$)/u,
  en: new RegExp(
    `\\b(?:${states})(?:['’]s?)?\\b(?=[^.;]{0,40}\\b(?:${counted})\\b)|\\b(?:${counted})\\b (?:(?:of|for) (?:new |used |electric |passenger |light )*(?:vehicles|cars|trucks) )?(?:in|across|throughout) (?:the state of )?(?:${states})\\b|\\b[Ss]tatewide\\b`,
    'u',
  ),
  ru: /(?<!\p{L})(?:\p{Lu}\p{L}+(?:ой|ая|ую|ом|ого|ий|ый) (?:област|кра[йяею]|округ)\p{L}*|Татарстан\p{L}?|Башкири\p{L}|Башкортостан\p{L}?|Приморь\p{L}|Приамурь\p{L}|Забайкаль\p{L}|Ставрополь\p{L}|Кубан\p{L}|Якути\p{L}|Бурят\p{L}{1,2}|Удмурти\p{L}|Чуваши\p{L}|Карели\p{L}|Дагестан\p{L}?|Крым\p{L}?|Кузбасс\p{L}?|регион\p{L}{0,2})(?!\p{L})(?=[^.;]{0,40}(?:экспорт|импорт|товарооборот|внешнеторгов|внешн\p{L}+ торговл|вывез|ввез|отправ|поставил))|(?:экспорт|импорт|товарооборот|внешнеторгов|внешн\p{L}+ торговл)\p{L}*[^.;]{0,40}(?<!\p{L})(?:\p{Lu}\p{L}+(?:ой|ого) (?:област|края|округ)\p{L}*|Татарстана|Башкирии|Приморья|Кубани|Якутии|регион[ау])/u,
}

/** Words for the whole country: a text that names it in its opening tells of it. */
const whole: Readonly<Record<string, RegExp>> = {
  zh: /全国|我国|我國|全國|中国(?!银行|海关)|中國/u,
  en: /\bU\.?S\.?(?:A\.?)?(?![\p{L}$])|United States|\bAmerica\p{L}*|\bCanad\p{L}+|\bAustralia(?:n|['’]s)?\b(?! state)|\b(?:[Nn]ation(?:al|wide)?|[Cc]ountry)\b/u,
  ru: /(?<!\p{L})(?:Росси\p{L}+|РФ|стран[аыеу]|Казахстан\p{L}*|Беларус\p{L}+|Узбекистан\p{L}*|Кыргызстан\p{L}*)(?!\p{L})/u,
}

const flows: ReadonlySet<string> = new Set([
  'sales',
  'turnover',
  'exports',
  'imports',
  'balance',
  'export_share',
  'import_share',
  'turnover_share',
  'partner_rank',
  'supplier_rank',
  'destination_rank',
])

/** In English a state is one of these, and what the text tells of anybody else is theirs. */
const federal: ReadonlySet<string> = new Set(['US', 'CA', 'AU'])

const tellsWhole = perView((view) => whole[view.lang]?.test(view.text.slice(view.start, view.end)) === true)
const tellsProvince = perView(
  (view) => provinces[view.lang]?.test(view.text.slice(view.start, view.end)) === true,
)

/**
 * Drafts without the trade of a province: where title or first sentence say that the text is on one and name no country,
 * what its sentences tell of trade is the country's only where they say so.
 */
export function notOfProvince(
  drafts: readonly Draft[],
  title: View | null,
  views: readonly View[],
): readonly Draft[] {
  if (!drafts.some(({ measure }) => flows.has(measure))) return drafts
  const opening = views[0] === undefined ? [] : title === null ? [views[0]] : [title, views[0]]
  if (!opening.some(tellsProvince) || opening.some(tellsWhole)) return drafts
  return drafts.filter(({ measure, sentence, area }) => {
    const view = views[sentence]
    if (view?.lang === 'en' && !federal.has(area)) return true
    return view === undefined || !flows.has(measure) || (tellsWhole(view) && !tellsProvince(view))
  })
}
