import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isCue, isMark, isOneOf, isWord, lastBefore, tagOf, wordSet } from '../bind/item.ts'
import { anyIn, type View } from '../bind/view.ts'
import { wareOf } from '../discourse/carried-ware.ts'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Reading, Sentence } from './reading.ts'
import { canBePart, shareAt } from './share-draft.ts'

/** Whether a sentence has the noun for a part of a whole. */
export const hasShareNoun = anyIn((item) => isCue(item, 'share') || item.lower === 'shares of')

/** The flow that the text is on stays its whole over so many sentences. */
const near = 2

/**
 * Parts of the flow that the text is on, all of it: "China took 35% of *its* exports", "the largest share was taken by Iraq
 * - 24%", "China and Japan had shares of 24% and 12%", "*This amounted to* 24% of the total". Null where no flow was told.
 */
export function partOfTold(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const of = isWord(items[q + 1], 'of')
  if (view.lang !== 'en' || !canBePart(items[q]) || (!of && !hasShareNoun(view))) return null
  const pointed = of ? pointedAt(sentence, q, reading) : null
  const whole = pointed?.whole ?? flowOfText(view, reading)
  if (whole === null) return null
  const partner =
    pointed?.partner ?? (of ? takerOfIts(view, q, whole) : (atShareNoun(view, q) ?? ofEach(sentence, q)))
  if (partner === null || partner === whole.area || partner === 'WORLD') return null
  const measure = whole.cls === 'in' ? 'import_share' : 'export_share'
  const subject: Subject = { ...whole, measure, partner, varying: 'partner' }
  return shareAt(sentence, q, reading, { subject, whole, how: 'discourse', margin: 0.5, distance: 0 })
}

/** The flow told last, or the one that the text began with, with all its counterparts. */
function flowOfText(view: View, { state, drafts }: Reading): Subject | null {
  // What the sentence's own words for the whole stand for they do not say.
  const own = ownDrafts(view, drafts).findLast((one) => isFlow(one.told.subject))?.told.subject
  const before = drafts.findLast((one) => one.sentence < view.sentence)
  const prior = view.sentence - (before?.sentence ?? -near) <= near ? state.prior : null
  const told = [own, prior, state.lead].find((one) => one != null && isFlow(one))
  return told == null ? null : all(told)
}

const isFlow = ({ measure, area }: Subject): boolean =>
  (measure === 'exports' || measure === 'imports') && area !== 'WORLD'

const all = (flow: Subject): Subject => ({
  ...flow,
  cls: flow.measure === 'imports' ? 'in' : 'out',
  partner: 'WORLD',
  detail: wareOf(flow),
})

/** "*China* took 35% of *its exports*": whose are who the text is on, and who took is named right before. */
function takerOfIts({ items, mentions }: View, q: number, whole: Subject): Area | null {
  const flow = items.findIndex((item, k) => k > q + 1 && k <= q + 5 && isCue(item, 'in', 'out'))
  if (flow < 0 || !isCue(items[flow], whole.cls) || tagOf(items[flow], 'cue')?.pos === 'v') return null
  if (!items.slice(q + 2, flow + 1).some((item) => isWord(item, 'its'))) return null
  // "Estonia got 72 percent of its imports *from* the EU": its own, and the other end is named behind.
  if (items.slice(flow + 1, flow + 3).some((item) => isWord(item, 'from', 'to', 'with', 'in'))) return null
  const own = mentions.findLast((m) => m.last <= q && m.marker === 'bare')
  if (own === undefined || own.areas.length !== 1) return null
  const between = items.slice(own.last, q)
  return between.some((item) => item.quantity !== null || isMark(item, ',;')) ? null : (own.areas[0] ?? null)
}

const sizes = wordSet('main|largest|biggest|highest|greatest|major|bulk|lion|smallest|lowest|leading|top')

/** "The largest share of imports was taken by *Iraq* - 24%, the smallest by *Iran* with 3%": the name right before its part. */
function atShareNoun({ items, mentions }: View, q: number): Area | null {
  const noun = items.findIndex((item, k) => k < q && isCue(item, 'share'))
  if (noun < 1 || !items.slice(Math.max(0, noun - 3), noun).some((item) => isOneOf(item, sizes))) return null
  if (items.slice(noun, q).some((item) => isCue(item, 'market', 'sales'))) return null
  const name = mentions.findLast((m) => m.last <= q && q - m.last <= 2)
  if (name === undefined || name.first < noun || name.areas.length !== 1) return null
  const joined = items
    .slice(name.last, q)
    .every((item) => isMark(item, ',(-–—') || isWord(item, 'with', 'at'))
  return joined ? (name.areas[0] ?? null) : null
}

/** "*China and Japan* had shares of 24% and 12%, respectively": the nth of as many names. */
function ofEach({ view: { items, mentions }, lists }: Sentence, q: number): Area | null {
  const members = lists.get(q)?.members ?? []
  const [first] = members
  if (first === undefined || members.length < 2 || items[first - 1]?.lower !== 'shares of') return null
  const names = mentions.findLast((m) => m.last < first && m.areas.length === members.length)
  return names?.areas[members.indexOf(q)] ?? null
}

const pointers = wordSet('it|this|that|they|these')
const equal = wordSet('equal to|equivalent to')
const theTotal = wordSet('the total|total|all|its total|overall')

/**
 * "Norway sold 3 million tonnes to Germany. *This amounted to* 24% of its exports": the part of the flow just told in what is
 * named behind "of", all of it on either side. Null where that is something else.
 */
function pointedAt(
  { view, frames }: Sentence,
  q: number,
  reading: Reading,
): { whole: Subject; partner: Area } | null {
  const { items } = view
  const told = reading.drafts.at(-1)
  if (told?.kind !== 'level' || view.sentence - told.sentence > 1 || told.partner === 'WORLD') return null
  if (told.measure !== 'exports' && told.measure !== 'imports') return null
  const from = lastBefore(items, q, (item) => isMark(item, ',;')) + 1
  const opening = items[isWord(items[from], 'article') && !isCue(items[from], 'figure') ? from + 1 : from]
  const points =
    isOneOf(items[q - 1], equal) ||
    (isCue(opening, 'figure') && isFirst(told, view)) ||
    isOneOf(opening, pointers)
  if (!points || items.slice(from, q).some((item) => names(item) || changes(item))) return null
  const flow = frames.find((one) => one.at > q && one.at - q <= 7 && (one.cls === 'in' || one.cls === 'out'))
  const { subject } = told.told
  if (flow === undefined)
    return isOneOf(items[q + 2], theTotal) ? { whole: all(subject), partner: told.partner } : null
  if (flow.verb || flow.partners.length > 0 || flow.products.some((one) => one.product !== told.product))
    return null
  const owner = flow.areas[0] ?? told.area
  const cls = told.measure === 'imports' ? 'in' : 'out'
  if (owner === told.area && flow.cls === cls) return { whole: all(subject), partner: told.partner }
  return owner === told.partner && flow.cls !== cls
    ? {
        whole: { ...all(subject), cls: flow.cls, measure: cls === 'in' ? 'exports' : 'imports', area: owner },
        partner: told.area,
      }
    : null
}

/** A noun for what was told points to the sentence before only. */
const isFirst = (told: Draft, { sentence }: View): boolean => told.sentence === sentence - 1

const names = (item: Item): boolean => item.quantity !== null || tagOf(item, 'area') !== undefined
const changes = (item: Item): boolean => (tagOf(item, 'move')?.sign ?? 0) !== 0
