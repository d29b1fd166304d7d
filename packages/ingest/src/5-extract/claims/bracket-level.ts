import type { Subject } from '../discourse/state.ts'
import { resolve } from '../discourse/resolve.ts'
import { tagOf, isMark } from '../bind/item.ts'
import { bracketOwner } from './bracket-owner.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far before the bracket the change may stand that its number is compared in, in items. */
const reach = 12

/**
 * "down by 20 percent compared to the same period of 2022 ($3.193 billion)": the bracket behind a time tells what the
 * series of the number before it was then. Null for other numbers.
 */
export function bracketLevel({ view }: Sentence, q: number, reading: Reading): Subject | null {
  const { items } = view
  if (!isMark(items[q - 1], '(（') || items[q - 2]?.period == null) return null
  if (!isMark(items[q + 1], ')）,;')) return null
  const told = reading.drafts.at(-1)
  if (told === undefined || told.sentence !== view.sentence || !['level', 'change'].includes(told.kind))
    return null
  const at = items.findIndex((item) => item.start === told.value_start)
  if (at < 0 || q - at > reach || items.slice(at + 1, q).some((item) => item.quantity !== null)) return null
  return told.told.subject
}

/**
 * "The US ($58 billion), China ($51 billion) and Iraq ($19 billion) were the countries that India traded most with": the
 * flow that is told behind all the brackets, with the name before each bracket as its counterpart.
 */
export function bracketAhead(sentence: Sentence, q: number, reading: Reading): Subject | null {
  const { view, frames } = sentence
  const owner = bracketOwner(sentence, q)
  const area = owner === null ? undefined : tagOf(owner, 'area')?.area
  const [frame] = frames
  if (area === undefined || frame === undefined || frame.at < q || view.lang !== 'en') return null
  if (
    !['trade', 'out', 'in', 'flow'].includes(frame.cls) ||
    frame.areas.length !== 1 ||
    frame.partners.length > 0
  )
    return null
  if (frame.areas[0] === area) return null
  return resolve({ ...frame, partners: [area] }, reading.state, reading.topic, view.paragraph)
}

/** "driven by toys (down $859 million or 10%)", 採礦機械（下降26.1%）: the bracket tells of goods that are in no table. */
export function bracketForeign({ view }: Sentence, q: number): boolean {
  const { items } = view
  const opener = items.findIndex((item) => item.clause === items[q]?.clause)
  if ((view.lang !== 'en' && view.lang !== 'zh') || opener < 1 || !isMark(items[opener], '(（')) return false
  const product = tagOf(items[opener - 1], 'product')
  return product !== undefined && product.product === null
}
