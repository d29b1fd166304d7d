import { isWord, tagOf, isOneOf, wordSet, firstBehind, lastBefore } from '../bind/item.ts'
import { type View, perView } from '../bind/view.ts'

/**
 * "Russland war mit 107 Millionen Tonnen der größte Öllieferant", 美国以2528亿欧元成为德国最大贸易伙伴: the amount between
 * the holder and the place is that of the place, which therefore is read first. Amounts with the rank to be read before.
 */
export const ranksAhead: (view: View) => ReadonlyMap<number, number> = perView(findAhead)

function findAhead(view: View): Map<number, number> {
  const ahead = new Map<number, number>()
  view.items.forEach((item, i) => {
    if (!['amount', 'percent', 'bare'].includes(item.quantity?.form ?? '')) return
    // "mit einem Anteil von 48 Prozent", "mit Exporten von 158 Milliarden"
    // "Finland, at 220 million, was the main destination"
    const english = view.lang === 'en'
    // "*With a share of 17%,* Russia was the third-largest supplier"
    const fronted = english && isFronted(view, i)
    const opener = fronted
      ? 0
      : english
        ? beside(view, i)
        : lastBefore(view.items, i, (one) => isWord(one, 'with') || one.text === '以', 4)
    const between = view.items.slice(opener + 1, i)
    if (
      opener < 0 ||
      between.some((one) => one.quantity !== null || tagOf(one, 'area') !== undefined) ||
      (item.quantity?.form === 'percent' &&
        ![...between, view.items[i + 1]].some((one) => tagOf(one, 'cue')?.cue === 'share'))
    )
      return
    const next = firstBehind(view.items, i, (one) => one.quantity !== null)
    const rank = view.items[next]
    if (
      rank?.quantity?.form === 'rank' &&
      ((fronted && next - i <= frontRank) || (rank.clause === item.clause && next - i <= 8))
    )
      ahead.set(i, next)
  })
  return ahead
}

/** How far from the beginning of its sentence an amount that leads it may stand, and its place behind it, in items. */
const frontReach = 5
const frontRank = 12

/** "*With 5.45 million tons delivered in 2023,* Russia was": nothing but a time and what was done stands before the comma. */
function isFronted({ items }: View, i: number): boolean {
  if (i > frontReach || !isWord(items[0], 'with')) return false
  const end = firstBehind(items, i, (item) => item.text === ',')
  return (
    end > i &&
    end - i <= frontReach &&
    items.slice(i + 1, end).every((item) => item.quantity === null && tagOf(item, 'area') === undefined)
  )
}

const cameOrComes = wordSet('came|comes|was|is|ranked|ranks|stood|topped')

/** "Finland, *at 220 million*, was the main destination", "China *with $5.1 billion* came first": the preposition; -1 without one. */
const beside = ({ items }: View, i: number): number =>
  isWord(items[i - 1], 'at', 'with') &&
  ((items[i - 2]?.text === ',' && items[i + 1]?.text === ',') ||
    (tagOf(items[i - 2], 'area') !== undefined && isOneOf(items[i + 1], cameOrComes)))
    ? i - 1
    : -1
