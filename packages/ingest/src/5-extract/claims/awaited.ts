import { type Item, isOneOf, isWord, tagOf, wordSet, firstBehind } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'

const seeing = wordSet('see|sees|envision|envisions|envisage|envisages|pencil in|pencils in')
const growing = /^(?!being)\p{L}{3,}ing$/u

/** How far behind "sees" what is seen to happen may stand, in items. */
const reach = 9

/** Where a sentence begins to tell what somebody looks forward to, and what the verbs of it look like; null in most. */
const viewAhead = perView(({ items, lang }: View): { at: number; form: 'ing' | 'to' } | null => {
  if (lang !== 'en') return null
  const sees = items.findIndex(
    (item, k) =>
      isOneOf(item, seeing) &&
      // "the only kind to see growth, increasing by 3.9%": behind a comma it is told, not foreseen.
      untilComma(items.slice(k + 1, k + 1 + reach)).some(
        (one) => growing.test(one.lower) && tagOf(one, 'move')?.pos === 'v',
      ),
  )
  if (sees >= 0) return { at: sees, form: 'ing' }
  const expects = items.findIndex(
    (item, k) => tagOf(item, 'modal')?.status === 'forecast' && leadsTo(items, k),
  )
  return expects < 0 ? null : { at: expects, form: 'to' }
})

const untilComma = (items: readonly Item[]): readonly Item[] => {
  const comma = items.findIndex((item) => item.text === ',')
  return comma < 0 ? items : items.slice(0, comma)
}

const leadsTo = (items: readonly Item[], k: number): boolean =>
  items.slice(k + 1, k + 1 + reach).some((one, n) => isTo(items, k + 1 + n) && one !== undefined)

/** "to fall": the bare verb behind "to". */
const isTo = (items: readonly Item[], k: number): boolean =>
  isWord(items[k], 'to') && tagOf(items[k + 1], 'move')?.pos === 'v'

/**
 * "Analysts *see* exports *falling* 5% and imports 3%", "expects exports to grow 2% and imports *to fall* 1%": what a
 * sentence goes on to foresee, though the word of foreseeing stands with an earlier number.
 */
export function awaited(view: View, q: number): boolean {
  const ahead = viewAhead(view)
  if (ahead === null || ahead.at > q) return false
  const { items } = view
  const clause = items[q]?.clause
  const own = firstBehind(items, ahead.at, (item) => item.clause === clause)
  for (let k = Math.max(own, ahead.at + 1); k < q; k++) {
    const item = items[k]
    if (item === undefined || item.clause !== clause) continue
    if (isWord(item, 'while', 'than', 'against') || item.lower === 'after') return false
    if (isWord(item, 'from') && items[k + 1]?.quantity != null) return false
    const move = tagOf(item, 'move')
    if (isWord(item, 'be') || (move?.pos === 'v' && !growing.test(item.lower) && !isTo(items, k - 1)))
      return false
  }
  return true
}
