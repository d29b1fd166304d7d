import { type Item, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Bound } from './period-of.ts'

/**
 * "Brent *closed* at $65.50 a barrel *on Friday*": what a market pays is of the day of its trading. Null where the sentence
 * names a longer time, or its day is one on which somebody spoke.
 */
export function spotDay({ items, lang }: View): Bound | null {
  if (lang !== 'en' || !items.some((item) => trading.test(item.text))) return null
  if (items.some((item) => item.period?.role === 'main' && item.period.label !== null)) return null
  const at = items.findIndex((item, k) => item.period?.role === 'statement' && !spoken(items, k))
  const span = items[at]?.period
  return span?.label == null || !/^\d{4}-\d\d-\d\d$/.test(span.label)
    ? null
    : { label: span.label, text: span.text, how: 'sentence', relative: true, item: at }
}

const trading =
  /^(?:was |were )?(?:closed|settled|traded|trading|trades|ended|finished|opened|slipped|edged|climbed|jumped|hovered)\b/i

const spoken = (items: readonly Item[], k: number): boolean =>
  [k - 1, k - 2, k + 1].some((n) => tagOf(items[n], 'say') !== undefined)
