import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, type Item, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { Sentence } from './reading.ts'

const alsoOrOnly = wordSet('also|only|even|alone|meanwhile|likewise|in turn')

/**
 * "China's imports slid 16% and *Europe's shrank* 19%": a possessive right before its verb has the noun of the series
 * before it. Whose it is; null where the number at `q` has no such owner in its clause.
 */
export function gappedOwner({ view }: Sentence, q: number): Area | null {
  const { items } = view
  const mention = view.mentions.findLast(
    (m) => m.marker === 'poss' && m.last < q && m.clause === items[q]?.clause && m.areas.length === 1,
  )
  if (mention === undefined || q - mention.last > reach) return null
  const behind = items[mention.last + 1]
  // "China's exports shrank 7.5%, *Indonesia's* 4.2%": the verb is left out as well.
  if (view.lang === 'en' && beside(items, mention.last, q))
    return view.mentions.some(
      (m) =>
        m.marker === 'poss' &&
        m.last < mention.first &&
        // "China's *LNG imports*"
        items.slice(m.last + 1, m.last + nounWithin).some((item) => tagOf(item, 'cue') !== undefined),
    )
      ? (mention.areas[0] ?? null)
      : null
  const next = isOneOf(behind, alsoOrOnly) ? items[mention.last + 2] : behind
  const verb = tagOf(next, 'move')?.pos === 'v' || isWord(next, 'be')
  return verb && next?.quantity === null ? (mention.areas[0] ?? null) : null
}

/** Whether nothing but "at", "to", "by" or "with" stands between a name and its number. */
const beside = (items: readonly Item[], last: number, q: number): boolean =>
  last === q - 1 || (last === q - 2 && isOneOf(items[q - 1], joining))
const joining = wordSet('at|to|by|with')

/** How far behind a possessive its noun may stand, in items. */
const nounWithin = 4

/** How far behind the possessive its number may stand: "Europe's shrank 19% to 396,000 barrels a day". */
const reach = 8
