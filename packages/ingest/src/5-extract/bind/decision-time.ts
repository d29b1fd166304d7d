import type { Item } from './item.ts'

const deciding =
  /^(?:announced|agreed|decided|approved|pledged|ordered|unveiled|proposed|signed|imposed|объявил[аи]?|договорил(?:ся|ись|ась)|решил[аи]?|kündigte|beschloss|vereinbarte|anunció|acordó|宣布|决定|同意)$/i

/**
 * "had in November announced cuts for the first quarter": of two times in a sentence the one beside a verb of deciding
 * is that of the decision, and says nothing of the number.
 */
export function decisionTime(items: Item[]): Item[] {
  const mains = items.filter((item) => item.period?.role === 'main' && item.period.label !== null)
  if (mains.length < 2) return items
  return items.map((item, i) =>
    item.period?.role === 'main' &&
    item.period.label !== null &&
    /^\d{4}(?:-\d\d){1,2}$/.test(item.period.label) &&
    ([i - 3, i - 2, i - 1, i + 1].some((k) => deciding.test(items[k]?.text ?? '')) || fronts(items, i)) &&
    items.slice(i + 1).some((other) => other.quantity !== null) &&
    mains.some((other) => other.period?.label !== item.period?.label)
      ? { ...item, period: { ...item.period, role: 'statement' } }
      : item,
  )
}

/** "*In May 2021, the group agreed* to": a time ahead of who decides. */
function fronts(items: readonly Item[], i: number): boolean {
  if (i > 1 || items[i + 1]?.text !== ',') return false
  const behind = items.slice(i + 2, i + 2 + subjectReach)
  const verb = behind.findIndex((item) => deciding.test(item.text))
  return verb > 0 && !behind.slice(0, verb).some((item) => item.quantity !== null || item.period !== null)
}
/** Items that a subject ahead of its verb takes up at most. */
const subjectReach = 6
