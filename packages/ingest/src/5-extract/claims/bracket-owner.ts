import { type Item, hasSign, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import { clauseStart } from '../bind/view.ts'
import { companyOf } from '../frames/named.ts'
import type { Sentence } from './reading.ts'

const cameOrComes = wordSet('came|comes|ranked|ranks|stood')

/** "Ford (8,002), Kia (7,402)": the name right before the bracket owns the number in it. */
export function bracketOwner(sentence: Sentence, q: number): Item | null {
  const { items } = sentence.view
  const start = clauseStart(sentence.view, items[q]?.clause)
  // "die USA (*Rang 2:* minus 2,9 Prozent)"
  const ranked = items.slice(start - 3, start).findIndex((item) => isMark(item, '(（'))
  const placed = ranked >= 0 && items.slice(start - 2, start).some((item) => item.quantity?.form === 'rank')
  const opener = placed ? start - 3 + ranked : start
  if (opener < 1 || !isMark(items[opener], '(（')) return null
  const own = inTurn(items, q, opener)
  if (own !== null) return own
  let k = opener - 1
  // "Skoda was second (4,900)"
  if (items[k]?.quantity?.form === 'rank')
    while (
      k > 0 &&
      opener - k < 5 &&
      (k === opener - 1 || isWord(items[k], 'be') || isOneOf(items[k], cameOrComes))
    )
      k--
  // "Ford Philippines (2,896 units)": the maker's branch there.
  const branch = companyOf(items[k - 1])?.sector === 'autos' && tagOf(items[k], 'area') !== undefined
  const owner = items[branch ? k - 1 : k]
  return owner !== undefined && isName(owner) ? owner : actor(items, q, opener)
}

const isName = (item: Item): boolean =>
  companyOf(item) !== null || (tagOf(item, 'area') !== undefined && !item.masked)

/** Words at most between who acts and a bracket: "*Germany* appeared to be weathering the storm (". */
const actorReach = 8
/** "*In Asia* there was hardly any movement (+0.3%)", "France *and* Spain did worse (-3%)": nobody who acts alone. */
const led = wordSet('in|to|from|of|for|with|at|by|or|than')

/** "Spain fared even worse (-31%)": a signed percentage alone in its bracket is of the one name that opens what stands before it. */
function actor(items: readonly Item[], q: number, opener: number): Item | null {
  const item = items[q]
  if (q !== opener + 1 || item?.quantity?.form !== 'percent' || !hasSign(item)) return null
  if (!isMark(items[q + 1], ')）')) return null
  for (let k = opener - 1; k >= 0 && opener - k <= actorReach; k--) {
    const word = items[k] as Item
    const joined = isWord(items[k - 1], 'and') && k > 1 && isName(items[k - 2] as Item)
    if (isName(word)) return joined || isOneOf(items[k - 1], led) ? null : word
    if (word.quantity !== null || word.period !== null || /^\P{L}/u.test(word.text)) return null
    if (tagOf(word, 'cue') !== undefined || tagOf(word, 'product') !== undefined) return null
  }
  return null
}

/** «китайские Sitrak и FAW (717 и 461 единиц *соответственно*)»: of as many names as numbers the one in the same place. */
function inTurn(items: readonly Item[], q: number, opener: number): Item | null {
  const clause = items[q]?.clause
  const inside = items.flatMap((item, k) => (item.clause === clause && k > opener ? [k] : []))
  if (!inside.some((k) => isWord(items[k], 'respectively'))) return null
  const numbers = inside.filter((k) => items[k]?.quantity != null)
  const owners: Item[] = []
  for (let k = opener - 1; k >= 0; k--) {
    const item = items[k] as Item
    if (isName(item)) owners.unshift(item)
    else if (!isWord(item, 'and', 'article') && !isMark(item, ',、')) break
    if (owners.length === numbers.length) break
  }
  return owners.length === numbers.length ? (owners[numbers.indexOf(q)] ?? null) : null
}
