import { isOneOf, isWord, type Item, tagOf, wordSet } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { caseOf } from '../lexicon/case-ru.ts'
import type { Sentence } from './reading.ts'

const followedOrGefolgt = wordSet('followed|gefolgt|seguidos|seguido|seguidas|seguida')

/** "It was *followed by* Japan": the next in the list. */
export const followed = (items: readonly Item[], mention: Mention): boolean =>
  ['by', 'from', 'of'].includes(mention.marker) &&
  items.slice(Math.max(0, mention.first - 4), mention.first).some((item) => isOneOf(item, followedOrGefolgt))

/** "*Behind it* came Saudi Arabia with 86 million": the one told before, who has no part in the number. */
const ranked = wordSet('behind|after|ahead of|below|above')

/** "Of those, *Canadian volumes* fell by a third": what came from there, or went there, of the flow told before. */
const isVolume = (item: Item | undefined): boolean => item !== undefined && isOneOf(item, volumes)
const volumes = wordSet('volumes|barrels|cargoes|flows|tonnage')

/** "… to China, *the Japanese market* with $1.1 billion": where exports go to. */
const isOutlet = (items: readonly Item[], { last }: Mention, { measure }: Subject): boolean =>
  measure === 'exports' && (isOneOf(items[last], outlets) || isOneOf(items[last + 1], outlets))
const outlets = wordSet('market|markets')

/** What is told of one place after the other. */
const placed: ReadonlySet<string> = new Set(['sales', 'production', 'consumption'])

/** "followed by those to Pakistan, *which* jumped 44.5%": the name right before a relative clause that names nobody. */
function antecedents(
  { items, mentions, lang }: View,
  clause: number | undefined,
  own: readonly Mention[],
  local: boolean,
): Mention[] {
  const first = items.findIndex((item) => item.clause === clause)
  if (lang !== 'en' || own.length > 0 || !isOneOf(items[first], relative)) return []
  const end = items[first - 1]?.text === ',' ? first - 1 : first
  return mentions.filter(
    (m) => m.last === end && m.areas.length === 1 && (isFlow(items, m) || (local && isNamed(items, m, end))),
  )
}
/** "driven by Spain, *which posted* a rise": a market by its name, of which the clause tells by a verb of its own. */
const isNamed = (items: readonly Item[], { first, marker }: Mention, end: number): boolean =>
  (marker === 'bare' || marker === 'by' || marker === 'in') &&
  tagOf(items[first], 'area')?.form === 'name' &&
  items[end]?.text === ','
const relative = wordSet('which|that')
/** "those to Pakistan", "shipments from India": the relative clause is about the flow, and the name its end. */
const isFlow = (items: readonly Item[], { marker, first }: Mention): boolean =>
  ['to', 'from', 'into', 'with'].includes(marker) &&
  items
    .slice(Math.max(0, first - 3), first)
    .some((item) => isWord(item, 'those') || tagOf(item, 'cue') !== undefined)

const itOrThey = wordSet('it|they')

/** The name that the clause puts in: its subject, else one behind a preposition; possessors of other nouns are none. */
export function mentionFor(
  sentence: Sentence,
  clause: number | undefined,
  q: number,
  base: Subject,
): Mention | null {
  const { mentions, items } = sentence.view
  // "in 2022, after the invasion of Ukraine, it gained 29%": the subject is told, and only a counterpart may be new.
  const it = items.findIndex(
    (item, k) => k < q && item.clause === clause && isOneOf(item, itOrThey) && !isOneOf(items[k - 1], ranked),
  )
  const pronoun = it >= 0
  const usable = mentions.filter(
    (m) =>
      m.clause === clause &&
      (!pronoun ||
        ['to', 'from', 'into', 'with'].includes(m.marker) ||
        // "In Denmark it was 458": another market.
        (m.marker === 'in' && placed.has(base.cls) && m.last <= it) ||
        followed(items, m)) &&
      (m.marker !== 'adj' || isVolume(items[m.last]) || isOutlet(items, m, base)) &&
      // "ahead of France's 0.9 million and Spain's 0.8 million": a possessor of the number itself.
      (m.marker !== 'poss' || m.last === q - 1) &&
      tagOf(items[m.first], 'area')?.form !== 'city',
  )
  const left = [
    ...antecedents(sentence.view, clause, usable, placed.has(base.cls)),
    ...usable.filter((m) => m.last <= q),
  ]
  // "including 12.9 bcm to Europe and 9.9 bcm to Türkiye": each number has its name behind it.
  const first = items.findIndex(
    (item) => item.clause === clause && item.quantity !== null && item.quantity.form !== 'rank',
  )
  // "из них 8,1 млн тонн — в Китай": with the accusative the Russian "in" says whereto.
  const whereto = (m: Mention): boolean =>
    sentence.view.lang === 'ru' &&
    m.marker === 'in' &&
    /^(?:nominative|accusative)$/.test(caseOf(items[m.first]?.text ?? '') ?? '')
  const behind = usable.find(
    (m) =>
      m.first > q &&
      m.first - q <= 3 &&
      (['to', 'from', 'into', 'with'].includes(m.marker) ||
        whereto(m) ||
        // «5,1 млрд пришлось на Китай», «3,4 млрд — на Турцию»
        (sentence.view.lang === 'ru' && m.marker === 'on')),
  )
  if (behind !== undefined && left.every((m) => m.first > first)) return behind
  // "The largest buyer was Chile, followed by Japan with $3.7 billion": the number is of who follows.
  const next = left.at(-1)
  if (next !== undefined && followed(items, next)) return next
  return (
    left.findLast((m) => m.marker === 'poss') ??
    left.findLast((m) => m.marker === 'bare') ??
    left.findLast((m) => m.areas[0] !== base.area) ??
    usable.find((m) => m.first > q && m.first - q <= 5 && (m.marker === 'from' || m.marker === 'to')) ??
    null
  )
}
