import type { Product } from '@factline/schema/vocabulary/products'
import { firstBehind, isCue, isWord, type Item, tagOf, isMark } from '../bind/item.ts'
import { namedOf } from '../frames/named.ts'
import type { RankHead } from '../lexicon/tag.ts'
import type { Sentence } from './reading.ts'

/** How far behind a rank its noun may stand ("third largest *LNG* supplier"), in items. */
const headWithin = 7

/** The noun of a place ("third largest *LNG supplier*"), with its ware, and whether that is said. */
export type Head = {
  readonly head: RankHead
  readonly at: number
  readonly product: Product | null
  readonly detail?: string | null
  readonly said: boolean
}

/** The noun behind the rank at `q` in its clause; null where there is none, or where its ware is outside the vocabulary. */
export function headAfter(sentence: Sentence, q: number): Head | null {
  const { items } = sentence.view
  let product: Product | null = null
  let detail: string | null = null
  let said = false
  for (let k = q + 1; k < items.length && k <= q + headWithin; k++) {
    const item = items[k]
    if (
      item === undefined ||
      item.clause !== items[q]?.clause ||
      item.quantity !== null ||
      item.period !== null
    )
      return null
    const named = namedOf(item)
    if (named !== null && named.product !== null && !said) {
      product = named.product
      detail = named.detail
      said = true
    } else if (named !== null && named.product === null) return null
    const rank = tagOf(item, 'rank')
    const cue = tagOf(item, 'cue')
    if (rank !== undefined && rank.head !== 'place') {
      for (let n = k + 1; !said && n < items.length && n <= k + 4; n++) {
        const after = namedOf(items[n])
        if (
          after !== null &&
          items
            .slice(k + 1, n)
            .every((one) => isWord(one, 'of', 'for', 'article', 'poss') || tagOf(one, 'area') !== undefined)
        ) {
          product = after.product
          detail = after.detail
          said = true
        }
      }
      if (said && product === null) return null
      return { head: partnerIn(items, k) ?? rank.head, at: k, product, detail, said }
    }
    if (
      isMark(item, ',;，；') ||
      isWord(item, 'and') ||
      (tagOf(item, 'move')?.pos === 'v' && rank === undefined)
    )
      return null
    if (
      cue !== undefined &&
      cue.cue !== 'figure' &&
      cue.cue !== 'trade' &&
      cue.cue !== 'out' &&
      cue.cue !== 'in' &&
      cue.cue !== 'market'
    )
      return null
  }
  return null
}

/** How far behind a partner the flow may stand in which it is one, in items. */
const flowWithin = 5

/** "the leading *partner country for Turkish exports*", "the top partner in its imports": in which flow somebody is a partner. */
function partnerIn(items: readonly Item[], k: number): RankHead | null {
  if (tagOf(items[k], 'rank')?.head !== 'partner') return null
  const from = /^(?:country|nation|state)$/i.test(items[k + 1]?.text ?? '') ? k + 2 : k + 1
  if (!isWord(items[from], 'for', 'in')) return null
  const flow = firstBehind(items, from, (item) => isCue(item, 'out', 'in'), flowWithin)
  const plain = items
    .slice(from + 1, flow)
    .every((one) => isWord(one, 'article', 'poss', 'its', 'total') || tagOf(one, 'area') !== undefined)
  if (flow < 0 || !plain || isWord(items[flow + 1], 'and')) return null
  return isCue(items[flow], 'out') ? 'destination' : 'supplier'
}
