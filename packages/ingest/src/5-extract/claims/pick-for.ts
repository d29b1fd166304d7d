import { bracketEnd } from './part-bracket.ts'
import { respectiveTime } from './respective-time.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import { bilateral } from '../discourse/sides.ts'
import type { Pick } from '../discourse/pick.ts'
import { resolve } from '../discourse/resolve.ts'
import type { Subject } from '../discourse/state.ts'
import { type Item, isWord, tagOf, isMark, isOneOf, wordSet, lastBefore } from '../bind/item.ts'
import type { Frame } from '../frames/frame.ts'
import { isPlace } from '../lexicon/tag.ts'
import { eachPick } from './each.ts'
import { isOnlyEnd, ownPlace, ownSide } from './own-place.ts'
import { predicatePlace } from './predicate-place.ts'
import type { Reading, Sentence } from './reading.ts'

/** "rose by 118 percent *followed by Poland with* 20 percent": the next of the counterparts, with its own number. */
function nextInLine({ view }: Sentence, q: number, frame: Frame): Area | null {
  if (!isWord(view.items[q - 1], 'with')) return null
  const mention = view.mentions.find((m) => m.last === q - 1 && m.first > frame.at && m.areas.length === 1)
  const lead = view.items.slice(Math.max(0, (mention?.first ?? 0) - 3), mention?.first ?? 0)
  return mention !== undefined && lead.some((item) => item.lower === 'followed')
    ? (mention.areas[0] ?? null)
    : null
}

/** Measures of one place, which a list of places may spread ("sales rose 15% in Thailand and 5% in Laos"). */
const localMarkets: ReadonlySet<Frame['cls']> = new Set(['sales', 'market', 'production', 'consumption'])
/** "two markets jumped the most, *Italy's* by 23%": a possessive with its noun left out, right before the number. */
function possessorOf({ view }: Sentence, q: number): Area | null {
  const { items } = view
  let k = q - 1
  while (
    k > 0 &&
    (isWord(items[k], 'by', 'to', 'at') || (tagOf(items[k], 'move')?.pos === 'v' && q - k <= 3))
  )
    k--
  if (!isWord(items[k], 'poss')) return null
  return view.mentions.find((m) => m.last === k && m.areas.length === 1)?.areas[0] ?? null
}

/** «В экспорте лидируют Киргизия — 620 млн, Казахстан — 540 млн»: the name before the dash has the number behind it. */
function dashedName({ view }: Sentence, q: number): Area | null {
  if (!isMark(view.items[q - 1], '—–:-')) return null
  const mention = view.mentions.find((m) => m.last === q - 1 && m.marker === 'bare' && m.areas.length === 1)
  return mention?.areas[0] ?? null
}
const abroadOrOverseas = wordSet('abroad|overseas')

