import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import { matches, type View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import { placeNumber } from './first-place.ts'
import { makeDraft } from './make.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Reading, Sentence } from './reading.ts'

/**
 * Places that other places tell: "*second*, behind *Russia*" gives Russia the first, and "next came *Qatar*" is one behind
 * the place told last. In a longer list ("fourth after Egypt, Turkey and Iraq") the order is as often as not another.
 */
export function impliedPlaces(sentence: Sentence, reading: Reading): Draft[] {
  const { view } = sentence
  if (view.lang !== 'en') return []
  return [...aheadOf(sentence, reading), ...nextAfter(sentence, reading)]
}

/** Who stands before the second place that this sentence tells. */
function aheadOf(sentence: Sentence, reading: Reading): Draft[] {
  const { view } = sentence
  const rank = ownDrafts(view, reading.drafts).findLast((one) => one.kind === 'rank' && one.value === 2)
  if (rank === undefined) return []
  const at = view.items.findIndex((item) => item.start === rank.value_start)
  const mention = view.mentions.find(
    (m) =>
      m.first > at &&
      m.areas.length === 1 &&
      leads(view, m) &&
      view.items[m.first]?.clause === view.items[m.last - 1]?.clause &&
      ends(view, m),
  )
  const [area] = mention?.areas ?? []
  if (mention === undefined || area === undefined || area === holderIn(rank)) return []
  if (area === rank.told.subject.area) return []
  return told(sentence, reading, rank, mention.first, area, 1) ?? []
}

const onlyOrJust = wordSet('only|just|the')
const behindOrAfter = wordSet('behind|after|trailing|following|second only to|only to')

/** "behind", "after", "trailing only" right before the names. */
function leads({ items }: View, { first }: Mention): boolean {
  let k = first - 1
  while (k > 0 && (isWord(items[k], 'article') || isOneOf(items[k], onlyOrJust))) k--
  return (
    isOneOf(items[k], behindOrAfter) ||
    (items[k]?.lower === 'to' && items[k - 1]?.lower === 'second only to') ||
    items[k]?.lower === 'second only to'
  )
}

/** Nothing is said of the names: "after China and India *cut* their purchases" is a reason. */
const ends = ({ items }: View, { last }: Mention): boolean => {
  const next = items[last]
  return (
    next === undefined ||
    next.period !== null ||
    isMark(next, ',.;:)–—-') ||
    isWord(next, 'in', 'with', 'and', 'while', 'since')
  )
}

const saysNext = matches(/\b(?:next|then|behind)\b/i)
const ahead =
  /\b(?:next|then|behind (?:it|them)|next in line|thereafter)\b,? (?:(?:came|come|comes|is|was|are|were|follow(?:s|ed)?)\s+)?(?:the )?$/i
const behind = /^,?(?: which| who)? (?:came|comes|was|is|ranked|followed|follows) (?:in )?next\b/i

/** "Next came Qatar with 17 million tons", "Qatar, which came next": the place behind the one told last. */
function nextAfter(sentence: Sentence, reading: Reading): Draft[] {
  const { view } = sentence
  const before = reading.drafts.findLast((one) => one.kind === 'rank')
  if (before === undefined || view.sentence - before.sentence > 2 || !saysNext(view)) return []
  if (reading.state.rank?.measure !== before.measure) return []
  const mention = view.mentions.find(
    (m) =>
      (before.sentence < view.sentence || (view.items[m.first]?.start ?? 0) > before.value_end) &&
      tagOf(view.items[m.first], 'area')?.form === 'name' &&
      isNext(view, m) &&
      // "behind it came France with 27 percent": first by growth.
      view.items[m.last + 1]?.quantity?.form !== 'percent',
  )
  const [area] = mention?.areas ?? []
  if (mention === undefined || area === undefined) return []
  if (area === holderIn(before) || area === before.told.subject.area) return []
  return told(sentence, reading, before, mention.first, area, before.value + 1) ?? []
}

function isNext({ text, start, end, items }: View, { first, last }: Mention): boolean {
  const from = items[first]?.start ?? start
  const to = items[last - 1]?.end ?? end
  return (
    ahead.test(text.slice(Math.max(start, from - 30), from)) ||
    behind.test(text.slice(to, Math.min(end, to + 30)))
  )
}

const sided: ReadonlySet<string> = new Set(['exporter_rank', 'importer_rank', 'producer_rank'])
const holderIn = ({ told: { subject } }: Draft): Area =>
  sided.has(subject.measure) ? subject.area : subject.partner

function told(
  sentence: Sentence,
  reading: Reading,
  of: Draft,
  q: number,
  area: Area,
  value: number,
): Draft[] | null {
  const { subject: other, period } = of.told
  const subject: Subject = sided.has(other.measure) ? { ...other, area } : { ...other, partner: area }
  const draft = makeDraft(sentence, reading, {
    kind: 'rank',
    q,
    quantity: placeNumber(value),
    found: { subject, frame: null, how: 'ellipsis', margin: 0.5, distance: 0 },
    subject,
    value,
    unit: 'rank',
    period,
    status: of.status,
  })
  return draft === null ? null : [draft]
}
