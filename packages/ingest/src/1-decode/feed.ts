import { parseFeed } from 'feedsmith'
import { bounded, type Entry, type Row } from './entry.ts'
import { feedParts, unclosedTag } from './feed-items.ts'
import { elementsOfBroken, type Placed } from './json-broken.ts'
import { isTeaser } from './teaser.ts'

/**
 * The entries of an RSS, RDF, Atom or JSON feed; the full text where the feed carries it, else the summary. Each is read
 * by itself: what is broken in one costs none of the others, and one that is cut off at the end is told as such.
 */
export const feedEntries = (source: string): Row[] =>
  source.trimStart().startsWith('<') ? xmlEntries(source) : jsonEntries(source)

function xmlEntries(source: string): Row[] {
  const parts = feedParts(source)
  if (parts === null) return [{ place: 'feed', why: 'no feed is opened' }]
  const { opening, head, closing, items } = parts
  const bases = basesOf(`${opening}${head}${closing}`)
  return bounded(items).map((item, index) => {
    if ('place' in item) return item
    const place = `entry ${index + 1} at line ${item.line}`
    if ('why' in item) return { ...item, place }
    if (isBare(item.xml)) return { place, why: noText }
    return rowOf(`${opening}${item.xml}${closing}`, place, bases, () => {
      const tag = unclosedTag(item.xml)
      // The parser's own words are of the whole feed, and it takes an entry without any known part for none.
      return tag === null ? noText : `<${tag}> is not closed`
    })
  })
}

function jsonEntries(source: string): Row[] {
  const { items, ...feed } = jsonFeed(source)
  return items.map((item, index) => {
    const { place } = 'place' in item ? item : { place: `entry ${index + 1}` }
    if ('why' in item) return item
    const isObject = typeof item.value === 'object' && item.value !== null && !Array.isArray(item.value)
    if (!isObject) return { place, why: 'is no object with named fields' }
    return rowOf({ ...feed, items: [item.value] }, place, [], (error) => error)
  })
}

const noText = 'has no text'

/** Whether an entry is nothing but its own tags: the parser takes a millisecond to say so. */
const isBare = (xml: string): boolean => /^<[^<>]*>\s*(?:<\/[^<>]*>)?$/.test(xml)

type JsonFeed = { readonly version: string; readonly items: readonly Placed[] }

function jsonFeed(source: string): JsonFeed {
  const version = 'https://jsonfeed.org/version/1.1'
  try {
    const { items = [] } = JSON.parse(source) as { items?: readonly unknown[] }
    return {
      version,
      items: bounded(items.values().map((value, index) => ({ value, place: `entry ${index + 1}` }))),
    }
  } catch (error) {
    const why = (error as Error).message
    return { version, items: elementsOfBroken(source, ['items']) ?? [{ place: 'feed', why }] }
  }
}

/** The addresses that relative links of a feed's entries are told from: its page and its `xml:base`. */
function basesOf(head: string): readonly (string | undefined)[] {
  try {
    const { format, feed } = parseFeed(head)
    if (format === 'json') return []
    return [format === 'atom' ? linkOf(feed.links) : feed.link, feed.xml?.base]
  } catch {
    return []
  }
}

/** The one entry in a feed. `whyBroken` tells in words what is wrong with it, from those of the parser. */
function rowOf(
  feed: unknown,
  place: string,
  bases: readonly (string | undefined)[],
  whyBroken: (error: string) => string,
): Row {
  try {
    const draft = read(feed, bases)
    const body = draft?.body ?? null
    return draft === null || body === null || body.trim() === ''
      ? { place, why: noText }
      : { ...draft, body, place }
  } catch (error) {
    return { place, why: whyBroken((error as Error).message) }
  }
}

function read(source: unknown, bases: readonly (string | undefined)[]): Draft | null {
  const parsed = parseFeed(source)
  if (parsed.format === 'atom') {
    const [e] = parsed.feed.entries ?? []
    return e === undefined
      ? null
      : {
          title: e.title?.value ?? null,
          ...textOf([e.content?.value], [e.summary?.value]),
          url: from(linkOf(e.links), [...bases, e.xml?.base]),
          published: e.published ?? e.updated ?? null,
          byline: joined(e.authors?.map((a) => a.name)),
        }
  }
  if (parsed.format === 'json') {
    const [i] = parsed.feed.items ?? []
    return i === undefined
      ? null
      : {
          title: i.title ?? null,
          ...textOf([i.content_html, i.content_text], [i.summary]),
          url: i.url ?? i.external_url ?? null,
          published: i.date_published ?? i.date_modified ?? null,
          byline: joined(i.authors?.map((a) => a.name)),
        }
  }
  if (parsed.format === 'rdf') {
    const [i] = parsed.feed.items ?? []
    return i === undefined
      ? null
      : {
          title: i.title ?? null,
          ...textOf([i.content?.encoded], [i.description]),
          url: from(i.link, [...bases, i.xml?.base]),
          published: i.dc?.dates?.[0] ?? null,
          byline: joined(i.dc?.creators),
        }
  }
  const [i] = parsed.feed.items ?? []
  return i === undefined
    ? null
    : {
        title: i.title ?? null,
        ...textOf([i.content?.encoded], [i.description]),
        url: from(i.link, [...bases, i.xml?.base]) ?? i.guid?.value ?? null,
        published: i.pubDate ?? i.dc?.dates?.[0] ?? null,
        byline: joined(i.dc?.creators ?? i.authors?.map((a) => (typeof a === 'string' ? a : a.name))),
      }
}

type Draft = Omit<Entry, 'place' | 'body'> & { readonly body: string | null }

/** The full text where the feed carries it, else the summary, which is marked where it is not the whole. */
function textOf(
  whole: readonly (string | undefined)[],
  summary: readonly (string | undefined)[],
): Pick<Draft, 'body' | 'partial'> {
  const isText = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''
  const full = whole.find(isText)
  const short = summary.find(isText)
  if (full !== undefined || short === undefined) return { body: full ?? null }
  return isTeaser(short) ? { body: short, partial: true } : { body: short }
}

type Link = { readonly href?: string; readonly rel?: string }
const linkOf = (links: readonly Link[] | undefined): string | undefined =>
  (links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? links?.[0])?.href

/**
 * A link as it stands, or where it is relative as its bases say: the page of the feed, then `xml:base` of the feed and of
 * the entry (XML Base, RFC 4287), each of which may itself be relative to the one before.
 */
function from(link: string | undefined, bases: readonly (string | undefined)[]): string | null {
  if (link === undefined) return null
  if (URL.canParse(link)) return link
  let base: string | undefined
  for (const next of bases)
    if (next !== undefined && URL.canParse(next, base)) base = new URL(next, base).href
  return URL.canParse(link, base) ? new URL(link, base).href : link
}

const joined = (names: readonly (string | undefined)[] | undefined): string | null => {
  const known = (names ?? []).filter((n): n is string => typeof n === 'string' && n !== '')
  return known.length === 0 ? null : known.join(', ')
}
