import type { Area } from '@factline/schema/vocabulary/areas'
import { familyOf } from '../discourse/family.ts'
import { candidates } from '../bind/choose.ts'
import { resolve } from '../discourse/resolve.ts'
import { also, type Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { behindNumber, pickFor } from './pick-for.ts'
import { bracketAhead, bracketForeign, bracketLevel } from './bracket-level.ts'
import { besideShare, ofNthLevel } from './beside-share.ts'
import { bracketOwner } from './bracket-owner.ts'
import { otherFlow } from './bracket-run.ts'
import { accountPart } from './account-part.ts'
import { ellipsis } from './ellipsis.ts'
import { hasAnaphor, isPassive } from './pro-form.ts'
import { firstWith } from './first-with.ts'
import { goesOnWithNext, isFollower } from './next-in-order.ts'
import type { Reading, Sentence } from './reading.ts'
import { row, carriedOver } from './carried-over.ts'
import { namesOurs, licensed, dated, withRegion } from './licensed.ts'
import { ofOwnWare } from './own-ware.ts'
import { flowOfPlace } from './flow-of-place.ts'
import { flowOfPlaced } from './rank-flow.ts'
import { ofRun } from './rank-run.ts'
import { refill } from './refill.ts'
import { ranksAhead } from './ranks-ahead.ts'
import { isWord, isMark, isOneOf, wordSet, lastBefore } from '../bind/item.ts'
import { anyIn, type View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'
import { rankBeside, rankedLocally, participial, aheadOf, rankAt } from './beside-rank.ts'
import type { Found, Fits } from './found.ts'
import { suppliedLevel } from './supplied.ts'
import { toldApart } from './told-apart.ts'

/** How far behind "its" the number may stand, in items ("its *volume slipped to* 1.5 million … from 1.6 million"). */
const itsReach = 7
const hasRank = anyIn((item) => item.quantity?.form === 'rank')

/** A series is carried on over at most this many sentences without a measure word. */
const carried = 3
const itsOrTheir = wordSet('its|their')

/**
 * Binds the number at item `q` to the cheapest series: a measure word of its clause, one before it in the sentence,
 * or the series that the text is at. Null where nothing licenses a binding.
 */
export function subjectFor(sentence: Sentence, q: number, reading: Reading, fits: Fits): Found | null {
  const { view } = sentence
  const shared = besideShare(sentence, q, reading)
  if (shared !== null && fits(shared))
    return { subject: shared, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  const part = accountPart(sentence, q, reading)
  if (part !== null && fits(part))
    return { subject: part, frame: null, how: 'ellipsis', margin: 0.8, distance: 0 }
  const then = bracketLevel(sentence, q, reading)
  if (then !== null && fits(then))
    return { subject: then, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  if (bracketForeign(sentence, q)) return null
  const ahead = bracketAhead(sentence, q, reading)
  if (ahead !== null && fits(ahead))
    return { subject: ahead, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  const listed = toldApart(sentence, q, reading)
  if (listed !== null && fits(listed))
    return { subject: listed, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  const nth = ofNthLevel(sentence, q, reading)
  if (nth !== null && fits(nth))
    return { subject: nth, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  const run = ofRun(sentence, q, reading)
  if (run !== null && fits(run))
    return { subject: run, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  const list = candidates(view, sentence.frames, q, fits)
  const [best, second] = list
  const open = best === undefined || (best.how === 'right' && best.cost >= far)
  const supplied = open ? suppliedLevel(sentence, q, reading) : null
  if (supplied !== null && fits(supplied))
    return { subject: supplied, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  const bracket = bracketOwner(sentence, q) !== null
  const own =
    !bracket &&
    best !== undefined &&
    best.how !== 'clause-before' &&
    !(
      best.how === 'right' &&
      best.cost >= far &&
      hasAnaphor(sentence, q) &&
      !isPassive(sentence, q, best.frame)
    )
      ? best
      : null
  const margin =
    best === undefined ? 0 : Math.min(1, (second === undefined ? 2 : second.cost - best.cost) / 2)
  // "On the import side China was *first, with goods worth $59 billion*": of who has the place right before it.
  const place = view.lang === 'en' ? rankBeside(view, q) : -1
  const placed = flowOfPlaced(reading.state)
  if (place >= 0 && own !== null && own.frame.at < place && placed !== null && fits(placed))
    return { subject: placed, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  // "is the top destination for Chinese car exports with 410,700 units": the number is that of the place.
  const rank =
    own === null || placed === null || !hasRank(view)
      ? -1
      : lastBefore(
          view.items,
          q,
          (item) =>
            item.quantity?.form === 'rank' &&
            (item.clause === view.items[q]?.clause ||
              participial(view.items, own.frame.at) ||
              (placed?.measure === 'turnover' && isWord(view.items[own.frame.at - 1], 'and'))),
        )
  if (
    own !== null &&
    placed !== null &&
    rank >= 0 &&
    own.frame.at > rank &&
    own.frame.partners.length === 0 &&
    fits(placed) &&
    familyOf(placed.cls) === familyOf(own.frame.cls)
  ) {
    // "With its second partner, the US, Japan had a surplus", "… is the main partner, with exports of": with whom the place is of.
    const told = flowOfPlace(view, own.frame, placed, reading)
    if (told !== null && told.area !== told.partner)
      return { subject: told, frame: own.frame, how: 'same-clause', margin, distance: 0 }
    reading.state.gapped = placed
    return { subject: placed, frame: own.frame, how: 'same-clause', margin, distance: 0 }
  }
  const first = own === null ? null : firstWith(sentence, q, own.frame, reading)
  if (own !== null && first !== null && fits(first)) {
    reading.state.gapped = first
    return { subject: first, frame: own.frame, how: 'same-clause', margin, distance: 0 }
  }
  // "*China with $5.1 billion* came first": of who has the place that was read before its amount.
  if (view.lang === 'en' && placed !== null && ranksAhead(view).has(q) && fits(placed))
    return { subject: deliveredBy(view, q, placed), frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  // "went past Thailand to take the top place in car exports to Vietnam, with 15,200": of who has the place.
  const mirrored =
    own !== null && placed !== null && rank >= 0 && own.frame.at > rank && view.lang === 'en'
      ? mirrorOf(own.frame, placed)
      : null
  if (own !== null && mirrored !== null) {
    const told = resolve(own.frame, reading.state, reading.topic, view.paragraph, { area: mirrored })
    if (told !== null) return { subject: told, frame: own.frame, how: 'same-clause', margin, distance: 0 }
  }
  if (own !== null && placed !== null && view.lang !== 'en' && fits(placed)) {
    const flow = rankedLocally(sentence, q, own.frame, placed, rank, reading)
    if (flow === 'foreign') return null
    if (flow !== null) {
      reading.state.gapped = flow
      return { subject: flow, frame: own.frame, how: 'same-clause', margin, distance: 0 }
    }
  }
  if (own !== null) {
    const subject =
      behindNumber(sentence, q, own.frame, pickFor(sentence, q, own.frame, reading)) ??
      ofOwnWare(sentence, q, own.frame, reading)
    return subject === null
      ? null
      : { subject, frame: own.frame, how: own.how === 'right' ? 'right' : 'same-clause', margin, distance: 0 }
  }
  const going = reading.state.gapped
  const named = bracket && best !== undefined ? otherFlow(view, q, best.frame, going) : going
  const earlier = best !== undefined && (bracket || best.how === 'clause-before') ? best.frame : null
  const ranked =
    placed !== null &&
    fits(placed) &&
    (earlier === null || (bracket && view.lang !== 'en') || isFollower(view, q) || placedHere(view, q))
      ? placed
      : null
  // "Saudi Arabia kept second place in imports, although *its* volume slipped to 1.5 million": of who has the place.
  const its =
    view.lang === 'en' &&
    ranked === null &&
    placed !== null &&
    own === null &&
    hasRank(view) &&
    rankAt(view.items) < q &&
    fits(placed) &&
    view.items.some(
      (item, k) => k > rankAt(view.items) && k < q && q - k <= itsReach && isOneOf(item, itsOrTheir),
    )
  if (its) return { subject: placed, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  const goesOn = goesOnWithNext(view) || (isFollower(view, q) && !isMark(view.items[q - 1], '(（'))
  const inOrder =
    goesOn ||
    (hasRank(view) &&
      view.items.some((item, k) => (k < q || view.lang !== 'en') && item.quantity?.form === 'rank')) ||
    ranksAhead(view).has(q)
  if (ranked !== null && inOrder) {
    const ahead = aheadOf(sentence, q)
    if (ahead !== null)
      return {
        subject: refill(ranked, ahead, 'bare') ?? ranked,
        frame: null,
        how: 'ellipsis',
        margin: 0.5,
        distance: 0,
      }
    // "…, followed by the UK with $1.4 billion and the US with $1.3 billion": the next in the order.
    const next =
      goesOn ||
      (bracket && view.lang !== 'en') ||
      bracketOwner(sentence, q) !== null ||
      view.items.some((item, k) => k > rankAt(view.items) && k < q && item.quantity?.form === 'amount')
        ? ellipsis(sentence, q, ranked, reading)
        : null
    if (next === 'foreign') return null
    return { subject: next ?? ranked, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 }
  }
  const before =
    named !== null && fits(named) ? named : earlier === null ? null : (sentence.series.get(earlier) ?? null)
  // "exports of steel came to $2 billion, a rise of 5%": what goes on is what the sentence is on, and none of ours.
  if (view.lang === 'en' && before === null && earlier !== null && sentence.series.get(earlier) === null) {
    const those = ofThose(sentence, q, earlier, reading) ?? ofOwnWare(sentence, q, earlier, reading)
    if (those !== null && fits(those))
      return { subject: those, frame: null, how: 'ellipsis', margin: 0.5, distance: 0 }
    if (!namesOurs(sentence, q)) return null
  }
  const last = row(carriedOver(sentence, q, reading, fits), sentence, reading)
  const base = before ?? (last !== null && fits(last) ? last : null)
  if (base === null) return null
  // "At 25% the tariff would amount to $86.6 billion": of what its own clause names, though that takes no such unit.
  if (before === null && ownMeasure(sentence, q)) return null
  const age = before !== null ? 0 : view.sentence - reading.state.lastSentence
  if (age > carried && view.kind === 'body') return null
  const gapped = ellipsis(sentence, q, base, reading)
  if (gapped === 'foreign') return null
  if (gapped !== null) {
    reading.state.gapped = gapped
    return { subject: gapped, frame: null, how: 'ellipsis', margin: 0.5, distance: age }
  }
  if (before !== null && before === named)
    return { subject: before, frame: null, how: 'ellipsis', margin: 0.5, distance: 0 }
  if (before !== null && earlier !== null)
    return {
      subject: pickFor(sentence, q, earlier, reading) ?? before,
      frame: earlier,
      how: 'clause-before',
      margin,
      distance: 0,
    }
  if ((!licensed(sentence, q) && !dated(sentence, q, reading)) || withRegion(view)) return null
  return {
    subject: { ...base, inherited: also(base.inherited) },
    frame: null,
    how: 'discourse',
    margin: 0.3,
    distance: age,
  }
}

/** "…, and the US overtook it as the top partner *with* a combined volume of 252.8 billion": of who has the place. */
const placedHere = ({ items, lang }: View, q: number): boolean =>
  (lang === 'en' || lang === 'zh') &&
  items.some(
    (item, k) =>
      k < q && item.quantity?.form === 'rank' && item.clause === items[q]?.clause && k > q - rankReach,
  )
const rankReach = 9

/** "Exports of chips jumped, while *those of cars* dipped": the flow of goods outside the vocabulary, of ours by name. */
function ofThose({ view }: Sentence, q: number, earlier: Frame, reading: Reading): Subject | null {
  const at = lastBefore(view.items, q, (item, k) => isWord(item, 'those') && isWord(view.items[k + 1], 'of'))
  const named = at < 0 ? null : namedOf(view.items[at + 2])
  return named?.product == null
    ? null
    : resolve({ ...earlier, products: [named] }, reading.state, reading.topic, view.paragraph)
}

const deliveredOrSupplied = wordSet('delivered|supplied|shipped|sold|exported|sent')

/** "With 5 million tons *delivered*, Russia was China's third supplier": what a supplier delivers it exports. */
const deliveredBy = ({ items }: Sentence['view'], q: number, placed: Subject): Subject =>
  placed.measure === 'imports' && placed.partner !== 'WORLD' && isOneOf(items[q + 1], deliveredOrSupplied)
    ? { ...placed, cls: 'out', measure: 'exports', area: placed.partner, partner: placed.area }
    : placed

/** Whose exports to the country that a place is told for the frame is of; null where it is no such flow. */
function mirrorOf(frame: Frame, placed: Subject): Area | null {
  const [seller, buyer] =
    placed.measure === 'imports' ? [placed.partner, placed.area] : [placed.area, placed.partner]
  return (placed.measure === 'imports' || placed.varying === 'area') &&
    ['out', 'flow', 'sales'].includes(frame.cls) &&
    frame.partners.length === 1 &&
    frame.partners[0] === buyer &&
    seller !== 'WORLD'
    ? seller
    : null
}

const ofItsOwn: ReadonlySet<string> = new Set([
  ...['tariff', 'price', 'discount', 'capacity', 'cut', 'production', 'consumption'],
])

/** A duty, price or capacity that the clause of the number is on: what it counts is nothing told before. */
const ownMeasure = ({ view, frames }: Sentence, q: number): boolean =>
  frames.some((frame) => frame.at < q && frame.clause === view.items[q]?.clause && ofItsOwn.has(frame.cls))

/** A measure word behind a number and not joined to it costs at least this; a pro-form before the number is nearer. */
const far = 1.9
