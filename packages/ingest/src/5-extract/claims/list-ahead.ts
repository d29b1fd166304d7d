import { wareOf } from '../discourse/carried-ware.ts'
import { type Item, isCue, isMark, isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import { bought, dealt, flowOfList, isMany, sold, type Told, traded, wayOf } from './listed.ts'
import type { Reading, Sentence } from './reading.ts'

/** A heading has at most so many items. */
const heading = 8

/**
 * "The largest importers of cars made in Uzbekistan were:", "Most of the imports came from:", "Partners by exports:" above
 * a list of countries with numbers: each number is of that flow, from or to that country. Null where the line heads no
 * such list.
 */
export function listAhead(sentence: Sentence, reading: Reading): Subject | null {
  const { items, text, start, end, kind } = sentence.view
  const colon = /[:：]$/.test(text.slice(start, end).trimEnd())
  if (!colon && !(kind === 'list' && items.length <= heading)) return null
  if (items.some((item) => item.quantity !== null && item.quantity.form !== 'rank')) return null
  const last = items.findLastIndex((item) => !isMark(item, ':：'))
  const told = sideOf(items, last) ?? wayOf(sentence.view, items.length, items.length)
  // "Deutschlands Handelspartner 2023", a line of its own: only a noun for those listed makes a heading of it.
  if (told !== null && !colon && !told.noun) return null
  if (told === null || (told.noun && !isMany(sentence.view, told.at))) return null
  const before = reading.state.prior
  const own = flowOfList(sentence, told, items.length, reading)
  // "exported goods worth $3.6 billion. Its main trading partners were:" of what was told, unless the text is on turnover.
  const flow =
    before !== null && (before.measure === 'exports' || before.measure === 'imports') ? before : null
  const way =
    told.way !== dealt || flow === null || reading.state.lead?.measure === 'turnover'
      ? told.way
      : flow.measure === 'exports'
        ? sold
        : bought
  if (before !== null && before.measure === way.flow && before.area === (own?.area ?? before.area))
    return {
      ...before,
      product: own?.productSaid === true ? own.product : before.product,
      partner: 'WORLD',
      varying: 'partner',
    }
  if (own !== null && way === told.way) return { ...own, varying: 'partner' }
  if (before === null || !traded.has(before.measure)) return null
  const detail = wareOf(before)
  return { ...before, cls: way.cls, measure: way.flow, partner: 'WORLD', detail, varying: 'partner' }
}

const takenOrBought = wordSet('bought|purchased|taken|imported|received')

/** "By imports:", "the main partners in exports:", "were bought mainly by:": the side is the last word of the head. */
function sideOf(items: readonly Item[], last: number): Told | null {
  const word = items[last]
  const led = isWord(items[last - 1], 'by', 'in', 'of') || last === 0
  if (isCue(word, 'out') && led) return { way: sold, at: last, noun: false }
  if (isCue(word, 'in') && led) return { way: bought, at: last, noun: false }
  return isWord(word, 'by') && items.slice(0, last).some((item) => isOneOf(item, takenOrBought))
    ? { way: sold, at: last, noun: false }
    : null
}
