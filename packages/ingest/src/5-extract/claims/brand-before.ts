import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'

/** "with 45,000 registrations *and a market share of* 19%", "16,138 units, 45.7% of the total": the maker's own level right before. */
export function brandBefore(
  { view: { items }, view }: Sentence,
  q: number,
  { drafts }: Reading,
): Draft | null {
  const told = drafts.at(-1)
  if (
    told?.kind !== 'level' ||
    told.detail === null ||
    told.partner === 'WORLD' ||
    told.sentence !== view.sentence
  )
    return null
  const at = items.findIndex((item) => item.start === told.value_start)
  const between = items.slice(at + 1, q)
  return at >= 0 &&
    q - at <= nearBy &&
    between.every(
      (item) =>
        item.quantity === null && item.tags.every((tag) => tag.tag !== 'area' && tag.tag !== 'company'),
    )
    ? told
    : null
}

/** How far behind its maker's level a share may stand, in items. */
const nearBy = 9
