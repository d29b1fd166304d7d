import { isMoveNoun, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { caseOf } from '../lexicon/case-ru.ts'
import { balances, type CueClass, isFirm } from '../lexicon/tag.ts'
import { companyOf } from './named.ts'

/** Verbs of change that take what they change as an object, by language; those that cannot ("вырос", "stieg") have none. */
const transitive: Record<string, RegExp> = {
  en: /^(?:rais|lift|boost|increas|cut|reduc|slash|trim|curb|lower|doubl|tripl|quadrupl|halv|expand|hik|upp|ramp|step|scal|dial)(?:e|es|ed|ing|s|ped|ping|ting|ming|med)?(?: (?:up|down|back))?$|^(?:lowered|lowering|lowers|lower)$/i,
  ru: /^(?:нарасти|наращива|увеличи|сократи|сокраща|снизи|снижа|уменьши|урезал|расшири|удвои|утрои|повыси|подня|возобнов|довел|прекрати)\p{L}*(?<!с[яь])$/iu,
  de: /^(?:steigerte|steigerten|erhöhte|erhöhten|senkte|senkten|reduzierte|reduzierten|verringerte|verringerten|kürzte|kürzten|drosselte|drosselten|verdoppelte|verdoppelten|verdreifachte)$/i,
  es: /^(?:aumentó|aumentaron|redujo|redujeron|incrementó|incrementaron|elevó|elevaron|recortó|recortaron|duplicó|duplicaron|triplicó|disminuyó)$/i,
  zh: /^(?:增加|减少|扩大|提高|削减|降低)了?$/,
}

const owned: ReadonlySet<CueClass> = new Set([
  'out',
  'in',
  'flow',
  'production',
  'consumption',
  'cut',
  'capacity',
])

/**
 * Who moves the measure that a noun names: "*Турция* нарастила закупки в России", "*Indien* erhöhte die Importe". The
 * subject of a transitive verb of change right before the noun phrase that starts at `first`; none where there is none.
 */
export function moverOf(view: View, first: number, at: number, cls: CueClass): readonly Area[] {
  const holder = view.lang === 'en' ? holderOf(view, first, cls) : null
  if (holder !== null) return holder.areas
  const verbs = transitive[view.lang]
  if (verbs === undefined || !owned.has(cls)) return nobody
  let k = first - 1
  while (
    k >= 0 &&
    (isWord(view.items[k], 'article', 'neutral', 'its', 'on') ||
      view.items[k]?.quantity != null ||
      view.items[k]?.period != null)
  )
    k--
  const verb = view.items[k]
  if (verb === undefined || tagOf(verb, 'move') === undefined || !verbs.test(verb.text))
    return view.lang === 'ru' ? moverBehind(view, at, verbs) : nobody
  const subject = view.mentions.findLast(
    (m) => m.last <= k && m.marker === 'bare' && m.clause === verb.clause && m.areas.length === 1,
  )
  if (subject === undefined) return cls === 'out' || cls === 'flow' ? sellerAt(view, k) : nobody
  const told = view.lang === 'ru' ? caseOf(view.items[subject.first]?.text ?? '') : null
  return told === null || told === 'nominative' ? subject.areas : nobody
}

/** «закупки нефти в России увеличила *Индия*»: Russian puts the subject behind the verb of what the clause opens with. */
function moverBehind({ items, mentions }: View, at: number, verbs: RegExp): readonly Area[] {
  for (let k = at + 1; k < items.length && k - at <= 7; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || item.clause !== items[at]?.clause) return nobody
    if (tagOf(item, 'move') === undefined) continue
    if (!verbs.test(item.text)) return nobody
    const next = items[k + 1]?.period == null ? k + 1 : k + 2
    const subject = mentions.find((m) => m.first === next && m.marker === 'bare' && m.areas.length === 1)
    const told = caseOf(items[next]?.text ?? '')
    return subject !== undefined && (told === null || told === 'nominative') ? subject.areas : nobody
  }
  return nobody
}

/** "*Gazprom* increased exports to Germany": the home of the producer of fuel right before the verb at item `k`. */
function sellerAt({ items }: View, k: number): readonly Area[] {
  const firm = items.slice(Math.max(0, k - 5), k).findLast((item) => companyOf(item) !== null)
  const company = companyOf(firm)
  return company !== null && isFirm(company.sector) && firm?.clause === items[k]?.clause
    ? [company.area]
    : nobody
}

