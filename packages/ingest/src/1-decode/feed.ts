import { parseFeed } from 'feedsmith'
import type { Entry, Row } from './entry.ts'
import { isTeaser } from './teaser.ts'

/** The entries of an RSS, RDF, Atom or JSON feed; the full text where the feed carries it, else the summary. */
export function feedEntries(source: string): Row[] {
  try {
    return read(source).map(rowOf)
  } catch (error) {
    return [{ place: 'feed', why: error instanceof Error ? error.message : String(error) }]
  }
}

type Draft = Omit<Entry, 'place' | 'body'> & { readonly body: string | null }

function read(source: string): Draft[] {
  const parsed = parseFeed(source)
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map((e) => ({
      title: e.title?.value ?? null,
      ...textOf([e.content?.value], [e.summary?.value]),
      url: from(linkOf(e.links), [linkOf(parsed.feed.links), parsed.feed.xml?.base, e.xml?.base]),
      published: e.published ?? e.updated ?? null,
      byline: joined(e.authors?.map((a) => a.name)),
    }))
  if (parsed.format === 'json')
    return (parsed.feed.items ?? []).map((i) => ({
      title: i.title ?? null,
      ...textOf([i.content_html, i.content_text], [i.summary]),
      url: i.url ?? i.external_url ?? null,
      published: i.date_published ?? i.date_modified ?? null,
      byline: joined(i.authors?.map((a) => a.name)),
    }))
  if (parsed.format === 'rdf')
    return (parsed.feed.items ?? []).map((i) => ({
      title: i.title ?? null,
      ...textOf([i.content?.encoded], [i.description]),
      url: from(i.link, [parsed.feed.link, parsed.feed.xml?.base, i.xml?.base]),
      published: i.dc?.dates?.[0] ?? null,
      byline: joined(i.dc?.creators),
    }))
  return (parsed.feed.items ?? []).map((i) => ({
    title: i.title ?? null,
    ...textOf([i.content?.encoded], [i.description]),
    url: from(i.link, [parsed.feed.link, parsed.feed.xml?.base, i.xml?.base]) ?? i.guid?.value ?? null,
    published: i.pubDate ?? i.dc?.dates?.[0] ?? null,
    byline: joined(i.dc?.creators ?? i.authors?.map((a) => (typeof a === 'string' ? a : a.name))),
  }))
}

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

function rowOf(draft: Draft, index: number): Row {
  const place = `entry ${index + 1}`
  const { body } = draft
  return body === null || body.trim() === '' ? { place, why: 'has no text' } : { ...draft, body, place }
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
