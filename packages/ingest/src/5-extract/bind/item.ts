import { isCurrency } from '@factline/schema/vocabulary/units'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { CueClass, FunctionWord, Tag, Tagged } from '../lexicon/tag.ts'

/** One piece of a sentence: a quantity, a period, a tagged name, or a plain word. */
export type Item = {
  readonly start: number
  readonly end: number
  /** As written, and in small letters. */
  readonly text: string
  readonly lower: string
  readonly quantity: Quantity | null
  readonly period: PeriodSpan | null
  readonly tags: readonly Tag[]
  /** Number of the clause inside the sentence; brackets are clauses of their own. */
  clause: number
  /** Inside an attribution or a name: nothing here may fill a role. */
  masked: boolean
}

type Of<K extends Tag['tag']> = Extract<Tag, { tag: K }>

/** The first tag of one kind, or undefined. A plain loop, as in the next: asked of every item many times over. */
export function tagOf<K extends Tag['tag']>(item: Item | undefined, kind: K): Of<K> | undefined {
  if (item === undefined) return undefined
  for (const tag of item.tags) if (tag.tag === kind) return tag as Of<K>
  return undefined
}

/** Whether the item has a tag of one of these kinds. */
export function hasTag(item: Item | undefined, ...kinds: readonly Tag['tag'][]): boolean {
  if (item === undefined) return false
  for (const { tag } of item.tags) if (kinds.includes(tag)) return true
  return false
}

/** Whether the item is written like a name, and no table knows it. */
export const isUnknownName = (item: Item | undefined): boolean =>
  item?.tags.length === 0 && item.period === null && item.quantity === null && /^\p{Lu}/u.test(item.text)

/** Whether the item names a region that has no code. */
export const isRegion = (item: Item | undefined): boolean => tagOf(item, 'skip')?.why === 'region'

/** The item without what makes it a word of a measure. */
export const withoutCue = (item: Item): Item => ({
  ...item,
  tags: item.tags.filter(({ tag }) => tag !== 'cue'),
})

/** Whether the item is one of these grammatical words. By index: a method of the list would have it built for each call. */
export function isWord(item: Item | undefined, ...words: readonly FunctionWord[]): boolean {
  if (item === undefined) return false
  for (const tag of item.tags) {
    if (tag.tag !== 'word') continue
    for (let k = 0; k < words.length; k++) if (words[k] === tag.word) return true
  }
  return false
}

/** Whether the item is a measure word of one of these classes. */
export const isCue = (item: Item | undefined, ...classes: readonly CueClass[]): boolean => {
  const cue = tagOf(item, 'cue')?.cue
  return cue !== undefined && classes.includes(cue)
}

/** Whether the item is a word for a rise or a fall. */
export const tellsChange = (item: Item | undefined): boolean => (tagOf(item, 'move')?.sign ?? 0) !== 0

/** Whether the item is a noun for a move, as "*a fall* of" and "*no change*", also where the word is a verb as well. */
export const isMoveNoun = (item: Item | undefined): boolean =>
  item?.tags.some((tag) => tag.tag === 'move' && tag.pos === 'n') === true

/** Whether it is one for a rise or a fall. */
export const isChangeNoun = (item: Item | undefined): boolean =>
  item?.tags.some((tag) => tag.tag === 'move' && tag.pos === 'n' && tag.sign !== 0) === true

/** Whether the item is one of these marks. A look-up, as in the next, where a pattern would be tried on every item. */
export const isMark = (item: Item | undefined, marks: string): boolean =>
  item !== undefined && item.text.length === 1 && marks.includes(item.text)

/** Whether a number is written with its sign. */
export const hasSign = (item: Item | undefined): boolean =>
  item !== undefined && '+−-'.includes(item.text.charAt(0))

/** Whether the item is one of these words, in small letters or not. */
export function isOneOf(item: Item | undefined, words: WordSet): boolean {
  if (item === undefined) return false
  const { lower } = item
  return (
    (words.lengths & (1 << lower.length)) !== 0 &&
    (words.initials & (1 << lower.charCodeAt(0))) !== 0 &&
    words.all.has(lower)
  )
}

/**
 * Words with their lengths and first letters as bits: most items differ from all of them in one or the other, and are
 * refused without a look into the set. (A shift counts modulo 32, so that some long words share their bit with short ones.)
 */
export type WordSet = {
  readonly all: ReadonlySet<string>
  readonly lengths: number
  readonly initials: number
}

/** Words for `isOneOf`, in small letters, parted by `|`. */
export function wordSet(words: string): WordSet {
  const all = new Set(words.split('|'))
  let lengths = 0
  let initials = 0
  for (const word of all) {
    lengths |= 1 << word.length
    initials |= 1 << word.charCodeAt(0)
  }
  return { all, lengths, initials }
}

