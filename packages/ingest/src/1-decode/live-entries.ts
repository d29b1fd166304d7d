import type { Block, PageElement } from '../values/page.ts'
import { saysLive } from './live-words.ts'

/** When an element of the page says that something was; null where it shows a time without stating it. */
export type ElementTime = { readonly element: number; readonly value: string | null }

/** One entry of a live blog as its markup parts it: blocks and elements of its own, numbered from 0. */
export type LiveEntry = {
  readonly title: string | null
  readonly published: string | null
  /** What tells it from the others: its time, or that it opens them; null where neither is known. */
  readonly name: string | null
  readonly blocks: readonly Block[]
  readonly elements: readonly PageElement[]
}

/** A live blog of fewer entries is an article with a correction. */
export const LIVE_ENTRIES = 3
/** The tags that entries are made of. */
const ENTRY_TAGS = new Set(['article', 'section', 'div', 'li'])
/** What the page calls its live blog, the list of entries or each of them. */
const LIVE =
  /(?:^|[\s_-])(?:live[-_]?(?:blog|ticker|feed|updates?|coverage|text|entr|event|stream[-_]?(?:post|entry))|minute-?(?:by|to|a)-?minut[eo]|ticker[-_]*(?:entr|item|post|block|event|element|eintrag|list|content|container)|tickaroo|newsblog)|liveblogupdate/
const NOT_LIVE = /comment|kommentar|reply|disqus|teaser|related|sidebar|widget|nav(?:\s|$)/
/** An entry tells something: so many words in a row outside links. */
const PROSE_WORDS = 8
const PROSE_CHARS = 60
/** Of the siblings of one look so many are entries, the rest advertisements and films. */
const MOST_OF_THEM = 0.8
/** A live blog is what its page is for: so much of the page's prose stands in its entries. */
const SHARE_OF_PAGE = 0.5
/** Live is a matter of days; a list of articles goes back for months. */
const LONGEST_DAYS = 7

/** Letters of prose under the name of the page that are an opening; fewer are a deck, which the entries repeat. */
const OPENS = 100

/** Of the lists of a page the longest ones are looked at. */
const MOST_LISTS = 10

type Read = {
  readonly blocks: readonly Block[]
  readonly elements: readonly PageElement[]
  readonly times: readonly ElementTime[]
  /** What the page is called. */
  readonly titles: readonly string[]
}
type Candidate = LiveEntry & { readonly prose: number }

/**
 * The entries of a live blog that is told by its markup: siblings of one look under a name of live blogs, or on a page
 * that is called live, each with its own time and text, in the order of their times, and together most of the page's
 * prose. Empty for any other page: lists of articles, comments and timelines inside an article stay what they are.
 */
export function liveEntries(page: Read): readonly LiveEntry[] {
  const { elements, blocks, times, titles } = page
  // Repeated blocks with times alone are lists of articles, unless the page says that it tells what happens.
  const isCalled = times.length >= LIVE_ENTRIES && titles.some(saysLive)
  if (!isCalled && !elements.some(({ names }) => LIVE.test(names))) return []
  const lists = likes(elements)
    .filter((siblings) => siblings.length >= LIVE_ENTRIES && isLive(elements, siblings, isCalled))
    .toSorted((a, b) => b.length - a.length)
  let [best, first]: [readonly Candidate[], number] = [[], 0]
  for (const siblings of lists.slice(0, MOST_LISTS)) {
    const found = entriesAt(page, siblings)
    const isWhole = found.length >= Math.max(LIVE_ENTRIES, siblings.length * MOST_OF_THEM)
    if (isWhole && proseIn(found) > proseIn(best) && areTimed(found) && areEntries(found))
      [best, first] = [found, siblings[0] as number]
  }
  const whole = blocks.reduce((sum, block) => sum + proseOf(block), 0)
  return proseIn(best) >= whole * SHARE_OF_PAGE ? [...openingOf(page, first), ...best] : []
}

/**
 * What the page says under its name and before its first entry, where it says something.
 * @param first the element of that entry
 */
function openingOf({ blocks, elements }: Read, first: number): LiveEntry[] {
  const end = blocks.findIndex(({ element = -1 }) => element >= first)
  const name = blocks.findLastIndex(({ tag }, k) => tag === 'h1' && k < end)
  const own = name < 0 ? [] : blocks.slice(name + 1, end)
  const prose = own.reduce((sum, block) => sum + proseOf(block), 0)
  return prose < OPENS ? [] : [{ title: null, published: null, name: 'opening', blocks: own, elements }]
}

/** Children of one parent with the same tag and the same first name; numbers in a name are each one's own. */
function likes(elements: readonly PageElement[]): readonly number[][] {
  const groups = new Map<string, number[]>()
  for (const [e, { tag, names, parent }] of elements.entries()) {
    if (!ENTRY_TAGS.has(tag)) continue
    const look = names.split(' ').find((name) => !/\d/.test(name)) ?? ''
    const key = `${parent} ${tag} ${look}`
    const known = groups.get(key)
    if (known) known.push(e)
    else groups.set(key, [e])
  }
  return [...groups.values()]
}

