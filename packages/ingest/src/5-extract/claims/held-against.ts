import { periodSpan } from '@factline/schema/vocabulary/period'
import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

/** "aims to mine 710 million tons, against 775 million last year": what a plan is measured by has happened. */
export const setAgainst = ({ items }: View, k: number, q: number): boolean => {
  const at = items.findLastIndex(
    (item, n) => n > k && n < q && (isWord(item, 'against') || isWord(item, 'from')),
  )
  return (
    at > k &&
    items.slice(k, at).some((item) => item.quantity !== null) &&
    !items.slice(at, q).some((item) => item.quantity !== null) &&
    items.slice(q, q + 4).some((item) => item.period !== null && item.period.role !== 'deadline')
  )
}

/**
 * "will lift exports *from 156 million tonnes in 2022* to 175", "to spend $1 billion, *after* $1.2 billion last year": where it
 * began, unless that time is not over either.
 */
export function fromBefore({ items, lang }: View, q: number, published: string | null): boolean {
  if (lang !== 'en' || !(isWord(items[q - 1], 'from') || items[q - 1]?.lower === 'after')) return false
  const time = items.slice(q + 1, q + 4).find((item) => item.period !== null)?.period
  const end = time?.label == null ? undefined : periodSpan(time.label)?.end
  return (
    items[q + 1]?.period?.role !== 'deadline' && (published === null || end === undefined || end <= published)
  )
}
