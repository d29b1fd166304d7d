import type { Tag } from '../lexicon/tag.ts'
import { type Item, isOneOf, isWord, tagOf, wordSet } from './item.ts'

/** How far behind a verb of bringing the place that the goods go to may stand, in items. */
const reach = 12
const brings = wordSet('brought|bring|brings|bringing')
const comes = wordSet('came to|came into|come to|come into|comes to|comes into|coming to|coming into')
const goods = /^(?:t|m3|bbl|kWh|vehicles)(?:$|\/)/
const moves: Tag = { tag: 'cue', cue: 'flow', pos: 'v' }

/**
 * "The pipe *brought* 5 bcm to Italy", "4.9 bcm *came to* Italy": verbs of many uses, which move goods where an amount of
 * them and a place are told, and add up to a number elsewhere.
 */
export function nameArrivals(items: Item[]): Item[] {
  if (!items.some((item) => isOneOf(item, brings) || isOneOf(item, comes))) return items
  return items.flatMap((item, i) => {
    if (isOneOf(item, brings) && taken(items, i)) return [{ ...item, tags: [moves] }]
    const [verb = '', way = ''] = isOneOf(item, comes) ? item.text.split(' ') : []
    if (verb === '' || !isPlaceName(items, i + 1) || !counted(items.slice(0, i))) return [item]
    const cut = item.start + verb.length
    const to: Tag = { tag: 'word', word: way.toLowerCase() === 'to' ? 'to' : 'into' }
    return [
      { ...item, end: cut, text: verb, lower: verb.toLowerCase(), tags: [moves] },
      { ...item, start: item.end - way.length, text: way, lower: way.toLowerCase(), tags: [to] },
    ]
  })
}

const counted = (items: readonly Item[]): boolean =>
  items.some((item) => item.quantity?.form === 'amount' && goods.test(item.quantity.unit ?? ''))

const isPlaceName = (items: readonly Item[], k: number): boolean =>
  tagOf(items[isWord(items[k], 'article') ? k + 1 : k], 'area')?.form === 'name'

/** Goods in a number behind the verb at `i`, with whence or whither, and no other measure word. */
function taken(items: readonly Item[], i: number): boolean {
  const behind = items.slice(i + 1, i + 1 + reach)
  const way = behind.findIndex(
    (item, k) => isWord(item, 'to', 'into', 'from') && isPlaceName(items, i + 2 + k),
  )
  const before = behind.slice(0, way)
  return (
    way > 0 &&
    counted(before) &&
    before.every((item) => ['figure', undefined].includes(tagOf(item, 'cue')?.cue))
  )
}