/**
 * Whether the entries or what they stand in are called live; the names of the whole page speak of the site.
 * @param isCalled where the page itself is
 */
function isLive(elements: readonly PageElement[], siblings: readonly number[], isCalled: boolean): boolean {
  const first = elements[siblings[0] as number] as PageElement
  let isNamed = isCalled || siblings.every((e) => LIVE.test((elements[e] as PageElement).names))
  if (NOT_LIVE.test(first.names)) return false
  for (let e = first.parent; e >= 0; e = (elements[e] as PageElement).parent) {
    const { tag, names } = elements[e] as PageElement
    if (tag === 'body' || tag === 'html') break
    if (NOT_LIVE.test(names)) return false
    isNamed ||= LIVE.test(names)
  }
  return isNamed
}

/** Those of the siblings that have a time and text. */
function entriesAt({ blocks, elements, times }: Read, siblings: readonly number[]): Candidate[] {
  const ends = endsOf(elements)
  const owner = new Int32Array(elements.length).fill(-1)
  siblings.forEach((e, n) => {
    owner.fill(n, e, ends[e])
  })
  const ownerOf = ({ element = -1 }: { readonly element?: number }): number => owner[element] ?? -1
  const [text, stated] = [Map.groupBy(blocks, ownerOf), Map.groupBy(times, ownerOf)]
  return siblings.flatMap((e, n) => {
    const own = (text.get(n) ?? []).map((block) => ({ ...block, element: (block.element as number) - e }))
    const inside = elements.slice(e, ends[e])
    const shifted = inside.map((one, k) => ({ ...one, parent: k === 0 ? -1 : one.parent - e }))
    return entryOf(own, shifted, stated.get(n) ?? []) ?? []
  })
}

/** Behind the last element under each: parents stand before their children, each with all that is under it. */
function endsOf(elements: readonly PageElement[]): Int32Array {
  const ends = Int32Array.from(elements, (_element, e) => e + 1)
  for (let e = elements.length - 1; e >= 0; e -= 1) {
    const { parent } = elements[e] as PageElement
    if (parent >= 0) ends[parent] = Math.max(ends[parent] as number, ends[e] as number)
  }
  return ends
}

/** A line that is hardly more than a time of day. */
const CLOCK = /^\D{0,24}\d{1,2}[:.h]\d{2}(?!\d).{0,24}$/

function entryOf(
  blocks: readonly Block[],
  elements: readonly PageElement[],
  times: readonly ElementTime[],
): Candidate | null {
  const prose = blocks.reduce((sum, block) => sum + proseOf(block), 0)
  const shown = blocks.find(({ text }) => CLOCK.test(text))?.text
  if (prose < PROSE_CHARS || (times.length === 0 && shown === undefined)) return null
  const published = times.find(({ value }) => /^\d{4}-\d\d-\d\d/.test(value ?? ''))?.value ?? null
  const title = blocks.find(({ tag }) => /^h[1-6]$/.test(tag ?? ''))?.text ?? null
  return { title, published, name: published, prose, blocks, elements }
}

/** Characters of a block outside links, where it is so long that it tells something. */
function proseOf({ text, link_chars }: Block): number {
  const isProse = text.split(' ', PROSE_WORDS).length >= PROSE_WORDS || /[\u3040-\u9fff]{16}/.test(text)
  return isProse && link_chars * 2 < text.length ? text.length - link_chars : 0
}
const proseIn = (entries: readonly Candidate[]): number => entries.reduce((sum, { prose }) => sum + prose, 0)

/** Entries stand in the order of their times, the newest or the oldest first, and within a few days. */
function areTimed(entries: readonly Candidate[]): boolean {
  const moments = entries.flatMap(({ published }) => (published === null ? [] : [Date.parse(published)]))
  if (moments.some((moment) => Number.isNaN(moment))) return false
  const [first = 0, last = 0] = [moments[0], moments[moments.length - 1]]
  if (Math.abs(last - first) > LONGEST_DAYS * DAY) return false
  const isFalling = moments.every((moment, n) => n === 0 || moment <= (moments[n - 1] as number))
  const isRising = moments.every((moment, n) => n === 0 || moment >= (moments[n - 1] as number))
  return isFalling || isRising
}

const DAY = 86_400_000

/** Each has a heading that leads nowhere else, or opens with its time: the titles of other articles are links. */
const areEntries = (entries: readonly Candidate[]): boolean =>
  entries.every(({ blocks, title }) => {
    const heading = blocks.find(({ text }) => text === title)
    if (heading) return heading.link_chars * 2 < heading.text.length
    return blocks.slice(0, OPENING).some(({ text }) => CLOCK.test(text))
  })
/** Blocks in which an entry tells its time: a name or the word "update" may stand above it. */
const OPENING = 3
