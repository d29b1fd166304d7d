import { type Item, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** Endings of attributes that say how, where or when, and not what: "sluggish", "booming", "seasonal exports". */
const describing =
  /(?:ing|ed|ish|ous|ful|ive|al|ic|ble|less|ent|ant|ary|ory|ese|ward|wide|ly|est|ier|-day|-week|-month|-year|-term|-value)$/
/** Attributes with other endings; words of all trade stand here too. */
const attributes =
  /^(?:strong|weak|robust|record|high|higher|low|lower|large|larger|major|key|main|poor|soft|slow|slower|brisk|sharp|steady|solid|huge|big|bigger|new|net|gross|own|such|these|those|more|most|few|fewer|many|all|other|both|same|early|late|future|past|prior|previous|spot|sea|seaborne|waterborne|inbound|outbound|overland|rail|railway|road|land|air|non|re|duty-free|free|cheap|cheaper|expensive|front|direct|indirect|visible|commodity|merchandise|product|products|world|state|government|company|group|sector|industry|market|country|region|city|port|firm|firms|business|week|month|year|quarter|half|half-year|full-year|trade|bilateral|two-way|intra-regional|headline|nominal|real|core|value|volume|unit|while|when|as|if|and|or|but|than|then|now|also|only|just|even|where|which|that|whose|its|his|her|their|our|the|a|an|of|in|to|from|for|with|by|on|at|via|per|not|no|less|yet|still|thus|since|because|after|before|amid|despite|alone|together|again|there|here|however|meanwhile|instead|too|ago|far|so|once|twice|abroad|overseas|although|though|whereas|during|over|under|against|towards?|onwards?|through|until|till|between|among|across|within|without|above|below|back|into|out|up|down|off|will|would|could|should|may|might|must|makes?|made|gives?|means?|brings?|brought|leaves?|saw|sees?|had|has|have|were|was|are|is|did|does|said|says|shows?|put|puts|keeps?|kept|sends?|sent|drove|helps?|helped|hurts?|spurs?|let|lets)$/

/** 工业品出口: goods of a kind that the word before their last sign tells, and no table. */
function unnamedHan(items: readonly Item[], i: number): boolean {
  const [kind, last] = [items[i - 2], items[i - 1]]
  const cue = tagOf(items[i], 'cue')?.cue
  return (cue === 'out' || cue === 'in') && isHan(kind) && isHan(last) && /^[品类類]$/.test(last.text)
}
/** A sign that no table knows. */
const isHan = (item: Item | undefined): item is Item =>
  item !== undefined &&
  item.tags.length === 0 &&
  item.quantity === null &&
  item.period === null &&
  /^\p{Script=Han}$/u.test(item.text)

/**
 * "wire rod exports", "cut flower exports": the noun right before a flow names goods that no table knows, so the flow is
 * not that of all goods. English, and Chinese by its own signs: the others put what
 * flows behind.
 */
export function unnamedGoods({ items, lang }: View, i: number): boolean {
  const cue = tagOf(items[i], 'cue')?.cue
  if (lang === 'zh') return unnamedHan(items, i)
  if (lang !== 'en' || (cue !== 'out' && cue !== 'in') || / /.test(items[i]?.text ?? '')) return false
  // "Resources exports fell": the capital of the first word of a sentence makes no name.
  return isNoun(items[i - 1], i === 1) && items[i - 1]?.clause === items[i]?.clause
}

/** "exported wagons worth $1.2 billion", "sold figs to Peru": what a verb moves is named right behind it, and in no table of ours. */
export const unnamedWare = ({ items, lang }: View, i: number): boolean =>
  lang === 'en' &&
  /s$/.test(items[i + 1]?.text ?? '') &&
  isNoun(items[i + 1], false) &&
  (isWord(items[i + 2], 'to', 'from', 'for', 'in') || isOneOf(items[i + 2], valued))
const valued = wordSet('worth|valued|totalling|totaling')

/** "1.2 million tonnes *of figs*", "$40 million *worth of wagons*": what is counted is in no table of ours. */
export function countsUnnamed({ items, lang }: View, q: number): boolean {
  const of = items[q + 1]?.lower === 'worth' ? q + 2 : q + 1
  return (
    lang === 'en' &&
    isWord(items[of], 'of') &&
    /s$/.test(items[of + 1]?.text ?? '') &&
    isNoun(items[of + 1], false)
  )
}

const isNoun = (item: Item | undefined, opens: boolean): boolean =>
  item !== undefined &&
  item.tags.length === 0 &&
  item.quantity === null &&
  item.period === null &&
  (opens ? /^[A-Za-z][a-z-]{2,}$/ : /^[a-z][a-z-]{2,}$/).test(item.text) &&
  !describing.test(item.text) &&
  !attributes.test(opens ? item.text.toLowerCase() : item.text)
