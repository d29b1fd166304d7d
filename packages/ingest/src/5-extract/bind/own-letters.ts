import type { Tag } from '../lexicon/tag.ts'
import { type Item, isMark, isOneOf, wordSet } from './item.ts'

const letters = /^\p{Lu}[\p{Lu}\p{N}]{1,5}s?$/u

/** Short names of units, told behind the whole one. */
const units = wordSet('bpd|b/d|bbl/d|bcm|mcm|mt|mmt|mtpa|tpa|tpy|mmbtu|twh|gwh|mwh|kwh|cu m|mcf|boed|mln t')

/**
 * "9.7 million barrels per day *(bpd)* off the market", "liquefied natural gas *(LNG)* suppliers", "Coal India *(CIL)*
 * output": the letters of the name before them, in brackets, part it from nothing.
 */
export function joinOwnLetters(items: Item[]): Item[] {
  if (!items.some((item, i) => isMark(item, '(') && isOwn(items, i))) return items
  const joined: Item[] = []
  for (let i = 0; i < items.length; i++) {
    if (isMark(items[i], '(') && isOwn(items, i)) i += 2
    else joined.push(items[i] as Item)
  }
  return joined
}

const isOwn = (items: readonly Item[], i: number): boolean =>
  isMark(items[i + 2], ')') &&
  (items[i - 1]?.quantity?.form === 'amount'
    ? isOneOf(items[i + 1], units)
    : letters.test(items[i + 1]?.text ?? '') &&
      items[i - 1]?.tags.some((name) => items[i + 1]?.tags.some((short) => isSame(name, short))) === true)

const isSame = (one: Tag, other: Tag): boolean =>
  (one.tag === 'product' &&
    other.tag === 'product' &&
    one.product !== null &&
    one.product === other.product) ||
  (one.tag === 'company' && other.tag === 'company' && one.name === other.name)
