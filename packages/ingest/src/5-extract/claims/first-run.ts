import { type Period, periodSpan } from '@factline/schema/vocabulary/period'
import type { State } from '../discourse/state.ts'
import { countedTime } from './pointed.ts'

const opening = /^(?:the )?first (?=(?:\p{L}+|\d{1,2}) months$)/iu

/**
 * "exports in July-September (2020-21) … imports in *the first three months*": in a text whose year begins in its course the
 * first months are those that it has told, and none of January. Null where it tells no such run of that length.
 */
export function firstRun(words: string, state: State): Period | null {
  const bare = words.trim()
  if (!opening.test(bare)) return null
  const run = countedTime(bare.replace(opening, ''), state)
  const start = run === null ? undefined : periodSpan(run)?.start
  return run === null || start === undefined || start.slice(5, 7) === '01' ? null : run
}