/**
 * Where the nearest item before `at` stands that is such a one, at most `reach` items away; -1 where there is none. Walks
 * outwards from `at` and looks at no more of the sentence than it must.
 */
export function lastBefore(
  items: readonly Item[],
  at: number,
  is: (item: Item, k: number) => boolean,
  reach = Number.POSITIVE_INFINITY,
): number {
  for (let k = Math.min(at, items.length) - 1; k >= 0 && at - k <= reach; k--)
    if (is(items[k] as Item, k)) return k
  return -1
}

/** The same for the nearest item behind `at`. */
export function firstBehind(
  items: readonly Item[],
  at: number,
  is: (item: Item, k: number) => boolean,
  reach = Number.POSITIVE_INFINITY,
): number {
  for (let k = Math.max(at, -1) + 1; k < items.length && k - at <= reach; k++)
    if (is(items[k] as Item, k)) return k
  return -1
}

/** Pieces of one sentence in order. What a quantity or a period covers is one item; it keeps the products named inside. */
export function itemsOf(
  text: string,
  tagged: readonly Tagged[],
  quantities: readonly Quantity[],
  periods: readonly PeriodSpan[],
): Item[] {
  const items: Item[] = []
  // "more than 5%": the comparator is part of the quantity and must not be read as a word of direction.
  const qualifiers = quantities.flatMap((one) => (one.qualifier_span === null ? [] : [one.qualifier_span]))
  let c = 0
  let q = 0
  let p = 0
  let i = 0
  while (i < tagged.length || q < quantities.length || p < periods.length) {
    const token = tagged[i]
    const quantity = quantities[q]
    const period = periods[p]
    const at = Math.min(token?.start ?? Infinity, quantity?.start ?? Infinity, period?.start ?? Infinity)
    const span =
      period !== undefined && period.start === at ? period : quantity?.start === at ? quantity : null
    if (span === null || span === undefined) {
      if (token === undefined) break
      while ((qualifiers[c]?.[1] ?? Infinity) <= token.start) c++
      const qualifier = qualifiers[c]
      if (qualifier !== undefined && token.start >= qualifier[0] && token.end <= qualifier[1]) {
        i++
        continue
      }
      items.push(piece(text, token.start, token.end, null, null, token.tags))
      i++
      continue
    }
    const tags: Tag[] = []
    let end = span.end
    let over: Tagged | null = null
    while (i < tagged.length && (tagged[i]?.start ?? 0) < end) {
      const inside = tagged[i]
      // "208.848 Neuzulassungen": the unit is a measure word too and stays one of its own.
      if (
        inside !== undefined &&
        quantity?.start === at &&
        inside.start > at &&
        inside.end === end &&
        inside.tags.some((tag) => tag.tag === 'cue' && tag.cue === 'sales')
      ) {
        end = text.slice(0, inside.start).trimEnd().length
        break
      }
      if (inside !== undefined) {
        // "61,000 Chinese cars": the number keeps what it counts, and where that comes from.
        const origin = (tag: Tag): boolean =>
          tag.tag === 'area' &&
          tag.form === 'adjective' &&
          quantity?.unit != null &&
          !isCurrency(quantity.unit)
        tags.push(...inside.tags.filter((tag) => span === quantity && (tag.tag === 'product' || origin(tag))))
        // A tag that runs over the end of the span belongs to what follows it.
        // 年增18.1%: the basis and the direction in one word.
        if (span === period && inside.start === at && inside.end === end)
          tags.push(...inside.tags.filter((tag) => tag.tag === 'move' && tag.sign !== 0))
        if (inside.end > end && span === quantity) end = inside.end
        else if (inside.end > end) over = inside
      }
      i++
    }
    items.push(
      piece(
        text,
        span.start,
        end,
        span === quantity ? (quantity ?? null) : null,
        span === period ? period : null,
        tags,
      ),
    )
    // "同比增长": the period takes its words, the rest keeps what the whole was tagged as.
    if (over !== null) items.push(piece(text, end, over.end, null, null, over.tags))
    while ((quantities[q]?.start ?? Infinity) < end) q++
    while ((periods[p]?.start ?? Infinity) < end) p++
  }
  return items
}

const piece = (
  text: string,
  start: number,
  end: number,
  quantity: Quantity | null,
  period: PeriodSpan | null,
  tags: readonly Tag[],
): Item => {
  const written = text.slice(start, end)
  const lower = written.toLowerCase()
  return { start, end, text: written, lower, quantity, period, tags, clause: 0, masked: false }
}
