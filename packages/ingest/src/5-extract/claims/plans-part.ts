import type { Status } from '@factline/schema/vocabulary/qualifiers'
import { type Item, isMark, isWord, lastBefore, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** How far behind ", with" a part of what was told may stand, in items. */
const reach = 12

/**
 * "set the target at 1.9 million, *with 1.15 million for export and 750,000 for sale at home*": the amount before ", with", whose
 * parts follow without a verb of their own; -1 for a number of no such list.
 */
export function planBefore({ items, lang }: View, q: number): number {
  const form = items[q]?.quantity?.form
  if (lang !== 'en' || (form !== 'amount' && form !== 'bare')) return -1
  const at = lastBefore(items, q, (item, k) => isWord(item, 'with') && isMark(items[k - 1], ','), reach)
  if (at < 1) return -1
  const told = items.slice(at + 1, q).some((item) => {
    const move = tagOf(item, 'move')
    return (
      item.period !== null || tagOf(item, 'cue')?.pos === 'v' || (move?.pos === 'v' && item.quantity === null)
    )
  })
  if (told) return -1
  return lastBefore(
    items,
    at,
    (item) => item.quantity?.form === 'amount' || item.quantity?.form === 'bare',
    reach,
  )
}

/** "*estimates* that sales *will* grow": what is estimated is yet to come. */
export const comesYet = (status: Status, { lower }: Item): boolean =>
  status === 'estimate' && /^w(?:ill|ould)$/.test(lower)
