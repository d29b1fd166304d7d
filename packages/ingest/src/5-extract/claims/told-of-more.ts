import { isWord } from '../bind/item.ts'
import { anyIn } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'
import type { Draft } from './draft.ts'
import type { Sentence } from './reading.ts'
import { turnOf } from './pick-for.ts'

/** One number told of several: the further claims that it makes beside its draft. */
export const toldOfMore = (sentence: Sentence, i: number, draft: Draft): Draft[] => [
  ...forEach(sentence, i, draft),
  ...ofBoth(sentence, i, draft),
  ...inEach(sentence, i, draft),
  ...onEach(sentence, draft),
]

/** "a 25% tariff on goods from Canada and Mexico": one rate on each of those named together. */
function onEach(sentence: Sentence, draft: Draft): Draft[] {
  if (draft.measure !== 'tariff') return []
  const frame = sentence.frames.find((one) => one.at === draft.told.word)
  if (frame === undefined || frame.partners.length < 2 || draft.partner !== frame.partners[0]) return []
  return frame.partners
    .slice(1)
    .flatMap((partner) =>
      partner === draft.area
        ? []
        : [{ ...draft, partner, told: { ...draft.told, subject: { ...draft.told.subject, partner } } }],
    )
}

const saysEach = anyIn((item) => isWord(item, 'each'))

/** "Germany and Egypt 0.8 billion each": one claim for each of the names. */
function forEach(sentence: Sentence, i: number, draft: Draft): Draft[] {
  const { view } = sentence
  const clause = view.items[i]?.clause
  if (
    !saysEach(view) ||
    !view.items.some((item, k) => k > i && item.clause === clause && isWord(item, 'each')) ||
    (sentence.lists.get(i)?.members.length ?? 1) > 1
  )
    return []
  const mention = view.mentions.find((m) => m.clause === clause && m.last <= i && m.areas.length > 1)
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
