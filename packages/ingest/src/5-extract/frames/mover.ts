import { isWord, tagOf } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { caseOf } from '../lexicon/case-ru.ts'
import type { CueClass } from '../lexicon/tag.ts'

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
 * subject of a transitive verb of change right before the noun phrase that starts at `first`; null where there is none.
 */
export function moverOf(view: View, first: number, cls: CueClass): Mention | null {
  const verbs = transitive[view.lang]
  if (verbs === undefined || !owned.has(cls)) return null
  let k = first - 1
  while (
    k >= 0 &&
    (isWord(view.items[k], 'article', 'neutral', 'its', 'on') ||
      view.items[k]?.quantity != null ||
      view.items[k]?.period != null)
  )
    k--
  const verb = view.items[k]
  if (verb === undefined || tagOf(verb, 'move') === undefined || !verbs.test(verb.text)) return null
  const subject = view.mentions.findLast(
    (m) => m.last <= k && m.marker === 'bare' && m.clause === verb.clause && m.areas.length === 1,
  )
  if (subject === undefined) return null
  const told = view.lang === 'ru' ? caseOf(view.items[subject.first]?.text ?? '') : null
  return told === null || told === 'nominative' ? subject : null
}
