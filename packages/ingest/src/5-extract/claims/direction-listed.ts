import { hasTag, type Item, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { Direction } from './direction.ts'

/**
 * "Exports grew to the US (12.1%), China (8.3%) and Japan (4%)": each bracket behind a name holds how far the verb
 * ahead of the list went for it; or the noun, "growth was seen in France (51%)".
 */
export function listed(items: readonly Item[], q: number): Direction | null {
  if (!isMark(items[q - 1], '(（') || !isMark(items[q + 1], ')）')) return null
  if (!hasTag(items[q - 2], 'area', 'company')) return null
  let strange = 0
  for (let k = q - 2; k >= 0; k--) {
    const item = items[k] as Item
    const move = tagOf(item, 'move')
    if (item.lower === 'ahead of') return null
    if (move !== undefined && move.sign !== 0)
      return move.pos === 'v'
        ? { sign: move.sign, at: k, noun: false }
        : strange <= mostStrange
          ? { sign: move.sign, at: k, noun: true }
          : null
    const seen = isWord(item, 'be') || isOneOf(item, told)
    const passing =
      seen ||
      item.quantity?.form === 'percent' ||
      item.period !== null ||
      isMark(item, ',，、()（）:') ||
      isWord(item, 'and', 'article', 'to', 'from', 'in', 'neutral', 'of', 'poss', 'home', 'since') ||
      // "increases in three of its four largest markets: Spain (17.2%)"
      isOneOf(item, ofMarkets) ||
      hasTag(item, 'area', 'company', 'product', 'superlative')
    if (!passing && ++strange > mostStrange) return null
  }
  return null
}

/** "rose by 22% to Turkey, by 14% to Greece, …, and *by 26% to Hungary*": one verb for a list of any length. */
export function byTurns(items: readonly Item[], q: number): Direction | null {
  if (!isWord(items[q - 1], 'by')) return null
  for (let k = q - 2; k >= 0; k--) {
    const item = items[k] as Item
    const move = tagOf(item, 'move')
    if (move?.pos === 'v' && move.sign !== 0 && item.quantity === null)
      return { sign: move.sign, at: k, noun: false }
    const passing =
      item.quantity?.form === 'percent' ||
      item.quantity?.form === 'multiple' ||
      item.period !== null ||
      isMark(item, ',;') ||
      isWord(item, 'and', 'article', 'to', 'from', 'in', 'by', 'neutral', 'with') ||
      hasTag(item, 'area', 'company', 'product')
    if (!passing) return null
  }
  return null
}

/** Words between a noun of change and its list that no table knows: "growth in *receipts*". */
const mostStrange = 1
const ofMarkets = wordSet(
  'markets|market|such|two|three|four|five|six|all|most|other|key|main|major|big|bigger|top',
)
const told = wordSet('also|seen|recorded|registered|reported|posted|noted|observed|include|includes')
const upOrDown = wordSet('up|down')

/** "recorded 51%, 66% and 25% *growth*": the noun behind the last of a list is that of all. */
export function behindList(items: readonly Item[], q: number): Direction | null {
  let last = q
  for (let k = q + 1; k < items.length; k++) {
    if (items[k]?.quantity?.form === 'percent') last = k
    else if (items[k]?.text !== ',' && !isWord(items[k], 'and')) break
  }
  // "21.1 percent and 20.0 percent more than", "… up on last year"
  // 分别实现了5%和3.7%的增长: a Chinese verb behind "of" is a noun.
  const nominal = items[last + 1]?.text === '的'
  const at = nominal ? last + 2 : last + 1
  const behind = items[at]
  const move = behind?.tags.find(
    (tag) =>
      tag.tag === 'move' && (tag.pos === 'n' || tag.pos === 'a' || nominal || isOneOf(behind, upOrDown)),
  )
  return last > q && move?.tag === 'move' && move.sign !== 0 ? { sign: move.sign, at, noun: true } : null
}
