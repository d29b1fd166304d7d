import { yearBefore } from '@factline/schema/vocabulary/period'
import { type Item, hasSign, isMark, tagOf } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far the change may lie beside the two amounts that it leads between, in points: all three are rounded. */
const points = 0.3

/** Where the amounts and the change of such a bracket stand, in items. */
type Then = { readonly now: number; readonly then: number; readonly change: number }

const amountAt = (item: Item | undefined): number | null =>
  item?.quantity?.form === 'amount' || item?.quantity?.form === 'bare' ? item.quantity.value : null

/** The brackets of a sentence that hold the amount of the year before and the change from it, told by their arithmetic. */
const thensIn = perView(({ items }: View): readonly Then[] => {
  const found: Then[] = []
  for (let open = 1; open + 4 < items.length; open++) {
    if (!isMark(items[open], '(（') || !isMark(items[open + 2], ',;；') || !isMark(items[open + 4], ')）'))
      continue
    const change = items[open + 3]
    const then = amountAt(items[open + 1])
    const at =
      amountAt(items[open - 1]) === null && tagOf(items[open - 1], 'product') !== undefined
        ? open - 2
        : open - 1
    const now = amountAt(items[at])
    if (
      then === null ||
      now === null ||
      then <= 0 ||
      change?.quantity?.form !== 'percent' ||
      !hasSign(change)
    )
      continue
    if (Math.abs((now / then - 1) * 100 - change.quantity.value) > points) continue
    found.push({ now: at, then: open + 1, change: open + 3 })
  }
  return found
})

/**
 * "79,200 (*87,300; -9.3 percent*) new models": the bracket right behind an amount tells that of the year before and the change
 * from it. Its numbers are of the series of that amount; null where that has none, undefined for numbers of no such bracket.
 */
export function bracketThen(sentence: Sentence, q: number, reading: Reading): Draft | null | undefined {
  const { view } = sentence
  const told = thensIn(view).find((one) => one.then === q || one.change === q)
  if (told === undefined) return undefined
  const start = view.items[told.now]?.start
  const level = ownDrafts(view, reading.drafts).findLast(
    (one) => one.kind === 'level' && one.value_start === start,
  )
  if (level === undefined) return null
  const { subject, period } = level.told
  const value = view.items[q]?.quantity?.value ?? 0
  const shared = {
    q,
    found: { subject, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 } as const,
    subject,
    value,
    status: level.status,
  }
  return q === told.change
    ? makeDraft(sentence, reading, {
        ...shared,
        kind: 'change',
        unit: 'percent',
        period,
        basis: 'yoy',
        of: level.unit,
      })
    : makeDraft(sentence, reading, {
        ...shared,
        kind: 'level',
        unit: level.unit,
        period: { ...period, label: level.period === null ? null : yearBefore(level.period), how: 'tight' },
      })
}
