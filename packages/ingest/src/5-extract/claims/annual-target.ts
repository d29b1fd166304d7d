import { type Period, periodShape, periodSpan } from '@factline/schema/vocabulary/period'
import { isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Bound } from './period-of.ts'
import type { Reading } from './reading.ts'

const annual = wordSet("annual|yearly|full-year|year’s|year's")
const aims = wordSet('target|targets|goal|plan|forecast|guidance|quota|aim|projection')
/** Items between a target and its number. */
const near = 4

/**
 * "produced 73.5 million tons in January-October, short of the *annual target* of 88.4 million", "of its target of 780
 * million *for the year*": a target of the year is that of the year that the text's time lies in. Null where it is none.
 */
export function annualTarget(view: View, q: number, { state, drafts }: Reading): Bound | null {
  const { items } = view
  let aim = -1
  for (let k = q - 1; k >= 0 && q - k <= near; k--) if (isOneOf(items[k], aims)) aim = k
  if (aim < 0) return null
  const ahead = items.slice(Math.max(0, aim - near), aim).some((item) => isOneOf(item, annual))
  if (
    !ahead &&
    !/^,? ?(?:for|in|of) the (?:full |whole |entire )?year\b/.test(
      view.text.slice(items[q]?.end ?? 0, view.end).trimStart(),
    )
  )
    return null
  const last = drafts.at(-1)
  const now = last?.sentence === view.sentence ? last.period : (state.now?.label ?? null)
  const label = now === null ? null : yearOf(now)
  return label === null ? null : { label, text: now, how: 'discourse', relative: true, item: null }
}

/** The year around a time: a fiscal year is one itself, months of two years have none. */
function yearOf(label: Period): Period | null {
  const span = periodSpan(label)
  if (span === null || periodShape(label) === 'years') return null
  const [from, to] = [span.start.slice(0, 4), span.end.slice(0, 4)]
  // "April to September": half of somebody's fiscal year, and not of which.
  if (from === to) return /-04\//.test(label) ? null : from
  return Number(to) === Number(from) + 1 && span.start.slice(5, 7) > span.end.slice(5, 7) ? label : null
}
