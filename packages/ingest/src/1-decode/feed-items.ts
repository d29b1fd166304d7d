import { Parser } from 'htmlparser2'
import { MOST_RECORDS } from './limits.ts'

/** One entry of a feed as it stands in its source, or why it cannot be read. */
export type FeedItem =
  | { readonly line: number; readonly xml: string }
  | { readonly line: number; readonly why: string; readonly reason?: 'truncated' }

/** A feed in XML: the tags around it, what it says of itself before its entries, and these. */
export type FeedParts = {
  readonly opening: string
  readonly closing: string
  readonly head: string
  readonly items: readonly FeedItem[]
}

const ROOT = /<((?:\w{1,20}:)?(?:rss|feed|RDF))(?=[\s>])[^>]{0,20000}>/i
const CHANNEL = /<channel\b[^>]{0,2000}>/i

/**
 * Cuts a feed into its entries without reading them, so that what is broken inside one stays there. One that nobody
 * closed ends where the next begins, and so does a section of CDATA or a comment. Null where no feed opens. Linear.
 */
export function feedParts(source: string): FeedParts | null {
  const root = ROOT.exec(source)
  if (root === null) return null
  const [opening, name] = root as unknown as [string, string]
  const start = root.index + opening.length
  const { items, first } = cut(source, start, /feed$/i.test(name) ? 'entry' : 'item', name)
  if (!/rss$/i.test(name)) return { opening, closing: `</${name}>`, head: source.slice(start, first), items }
  const channel = CHANNEL.exec(source.slice(start, first))
  return {
    opening: opening + (channel?.[0] ?? '<channel>'),
    closing: `</channel></${name}>`,
    head: source.slice(start + (channel === null ? 0 : channel.index + channel[0].length), first),
    items,
  }
}

function cut(source: string, start: number, entry: string, root: string) {
  const items: FeedItem[] = []
  const tag = `(?:[\\w-]{1,20}:)?${entry}`
  const token = new RegExp(
    `<!\\[CDATA\\[|<!--|<(/?)${tag}(?=[\\s/>])[^<>]{0,2000}?(/?)>|</${root}\\s*>`,
    'gi',
  )
  // What an entry ends with where another one follows, or the feed ends: no article quotes it.
  const ends = finder(new RegExp(`</${tag}\\s*>(?=\\s*(?:<${tag}[\\s>]|</(?:channel|${root})\\s*>))`, 'gi'))
  const marks = { '<![CDATA[': finder(/\]\]>/g), '<!--': finder(/-->/g) }
  const lineAt = lineCounter(source)
  let [first, open, isClosed] = [source.length, -1, false]
  const end = (at: number, closing = ''): void => {
    if (open >= 0) items.push({ line: lineAt(open), xml: source.slice(open, at) + closing })
    open = -1
  }
  token.lastIndex = start
  for (let hit = token.exec(source); hit !== null && items.length <= MOST_RECORDS; hit = token.exec(source)) {
    const [text, isEnd, isEmpty] = hit
    if (text === '<![CDATA[' || text === '<!--') {
      const close = marks[text](source, hit.index)
      const last = open < 0 ? null : ends(source, hit.index)
      if (close !== null && (last === null || close.at < last.at)) token.lastIndex = close.end
      else if (open < 0 || last === null) break
      else {
        const why = `${text === '<!--' ? 'a comment' : 'a section of CDATA'} is not closed`
        items.push({ line: lineAt(open), why })
        open = -1
        token.lastIndex = last.end
      }
    } else if (isEnd === undefined) {
      end(hit.index, `</${entry}>`)
      isClosed = true
    } else if (isEnd === '/') end(token.lastIndex)
    else {
      end(hit.index, `</${entry}>`)
      first = Math.min(first, hit.index)
      open = hit.index
      isClosed = false
      if (isEmpty === '/') end(token.lastIndex)
    }
  }
  if (items.length <= MOST_RECORDS && (open >= 0 || !isClosed))
    items.push({
      line: lineAt(open < 0 ? source.length : open),
      why: 'the feed breaks off',
      reason: 'truncated',
    })
  return { items, first: Math.min(first, source.length) }
}

type Found = { readonly at: number; readonly end: number }

/** The first match at or behind a place; what was found is not looked for again, so places must not go back. */
function finder(pattern: RegExp): (source: string, from: number) => Found | null {
  let known: Found | null | undefined
  return (source, from) => {
    if (known === undefined || (known !== null && known.at < from)) {
      pattern.lastIndex = from
      const hit = pattern.exec(source)
      known = hit === null ? null : { at: hit.index, end: pattern.lastIndex }
    }
    return known
  }
}

/** The 1-based line of places that do not go back. */
function lineCounter(source: string): (at: number) => number {
  const after = (from: number): number => {
    const next = source.indexOf('\n', from)
    return next < 0 ? source.length : next
  }
  let [line, next] = [1, after(0)]
  return (at) => {
    for (; next < at; next = after(next + 1)) line += 1
    return line
  }
}

/** Which tag of an entry is not closed; null where all are. */
export function unclosedTag(xml: string): string | null {
  let unclosed: string | null = null
  const parser = new Parser(
    {
      onclosetag: (name, isImplied) => {
        // An empty tag (`<link/>`) counts as implied too.
        if (isImplied && xml[parser.endIndex - 1] !== '/') unclosed ??= name
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(xml)
  return unclosed
}
