import { isMark, isWord } from '../bind/item.ts'
import { anyIn } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import type { Draft } from './draft.ts'
import type { Sentence } from './reading.ts'
import { isEachAhead, makersEach } from './each.ts'
import { turnOf } from './pick-for.ts'

/** One number told of several: the further claims that it makes beside its draft. */
export const toldOfMore = (sentence: Sentence, i: number, draft: Draft): Draft[] => [
  ...forEach(sentence, i, draft),
  ...ofBoth(sentence, i, draft),
  ...inEach(sentence, i, draft),
  ...onEach(sentence, i, draft),
  ...inBracket(sentence, i, draft),
]

/** "Norway and South Korea (*both +13%*)": one number for each of the names right before its bracket. */
function inBracket({ view: { items, mentions } }: Sentence, i: number, draft: Draft): Draft[] {
  if (items[i - 1]?.lower !== 'both' || !isMark(items[i - 2], '(')) return []
  const pair = mentions.find((m) => m.last === i - 2 && m.areas.length > 1)
  if (pair?.areas.includes(draft.partner) !== true) return []
  return pair.areas.flatMap((partner) =>
    partner === draft.partner
      ? []
      : [{ ...draft, partner, told: { ...draft.told, subject: { ...draft.told.subject, partner } } }],
  )
}

/** Names that a rate is told of stand at most so many items from it. */
const rateReach = 5

/**
 * "a 25% tariff on goods from Canada and Mexico", "*19% for Thailand, Malaysia and the Philippines*", "*Japan and Korea* will
 * pay 15%": one rate on each of those named together.
 */
function onEach(sentence: Sentence, i: number, draft: Draft): Draft[] {
  if (draft.measure !== 'tariff') return []
  const frame = sentence.frames.find((one) => one.at === draft.told.word)
  const named = namedTogether(sentence.view, i, draft.partner)
  const partners = named.length > 0 ? named : (frame?.partners ?? [])
  if (partners.length < 2 || draft.partner !== partners[0]) return []
  return partners
    .slice(1)
    .flatMap((partner) =>
      partner === draft.area
        ? []
        : [{ ...draft, partner, told: { ...draft.told, subject: { ...draft.told.subject, partner } } }],
    )
}

/** The names in a row that begin with `first`, beside item `i`, with nothing but commas and "and" between them. */
function namedTogether({ items, mentions }: Sentence['view'], i: number, first: Area): readonly Area[] {
  const at = mentions.findIndex(
    (m) => m.areas[0] === first && (m.first > i ? m.first - i <= rateReach : i - m.last <= rateReach),
  )
  const start = mentions[at]
  if (start === undefined) return []
  const names = [...start.areas]
  for (let k = at + 1, { last } = start; k < mentions.length; k++) {
    const next = mentions[k]
    const between = items.slice(last, next?.first ?? last)
    if (next === undefined || next.marker !== 'bare') break
    if (!between.every((item) => item.text === ',' || isWord(item, 'and', 'article', 'on', 'for'))) break
    names.push(...next.areas)
    last = next.last
  }
  return names
}

const saysEach = anyIn((item) => isWord(item, 'each'))

/** "Germany and Egypt 0.8 billion each": one claim for each of the names. */
function forEach(sentence: Sentence, i: number, draft: Draft): Draft[] {
  const { view } = sentence
  const clause = view.items[i]?.clause
  if (!saysEach(view) || (sentence.lists.get(i)?.members.length ?? 1) > 1) return []
  const [one, ...makers] = makersEach(view, i)
  if (one !== undefined && draft.detail === one.name)
    return makers.map(({ name, area }) => ({
      ...draft,
      detail: name,
      partner: draft.partner === one.area ? area : draft.partner,
    }))
  const behind = view.items.some((item, k) => k > i && item.clause === clause && isWord(item, 'each'))
  const mention = view.mentions.find(
    (m) => m.clause === clause && m.last <= i && m.areas.length > 1 && (behind || isEachAhead(view, m, i)),
  )
  const first = mention?.areas[0]
  if (mention === undefined || first === undefined) return []
  const side = draft.partner === first ? 'partner' : draft.area === first ? 'area' : null
  return side === null ? [] : mention.areas.slice(1).map((area) => ({ ...draft, [side]: area }))
}

/** "the largest supplier of oil to India and China": one place in the order of each of the owners named together. */
function inEach({ view }: Sentence, i: number, draft: Draft): Draft[] {
  if (draft.kind !== 'rank') return []
  const mention = view.mentions.find((m) => m.first > i && m.areas.length > 1 && m.areas[0] === draft.area)
  if (mention === undefined || mention.first - i > ownersWithin) return []
  return mention.areas.slice(1).flatMap((area) => (area === draft.partner ? [] : [{ ...draft, area }]))
}

/** How far behind a place those in whose order it is may stand, in items. */
const ownersWithin = 7

/** "Exports and imports were both down 4%" */
const changedAlike = (draft: Draft, twins: readonly Frame[]): boolean =>
  draft.kind === 'change' && twins.every((one) => one.at === draft.told.word)

const made = new Set(['sales', 'production'])

/** "Production and sales in India exceeded 20 million", "sales and output dropped 25.6%": one number told of both. */
function ofBoth(sentence: Sentence, i: number, draft: Draft): Draft[] {
  const frame = sentence.frames.find((one) => one.at === draft.told.word)
  const twins = frame === undefined ? undefined : sentence.twins.get(frame)
  if (
    frame === undefined ||
    twins === undefined ||
    (sentence.lists.get(i)?.members.length ?? 1) > 1 ||
    !(made.has(draft.measure) || changedAlike(draft, twins)) ||
    turnOf(sentence, i, frame) >= 0
  )
    return []
  return twins.flatMap((twin) => {
    const subject = sentence.series.get(twin)
    if (twin === frame || subject == null || !(made.has(subject.measure) || changedAlike(draft, twins)))
      return []
    return [
      {
        ...draft,
        measure: subject.measure,
        told: {
          ...draft.told,
          subject: { ...draft.told.subject, cls: subject.cls, measure: subject.measure },
        },
      },
    ]
  })
}