/** The series of a frame for one number of a list: the nth number takes the nth of the coordinated names. */
export function pickFor(sentence: Sentence, q: number, frame: Frame, reading: Reading): Subject | null {
  // "sold 251,581 at home and *46,548 abroad*"
  if (frame.cls === 'sales' && frame.verb && isOneOf(sentence.view.items[q + 1], abroadOrOverseas))
    return resolve({ ...frame, cls: 'out' }, reading.state, reading.topic, sentence.view.paragraph)
  const next = spreadable.has(frame.cls) ? nextInLine(sentence, q, frame) : null
  if (next !== null)
    return resolve(frame, reading.state, reading.topic, sentence.view.paragraph, { partner: next })
  const end = frame.cls === 'tariff' ? null : predicatePlace(sentence, q)
  if (end === 'foreign') return null
  const owner = localMarkets.has(frame.cls)
    ? (possessorOf(sentence, q) ?? ownPlace(sentence, q) ?? end)
    : null
  if (owner !== null)
    return resolve(frame, reading.state, reading.topic, sentence.view.paragraph, { area: owner })
  const side = bilateral.has(frame.cls) && frame.cls !== 'trade' ? ownSide(sentence, q, frame) : null
  if (side !== null) return resolve(frame, reading.state, reading.topic, sentence.view.paragraph, side)
  const dashed = spreadable.has(frame.cls) && !frame.verb ? dashedName(sentence, q) : null
  if (dashed !== null && !frame.areas.includes(dashed))
    return resolve(frame, reading.state, reading.topic, sentence.view.paragraph, { partner: dashed })
  if (end !== null && bilateral.has(frame.cls) && !frame.areas.includes(end))
    return resolve(frame, reading.state, reading.topic, sentence.view.paragraph, { partner: end })
  const members = sentence.lists.get(q)?.members ?? [q]
  const place = members.indexOf(q)
  const twins = sentence.twins.get(frame)
  if (twins !== undefined && twins.length === members.length && members.length > 1) {
    const twin = twins[place]
    return twin === undefined ? null : (sentence.series.get(twin) ?? null)
  }
  const nth = twins === undefined ? -1 : turnOf(sentence, q, frame)
  if (twins !== undefined && nth >= 0) return sentence.series.get(twins[nth] ?? frame) ?? null
  const pick =
    spread(frame, members.length, place) ??
    makersAhead(sentence, frame, members, place) ??
    eachPick(sentence, q, frame)
  const before = pick === null && members.length > 1 ? namesBefore(sentence, q, frame, members.length) : null
  if (before !== null)
    return resolve(frame, reading.state, reading.topic, sentence.view.paragraph, {
      partner: before[place] as Area,
    })
  const behind = trailing(sentence, q)
  if (behind !== null && frame.partners.length > 1 && frame.partners.includes(behind))
    return resolve(frame, reading.state, reading.topic, sentence.view.paragraph, { partner: behind })
  if (pick !== null) return resolve(frame, reading.state, reading.topic, sentence.view.paragraph, pick)
  const taxed = frame.cls === 'tariff' && frame.companies.length > 1 ? brandBehind(sentence, q) : null
  const maker = frame.companies.length > 1 && soldBy.has(frame.cls) ? makerBehind(sentence, q) : null
  const site =
    frame.companies.length > 1 && frame.companies.every((one) => isPlace(one.sector))
      ? siteBehind(sentence, q)
      : null
  const at = frame.companies.findIndex((one) => one.name === (taxed ?? maker ?? site))
  if (at >= 0) return resolve(frame, reading.state, reading.topic, sentence.view.paragraph, { company: at })
  // Numbers told "respectively" of names that cannot be told apart are nobody's.
  if (
    members.length > 1 &&
    respectively(sentence, members.at(-1) ?? q) &&
    respectiveTime(sentence, q) === null
  )
    return null
  // One number for several countries or brands together has no series of its own.
  const brands = frame.companies.filter((one) => one.sector === 'autos' || one.sector === 'grade')
  if (
    (brands.length > 1 && frame.cls !== 'discount') ||
    (frame.cls !== 'trade' &&
      (frame.areas.length > 1 || (frame.partners.length > 1 && frame.cls !== 'tariff')))
  )
    return null
  // A number ahead of its measure word asks for a series before its clause was opened.
  return sentence.series.has(frame)
    ? (sentence.series.get(frame) ?? null)
    : resolve(frame, reading.state, reading.topic, sentence.view.paragraph)
}

/**
 * "output and sales hit 1.65 million, up 27.7 percent, and 1.59 million, up 26.2 percent": which of two twins the amount
 * at `q` is of where the change of the first stands between; -1 where the amounts are not two, one for each.
 */
