import type { Claim, FactEvent } from '@factline/schema/model/claim'
import type { Paragraph } from '../values/cleaned.ts'
import { datedPeriods } from './bind/dated.ts'
import { fiscalPairs } from './bind/fiscal-pairs.ts'
import { monthOfTitle } from './bind/titled-month.ts'
import { withoutYears, yearsBesides } from './claims/years-besides.ts'
import { readView } from './bind/read-view.ts'
import { numberPlaces, type View } from './bind/view.ts'
import type { Draft } from './claims/draft.ts'
import { countedProduct } from './claims/counted-product.ts'
import { datedLater } from './claims/dated-later.ts'
import { fiscalByOwner } from './claims/fiscal-owner.ts'
import { summedByDay } from './claims/summed-by-day.ts'
import { yearSoFar } from './claims/year-so-far.ts'
import { finish } from './claims/finish.ts'
import { likelyWays } from './claims/likely-way.ts'
import { pairParts } from './claims/pair-parts.ts'
import { readSentence } from './claims/read-sentence.ts'
import { type Note, note, type Reading } from './claims/reading.ts'
import { isOfMatter, type Matter, matterOf } from './discourse/other-matter.ts'
import { withoutRemarks } from './discourse/remark.ts'
import { inStretches } from './discourse/stretches.ts'
import { emptyState } from './discourse/state.ts'
import { topicOf } from './discourse/topic.ts'
import { readEvents } from './events/read-events.ts'
import { narrowed } from './kinds/narrowed.ts'
import { lexiconOf } from './lexicon/lexicon.ts'
import { withoutOffices } from './lexicon/office-letters.ts'
import { withRegional } from './lexicon/regional.ts'
import { withShortNames } from './lexicon/short-names.ts'
import { withoutDatelines } from './lexicon/datelines-zh.ts'
import { withoutNames } from './lexicon/names-zh.ts'
import { withOwnLand } from './lexicon/own-land.ts'
import { withToldLetters } from './lexicon/told-letters.ts'
import { periodReader } from './period/read-periods.ts'
import { cutText, type Piece } from './quantity/cut.ts'
import { readQuantities } from './quantity/read-quantities.ts'
import { boundSentences, longest } from './sentences/bound-sentences.ts'
import { inHalfWidth, quotedFrom } from './sentences/half-width.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { withSuspects } from './suspect/suspects.ts'
import { tablesIn } from './tables/find-tables.ts'
import { readTable } from './tables/read-table.ts'

export type Article = {
  readonly title: string | null
  /** The cleaned text; every span points in here. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly published: string | null
  readonly lang: string | null
  /** The opening of an article and not the whole of it. */
  readonly partial?: boolean
}

export type Extraction = {
  readonly claims: readonly Claim[]
  readonly events: readonly FactEvent[]
}

/** What `explain` shows: the sentences as they were read, and what became of each number. */
export type Trace = {
  views: readonly View[]
  notes: readonly Note[]
  drafts: readonly Draft[]
  /** The title as it was read. */
  title?: View | null
}

/** Raised by every change of rules or lexicons that can change a claim; stored with each claim. */
export const extractorVersion = '15'

/**
 * Takes the claims and events out of one cleaned article. Pure; linear in the length of the text. A `trace` is filled
 * with how it was read.
 */
export function extract(given: Article, trace?: Trace): Extraction {
  const text = inHalfWidth(given.text)
  if (text !== given.text) {
    const title = given.title === null ? null : inHalfWidth(given.title)
    const { claims, events } = extract({ ...given, text, title }, trace)
    return { claims: quotedFrom(given.text, claims), events: quotedFrom(given.text, events) }
  }
  const article = given
  const lang = article.lang ?? 'en'
  const all = inStretches(viewsOf(article, lang))
  const title = article.title === null ? null : titleView(article, article.title, lang)
  const { views, places } = withoutRemarks(all, title)
  const topic = topicOf(title, views, all.length)
  const state = emptyState()
  const reading: Reading = { topic, state, published: article.published, drafts: [], notes: [] }
  const entitled = title === null ? null : { view: title, drafts: readTitle(title, reading) }
  readViews(views, reading, matterOf(title, all))
  const dated = datedLater(fiscalByOwner(reading.drafts, lang), article.published)
  const timed = summedByDay(yearSoFar(dated, article.published), views, article.text)
  const inOrder = narrowed(countedProduct(likelyWays(pairParts(timed), topic)), title, views)
  const inText = <T extends { readonly sentence: number }>(one: T): T => ({
    ...one,
    sentence: places[one.sentence] ?? one.sentence,
  })
  const drafts = inOrder.map(inText)
  if (trace !== undefined) {
    trace.title = title
    trace.views = all
    trace.notes = reading.notes.map(inText)
    trace.drafts = [...drafts]
  }
  const claims = withSuspects(finish(drafts, all), entitled, article.text, lang)
  return {
    claims: article.partial === true ? claims.filter(isNoTotal) : claims,
    events: readEvents(all, { ...reading, drafts: reading.drafts.map(inText) }),
  }
}

/** Reads the sentences one by one, and tables as wholes. */
function readViews(views: readonly View[], reading: Reading, matter: Matter | null): void {
  const tables = new Map(tablesIn(views).map((table) => [table.from, table]))
  for (let i = 0; i < views.length; i++) {
    const table = tables.get(i)
    const view = views[i] as View
    if (table !== undefined && readTable(table, reading) !== 'lines') i = table.to - 1
    else if (isNumberAlone(view)) note(reading, view, 0, 'a number without words')
    else if (matter !== null && isOfMatter(matter, view)) noteMatter(view, reading)
    else readSentence(view, reading)
  }
}

