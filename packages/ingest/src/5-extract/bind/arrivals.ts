import { alike, type Tag } from '../lexicon/tag.ts'
import { type Item, isOneOf, isWord, tagOf, wordSet } from './item.ts'

/** How far behind a verb of bringing the place that the goods go to may stand, in items. */
const reach = 12
/** What leaves a place is told right before, within this many items. */
const near = 6
const brings = wordSet('brought|bring|brings|bringing')
/**
 * Verbs of many uses that measure what they say only with the goods right behind: "the consortium *moved* 33.4 million
 * tonnes", "India was the biggest buyer, *lifting* 1.02 million barrels a day", "the EU *needs* 330 bcm".
 */
const governing = [
  [wordSet('moved|moves|moving|handled|handles|handling'), alike({ tag: 'cue', cue: 'flow', pos: 'v' })],
  [wordSet('lifting|lifted|lifts'), alike({ tag: 'cue', cue: 'receive', pos: 'v' })],
  [
    wordSet('needs|need|needed|requires|require|required'),
    alike({ tag: 'cue', cue: 'consumption', pos: 'v' }),
  ],
] as const
const comes = wordSet('came to|come to|comes to|coming to')
const enters = wordSet('entered|enters|entering|enter|reached|reaching|reaches|reach')
const arrivals = wordSet(
  'arrived|arrives|arriving|arrive|discharged|unloaded|landed|came|come|comes|coming|crossed|flooded|poured|streamed|brought',
)
/** One ship's load is no flow of a country. */
const cargoes = wordSet('tanker|vessel|ship|carrier|cargo|supertanker|freighter|aboard')
const goods = /^(?:t|m3|bbl|kWh|vehicles)(?:$|\/)/
const moves = alike({ tag: 'cue', cue: 'flow', pos: 'v' })
const leaves = wordSet('left|leave|leaves|leaving|departed|departs|departing')
const departs = alike({ tag: 'cue', cue: 'out', pos: 'v' })
const inside = alike({ tag: 'word', word: 'in' })
const arrives = alike({ tag: 'cue', cue: 'in', pos: 'v' })

/** Whether the measure word says that its subject came in: no country does it. */
export const isArrival = (item: Item | undefined): boolean => item?.tags.includes(arrives) === true

/**
 * "The pipe *brought* 5 bcm to Italy", "4.9 bcm *came to* Italy": verbs of many uses, which move goods where an amount of
 * them and a place are told, and add up to a number elsewhere.
 */
export function nameArrivals(items: Item[]): Item[] {
  if (!items.some((item) => isOneOf(item, all))) return items
  return items.flatMap((item, i) => {
    if (isOneOf(item, brings) && taken(items, i)) return [{ ...item, tags: [moves] }]
    if (isGoods(items[i + 1]) && !isWord(items[i + 2], 'to')) {
      const tag = governing.find(([verbs]) => isOneOf(item, verbs))?.[1]
      if (tag !== undefined) return [{ ...item, tags: [tag] }]
    }
    // "unloaded *at* Indian ports": there.
    if (isWord(item, 'at') && isOneOf(items[i - 1] as Item, arrivals) && isComing(items, i - 1))
      return [{ ...item, tags: [inside] }]
    if (isOneOf(item, arrivals) && isComing(items, i)) return [{ ...item, tags: [goingBy(items, i)] }]
    const goes = isOneOf(item, leaves) && counted(items.slice(Math.max(0, i - near), i)) && !outdoes(items, i)
    const came = isOneOf(item, comes)
    if (!goes && !came && !isOneOf(item, enters)) return [item]
    if (!isPlaceName(items, i + 1) || !counted(items.slice(0, i))) return [item]
    const cut = came ? item.text.indexOf(' ') : inner
    const verb = part(item, 0, cut, goes ? departs : goingBy(items, i))
    const word = goes ? 'from' : came ? 'to' : 'into'
    return [verb, part(item, came ? cut + 1 : cut, item.text.length, alike({ tag: 'word', word }))]
  })
}

/** "Entered" and "left" say their preposition themselves: behind so many letters the rest of the verb stands for it. */
const inner = 3

const part = (item: Item, from: number, to: number, tag: Tag): Item => ({
  ...item,
  start: item.start + from,
  end: item.start + to,
  text: item.text.slice(from, to),
  lower: item.lower.slice(from, to),
  tags: [tag],
})

/**
 * "*Uzbek* goods came to Kazakhstan", "gas came to Italy *from Azerbaijan*": a flow of those who sent them as much as of
 * those who took them, and the text is on one of the two.
 */
const goingBy = (items: readonly Item[], i: number): Tag =>
  items.slice(0, i).some((item) => tagOf(item, 'area')?.form === 'adjective') ||
  (items.some((item) => item.quantity?.unit === 'm3') && items.some((item) => isWord(item, 'from')))
    ? moves
    : arrives

/** How far behind "left" the word that turns its sense may stand, in items. */
const asideReach = 8
const behindOrOut = wordSet('behind|out|with')

/** "and *left* Australia (1.5 million) *behind*": nothing went away. */
const outdoes = (items: readonly Item[], i: number): boolean =>
  items.slice(i + 1, i + 1 + asideReach).some((item) => isOneOf(item, behindOrOut))

const all = wordSet(
  [brings, ...governing.map(([verbs]) => verbs), comes, enters, arrivals, leaves]
    .flatMap((verbs) => [...verbs.all])
    .join('|'),
)

/** "2.3 million tonnes *arrived in India*", "… were unloaded *at Indian terminals*": goods before, a place behind. */
const isComing = (items: readonly Item[], i: number): boolean => {
  if (items.slice(0, i).some((item) => isOneOf(item, cargoes))) return false
  const way = items[i + 1]
  const bare = /^(?:arriv|discharg|unload|land)/i.test(items[i]?.text ?? '') && isWord(way, 'in', 'at')
  return (bare || isWord(way, 'into')) && isPlace(items, i + 2) && counted(items.slice(0, i))
}

const isGoods = (item: Item | undefined): boolean =>
  item?.quantity?.form === 'amount' && goods.test(item.quantity.unit ?? '')

const counted = (items: readonly Item[]): boolean =>
  items.some(
    (item, k) => isGoods(item) || (item.quantity?.form === 'amount' && isWord(items[k - 1], 'worth')),
  )

const isPlace = (items: readonly Item[], k: number): boolean =>
  isWord(items[k], 'country') || tagOf(items[isWord(items[k], 'article') ? k + 1 : k], 'area') !== undefined

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