export function turnOf({ view, twins }: Sentence, q: number, frame: Frame): number {
  const { items } = view
  const unit = items[q]?.quantity?.unit
  if (items[q]?.quantity?.form === 'percent' || twins.get(frame)?.length !== 2) return -1
  const amounts = items.flatMap((item, k) =>
    k > frame.at && (item.quantity?.form === 'amount' || item.quantity?.form === 'bare') ? [k] : [],
  )
  const [first = 0, second = 0] = amounts
  if (amounts.length !== 2 || unit !== items[second]?.quantity?.unit) return -1
  const between = items.slice(first + 1, second)
  const changed = between.some((item) => item.quantity?.form === 'percent')
  const joined = between.some((item) => isWord(item, 'and'))
  const anew = between.some((item) => tagOf(item, 'cue') !== undefined || tagOf(item, 'area') !== undefined)
  return changed && joined && !anew ? amounts.indexOf(q) : -1
}

/** Measures with a counterpart, which each number of a list may name for itself. */
const spreadable: ReadonlySet<Frame['cls']> = new Set([
  'trade',
  'out',
  'in',
  'flow',
  'receive',
  'surplus',
  'deficit',
  'balance',
])

/** A counterpart right behind the number is the number's own, where the measure word stands before both. */
export function behindNumber(
  sentence: Sentence,
  q: number,
  frame: Frame,
  subject: Subject | null,
): Subject | null {
  const called = subject === null ? null : amongBalances(sentence, q, frame)
  if (subject !== null && called !== null && subject.partner === 'WORLD' && called !== subject.area)
    return { ...subject, partner: called }
  const named = trailing(sentence, q) ?? between(sentence, q, frame)
  if (subject === null || named === null || frame.at > q) return subject
  if (named === subject.area || named === subject.partner) return subject
  const { items } = sentence.view
  const like = (item: Item): string | undefined =>
    item.quantity?.form === 'bare' ? 'amount' : item.quantity?.form
  if (isOnlyEnd(sentence, frame, subject)) return { ...subject, partner: named }
  const several = items.filter((item) => like(item) === like(items[q] as Item)).length > 1
  if (!several || !spreadable.has(frame.cls)) return subject
  // "38,800 cars came from Thailand and 28,900 from Indonesia"
  return !['in', 'sales'].includes(subject.cls) && frame.cls === 'flow' && isWord(items[q + 1], 'from')
    ? { ...subject, area: named }
    : { ...subject, partner: named }
}

/** "an 18 per cent rise *to Japan* to $4.4 billion": the counterpart between the change and the sum that it leads to. */
function between({ view }: Sentence, q: number, frame: Frame): string | null {
  const { items } = view
  if (view.lang !== 'en' || !isWord(items[q - 1], 'to', 'at')) return null
  const change = lastBefore(items, q, (item) => item.quantity !== null)
  if (change < frame.at || items[change]?.quantity?.form !== 'percent') return null
  const mention = view.mentions.find((m) => m.first > change && m.last === q - 1 && m.areas.length === 1)
  return mention !== undefined && ['to', 'from', 'with', 'into'].includes(mention.marker)
    ? (mention.areas[0] ?? null)
    : null
}

/** "USD 95.9 billion with China and USD 70.2 billion with the Emirates": the counterpart behind each number. */
export function trailing(sentence: Sentence, q: number): string | null {
  // 达122亿美元;对美出口104亿美元: a Chinese phrase of direction belongs to what follows it.
  if (sentence.view.lang === 'zh') return null
  const from = bracketEnd(sentence, q)
  const mention = sentence.view.mentions.find(
    (m) =>
      m.first > from &&
      m.first - from <= 4 &&
      ['with', 'to', 'from', 'into'].includes(m.marker) &&
      m.areas.length === 1,
  )
  // What stands behind the next number, or behind a comma, is that number's own.
  if (
    mention !== undefined &&
    sentence.view.items
      .slice(from + 1, mention.first)
      .some(
        (item) =>
          isWord(item, 'those', 'while', 'and') || item.quantity !== null || isMark(item, ',:;，；：'),
      )
  )
    return null
  return mention?.areas[0] ?? null
}

