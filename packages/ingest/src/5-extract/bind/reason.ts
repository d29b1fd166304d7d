import { hasTag, type Item, isMark, isOneOf, tagOf, wordSet } from './item.ts'

/** What opens a reason; a verb of these needs "by" behind it. */
const opening = wordSet(
  'as|on|amid|amidst|despite|due|due to|owing|owing to|thanks|thanks to|because|because of|given|spite',
)
const moved = wordSet(
  'helped|boosted|driven|lifted|supported|fuelled|fueled|buoyed|bolstered|aided|underpinned|dragged|weighed|hurt|hit|pushed|propelled|spurred',
)
/** What is strong or weak somewhere, and counted by nobody. */
const mood = wordSet(
  'demand|appetite|weakness|slowdown|competition|headwinds|recovery|softness|uncertainty|shortages|shortage|weaker demand|stronger demand',
)
/** Whether it is strong or weak is said at most this many items before it. */
const ahead = 4
/** A reason is at most so many items long. */
const longest = 22

/**
 * "Deliveries rose 7.4% *as strong demand in Europe offset a decline in China*", "… *on weak demand from Japan*": where the
 * reason lies is neither the market nor the counterpart of what is counted. The words of such a reason lose what they are
 * tagged with; one with a number in it, or right behind it ("in China, which took 5%"), is none.
 */
export function plainReasons(items: Item[]): Item[] {
  const at = items.findIndex((item, i) => isOneOf(item, mood) && opensBefore(items, i) > 0)
  if (at < 0) return items
  const from = opensBefore(items, at)
  // A reason ahead of what it explains sets the scene: its places may be those of the sentence.
  if (!items.slice(0, from).some(isCount)) return items
  let end = at + 1
  while (end < items.length && !isMark(items[end], ',.;:()—–') && tagOf(items[end], 'say') === undefined)
    end++
  // "… on weaker demand from the EU, *its main partner*": a place that something is said of behind it is of the sentence.
  const behind = items.slice(end + 1, end + 1 + aside)
  if (behind.some((item) => tagOf(item, 'rank') !== undefined || isOneOf(item, relative))) return items
  if (end - from > longest || items.slice(from, end + 3).some(isCount)) return items
  return items.map((item, i) => (i >= at && i < end && isPlaceOrFlow(item) ? { ...item, tags: [] } : item))
}

const relative = wordSet('which|where|whose|who')
/** Such a remark tells itself so many items behind the comma. */
const aside = 6

const isCount = ({ quantity }: Item): boolean => quantity !== null && quantity.form !== 'rank'

/** Where the reason begins that the word of mood at item `at` stands in; -1 for none. */
function opensBefore(items: readonly Item[], at: number): number {
  for (let k = at - 1; k >= 0 && at - k <= ahead; k--) {
    if (items[k]?.quantity != null || isMark(items[k], ',.;:()')) return -1
    if (isOneOf(items[k], opening)) return k
    if (items[k]?.lower === 'by' && isOneOf(items[k - 1], moved)) return k - 1
  }
  return -1
}

const isPlaceOrFlow = (item: Item): boolean =>
  hasTag(item, 'area', 'cue', 'move') || tagOf(item, 'skip')?.why === 'region'
