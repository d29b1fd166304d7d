import { type Item, isMark, isOneOf, isWord, tagOf, wordSet, firstBehind, lastBefore } from './item.ts'

/** A remark put into a statement: its first item, and the first behind it. */
export type Aside = readonly [from: number, to: number]

/** The remarks of a sentence that are as in brackets, in order: between dashes, behind a place that opens it, or telling what or why. */
export function asidesOf(items: readonly Item[]): readonly Aside[] {
  const dashed = dashedAside(items)
  if (dashed.length > 0) return dashed
  const named = namedAside(items)
  if (named.length > 0) return named
  const twice = toldTwice(items)
  if (twice.length > 0) return twice
  const telling = tellingAside(items)
  if (telling.length > 0) return telling
  const parted = partAside(items)
  return parted.length > 0 ? parted : causeAsides(items)
}

/** "Exports of machines *which made up 60% of total exports* fell by 4%": what part its subject is, put in without commas. */
function partAside(items: readonly Item[]): readonly Aside[] {
  const from = items.findIndex(
    (item, k) =>
      isWord(item, 'who') && isWord(items[k + 1], 'account') && k > 1 && !isMark(items[k - 1], ','),
  )
  if (from < 0) return []
  const share = firstBehind(items, from, (item) => item.quantity !== null, longestTelling)
  const to = firstBehind(items, share, (item) => isMark(item, ',;') || isVerbOf(item), longestAside)
  const isPart = items[share]?.quantity?.form === 'percent'
  return share > 0 && isPart && to > 0 && isVerbOf(items[to] as Item) ? [[from, to]] : []
}

const tells = wordSet('says|said|say|show|shows|showed|adds|added|notes|noted|reports|reported|writes|wrote')
/** A remark on who says so is at most so many items long. */
const longestTelling = 8

/** "Asia's share of exports, *the report says,* fell to 38%": who tells it, put in before the verb. */
function tellingAside(items: readonly Item[]): readonly Aside[] {
  const verb = items.findIndex((item) => isOneOf(item, tells))
  if (verb < 2) return []
  const from = lastBefore(items, verb, (item) => isMark(item, ','), longestTelling)
  const to = firstBehind(items, verb, (item) => isMark(item, ','), longestTelling)
  if (from < 1 || to < 0 || to - from > longestTelling || !goesOn(items, to)) return []
  return items.slice(from, to).some((item) => item.quantity !== null) ? [] : [[from, to + 1]]
}

/** "196,638 cars – almost 76% of the total – were shipped": two dashes around a short remark, which is as in brackets. */
function dashedAside(items: readonly Item[]): readonly Aside[] {
  const dashes: number[] = []
  items.forEach((item, i) => {
    if (isMark(item, '–—-') && (spaced(items, i) || doubled(items, i))) dashes.push(i)
  })
  const [from = 0, to = 0] = dashes
  if (dashes.length !== 2 || from < 2 || to - from > longestAside) return []
  const inside = items.slice(doubled(items, from) ? from + 2 : from + 1, to)
  // "exports – 12%, imports – 5%": dashes that stand for verbs.
  const remark = inside[0]?.quantity == null || inside.some((item) => isWord(item, 'of'))
  const goesOn = items[doubled(items, to) ? to + 2 : to + 1]
  const verb = isWord(goesOn, 'be') || tagOf(goesOn, 'move')?.pos === 'v' || tagOf(goesOn, 'cue')?.pos === 'v'
  return remark && verb ? [[from, to]] : []
}

/** "In China, *its largest market*, sales grew": what a place that opens the sentence is, between commas. */
function namedAside(items: readonly Item[]): readonly Aside[] {
  const place = isWord(items[1], 'article') ? 2 : 1
  if (!isWord(items[0], 'in', 'to', 'from', 'with') || tagOf(items[place], 'area') === undefined) return []
  const from = place + 1
  if (
    !isMark(items[from], ',') ||
    !(isWord(items[from + 1], 'article', 'its') || items[from + 1]?.lower === 'its')
  )
    return []
  const to = firstBehind(items, from, (item) => isMark(item, ','))
  const remark = items.slice(from + 1, to)
  const told = (item: Item): boolean =>
    (item.quantity !== null && item.quantity.form !== 'rank') ||
    isWord(item, 'be', 'who') ||
    tagOf(item, 'move')?.pos === 'v'
  return to > from && to - from <= longestAside / 2 && !remark.some(told) ? [[from, to + 1]] : []
}

