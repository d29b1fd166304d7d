import { isWord, firstBehind } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'

/** How far behind the two words their two numbers may begin, in items. */
const reach = 16

/**
 * "China's *imports from and exports to* Central Asia came to $39.8 billion": two flows with one counterpart are the whole
 * of trade, and two measures where each has a number of its own ("fell 24% and 12%").
 */
export function joinFlows(view: View, frames: readonly Frame[]): Frame[] {
  const { items, mentions } = view
  return frames.flatMap((frame, n) => {
    const next = frames[n + 1]
    const before = frames[n - 1]
    if (before !== undefined && joined(view, before, frame)) return []
    if (next === undefined || !joined(view, frame, next)) return [frame]
    const partners =
      mentions.find((m) => m.first > next.at && m.first - next.at <= 4 && m.areas.length > 0)?.areas ?? []
    const areas = frame.areas.filter((area) => !partners.includes(area))
    const told = { areas, partners, elsewhere: next.elsewhere }
    const first = firstBehind(items, next.at, (item) => item.quantity !== null, reach)
    const form = items[first]?.quantity?.form
    const each = isWord(items[first + 1], 'and') && items[first + 2]?.quantity?.form === form
    return each
      ? [
          { ...frame, ...told },
          { ...next, ...told },
        ]
      : [{ ...next, ...told, cls: 'trade' as const }]
  })
}

/** "exports to and imports from", "exports to, and imports from,": the preposition of the first has no name of its own. */
function joined({ items }: View, a: Frame, b: Frame): boolean {
  const flows = (a.cls === 'out' && b.cls === 'in') || (a.cls === 'in' && b.cls === 'out')
  if (!flows || a.verb || b.verb || b.at - a.at > 4 || b.at - a.at < 3) return false
  const between = items.slice(a.at + 1, b.at)
  return (
    isWord(between[0], 'from', 'to') &&
    between.slice(1).every((item) => item.text === ',' || isWord(item, 'and')) &&
    isWord(items[b.at + 1], 'from', 'to')
  )
}
