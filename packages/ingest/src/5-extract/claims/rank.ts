import type { Area } from '@factline/schema/vocabulary/areas'
import { periodShape, yearBefore } from '@factline/schema/vocabulary/period'
import { type Item, isWord, isOneOf, wordSet, isMark, firstBehind, lastBefore } from '../bind/item.ts'
import { matches, type View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import { companyOf } from '../frames/named.ts'
import { facingPlace } from './facing-place.ts'
import { familyOf } from '../discourse/family.ts'
import { makeDraft } from './make.ts'
import type { Bound } from './period-of.ts'
import { present } from './present.ts'
import { carriedRank, flowOf, type Place } from './rank-flow.ts'
import { type Head, headAfter } from './rank-head.ts'
import { rankSubject } from './rank-subject.ts'
import { headBefore } from './head-before.ts'
import { makersFlow } from './maker-place.ts'
import { madeRank } from './made-rank.ts'
import { placeOfFlow } from './place-of-flow.ts'
import { ofSideAhead, ofWareAhead, sidedHead } from './rank-ware.ts'
import { isRegional } from './regional.ts'
import { crowd, localRank, standingOf } from './rank-local.ts'
import { placeByFlow } from './place-by-flow.ts'
import { placeInWorld } from './place-in-world.ts'
import { note, type Reading, type Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'
import { isNow } from './time-scope.ts'
import { holderOf, isPassed } from './rank-holder.ts'

/** "the fifth-largest *reserves*": what a country has in the ground, and no place in trade. */
const holdings = wordSet('reserves|reserve|deposits|deposit|resources|fleet|population|stockpile|stockpiles')
/** "the third largest *source of foreign investment*", "the ninth largest *economy*": places in no trade. */
const ofOtherThings =
  /^[ -](?:(?:largest|biggest|most important|main|leading|top|foreign|single) )*(?:econom(?:y|ies)\b|(?:source|provider|recipient|supplier|market|destination)s? (?:of|for) (?:\p{L}+ ){0,2}(?:investments?|FDI|capital|tourists?|tourism|visitors?|migrants?|remittances|aid|assistance|loans?|financing|funding|students|revenues?|income)\b|investors?\b|lenders?\b|donors?\b|creditors?\b)/iu
/** Letters behind the place within which they are named. */
const thingReach = 90
const aOrAn = wordSet('a|an|next')
const consumers = wordSet('consumers|consumer')

/** "Russia became China's fourth largest trading partner", "Qatar third": holder, owner and place in an order. */
export function rankClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  if (quantity == null) return null
  // "a leading supplier" is one of several, and "the next biggest market" comes behind another.
  if (isOneOf(view.items[q - 1], aOrAn)) return null
  // "the third-largest oil consumer": who uses most, not who buys most from somebody.
  const consumer = firstBehind(view.items, q, (item) => isOneOf(item, consumers), 4)
  if (consumer > 0 && !isWord(view.items[consumer + 1], 'of', 'for')) return null
  if (view.items.slice(q + 1, q + 3).some((item) => isOneOf(item, holdings))) return null
  if (
    view.lang === 'en' &&
    ofOtherThings.test(view.text.slice(view.items[q]?.end, (view.items[q]?.end ?? 0) + thingReach))
  )
    return null
  const flow = makersFlow(sentence, q, reading)
  if (flow !== null) reading.state.gapped = flow
  if (flow !== null || ofCompany(view, q)) {
    note(reading, view, q, 'a place of a company')
    return null
  }
  const ahead = headAfter(sentence, q) ?? placeByFlow(sentence, q)
  const listed = ahead === null ? headBefore(sentence, q) : null
  const head: Head | null =
    (ahead === null ? null : { ...ahead, head: sidedHead(view, ahead.at, ahead.head) }) ??
    (listed === null ? null : { head: listed.head, at: q, product: null, said: false })
  const made = madeRank(sentence, q, head?.head ?? null, reading)
  const local = view.lang === 'en' ? null : localRank(sentence, q, head, listed?.owner ?? null)
  if (local?.regional === true && view.lang === 'zh') return null
  const named = made?.partner ?? local?.holder ?? null
  const holding = named ?? (view.lang === 'zh' ? null : holderOf(sentence, q, head, reading))
  const standing =
    head === null && made === null && (holding === null || view.lang === 'zh')
      ? (standingOf(sentence, q, reading) ?? placeOfFlow(sentence, q, reading))
      : null
  const holder = standing?.partner ?? holding ?? holderOf(sentence, q, head, reading)
  // "China (45%) and India (20%) were the main buyers": several have a place, and which is not said.
  const shared =
    head !== null &&
    head.at !== q &&
    quantity.value === 1 &&
    /[^s]s$/i.test(view.items[head.at]?.text ?? '') &&
    view.mentions.filter((m) => m.last <= q && m.marker === 'bare' && !isPassed(view.items, m)).length > 1
  if (holder === null || shared) {
    note(reading, view, q, 'no holder of the rank')
    return null
  }
  const read =
    head === null
      ? (standing ??
        placeInWorld(sentence, q, holder) ??
        carriedRank(holder, reading, view.sentence, placeAt(view, q), quantity.value))
      : rankSubject(sentence, q, head, holder, reading, made?.area ?? local?.owner ?? listed?.owner ?? null)
  const placed = read ?? facingPlace(sentence, q, holder, head, reading)
  const sided = placed === null || head !== null ? placed : ofSideAhead(view, q, placed)
  const subject = sided === null || head?.said === true ? sided : ofWareAhead(view, q, sided)
  if (subject === null) {
    note(reading, view, q, 'no owner of the rank')
    return null
  }
  const status = statusOf(view, q)
  // "is on its way to become the largest buyer": a place that is foretold is one; one that is aimed at or agreed is none.
  if (status !== 'actual' && status !== 'forecast') return null
  reading.state.rank = subject
  reading.state.ranked = flowOf(subject)
  tellsPlace(sentence, q, holder, reading)
  // "Mexico overtakes Russia as top buyer of Chinese cars": a text that begins so looks at that flow from that side.
  if (reading.state.lead === null && reading.state.ranked !== null) {
    reading.state.lead = reading.state.ranked
    reading.state.provisional = true
  }
  // "Крупнейшими покупателями угля были Китай (41%), Индия (18%)": the parts in brackets are of that flow.
  if (view.lang !== 'en' && crowd(view, q) && reading.state.ranked !== null)
    reading.state.share = { ...reading.state.ranked, partner: 'WORLD' }
  const near = head !== null && view.lang === 'en' && isRegional(view, q, head.at)
  // "the main non-EU destination": the first of some.
  const some = head !== null && view.items.slice(q + 1, head.at).some((item) => item.lower === 'non')
  // "The biggest buyers were Russia ($1.2 billion), China and Germany": all of them are among the first.
  const several =
    head !== null &&
    head.at !== q &&
    quantity.value === 1 &&
    /[^s]s$/i.test(view.items[head.at]?.text ?? '') &&
    view.mentions.filter((m) => m.first > head.at && m.marker === 'bare').flatMap((m) => m.areas).length > 1
  if (crowd(view, q) || isFormer(view, q) || near || several || some) return null
  // "its second largest partner is the Netherlands; bilateral trade came to …"
  if (subject.measure === 'partner_rank') {
    reading.state.pair = [subject.area, subject.partner]
    reading.state.pairParagraph = view.paragraph
    reading.state.pairTrade = true
    reading.state.world = false
  }
  // "… socio de China en la región": whose trade follows is told, a place in the world is not.
  if (local?.regional === true) return null
  const listing = head === null && made === null
  const told = rankPeriod(subject, present(sentence, q, reading), reading, view, q, listing)
  // "will make Australia the second largest exporter": when, only its own words tell.
  const around = status === 'forecast' && told.item === null ? { ...told, label: null, text: null } : told
  // "sank from fourth to ninth": a place of a year before where the text is on years, else of no time that it tells.
  const past =
    /(?:^|\s)(?:from|von|vom|desde el)$/i.test(view.items[q - 1]?.text ?? '') && around.how !== 'tight'
  const period = past ? { ...around, label: isYear(around.label) ? yearBefore(around.label) : null } : around
  if (past && period.label === null) return null
  return makeDraft(sentence, reading, {
    kind: 'rank',
    q,
    found: {
      subject,
      frame: null,
      how: head === null ? 'discourse' : 'same-clause',
      margin: 0.5,
      distance: 0,
    },
    subject,
    value: quantity.value,
    unit: 'rank',
    period,
    status,
  })
}

/** The place at item `q` with the amount right behind it in its clause; null where none stands there. */
function placeAt({ items }: View, q: number): Place | null {
  const at = firstBehind(items, q, (item) => item.quantity !== null)
  const told = items[at]?.quantity
  const inside = items[at]?.clause === items[q]?.clause || (isMark(items[at - 1], '(（') && at - q <= 4)
  return (told?.form === 'amount' || told?.form === 'bare') && inside
    ? { value: items[q]?.quantity?.value ?? 0, amount: told.value, unit: told.unit }
    : null
}

const isYear = (label: string | null): label is string => label !== null && periodShape(label) === 'year'

/** "The US was the top destination, *buying* $1.1 billion": the participle tells the flow that the place is one of. */
function tellsPlace(sentence: Sentence, q: number, holder: Area, { state }: Reading): void {
  const { ranked } = state
  if (ranked === null) return
  for (const frame of sentence.frames) {
    const told = sentence.series.get(frame)
    if (
      frame.at < q ||
      !frame.verb ||
      !/ing$/i.test(sentence.view.items[frame.at]?.text ?? '') ||
      frame.partners.length > 0 ||
      frame.areas.some((area) => area !== holder) ||
      familyOf(frame.cls) !== familyOf(ranked.cls)
    )
      continue
    sentence.series.set(frame, ranked)
    if (told == null || state.last !== told) continue
    state.last = ranked
    state.home = ranked.area
  }
}

/** A place in the world holds when it is told unless the sentence dates it; a rank of some days is one of the month. */
function rankPeriod(
  subject: Subject,
  period: Bound,
  reading: Reading,
  view: View,
  q: number,
  listed: boolean,
): Bound {
  const { sentence } = view
  const world = ['exporter_rank', 'importer_rank', 'producer_rank'].includes(subject.measure)
  const now = view.items.some(saysNow)
  const carried = !now && (reading.state.now?.sentence ?? -9) >= sentence - 1
  // "China is Canada's second-largest partner": what holds at present is of the month that tells it.
  if (
    (world || (holdsNow(view) && !listed)) &&
    period.how === 'discourse' &&
    !counts(view, q) &&
    !carried &&
    reading.published !== null
  )
    return { ...period, label: reading.published.slice(0, 7) }
  const day = /^(?:(\d{4}-\d{2})-\d{2}\/)?(\d{4}-\d{2})-\d{2}$/.exec(period.label ?? '')
  // "Between July 23 and August 22 its largest client was": more than days of one month, or told of those days.
  const lasting = day?.[1] !== day?.[2] && !holdsNow(view)
  if (day?.[1] !== undefined && (lasting || period.how !== 'discourse')) return period
  return day === null ? period : { ...period, label: day[2] ?? null }
}

/** "remains the top market *with $50 billion*", "is the fifth-largest partner, *with 7.8% of the total*": a place told beside what it rests on is of the time of that. */
const counts = ({ items, lang }: View, q: number): boolean =>
  lang === 'en' &&
  items.some(
    (item, k) =>
      k !== q &&
      // "remains first: trade with it came to $1.7 billion" is told of the time of the text, and the place of now.
      (k < q || item.clause === items[q]?.clause || isMark(items[k - 1], '(')) &&
      (item.quantity?.form === 'amount' ||
        item.quantity?.form === 'percent' ||
        (item.quantity?.form === 'bare' && item.quantity.value >= 100)),
  )

/** "Chery, China's second-largest exporter", "Tesla sold …, making it the third-largest": a company has the place, no country. */
const ofCompany = (view: View, q: number): boolean => {
  const { items } = view
  if (view.lang !== 'en') return false
  // "BYD said the UK is now its largest market": the maker's, no country's.
  if (isWord(items[q - 1], 'its') && items.slice(0, q).some((item) => companyOf(item)?.sector === 'autos'))
    return true
  for (let k = q - 1; k >= 0; k--) {
    const item = items[k]
    if (companyOf(item) !== null)
      return companyOf(item)?.sector === 'autos' || companyOf(item)?.sector === 'energy'
    const mention = view.mentions.find((m) => m.last === k + 1)
    if (
      mention !== undefined &&
      mention.marker !== 'adj' &&
      mention.marker !== 'poss' &&
      mention.marker !== 'in'
    )
      return false
  }
  return false
}

const traditionalOrHistorically = wordSet(
  'traditional|traditionally|historically|former|formerly|previously|hitherto|until|long',
)
const formerly = wordSet('historically|traditionally|formerly|previously|once')

/** "until then the largest customer", "Iraq, the traditional top supplier": a place held at no time that the text tells. */
const isFormer = (view: View, q: number): boolean =>
  view.items
    .slice(Math.max(0, q - 4), q)
    .some((item) => item.clause === view.items[q]?.clause && isOneOf(item, traditionalOrHistorically)) ||
  isOneOf(view.items[0], formerly) ||
  (view.lang === 'en' &&
    untilThen(view) &&
    isOneOf(
      view.items[lastBefore(view.items, q, (item) => isWord(item, 'be') || isOneOf(item, wasOrHad))],
      wasOrHad,
    ))

const wasOrHad = wordSet('was|were|had|had been|used to be')
const untilThen = matches(
  /^(?:before|until|till|up until|prior to) (?:[\p{L}'’-]+ ){0,4}?(?:\d{4}|war|invasion|sanctions|embargo|ban|crisis|pandemic|conflict)\b/iu,
)

/** "today", "at present"; "is now the largest" may sum up what was told. */
const saysNow = (item: Item): boolean => item.period !== null && isNow(item.period) && item.lower !== 'now'

const isOrAre = wordSet('is|are|remains|remain|stays|stay|ranks')
const wasOrWere = wordSet('was|were|became|had|remained|overtook|rose|fell')

const holdsNow = (view: View): boolean =>
  view.items.every((item) => item.period === null || saysNow(item)) &&
  view.items.some((item) => isOneOf(item, isOrAre)) &&
  !view.items.some((item) => isOneOf(item, wasOrWere))
