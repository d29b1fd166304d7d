import type { Subject } from '../discourse/state.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far before the bracket the change may stand that its number is compared in, in items. */
const reach = 12

/**
 * "down by 20 percent compared to the same period of 2022 ($3.193 billion)": the bracket behind a time tells what the
 * series of the number before it was then. Null for other numbers.
 */
export function bracketLevel({ view }: Sentence, q: number, reading: Reading): Subject | null {
  const { items } = view
  if (!/^[(（]$/.test(items[q - 1]?.text ?? '') || items[q - 2]?.period == null) return null
  if (!/^[)）,;]$/.test(items[q + 1]?.text ?? '')) return null
  const told = reading.drafts.at(-1)
  if (told === undefined || told.sentence !== view.sentence || !['level', 'change'].includes(told.kind))
    return null
  const at = items.findIndex((item) => item.start === told.value_start)
  if (at < 0 || q - at > reach || items.slice(at + 1, q).some((item) => item.quantity !== null)) return null
  return told.told.subject
}
