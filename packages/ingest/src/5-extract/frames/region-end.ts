import { isChangeNoun, isWord, tagOf, tellsChange, isMark } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { inBalance } from './in-balance.ts'

/** Classes at which the search for roles of another measure word stops: they bring roles of their own. */
const strong = new Set<CueClass>([
  'out',
  'in',
  'flow',
  'trade',
  'surplus',
  'deficit',
  'balance',
  'sales',
  'production',
  'tariff',
  'receive',
])

/** The clause's end, or the next measure word with roles of its own. */
export function regionEnd(view: View, i: number): number {
  const { items } = view
  let k = i + 1
  for (; k < items.length; k++) {
    const item = items[k]
    if (item === undefined || item.clause !== items[i]?.clause) {
      // A bracket inside the clause does not end it.
      if (items.slice(k + 1).some((later) => later.clause === items[i]?.clause) && bracketed(view, k))
        continue
      break
    }
    const next = tagOf(item, 'cue')
    if (
      next !== undefined &&
      strong.has(next.cue) &&
      !(next.cue === 'trade' && inBalance(view, k)) &&
      !isWord(items[k - 1], 'and')
    )
      break
    // "sold 8.8 million, having lost 6.8% in Africa": the participle has a place of its own.
    if (item.text === ',' && participle.test(items[k + 1]?.text ?? '') && moves(items, k + 1)) break
    // "imported 65 million tonnes, with *5 million* coming from Russia": a part has a side of its own.
    if (item.text === ',' && isWord(items[k + 1], 'with') && items[k + 2]?.quantity?.form === 'amount') break
    // "jumped by 30.2%, with a surge of 160.8% in Spain": what is added has a place of its own.
    if (item.text === ',' && isWord(items[k + 1], 'with') && surges(items, k + 1)) break
    // "a 25% tariff on those from South Korea"
    if (isWord(item, 'those') && tagOf(items[i], 'cue')?.cue !== 'tariff') break
  }
  return k
}

const participle = /^(?:having|gaining|losing|rising|falling|growing|climbing|dropping|adding|shedding)$/i

/** Whether a change stands right behind item `k`. */
const moves = (items: View['items'], k: number): boolean =>
  items.slice(k, k + 4).some((item) => item.quantity?.form === 'percent') &&
  items.slice(k, k + 2).some(tellsChange)

/** "with *a surge of 160.8%*", "with *gains* in": a noun of change right behind item `k`. */
const surges = (items: View['items'], k: number): boolean => items.slice(k + 1, k + 4).some(isChangeNoun)

/** Whether item `k` stands in a bracket, which a semicolon may part: "(87,300; -9.3 percent)". */
function bracketed({ items }: View, k: number): boolean {
  for (let b = k; b >= 0; b--) {
    if (b < k && isMark(items[b], ')]）')) return false
    if (isMark(items[b], '([（')) return true
  }
  return false
}
