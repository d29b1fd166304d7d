import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { isOneOf, isWord, lastBefore, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { subjectMention } from '../frames/subject.ts'
import type { Reading, Sentence } from './reading.ts'
import { type Shared, wholeAt } from './sourced-whole.ts'

type Told = { readonly measure: Measure; readonly area: Area; readonly partner: Area }
const taking =
  /^(?:sourc|import|buy|bought|purchas|procur|obtain|receiv|get|got|draw|drew|took|take|taking|deriv|secur)\p{L}*(?: from| in)?$/iu
const giving = /^(?:suppl|provid|deliver|cover|met|meet|fulfil|satisf)\p{L}*$/iu
const sending = /^(?:export|ship|sell|sold|send|sent|deliver|suppl|direct|rout)\p{L}*$/iu
const arrival =
  /^(?:(?:come|comes|came|coming|originate[sd]?|arrive[sd]?)(?: from)?|sourced|imported|bought|purchased|supplied|delivered|shipped)$/i
const departure =
  /^(?:(?:go|goes|went|going)(?: to(?: buyers| customers)?)?|exported|shipped|sold|sent|headed|delivered|destined|bound)$/i

const forOrOnly = wordSet('for|only|just|now|also|up|a')
const itOrThey = wordSet('it|they|which|country|we')

/** Whose share of the whole it is, and as which of the share measures; null where the words are in no such order. */
export function sides(sentence: Sentence, q: number, whole: Shared, reading: Reading): Told | null {
  const { view } = sentence
  const { items } = view
  const behind = (...markers: string[]): Area | null => {
    const mention = view.mentions.find((m) => m.first >= whole.end && m.first <= whole.end + 4)
    if (mention === undefined) return null
    // "to terminals in Germany"
    const aim = mention.marker === 'in' && isWord(items[whole.end], 'to') ? 'to' : mention.marker
    return mention.areas.length === 1 && markers.includes(aim) ? (mention.areas[0] ?? null) : null
  }
  let v = verbBefore(view, q)
  // "gets 85% of its gas *and 65% of its oil* from Russia": the verb of the first part is that of both.
  const first = partBefore(view, v)
  if (first >= 0) v = verbBefore(view, first)
  whole = lastPart(sentence, whole, reading)
  const source = reliedOn(view, v)
  if (source !== null && whole.in) {
    const user = subjectMention(view, source.at, source.at)?.areas
    return both('import_share', whole.area ?? (user?.length === 1 ? (user[0] ?? null) : null), source.area)
  }
  const verb = items[v]?.text ?? ''
  const subject = subjectMention(view, v, v)
  const own = subject?.areas.length === 1 ? (subject.areas[0] ?? null) : null
  const unnamed = isOneOf(items[v - 1], itOrThey) ? reading.state.subject : null
  const owner = whole.area ?? own ?? unnamed
  if (whole.world && own !== null && producing.test(verb)) return both('world_share', own, 'WORLD')
  // "45% of LNG shipments *to Europe*": what is sent there is what it takes in.
  const toward = whole.out
    ? view.mentions.find(
        (m) => m.first >= whole.end && m.first <= whole.end + 1 && m.marker === 'to' && m.areas.length === 1,
      )
    : undefined
  if (toward !== undefined && giving.test(verb) && own !== null && whole.area === null)
    return both('import_share', toward.areas[0] ?? null, own)
  // "China buys 90% of Iran's crude": without another origin the possessor sells.
  if (whole.out && taking.test(verb) && whole.area !== null && behind('from') === null)
    return both('export_share', whole.area, own)
  if (whole.in && taking.test(verb)) return both('import_share', owner, behind('from'))
  if (whole.out && sending.test(verb) && behind('to', 'into') !== null)
    return both('export_share', owner, behind('to', 'into'))
  if (whole.in && giving.test(verb) && whole.area !== null) return both('import_share', whole.area, own)
  if (whole.in && giving.test(verb) && whole.nation && own !== null)
    return both('import_share', otherEnd(own, reading), own)
  // "Indonesia *had* 53 percent of the imported cars"
  if (
    whole.imported === true &&
    own !== null &&
    (isWord(items[v], 'account') || /^(?:had|has|held|holds)$/i.test(verb))
  )
    return both('import_share', whole.area ?? otherEnd(own, reading), own)
  const from = toward?.last ?? whole.end
  const next = items.findIndex(
    (item, k) => k >= from && k <= from + 2 && (arrival.test(item.text) || departure.test(item.text)),
  )
  const going = items[next]?.text ?? ''
  if (next < 0 || items.slice(from, next).some((item) => item.text === ',')) return null
  const told = reading.state.last?.measure === 'exports' ? reading.state.last.area : null
  const end = view.mentions.find((m) => m.first > next && m.first <= next + 4 && m.areas.length === 1)
  const joined = / (?:from|to)$/i.exec(going)?.[0].trim() ?? null
  const aimed =
    end?.marker === 'in' &&
    items.slice(next, end.first).some((item) => isWord(item, 'to') || / to(?: \p{L}+)?$/u.test(item.text))
  const marker = aimed ? 'to' : (joined ?? end?.marker)
  const other = end?.areas[0] ?? null
  const nation = whole.nation && other !== null ? otherEnd(other, reading) : null
  const home = whole.area ?? nation ?? (whole.in ? null : told)
  if (toward !== undefined && arrival.test(going))
    return marker === 'from' ? both('import_share', toward.areas[0] ?? null, other) : null
  if (whole.in && arrival.test(going) && marker === 'from') return both('import_share', home, other)
  if (whole.out && departure.test(going) && (marker === 'to' || marker === 'into'))
    return both('export_share', home, other)
  return null
}

const producing = /^(?:produc|min(?:es|ed)$|mak(?:es|ing)$|pump|export)\p{L}*$/iu

/** The item that the words of degree before the part at `q` leave as its verb. */
function verbBefore({ items }: View, q: number): number {
  // "provided *a total of* 17 percent"
  let v = isWord(items[q - 1], 'of') && isWord(items[q - 2], 'total') ? q - 3 : q - 1
  while (v > 0 && (isOneOf(items[v], forOrOnly) || isWord(items[v], 'article'))) v--
  return v
}

/** How far the first of two parts may stand before the second, in items. */
const partReach = 9

/** The part before the "and" or comma at item `v`, -1 where none stands there. */
function partBefore({ items }: View, v: number): number {
  if (!isWord(items[v], 'and') && items[v]?.text !== ',') return -1
  const p = lastBefore(items, v, (item) => item.quantity !== null, partReach)
  return items[p]?.quantity?.form === 'percent' && isWord(items[p + 1], 'of') ? p : -1
}

/** The whole with the end of the last part that is told beside it: "85% of its gas *and 65% of its oil*". */
function lastPart(sentence: Sentence, whole: Shared, reading: Reading): Shared {
  const { items } = sentence.view
  if (!isWord(items[whole.end], 'and') && items[whole.end]?.text !== ',') return whole
  let p = whole.end + 1
  while (p < whole.end + 3 && (isOneOf(items[p], forOrOnly) || isWord(items[p], 'and'))) p++
  if (items[p]?.quantity?.form !== 'percent' || !isWord(items[p + 1], 'of')) return whole
  const next = wholeAt(sentence, p + 2, reading)
  return next === null ? whole : lastPart(sentence, { ...whole, end: next.end }, reading)
}

const relying = /^(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing|ent)?|reliant|counts?|counted)$/i

/** "*relies on Russia for* 85% of its gas": the source and the verb, where the number's "for" ends at item `v`. */
function reliedOn({ items, mentions }: View, v: number): { area: Area; at: number } | null {
  if (!isWord(items[v + 1], 'for') && !isWord(items[v], 'for')) return null
  const mention = mentions.find((m) => (m.last === v + 1 || m.last === v) && m.areas.length === 1)
  if (mention === undefined) return null
  const at = lastBefore(items, mention.first, (item) => relying.test(item.text), 4)
  const [area] = mention.areas
  return at < 0 || area === undefined ? null : { area, at }
}

const both = (measure: Measure, area: Area | null, partner: Area | null): Told | null =>
  area === null || partner === null ? null : { measure, area, partner }

/** With whom the text has told this country's flow last. */
function otherEnd(own: Area, { state }: Reading): Area | null {
  for (const one of [state.ranked, state.last, state.lead]) {
    const end = one?.partner === own ? one.area : one?.area === own ? one.partner : null
    if (end !== null && !(end in blocs)) return end
  }
  for (const one of [state.last, state.lead])
    if (one?.measure === 'imports' && one.area !== own) return one.area
  return null
}
