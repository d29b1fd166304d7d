import type { Frame } from '../frames/frame.ts'
import {
  isMoveNoun,
  type Item,
  isOneOf,
  isWord,
  tagOf,
  wordSet,
  tellsChange,
  isMark,
  firstBehind,
  lastBefore,
} from './item.ts'
import type { View } from './view.ts'

/** A frame that a quantity may belong to, with what that would cost. */
type Candidate = {
  readonly frame: Frame
  readonly cost: number
  readonly how: 'left' | 'right' | 'clause-before'
}

// The costs order the readings as a reader does: the noun that the number directly modifies, the verb or noun before
// it in the clause, the one behind it, the clause before. Distance decides among equals only.
const base = { left: 1, direct: 0.6, right: 1.9, before: 3 }
const perItem = 0.03
/** Farther than this a measure word in another clause says nothing of the number. */
const reach = 45

/** All frames of the sentence that the quantity at item `q` may belong to, cheapest first. */
export function candidates(
  view: View,
  frames: readonly Frame[],
  q: number,
  fits: (frame: Frame) => boolean,
): Candidate[] {
  const found: Candidate[] = []
  const clause = view.items[q]?.clause
  for (const frame of frames) {
    if (!fits(frame) || isParticiple(view, q, frame, frames) || isApposed(view, q, frame, frames)) continue
    const distance = Math.abs(frame.at - q)
    if (saysHowMuch(view, q, frame)) found.push({ frame, cost: base.direct, how: 'right' })
    else if (frame.clause === clause) {
      // "In a sign of demand, *14,000 cars were imported*": the verb that the number is the subject of.
      if (frame.at > q && isItsPassive(view, q, frame)) found.push({ frame, cost: base.direct, how: 'right' })
      else if (frame.at < q) found.push({ frame, cost: base.left + perItem * distance, how: 'left' })
      else if (direct(view, q, frame))
        found.push({ frame, cost: base.direct + perItem * distance, how: 'right' })
      else if (!reportedBehind(view, q, frame.at))
        found.push({ frame, cost: base.right + perItem * distance, how: 'right' })
    } else if (
      frame.at > q &&
      (clause === 0 ? opens(view, q) : heldAgainst(view, q)) &&
      !frames.some((one) => one.at < frame.at && fits(one))
    ) {
      found.push({ frame, cost: base.right + perItem * distance, how: 'right' })
    } else if (frame.at < q && distance <= reach && !inRelative(view, frame, q)) {
      found.push({ frame, cost: base.before + perItem * distance, how: 'clause-before' })
    }
  }
  return found.sort((a, b) => a.cost - b.cost)
}

/** "Most exports, *$204 million,* went to Bosnia", "Most imports (*$583 million*) came from Russia": how much of its subject the verb moves. */
const saysHowMuch = ({ items, lang }: View, q: number, { at, verb, cls }: Frame): boolean =>
  lang === 'en' &&
  verb &&
  cls === 'flow' &&
  at === q + 2 &&
  items[q]?.quantity?.form === 'amount' &&
  ((isMark(items[q - 1], ',') && isMark(items[q + 1], ',')) ||
    (isMark(items[q - 1], '(') && isMark(items[q + 1], ')'))) &&
  tagOf(items[q - 2], 'cue')?.pos !== 'v'

/** "*sales* there rose by 46% to 2.6 million cars *sold* in August": of the noun before it, which the participle says again. */
const isParticiple = ({ lang }: View, q: number, frame: Frame, frames: readonly Frame[]): boolean =>
  lang === 'en' &&
  frame.verb &&
  frame.at === q + 1 &&
  frames.some(
    (one) =>
      !one.verb &&
      one.at < q &&
      (one.cls === frame.cls || again[one.cls] === frame.cls) &&
      one.clause === frame.clause,
  )
/** "*imports* fell to 4.5 million tonnes from 5.6 million *received* in April": the verbs that say a noun again. */
const again: Partial<Record<Frame['cls'], Frame['cls']>> = { in: 'receive', out: 'flow' }

/**
 * "Korea's *surplus*, goods sold abroad less its *imports*, reached $78 billion": what an apposition names is not what the
 * predicate behind its comma is of.
 */
function isApposed({ items, lang }: View, q: number, frame: Frame, frames: readonly Frame[]): boolean {
  if (lang !== 'en' || frame.at >= q) return false
  const end = lastBefore(items, q, (item) => isMark(item, ','))
  if (end < frame.at || tagOf(items[end + 1], 'move')?.pos !== 'v') return false
  return frames.some((one) => {
    const open = firstBehind(items, one.at, (item) => isMark(item, ','))
    return (
      one.at < open &&
      open < frame.at &&
      !one.verb &&
      items.slice(one.at + 1, open).every((item) => tagOf(item, 'move') === undefined) &&
      items.slice(one.at + 1, end).every((item) => item.quantity === null && !isWord(item, 'while', 'and'))
    )
  })
}

const isItsPassive = ({ items, lang }: View, q: number, { at, verb }: Frame): boolean =>
  lang === 'en' &&
  verb &&
  at === q + 2 &&
  isWord(items[q + 1], 'be') &&
  (isWord(items[q - 1], 'and') || isMark(items[q - 1], ','))

/** "sumaron 21.730 millones, según la entidad, *que destacó los envíos*": what a source is said to have added is not what was counted. */
const reportedBehind = ({ items, lang }: View, q: number, at: number): boolean =>
  lang !== 'en' &&
  lang !== 'zh' &&
  items.some(
    (item, k) =>
      k > q &&
      k < at &&
      isMark(item, ',') &&
      isWord(items[k + 1], 'who') &&
      items.slice(q, k).some((one) => tagOf(one, 'say') !== undefined || tagOf(one, 'source') !== undefined),
  )

