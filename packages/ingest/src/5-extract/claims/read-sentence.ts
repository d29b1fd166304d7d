import { isOneOf, tagOf, wordSet } from '../bind/item.ts'
import { quantityLists } from '../bind/lists.ts'
import { companyPlaces, matches, productPlaces, type View } from '../bind/view.ts'
import { broughtUp } from '../discourse/brought-up.ts'
import { focusOf } from '../discourse/focus.ts'
import { startKind } from '../discourse/fronted-kind.ts'
import { startSection } from '../discourse/section.ts'
import { isPlace } from '../lexicon/tag.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import { asExports } from './as-exports.ts'
import { asOutput } from './as-output.ts'
import { asTaken } from './as-taken.ts'
import { ofHeadClass } from './head-class.ts'
import { keepTime, startParagraph } from './keep-time.ts'
import { keepClass } from './keep-class.ts'
import { keepCounted } from './keep-counted.ts'
import { keepOffer } from './keep-offer.ts'
import { keepParts } from './keep-parts.ts'
import type { Reading, Sentence } from './reading.ts'
import { framesOf } from './sentence-frames.ts'
import { noteStranger } from './stranger.ts'
import { twinsOf } from './twins.ts'
import { listAhead } from './list-ahead.ts'
import { openClause } from './clause.ts'
import { noteOutsideKind } from './outside-kind.ts'
import { goesOnWithNext } from './next-in-order.ts'
import { ranksAhead } from './ranks-ahead.ts'
import { noteDealt } from './note-dealt.ts'
import { noteSource } from './note-source.ts'
import { takeUp, startRow, headOf, turnToPartners } from './heads.ts'
import { mostClaims } from './most.ts'
import { bulkClaims } from './bulk.ts'
import { impliedPlaces } from './implied-place.ts'
import { noteShares } from './brand-share-near.ts'
import { noneClaims } from './none.ts'
import { placeAmong } from './place-among.ts'
import { readQuantity } from './read-quantity.ts'
import { turnToPlace } from './turn-to-place.ts'
import { resumeParagraph } from './resume-paragraph.ts'

/** "In value terms, imports grew 12%": what the sentence before told, in another unit. */
const recounts = matches(
  /^(?:In (?:value|money|monetary|dollar|volume|physical|quantity) terms|In terms of (?:value|volume)|By (?:value|volume))\b/,
)

/** Reads one sentence: its measure words in order, then its numbers, and moves the discourse on. */
export function readSentence(view: View, reading: Reading): void {
  const frames = ofHeadClass(
    view,
    asOutput(view, asTaken(view, asExports(view, framesOf(view), reading), reading), reading),
  )
  placeAmong(view, frames, reading.state)
  const twins = twinsOf(view, frames)
  const sentence: Sentence = { view, frames, series: new Map(), lists: quantityLists(view.items), twins }
  reading.state.sentence = view.sentence
  reading.state.prior = reading.state.last
  if (recounts(view)) reading.state.recounted = view.sentence
  for (const mention of view.mentions) for (const area of mention.areas) reading.state.seen.add(area)
  for (const mention of view.mentions)
    if (mention.marker === 'from') for (const area of mention.areas) reading.state.origins.add(area)
  reading.state.gapped = null
  const goesOn = goesOnWithNext(view)
  if (!goesOn) reading.state.ranked = null
  takeUp(view, reading)
  turnToPartners(view, reading)
  startRow(view, reading)
  turnToPlace(view, reading)
  reading.state.headed = headOf(view)
  startParagraph(view, reading)
  resumeParagraph(view, reading)
  startSection(view, reading)
  startKind(view, reading.state)
  const opened: boolean[] = []
  const question = /[?？]$/.test(view.text.slice(view.start, view.end).trimEnd())
  noteSource(view, reading)
  noteShares(view, reading)
  const early = ranksAhead(view)
  const readEarly = new Set(early.values())
  view.items.forEach((item, i) => {
    if (opened[item.clause] !== true) {
      opened[item.clause] = true
      openClause(sentence, item.clause, reading)
    }
    if (item.quantity === null || item.masked || question) return
    const rank = early.get(i)
    if (rank !== undefined) readQuantity(sentence, rank, reading)
    if (!readEarly.has(i)) readQuantity(sentence, i, reading)
  })
  if (!question) reading.drafts.push(...noneClaims(sentence, reading), ...mostClaims(sentence, reading))
  if (!question) reading.drafts.push(...bulkClaims(sentence, reading), ...impliedPlaces(sentence, reading))
  const list = listAhead(sentence, reading)
  if (list !== null) {
    reading.state.last = reading.state.label = list
    reading.state.lastSentence = view.sentence
  }
  noteDealt(view, reading)
  keepTime(view, reading)
  keepParts(view, reading)
  keepOffer(view, reading)
  keepCounted(sentence, reading)
  keepClass(view, reading)
  noteStranger(view, frames, reading)
  noteOutsideKind(view, reading)
  // "Then come China and Japan": the next of a list are not what the text is on.
  const about = view.mentions.find(
    (m) =>
      !goesOn &&
      m.marker === 'bare' &&
      m.areas.length === 1 &&
      tagOf(view.items[m.first], 'area')?.form === 'name',
  )
  if (about !== undefined) reading.state.subject = about.areas[0] ?? null
  // "Oman LNG signed a deal with Japan. The sultanate exported …"
  else {
    const firm = view.items.slice(0, 3).flatMap((item) => companyOf(item) ?? [])[0]
    if (firm !== undefined && (firm.sector === 'energy' || isPlace(firm.sector)))
      reading.state.subject = firm.area
    if (firm?.sector === 'energy') reading.state.firmSentence = view.sentence
  }
  if (about !== undefined || view.items.slice(0, 6).some((item) => isOneOf(item, pronouns)))
    reading.state.subjectSentence = view.sentence
  reading.state.subjectParagraph = view.paragraph
  const named = productPlaces(view).map((k) => namedOf(view.items[k])?.product ?? null)
  const narrow = named.findLast((product) => isAuto(product) && product !== 'cars')
  // "cars, trucks and buses": all of them together are no kind that goes on.
  if (new Set(named.filter(isAuto)).size > 2) reading.state.narrow = null
  else if (narrow !== undefined) {
    reading.state.narrow = narrow
    reading.state.narrowSentence = view.sentence
  } else if (named.length > 0) reading.state.narrow = null
  reading.state.brought = broughtUp(view)
  const companies = companyPlaces(view).flatMap((k) => companyOf(view.items[k]) ?? [])
  const place = companies.find((one) => isPlace(one.sector))
  if (place !== undefined) {
    reading.state.place = place
    reading.state.placeSentence = view.sentence
  }
  const brands = companies.filter((one) => one.sector === 'autos')
  if (brands.length === 1 && brands[0] !== undefined) {
    reading.state.brand = brands[0]
    reading.state.brandSentence = view.sentence
  }
  // "The company sold …": the text is still on it.
  else if (brands.length === 0 && toldOf(view, reading)) reading.state.brandSentence = view.sentence
  reading.state.paragraph = view.paragraph
  const focus = focusOf(view)
  if (focus !== null) reading.state.recent = [...reading.state.recent.slice(-1), focus]
}

const pronouns = wordSet('it|its')

const toldOf = (view: View, { drafts, state }: Reading): boolean => {
  const last = drafts.at(-1)
  return state.brand !== null && last?.sentence === view.sentence && last.detail === state.brand.name
}
