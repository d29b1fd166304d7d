import { isMoveNoun, type Item, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import { namedOf } from '../frames/named.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Draft } from './draft.ts'
import { isOld } from './old-value.ts'
import { trailing } from './pick-for.ts'
import type { Reading, Sentence } from './reading.ts'

const whole = wordSet('the total|the whole|them|these|those|it|all')
/** "in 2025, an increase of" stands between at most, in items. */
const reach = 8
const upOrDown = wordSet('up|down|rising|falling|growing|gaining|plus von|plus|minus von|minus')

const equalling = wordSet(
  'represents|represented|representing|marks|marked|marking|equals|equalling|meaning|means',
)

/**
 * "3.52 million, up 157.5 percent", "$20 billion (+5%)": a change right behind a level is one of the same series. Null
 * where another word stands between.
 */
export function justTold(sentence: Sentence, q: number, reading: Reading): Draft['told'] | null {
  const { items } = sentence.view
  const [first = q, second = q] = sentence.lists.get(q)?.members ?? []
  // "$17 billion, up 5%, and $20 billion, up 18%" is no list of changes: each follows its level.
  if (second > first && !items.slice(first + 1, second).some((item) => item.quantity !== null)) return null
  let named = false
  for (let k = q - 1; k >= 0 && q - k <= reach; k--) {
    const item = items[k]
    if (item === undefined) return null
    // "China (up 4% to $22 billion), *Japan (up 23%*": the bracket is of the name before it.
    if (named && isMark(item, ')）')) return null
    named ||= tagOf(item, 'area') !== undefined || tagOf(item, 'company') !== undefined
    if (item.quantity !== null) {
      const draft = ownDrafts(sentence.view, reading.drafts).findLast((one) => one.value_start === item.start)
      // "car exports fell 3% to $3.2 billion, and *auto parts* 2%": of the next ware.
      const ware = sentence.view.lang === 'en' ? namedOf(items[q - 1]) : null
      if (draft !== undefined && ware?.product != null && ware.product !== draft.product) return null
      // "to $9.5 billion, an 18 per cent rise *to Japan*": the next of a list, with a counterpart of its own.
      const next = trailing(sentence, q)
      if (draft !== undefined && next !== null && next !== draft.area && next !== draft.partner) return null
      if (draft !== undefined && closed(items, k, q)) {
        // "down 1.8% on the same month last year (132,331) *and down 9%*": the bracket told another time.
        const outer = ownDrafts(sentence.view, reading.drafts).find((one) => one.told !== draft.told)
        if (outer !== undefined && outer.period !== draft.period) return null
      }
      return draft?.kind === 'level' && !isOld(sentence.view, k) ? draft.told : null
    }
    const move = tagOf(item, 'move')
    const passing =
      isMark(item, ',，()（）–—') ||
      isWord(item, 'article', 'of', 'and', 'who', 'be') ||
      isOneOf(item, equalling) ||
      // «(рост на 6,2%)», "(up by 5%)"
      (k === q - 1 && isWord(item, 'by', 'on') && isMark(items[q - 3], '(（')) ||
      (move !== undefined && (move.pos !== 'v' || isOneOf(item, upOrDown) || isNoun(items, k))) ||
      // "an *increase* of 20 percent": a word that is a verb elsewhere.
      (move !== undefined && isWord(items[k - 1], 'article') && isWord(items[k + 1], 'of')) ||
      item.period !== null ||
      (items[k + 1]?.period != null && item.text.length <= 6) ||
      // "$11.7 billion *to China* (up 0.5 percent)": for whom the level is stands before the bracket.
      (bracketed(items, q) &&
        // … or what it is a part of: "52,800 *of the total* (+9.4 percent)".
        (tagOf(item, 'area') !== undefined ||
          isWord(item, 'to', 'from', 'in', 'with', 'total') ||
          isOneOf(item, whole))) ||
      tagOf(item, 'product') !== undefined
    if (!passing) return null
  }
  return null
}

/** "1.9 million, *an increase of* 3%": a word that is a verb elsewhere. */
const isNoun = (items: readonly Item[], k: number): boolean =>
  isWord(items[k + 1], 'of') && isMoveNoun(items[k])

/** Whether the number at `k` stands in a bracket that has closed before `q`. */
const closed = (items: readonly Item[], k: number, q: number): boolean =>
  items[k]?.clause !== items[q]?.clause && items.slice(k + 1, q).some((item) => isMark(item, ')）'))

/** Whether a bracket opens right before the number, or before its word of direction. */
const bracketed = (items: readonly Item[], q: number): boolean =>
  [q - 1, q - 2].some((k) => isMark(items[k], '(（'))