/** "Those to Myanmar, *which will ban imports of cars*, plunged 51.8%": of what is said of a name by the way no later number is. */
const inRelative = ({ items }: View, { clause }: Frame, q: number): boolean =>
  clause > (items[q]?.clause ?? 0) &&
  isWord(
    items.find((item) => item.clause === clause),
    'who',
  )

const upOrDown = wordSet('up|down')

/** "Up 24% from a year earlier, exports …", "At $582.4 billion, trade …": the number stands ahead of what it is of. */
function opens(view: View, q: number): boolean {
  const [first] = view.items
  if (view.lang === 'en' && q <= leadingReach && isOneOf(first as Item, leading) && alone(view.items, q))
    return true
  return (
    q <= 3 &&
    (isWord(first, 'at') ||
      (view.lang === 'ru' && isWord(first, 'to', 'on')) ||
      (view.lang === 'ru' && first?.quantity != null) ||
      tellsChange(first) ||
      isOneOf(first, upOrDown))
  )
}

/**
 * "*Valued at* $2.3 billion, …", "*With* growth of 21% in July, …", "*From* $5 billion in July 2023, …": what a sentence may
 * put ahead of what its number is of.
 */
const leading = wordSet(
  'with|valued at|worth|totaling|totalling|amounting to|standing at|reaching|averaging|hitting|surpassing|exceeding|topping|coming to|coming in at|from|against|against the|after|compared with|compared to|following|posting|recording|showing',
)

/** Items of such a head up to its number; a bracket around the number is one more. */
const leadingReach = 4

/** "*Against June* (8,065 units), sales rose": the bracket behind the time that the sentence begins with. */
const heldAgainst = ({ items, lang }: View, q: number): boolean =>
  lang === 'en' &&
  q <= leadingReach + 1 &&
  items[q - 1]?.text === '(' &&
  items[q + 1]?.text === ')' &&
  items[q - 2]?.period != null &&
  isOneOf(items[0] as Item, leading)

/** Whether nothing but a time stands between the number and the comma behind it. */
function alone(items: readonly Item[], q: number): boolean {
  const end = firstBehind(items, q, (item) => item.text === ',')
  return (
    end > q &&
    items
      .slice(q + 1, end)
      .every((item) => item.period !== null || isWord(item, 'in', 'of', 'article', 'for')) &&
    items
      .slice(1, q)
      .every(
        (item) =>
          isWord(item, 'of', 'article', 'neutral') ||
          tagOf(item, 'move') !== undefined ||
          item.tags.length === 0,
      )
  )
}

const isDealt = (item: Item): boolean => isOneOf(item, dealing)
const dealing = wordSet(
  'spent|spend|spends|spending|paid|earned|earn|earns|earning|made|generated|received|reaped|netted|grossed|pocketed|raised',
)

/** "rose 33.6 percent *amid* restocking demand": the measure word behind is of another phrase. */
const apart = wordSet(
  'amid|amidst|despite|under|without|like|unlike|near|behind|along|helping|driven|due|thanks|owing|reflecting',
)

/** "davon entfielen 13 Milliarden *auf Exporte* und 11 Milliarden *auf Importe*": each number is of the flow that it falls on. */
const isDealtOut = ({ items, lang }: View, q: number, at: number): boolean =>
  lang !== 'en' &&
  at - q <= 3 &&
  isWord(items[at - 1], 'on', 'to', 'account', 'article') &&
  items.slice(q + 1, at).every((item) => isWord(item, 'on', 'to', 'account', 'article')) &&
  items.some((item) => item.clause === items[q]?.clause && isWord(item, 'account'))

/** "$20 billion in exports", "a 5% rise in coal imports", "1.5 million new car registrations". */
function direct(view: View, q: number, { at, areas, partners }: Frame): boolean {
  const told = areas.length + partners.length > 0
  if (at - q > 8) return false
  if (isDealtOut(view, q, at)) return true
  // "spent $32 billion *on imports*", "earned $33 billion *from exports*", "…, with $2.4 billion *from imports*"
  const { items } = view
  const dealt = isWord(items[q - 1], 'with') || items.slice(Math.max(0, q - 3), q).some(isDealt)
  if (isWord(items[q + 1], 'on', 'from') && at - q <= 5 && dealt)
    return !items.slice(q + 2, at).some((item) => item.quantity !== null || isMark(item, ',;'))
  return view.items.slice(q + 1, at).every(
    (item, n, between) =>
      item.quantity === null &&
      item.period?.role !== 'main' &&
      (tagOf(item, 'product') !== undefined ||
        tagOf(item, 'area') !== undefined ||
        tagOf(item, 'move')?.pos === 'n' ||
        tagOf(item, 'move')?.pos === 'a' ||
        // "an 84% drop in shipments to China": what is noun and verb at once.
        // … and so is it by the "in" behind it: "a 58% increase in exports of coal".
        ((told || isWord(between[n + 1], 'in', 'of')) && isMoveNoun(item)) ||
        isWord(
          item,
          'of',
          'in',
          'article',
          'its',
          'total',
          'neutral',
          'poss',
          'worth',
          'both',
          'value',
          'volume',
        ) ||
        (item.tags.length === 0 &&
          item.period === null &&
          /^[\p{L}-]+$/u.test(item.text) &&
          !isOneOf(item, apart))),
  )
}
