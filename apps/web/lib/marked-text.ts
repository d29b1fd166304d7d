import type { ClaimRow } from '@factline/schema/contract/claim'
import type { EventRow } from '@factline/schema/contract/event'

/** A stretch of text that one set of claims and events covers. */
export type Piece = {
  readonly text: string
  /** Claims whose number this is; several where one number carries several statements. */
  readonly claims: readonly ClaimRow[]
  /** Events whose sentence this is part of. */
  readonly events: readonly EventRow[]
  /** Claims and events that begin here: their anchors. */
  readonly begins: { readonly claims: readonly ClaimRow[]; readonly events: readonly EventRow[] }
}

type Range = { readonly start: number; readonly end: number }

/** Cuts one paragraph of the cleaned text wherever a number of a claim or a sentence of an event begins or ends. */
export function piecesOf(
  text: string,
  paragraph: Range,
  claims: readonly ClaimRow[],
  events: readonly EventRow[],
): Piece[] {
  const inside = (at: number): boolean => at > paragraph.start && at < paragraph.end
  const cuts = [...claims.map((c) => c.value_span), ...events.map((e) => e.span)].flat().filter(inside)
  const bounds = [...new Set([paragraph.start, ...cuts, paragraph.end])].sort((a, b) => a - b)
  return bounds.slice(0, -1).map((start, i) => {
    const end = bounds[i + 1] ?? paragraph.end
    const covers = (span: readonly [number, number]): boolean => span[0] <= start && end <= span[1]
    return {
      text: text.slice(start, end),
      claims: claims.filter((c) => covers(c.value_span)),
      events: events.filter((e) => covers(e.span)),
      begins: {
        claims: claims.filter((c) => c.value_span[0] === start),
        events: events.filter((e) => e.span[0] === start),
      },
    }
  })
}
