import type { Period } from '@factline/schema/vocabulary/period'
import type { View } from '../bind/view.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Hit } from './candidate.ts'

/**
 * When the event was or will be: the period nearest to its words in its part of the sentence, else in the whole
 * sentence. The day of a statement counts only where nothing else is said; bounds and bases of comparison never, but
 * "since April" does.
 */
export function timeOf(hit: Hit): Period | null {
  return nearest(hit, hit.from, hit.to) ?? nearest(hit, hit.view.start, hit.view.end)
}

const perStatement = 60

function nearest(hit: Hit, from: number, to: number): Period | null {
  let best: { label: Period; cost: number } | null = null
  for (const item of hit.view.items) {
    const span = item.period
    if (span == null || span.label === null || item.start < from || item.end > to || !dates(hit.view, span))
      continue
    const distance = span.end <= hit.start ? hit.start - span.end : Math.max(0, span.start - hit.end)
    const cost = distance + (saidThen(hit.view, span) ? perStatement : 0)
    if (best === null || cost < best.cost) best = { label: span.label, cost }
  }
  return best?.label ?? null
}

const since = /(?:since|from|as of|с|со|seit|ab|desde|自|从|從)\s*(?:the\s+)?$/iu

function dates(view: View, span: PeriodSpan): boolean {
  if (span.role === 'main' || span.role === 'statement') return true
  return span.role === 'basis' && span.basis === null && since.test(before(view, span))
}

const saying =
  /(?:said|says|reported|told|announced|showed|noted|сообщил\p{L}*|заявил\p{L}*|sagte|meldete|dijo|informó)(?:\s+\S+){0,2}\s*$/iu
const saidThen = (view: View, span: PeriodSpan): boolean =>
  span.role === 'statement' && saying.test(before(view, span))

const before = (view: View, span: PeriodSpan): string =>
  view.text.slice(Math.max(view.start, span.start - 30), span.start)
