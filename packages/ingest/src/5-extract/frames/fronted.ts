import { firstBehind, isMark, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { Marker } from '../bind/marker.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import type { Filled } from './phrases.ts'

/** Prepositions that set a counterpart ahead of the sentence; "in" and "for" ahead of one set a scene. */
const counterpart = new Set<Marker>(['with', 'to', 'from', 'into'])

/** A name that opens a sentence stands this far from its start at most ("But with …"). */
const opening = 3

/**
 * "With China, meanwhile, trade fell", "With China, to which America sold $148 billion, the deficit narrowed": a
 * counterpart at the head of the sentence is that of its main clause, whatever is said of it in between.
 */
export function fronted(view: View, mention: Mention, first: number): boolean {
  if (mention.first > opening || mention.clause !== 0 || view.items[mention.last]?.text !== ',') return false
  // "In China, its largest market, sales grew": what the place is stands in a clause of its own.
  const named = view.items[mention.last]?.clause !== 0
  if (!counterpart.has(mention.marker) && !(named && mention.marker === 'in')) return false
  const between = view.items.slice(mention.last, first).filter((item) => item.clause === 0)
  if (between.every((item) => item.quantity === null && tagOf(item, 'cue') === undefined)) return true
  const relative = between.slice(1, 4).find((item) => isWord(item, 'who'))
  const back = between.findLast((item) => item.text === ',')
  return (
    relative !== undefined &&
    back !== undefined &&
    back.start > relative.start &&
    between.every((item) => item.start < back.start || tagOf(item, 'cue') === undefined)
  )
}

/** How far behind its noun a relative pronoun may stand, in items: «экспорт сырой нефти из которого». */
const pronounReach = 4

/**
 * «Германия, *продажи которой* снизились», «Египет, *экспорт зерна в который* вырос»: the name before the comma, as the
 * pronoun behind the noun stands to it.
 */
export function ofWhich(view: View, first: number, i: number): Mention | null {
  const { items, mentions, lang } = view
  if (lang !== 'ru' || !isMark(items[first - 1], ',')) return null
  const at = firstBehind(items, i, (item) => tagOf(item, 'product') === undefined, pronounReach)
  const marker = prepositions.find((word) => isWord(items[at], word))
  if (!isWord(items[marker === undefined ? at : at + 1], 'who')) return null
  const mention = mentions.find((m) => m.last === first - 1 && m.areas.length === 1)
  return mention === undefined ? null : { ...mention, marker: marker ?? 'poss' }
}

const prepositions = ['to', 'from', 'with', 'into', 'in'] as const

/** "Mexico, to which Brazil shipped 90,000 cars": the name before a relative pronoun, with the preposition of the pronoun. */
export function relative(view: View, first: number, i: number): Mention | null {
  const { items } = view
  const clause = items[i]?.clause ?? 0
  const place = placeBefore(view, first, clause) ?? ofWhich(view, first, i)
  if (place !== null) return place
  for (let k = first - 1; k > 0 && first - k <= 6; k--) {
    if (!isWord(items[k], 'who') || items[k]?.clause !== clause) continue
    const marker = prepositions.find((word) => isWord(items[k - 1], word))
    // "the United Arab Emirates (UAE), to which": a short name in brackets behind the whole one.
    const end = items[k - 3]?.text === ')' && items[k - 5]?.text === '(' ? k - 3 : k
    const mention = view.mentions.findLast((m) => m.last < end && end - m.last <= 2 && m.areas.length === 1)
    return marker === undefined || mention === undefined ? null : { ...mention, marker, clause }
  }
  return null
}

/** How far behind its "where" a measure word may stand, in items. */
const whereReach = 12

const marketOrIndustry = wordSet('market|markets|industry|region|capital')

/** Words for a place told before, with the way that they look. */
const wheres: ReadonlyMap<string, Marker> = new Map([
  ['where', 'in'],
  ['куда', 'to'],
  ['откуда', 'from'],
  ['wohin', 'to'],
  ['adonde', 'to'],
])
const where = wordSet([...wheres.keys()].join('|'))

/** "the US, *where* 115,309 cars were registered", "the Chinese market, where sales rose": the place named before it. */
export function placeBefore(view: View, first: number, clause: number): Mention | null {
  const { items } = view
  for (let k = first - 1; k > 0 && first - k <= whereReach; k--) {
    const item = items[k]
    const marker = isOneOf(item, where) ? wheres.get(item?.lower ?? '') : undefined
    if (item?.clause !== clause || marker === undefined) continue
    const end = items[k - 1]?.text === ',' ? k - 1 : k
    const mention = view.mentions.findLast(
      (m) =>
        m.last === end ||
        (m.areas.length === 1 && m.last === end - 1 && isOneOf(items[end - 1], marketOrIndustry)),
    )
    return mention === undefined ? null : { ...mention, marker, clause }
  }
  return null
}

/** "*In Germany*, exports rose 5%", "*for the EU as a whole* imports fell": the only country ahead of a noun with no owner. */
export function setsScene({ items, mentions, lang }: View, i: number, filled: Filled): boolean {
  const [scene, ...others] = mentions.filter((m) => m.last <= i)
  return (
    lang === 'en' &&
    filled.area.length === 0 &&
    others.length === 0 &&
    scene !== undefined &&
    scene.areas.length === 1 &&
    (scene.marker === 'in' || scene.marker === 'for') &&
    scene.first <= opening &&
    (filled.partner.length === 0 || filled.partner[0] === scene.areas[0]) &&
    items[scene.first - 2]?.lower !== 'as' &&
    !isWord(items[i + 1], 'there') &&
    items
      .slice(scene.last, i)
      .every((item) => item.text === ',' || item.period !== null || isWord(item, 'total', 'article', 'in'))
  )
}
