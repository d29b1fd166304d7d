import type { Claim } from '@factline/schema/model/claim'
import type { WhyBinding, WhyNumber, WhyReading, WhySentence } from '@factline/schema/model/why'
import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { candidates } from '../bind/choose.ts'
import type { Item } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import { unitFits } from '../claims/fits.ts'
import type { Note } from '../claims/reading.ts'
import { framesOf } from '../claims/sentence-frames.ts'
import { confidencesOf, threshold } from '../confidence/confidence.ts'
import { type Article, extract, type Trace } from '../extract.ts'
import type { Frame } from '../frames/frame.ts'
import { inheritedOf } from './inherited.ts'
import { leftOut, notRead } from './left-out.ts'
import { frameWords, itemWords } from './mark-words.ts'

/** Enough to see what the choice was between. */
const mostBindings = 4

/** How one article was read, sentence by sentence: for a person who asks why a number became a claim, or did not. */
export function whyOf(article: Article): WhySentence[] {
  const trace: Trace = { views: [], notes: [], drafts: [], title: null }
  const { claims } = extract(article, trace)
  const { views, drafts } = trace
  const chances = confidencesOf(drafts, views)
  const confidence = new Map(drafts.map((draft, i) => [draft, chances[i] ?? 0]))
  const bySentence = Map.groupBy(drafts, (draft) => draft.sentence)
  const notes = Map.groupBy(trace.notes, (note) => note.sentence)
  return views.map((view) => {
    const frames = framesOf(view)
    const here = bySentence.get(view.sentence) ?? []
    const readingOf = (draft: Draft): WhyReading => ({
      ...readingWords(draft, confidence.get(draft) ?? 0, claims),
      inherited: inheritedOf(draft, views, trace.title ?? null, article.published),
    })
    return {
      span: [view.opened, view.end],
      kind: view.kind,
      tags: view.items.flatMap((item) => {
        const as = itemWords(item)
        return as === '' ? [] : [{ span: [item.start, item.end] as const, words: item.text, as }]
      }),
      frames: frames.map((frame) => ({ ...placeOf(view.items[frame.at]), as: frameWords(frame) })),
      numbers: numbersOf(view, frames, here, notes.get(view.sentence) ?? [], readingOf),
    }
  })
}

function numbersOf(
  view: View,
  frames: readonly Frame[],
  drafts: readonly Draft[],
  notes: readonly Note[],
  readingOf: (draft: Draft) => WhyReading,
): WhyNumber[] {
  return view.items.flatMap((item, q) => {
    const { quantity, period } = item
    const own = drafts.filter((draft) => draft.value_start === item.start && draft.value_end === item.end)
    if (quantity === null && own.length === 0) {
      const digits = period === null && item.tags.length === 0 && /\d/.test(item.text) && !item.masked
      return digits ? [{ ...placeOf(item), ...unread, reason: notRead(item) }] : []
    }
    const readings = own.map(readingOf)
    return [
      {
        ...placeOf(item),
        value: quantity?.value ?? null,
        unit: quantity?.unit ?? (quantity?.form === 'bare' ? null : (quantity?.form ?? null)),
        readings,
        reason: own.length === 0 ? leftOut(view, frames, q, notes) : refusal(readings),
        bindings: quantity?.form === 'rank' ? [] : bindingsOf(view, frames, q, own[0]),
      },
    ]
  })
}

const unread = { value: null, unit: null, readings: [], bindings: [] }

/** Null as soon as one reading is kept. */
function refusal(readings: readonly WhyReading[]): string | null {
  if (readings.some((one) => one.outcome !== 'refused')) return null
  return readings.some((one) => one.confidence < threshold)
    ? `too doubtful to be kept: a confidence below ${threshold}`
    : 'says what an earlier number of the article says already'
}

function bindingsOf(view: View, frames: readonly Frame[], q: number, draft: Draft | undefined): WhyBinding[] {
  const unit = view.items[q]?.quantity?.unit ?? null
  const isAmount = view.items[q]?.quantity?.form === 'amount'
  return candidates(view, frames, q, () => true)
    .map(({ frame, cost, how }) => ({
      words: view.items[frame.at]?.text ?? '',
      reads: frameWords(frame),
      cost: Math.round(cost * 100) / 100,
      how,
      fits: !isAmount || unit === null || unitFits(frame.cls, unit),
      chosen: draft?.told.word === frame.at,
    }))
    .filter((one, i) => i < mostBindings || one.chosen)
}

function readingWords(
  draft: Draft,
  confidence: number,
  claims: readonly Claim[],
): Omit<WhyReading, 'inherited'> {
  const { kind, measure, product, area, partner, detail, value, unit, period, status } = draft
  const { qualifier, basis, of, period_text } = draft
  const kept = claims.some(
    (claim) =>
      claim.value_span[0] === draft.value_start &&
      claim.kind === kind &&
      claim.measure === measure &&
      claim.area === area &&
      claim.partner === partner &&
      claim.period === period,
  )
  return {
    ...{ kind, measure, product, area, partner, detail, value, unit, period, status },
    ...{ qualifier, basis, of, period_text },
    outcome: !kept ? 'refused' : confidence < draftBelow ? 'draft' : 'claim',
    confidence: Math.round(confidence * 1000) / 1000,
    steps: draft.why.filter((step) => !step.startsWith('inherited ')),
    features: Object.fromEntries(
      Object.entries(draft.features)
        .filter(([, weight]) => weight !== 0)
        .map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
    ),
  }
}

const placeOf = (item: Item | undefined) => ({
  span: [item?.start ?? 0, item?.end ?? 0] as const,
  words: item?.text ?? '',
})