/** "*Poland, Romania and China* were the main partners in exports, with $385 million, $320 million and $290 million". */
function namesBefore({ view }: Sentence, q: number, frame: Frame, length: number): readonly Area[] | null {
  if (!spreadable.has(frame.cls) || frame.partners.length + frame.areas.length > 0) return null
  const mention = view.mentions.find(
    (m) => m.marker === 'bare' && m.areas.length === length && m.last <= q && m.clause === frame.clause,
  )
  return mention?.areas ?? null
}

/** "17% on BYD, 18.8% on Geely": the brand that a rate is set for stands right behind it. */
const brandBehind = (sentence: Sentence, q: number): string | null =>
  isWord(sentence.view.items[q + 1], 'on', 'for')
    ? (tagOf(sentence.view.items[q + 2], 'company')?.name ?? null)
    : null

const soldBy: ReadonlySet<Frame['cls']> = new Set(['sales', 'consumption', 'production', 'flow'])
/** "up", "to 93,600 units" between a change and the maker that it is told of are at most so many items. */
const makerReach = 6

/** "13% to 93,600 units *at Honda* and 2% to 80,900 units *at Nissan*": the maker behind the change and the sum it leads to. */
export function makerBehind({ view: { items, lang } }: Sentence, q: number): string | null {
  if (lang !== 'en') return null
  for (let k = q + 1; k < items.length && k <= q + makerReach; k++) {
    const item = items[k]
    const maker = isWord(items[k - 1], 'at', 'for') ? tagOf(item, 'company') : undefined
    // "16% at both General Motors and Chrysler"
    const shared = isWord(items[k + 1], 'and') && tagOf(items[k + 2], 'company') !== undefined
    if (maker !== undefined) return maker.sector === 'autos' && !shared ? maker.name : null
    if (item === undefined || (item.quantity?.form === 'percent' && k > q)) return null
    if (
      item.quantity === null &&
      !isWord(item, 'to', 'at', 'for', 'neutral', 'article') &&
      item.period === null
    )
      return null
  }
  return null
}

/** "7.2 million tonnes in Kashagan, 17.5 million in Tengiz": the field or port right behind its number. */
const siteBehind = (sentence: Sentence, q: number): string | null =>
  isWord(sentence.view.items[q + 1], 'in', 'at', 'from', 'via')
    ? (tagOf(sentence.view.items[q + 2], 'company')?.name ?? null)
    : null

function spread(frame: Frame, length: number, place: number): Pick | null {
  if (length < 2) return null
  if (frame.companies.length === length) return { company: place }
  if (frame.partners.length === length) return { partner: frame.partners[place] as string }
  if (frame.areas.length === length) return { area: frame.areas[place] as string }
  return frame.products.length === length ? { product: place } : null
}

/** "at Volkswagen and Renault were up 4.8% and 7.8%, and 2.2% at Stellantis": as many makers as numbers stand before them. */
function makersAhead(
  { view }: Sentence,
  frame: Frame,
  members: readonly number[],
  place: number,
): Pick | null {
  const { length } = members
  if (length < 2 || frame.companies.length <= length || !soldBy.has(frame.cls)) return null
  const names = view.items.slice(0, members[0]).flatMap((item) => {
    const maker = item.clause === frame.clause && !item.masked ? tagOf(item, 'company') : undefined
    return maker?.sector === 'autos' ? [maker.name] : []
  })
  const company = frame.companies.findIndex((one) => one.name === names[place])
  return names.length === length && company >= 0 ? { company } : null
}

const respectively = ({ view }: Sentence, last: number): boolean =>
  view.items.slice(last + 1, last + 5).some((item) => isWord(item, 'respectively'))

/** "the deepest deficits were Australia at $387 million": the country that one of several balances is with. */
function amongBalances({ view }: Sentence, q: number, frame: Frame): string | null {
  if (!/(?:deficits|surpluses)$/i.test(view.items[frame.at]?.text ?? '')) return null
  const mention = view.mentions.find(
    (m) =>
      m.marker === 'bare' && m.first > frame.at && m.last <= q && q - m.last <= 2 && m.areas.length === 1,
  )
  return mention?.areas[0] ?? null
}
