import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Draft } from './draft.ts'

/**
 * "Output was down 11.4% compared to August, *while sales lost 0.4%*": what is held against nothing of its own behind "while" goes
 * on with the month or quarter that the change before it was held against. Null where none was, or a time is told.
 */
export function steppedBasis(
  view: View,
  q: number,
  measure: string,
  period: string | null,
  drafts: readonly Draft[],
): string | null {
  const last = drafts.findLast((one) => one.kind === 'change')
  if (last === undefined || (last.basis !== 'mom' && last.basis !== 'qoq') || last.period !== period)
    return null
  // "…, while their value rose 4%": the same flow told in another way is held against the year again.
  if (last.sentence !== view.sentence || last.measure === measure) return null
  const own = view.items.filter((item) => item.clause === view.items[q]?.clause)
  return isWord(own[0], 'while') && own.every((item) => item.period === null) ? last.basis : null
}
