import type { Subject } from '../discourse/state.ts'
import { ownDrafts } from './own-drafts.ts'
import { placeIn } from './rank-flow.ts'
import type { Reading, Sentence } from './reading.ts'

/** A bare place: "fourth", "15th place", and not "the second-largest" of something. */
const bare = /^(?:\p{L}+|\d+\s?(?:st|nd|rd|th))(?:[ -](?:place|position|spot|rank|slot))?$/iu
const superlative = /(?:est|top|main|leading|chief)\b/i

/**
 * "*Exports to Kenya* came second", "those to Mongolia doubled, *moving up to seventh*": where nobody is named for a place,
 * it is that of whom the flow of the sentence goes to or comes from. Null where no such flow stands before it.
 */
export function placeOfFlow({ view, frames, series }: Sentence, q: number, reading: Reading): Subject | null {
  const text = view.items[q]?.text ?? ''
  if (view.lang !== 'en' || !bare.test(text) || superlative.test(text)) return null
  const drafts = ownDrafts(view, reading.drafts).filter(
    (one) => one.kind === 'level' || one.kind === 'change',
  )
  const frame = frames.findLast((one) => one.at < q && series.get(one) != null)
  const told = drafts.at(-1)?.told.subject ?? (frame === undefined ? null : series.get(frame))
  const measure = told == null ? undefined : placeIn[told.measure]
  if (told == null || measure === undefined || told.partner === 'WORLD' || told.region === true) return null
  return { ...told, cls: 'figure', measure, varying: null, aspect: null }
}
