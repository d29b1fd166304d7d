import { ownDrafts } from './own-drafts.ts'
import type { Reading, Sentence } from './reading.ts'

/**
 * "Of the 1.2 million vehicles that Mexico exported a quarter *went to buyers* outside the US. Germany was second with …":
 * the text is on what its numbers were told of, not on a measure word behind them that has none.
 */
export function keepCounted({ view, frames, series }: Sentence, { drafts, state }: Reading): void {
  if (view.kind !== 'body' || state.last === null) return
  const at = frames.find((frame) => series.get(frame) === state.last)?.at
  const own = ownDrafts(view, drafts).filter((one) => one.told.word !== null)
  if (at === undefined || own.length === 0 || own.some((one) => one.told.word === at)) return
  const counted = frames.findLast((frame) => frame.at < at && own.some((one) => one.told.word === frame.at))
  const subject = counted === undefined ? undefined : series.get(counted)
  if (subject != null) state.last = subject
}
