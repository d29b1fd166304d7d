import type { FactEvent } from '@factline/schema/model/claim'
import type { View } from '../bind/view.ts'
import type { Reading } from '../claims/reading.ts'
import { assemble } from './assemble.ts'
import type { Candidate } from './candidate.ts'
import { findHits } from './find-hits.ts'
import { grammarOf } from './grammars.ts'
import { mergeCandidates } from './merge.ts'
import { amountsOf } from './record.ts'

/**
 * The dated happenings that the sentences report, each once, in the order of the text. `reading` is that of the claims:
 * records are events of the series that a number was read for. Never throws; linear in the length of the text.
 */
export function readEvents(views: readonly View[], reading: Reading): FactEvent[] {
  const scene = { views, reading, amounts: amountsOf(reading.drafts) }
  const candidates: Candidate[] = []
  for (const view of views) {
    const grammar = grammarOf(view.lang)
    for (const hit of grammar === null ? [] : findHits(view, grammar)) {
      const candidate = assemble(hit, scene)
      if (candidate !== null) candidates.push(candidate)
    }
  }
  return mergeCandidates(candidates).map(eventOf)
}

function eventOf(candidate: Candidate): FactEvent {
  const { type, title, areas, product, period, view } = candidate
  const quote = view.text.slice(view.opened, view.end)
  return { type, title, areas: [...areas], product, period, quote, span: [view.opened, view.end] }
}