const nobody: readonly Area[] = []

/** Verbs by which a country has a balance or its flows: "Australia *recorded* a surplus", "Vietnam *saw* exports rise". */
const having =
  /^(?:record(?:ed|s|ing)?|post(?:ed|s|ing)?|ran|runs?|running|had|has|have|having|saw|sees?|seen|register(?:ed|s|ing)?|suffer(?:ed|s|ing)?|enjoy(?:ed|s|ing)?|book(?:ed|s|ing)?|report(?:ed|s|ing)?|log(?:ged|s|ging)?|gain(?:ed|s|ing)?|notch(?:ed|es|ing)?|incur(?:red|s|ring)?|fac(?:ed|es|ing)|show(?:ed|s|ing)?|achiev(?:ed|es|ing)|maintain(?:ed|s|ing)?|experienc(?:ed|es|ing)|witness(?:ed|es|ing)?|r[au]n up|clock(?:ed|s|ing)?|chalk(?:ed|s|ing)? up|rack(?:ed|s|ing)? up|sustain(?:ed|s|ing)?|return(?:ed|s|ing)? to|swung to|swings to)$/i

/** "Japan also *saw shipments rise*": of whom flows are told by it. */
const saw = /^(?:saw|sees?|seen|witness(?:ed|es|ing)?|experienc(?:ed|es|ing))$/i
const flows: ReadonlySet<CueClass> = new Set(['out', 'in', 'flow'])

const bigOrLarge = wordSet(
  'big|large|larger|small|smaller|huge|hefty|goods|merchandise|wider|narrow|narrower|significant|sharp|steep|strong|slight|modest|moderate|marked|notable|substantial|solid|healthy|double-digit',
)
const alsoOrHas = wordSet('also|has|have|had|again|still|only|now|already|even|once')

/** Who has the balance that a noun names: the bare subject right before such a verb. */
export function holderOf(view: View, first: number, cls: CueClass): Mention | null {
  const { items } = view
  // "was outdone only by *Colombia, which saw* sales drop"; the noun phrase may begin with the verb, which no table knows.
  const which = saw.test(items[first]?.text ?? '') ? first - 1 : first - 2
  if (changing.has(cls) && isWord(items[which], 'who') && saw.test(items[which + 1]?.text ?? ''))
    return relativeHead(view, which)
  const changed = changing.has(cls) ? changeAhead(view, first) : -1
  const seeing = flows.has(cls) && changed < 0
  if (!balances.has(cls) && !seeing && changed < 0) return null
  if (changed >= 0) first = changed
  let k = first - 1
  while (
    k >= 0 &&
    first - k <= 8 &&
    items[k]?.clause === items[first]?.clause &&
    (isWord(items[k], 'article', 'neutral', 'its', 'of', 'total') ||
      items[k]?.quantity != null ||
      items[k]?.period != null ||
      isOneOf(items[k], bigOrLarge))
  )
    k--
  if (!(seeing ? saw : having).test(items[k]?.text ?? '')) return null
  while (isOneOf(items[k - 1], alsoOrHas)) k--
  // "Italy and France saw drops in registrations": a number for each of them may follow.
  const subject = view.mentions.find(
    (m) => m.last === k && m.marker === 'bare' && (m.areas.length === 1 || changed >= 0),
  )
  return subject ?? null
}

/** The one country right before a relative clause whose pronoun is item `k`. */
const relativeHead = ({ items, mentions }: View, k: number): Mention | null =>
  (items[k - 1]?.text === ',' && mentions.find((m) => m.last === k - 1 && m.areas.length === 1)) || null

/** What a country can be told to have a rise or fall in. */
const changing: ReadonlySet<CueClass> = new Set(['sales', 'production', 'out', 'in', 'flow'])

/** "By contrast, France saw *a decline of 2% in* registrations": where the change begins that is one in the measure; or -1. */
function changeAhead({ items }: View, first: number): number {
  if (!isWord(items[first - 1], 'in')) return -1
  for (let k = first - 2; k >= 0 && first - k <= changeReach; k--) {
    const item = items[k]
    if (isMoveNoun(item)) {
      while (items[k - 1]?.quantity?.form === 'percent' || items[k - 1]?.period?.role === 'basis') k--
      return k
    }
    if (item?.quantity?.form !== 'percent' && !isWord(item, 'of')) return -1
  }
  return -1
}
/** "decline of 2% in": so many items at most. */
const changeReach = 5
