import { continents } from '../discourse/topic.ts'
import type { View } from '../bind/view.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** So many counterparts of one sentence are a list of them. */
const list = 3
const dealings: ReadonlySet<string> = new Set(['exports', 'imports', 'turnover'])

/**
 * "Imports came from China ($1.2 billion), Italy ($0.9 billion) and Spain ($0.4 billion)": a text that lists whom a country
 * trades with is on all of them, and not on the two that it names most.
 */
export function noteDealt({ sentence, lang }: View, { drafts, state }: Reading): void {
  // In other languages such a list has been met as one of rivals of the pair alone.
  if (lang !== 'en') return
  const partners = new Set<string>()
  for (let k = drafts.length - 1; k >= 0; k--) {
    const { measure, partner, sentence: at } = drafts[k] as Draft
    if (at !== sentence) break
    if (dealings.has(measure) && partner !== 'WORLD' && !continents.has(partner)) partners.add(partner)
  }
  if (partners.size >= list) for (const partner of partners) state.dealt.add(partner)
}