/** What a text on recalls, crashes, shops, capital, budgets or ports counts is none of ours. */
function noteMatter(view: View, reading: Reading): void {
  for (const k of numberPlaces(view)) note(reading, view, k, 'of another matter that the text is on')
}

/** A cell of a table that holds a number and no word: nothing tells what it counts. */
const isNumberAlone = ({ items }: View): boolean =>
  items.length > 0 &&
  items.length <= 3 &&
  items.every((item) => item.period === null) &&
  items.every(
    ({ quantity, text }) => quantity?.form === 'bare' || (quantity === null && /^\P{L}+$/u.test(text)),
  )

/** A teaser may break off before the words that narrow its amount: what it calls all may be a part. */
const isNoTotal = ({ kind }: Claim): boolean => kind !== 'level'

/** A title gives no claims (the body says it better), but it sets what the text is about. Returns what it says. */
function readTitle(title: View, reading: Reading): readonly Draft[] {
  const drafts: Draft[] = []
  readSentence(title, { ...reading, drafts, notes: [] })
  reading.state.counted = false
  reading.state.provisional = true
  // "up 4 pct this year" above a body on eight months: the text's own time is the first that it tells a number of.
  if (reading.state.leadNow?.label?.length === 4) reading.state.leadNow = null
  reading.state.rank = null
  reading.state.share = null
  return drafts
}

/**
 * The sentences of an article, each with its times. On a page that tells no day they are read anew where a year stands in one
 * that tells nothing of ours.
 */
function viewsOf(article: Article, lang: string): View[] {
  const views = viewsIn(article, lang, noYear)
  const besides = article.published === null ? yearsBesides(views) : noYear
  return besides.size === 0 ? views : viewsIn(article, lang, besides)
}

const noYear: ReadonlySet<number> = new Set()

/** `besides`: where the times begin that do not date the page. */
function viewsIn(article: Article, lang: string, besides: ReadonlySet<number>): View[] {
  const { text } = article
  const pieces = cutText(text)
  const tongues = new Map<string, Tongue>()
  const paragraphs =
    article.paragraphs.length > 0
      ? article.paragraphs
      : [{ start: 0, end: text.length, line: 1, kind: 'body' as const }]
  const views: View[] = []
  paragraphs.forEach((paragraph, number) => {
    const own = paragraph.lang ?? lang
    const tongue = tongues.get(own) ?? tongueOf(article, pieces, own, besides)
    tongues.set(own, tongue)
    const { lexicon, quantities, periods } = tongue
    let { q, p } = tongue
    const whole = splitSentences(text, paragraph.start, paragraph.end, own)
    for (const { part, ...sentence } of boundSentences(text, whole, own, [quantities, periods])) {
      while (q < quantities.length && (quantities[q]?.start ?? 0) < sentence.start) q++
      while (p < periods.length && (periods[p]?.start ?? 0) < sentence.start) p++
      let qEnd = q
      let pEnd = p
      while (qEnd < quantities.length && (quantities[qEnd]?.end ?? 0) <= sentence.end) qEnd++
      while (pEnd < periods.length && (periods[pEnd]?.end ?? 0) <= sentence.end) pEnd++
      const place = { sentence: views.length, paragraph: number, kind: paragraph.kind, part }
      views.push(readView(text, sentence, lexicon, quantities.slice(q, qEnd), periods.slice(p, pEnd), place))
      q = qEnd
      p = pEnd
    }
    tongue.q = q
    tongue.p = p
  })
  return views
}

/** What one language reads in the whole text, and how far its paragraphs have used it up. */
type Tongue = {
  readonly lexicon: ReturnType<typeof lexiconOf>
  readonly quantities: ReturnType<typeof readQuantities>
  readonly periods: ReturnType<typeof datedPeriods>
  q: number
  p: number
}

function tongueOf(
  { title, text, published, paragraphs }: Article,
  pieces: readonly Piece[],
  lang: string,
  besides: ReadonlySet<number>,
): Tongue {
  const read = periodReader(text, lang, pieces)
  const entitled =
    title === null || published !== null ? null : periodReader(title, lang, cutText(title))(null)
  const titled = entitled === null ? null : monthOfTitle(entitled)
  const leadEnd = paragraphs[0]?.end ?? 400
  const dated = withoutYears(read, besides, (some) => datedPeriods(text, some, published, leadEnd, titled))
  const periods = fiscalPairs(dated)
  const told = withToldLetters(withoutOffices(lexiconOf(lang), text), text)
  const lexicon = withRegional(
    withShortNames(withOwnLand(withoutDatelines(withoutNames(told, text), text), text), text),
  )
  return { lexicon, quantities: readQuantities(text, lang, pieces), periods, q: 0, p: 0 }
}

function titleView({ published }: Article, whole: string, lang: string): View {
  const title = whole.slice(0, longest(lang))
  const span = { start: 0, end: title.length }
  const place = { sentence: -1, paragraph: -1, kind: 'heading' as const, part: title !== whole }
  const pieces = cutText(title)
  const periods = fiscalPairs(periodReader(title, lang, pieces)(published))
  return readView(title, span, lexiconOf(lang), readQuantities(title, lang, pieces), periods, place)
}