/** "4.9 million tonnes*, or 62% of the total,* went to Europe": a number told once more, between commas, before its verb. */
function toldTwice(items: readonly Item[]): readonly Aside[] {
  const or = items.findIndex((item, k) => item.lower === 'or' && isMark(items[k - 1], ','))
  const from = or - 1
  if (or < 2 || !items.slice(Math.max(0, from - 4), from).some((item) => item.quantity !== null)) return []
  const to = firstBehind(items, or, (item) => isMark(item, ','))
  const told = items.slice(or, to).some((item) => item.quantity !== null)
  return to > 0 && to - or <= longestAside / 2 && goesOn(items, to) && told ? [[from, to + 1]] : []
}

/**
 * "India's imports, *driven by purchases of drugs*, came to", "the deficit with China, *a thorn in talks on trade*, fell":
 * why or what it is, put in between a measure word and its verb.
 */
function causeAsides(items: readonly Item[]): readonly Aside[] {
  const asides: Aside[] = []
  let open = 0
  items.forEach((item, from) => {
    // The measure word is not yet told of: no number or change stands between it and the remark.
    if ((item.quantity !== null && item.quantity.form !== 'rank') || isVerbOf(item)) open = from + 1
    if (from < open || !isMark(item, ',') || !(isCause(items, from + 1) || isApposed(items, from + 1))) return
    if (!items.slice(open, from).some((one) => tagOf(one, 'cue')?.pos.startsWith('n'))) return
    const to = firstBehind(items, from + 2, (one, i) =>
      isMark(one, ',') ? goesOn(items, i) : one.quantity !== null,
    )
    if (to < 0 || to - from > longestAside || items[to]?.quantity !== null) return
    asides.push([from, to + 1])
    open = to + 1
  })
  return asides
}

const isVerbOf = (item: Item): boolean => tagOf(item, 'move')?.pos === 'v' && !isWord(item, 'by')

/** A remark between dashes is at most so many items long. */
const longestAside = 16

/** The comma behind a relative clause, before the verb of the main one: "Canada, which trailed Russia, *sold* 3 million". */
export const goesOn = (items: readonly Item[], i: number): boolean =>
  items[i]?.text === ',' &&
  (isWord(items[i + 1], 'be') ||
    tagOf(items[i + 1], 'cue')?.pos === 'v' ||
    tagOf(items[i + 1], 'move')?.pos === 'v') &&
  !/ing$/i.test(items[i + 1]?.text ?? '')

/** "led by", "due to", "thanks to": what follows says why, not how much. */
export const isReason = (items: readonly Item[], i: number): boolean => {
  if (isOneOf(items[i], driven)) return isWord(items[i + 1], 'by')
  return isOneOf(items[i], owing) && isWord(items[i + 1], 'to')
}
/** The same with words in between: "driven *mostly* by", "weighed *down* by", "swollen by". */
const isCause = (items: readonly Item[], i: number): boolean =>
  isReason(items, i) ||
  ([1, 2].some((n) => isWord(items[i + n], 'by') && items[i + n + 1]?.quantity === null) &&
    /(?:ed|en|[uo]wn|led|hit|hurt)$/.test(items[i]?.lower ?? ''))

/** "a sore point between the two"; "the UK and France" go on with a list. */
const isApposed = (items: readonly Item[], i: number): boolean =>
  isWord(items[i], 'article') && (tagOf(items[i + 1], 'area') === undefined || isWord(items[i + 2], 'poss'))

const driven = wordSet(
  'led|driven|fuelled|fueled|helped|supported|boosted|dragged|underpinned|propelled|buoyed|lifted|spurred|aided|bolstered|caused|weighed|pulled|pushed|powered|sparked|triggered|prompted|shored|dominated',
)
const owing = wordSet('due|thanks|owing|attributed|attributable|ascribed')

/** "--", an old typewriter's dash, at its first sign. */
const doubled = (items: readonly Item[], i: number): boolean =>
  items[i]?.text === '-' &&
  items[i + 1]?.text === '-' &&
  items[i]?.end === items[i + 1]?.start &&
  (items[i - 1]?.end ?? 0) < (items[i]?.start ?? 0)

export const spaced = (items: readonly Item[], i: number): boolean =>
  (items[i - 1]?.end ?? 0) < (items[i]?.start ?? 0) && (items[i]?.end ?? 0) < (items[i + 1]?.start ?? 0)
