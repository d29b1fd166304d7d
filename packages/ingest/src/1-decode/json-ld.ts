import type { MetaValue } from '../values/page.ts'

export type JsonLd = {
  readonly titles: readonly MetaValue[]
  readonly bylines: readonly MetaValue[]
  readonly dates: readonly MetaValue[]
  readonly site: string | null
  readonly body: string | null
  readonly updates: readonly LiveUpdate[]
  /** What the things described are: `NewsArticle`, `Product`. */
  readonly types: readonly string[]
}

/** One entry of a live blog. */
export type LiveUpdate = {
  readonly title: string | null
  readonly body: string
  readonly published: string | null
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Fields = { readonly [key: string]: Json }

const EMPTY: JsonLd = { titles: [], bylines: [], dates: [], site: null, body: null, updates: [], types: [] }
const ARTICLE =
  /Article|BlogPosting|Report|Posting|Review|Recipe|WebPage|CreativeWork|AdvertiserContent|HowTo/
const DATES = ['datePublished', 'dateCreated', 'dateModified', 'uploadDate'] as const
/** A graph nested deeper than this is no description of a page. */
const MAX_DEPTH = 8

/** What a JSON-LD script says of the page. Line breaks inside strings are mended; a script broken otherwise tells its days alone. */
export function readJsonLd(script: string): JsonLd {
  const root = parse(script)
  if (root === null) return { ...EMPTY, dates: brokenDates(script) }
  const titles: MetaValue[] = []
  const bylines: MetaValue[] = []
  const dates: MetaValue[] = []
  const updates: LiveUpdate[] = []
  const types: string[] = []
  let site: string | null = null
  let body: string | null = null
  for (const node of nodes(root, 0)) {
    const type = typeOf(node)
    types.push(type)
    if (/^(?:NewsMediaOrganization|WebSite)$/.test(type)) site ??= text(node['name'])
    if (!ARTICLE.test(type)) continue
    const suffix = /WebPage/.test(type) ? '(webpage)' : ''
    const headline = text(node['headline']) ?? (suffix === '' ? text(node['name']) : null)
    if (headline) titles.push({ source: `json-ld:headline${suffix}`, value: headline })
    for (const name of names(node['author'], root))
      bylines.push({ source: `json-ld:author${suffix}`, value: name })
    for (const key of DATES) {
      const value = text(node[key])
      if (value) dates.push({ source: `json-ld:${key}${suffix}`, value })
    }
    const articleBody = text(node['articleBody'])
    if (articleBody && articleBody.length > (body?.length ?? 0)) body = articleBody
    updates.push(...liveUpdates(node['liveBlogUpdate']))
    site = names(node['publisher'], root)[0] ?? site
  }
  return { titles, bylines, dates, site, body, updates, types }
}

/** A quote too many in a headline breaks the script and leaves its days as they are; the first ones are the page's. */
const brokenDates = (script: string): MetaValue[] =>
  DATES.flatMap((key) => {
    const value = new RegExp(`"${key}"\\s*:\\s*"([^"]{8,40})"`).exec(script)?.[1]
    return value ? [{ source: `json-ld:${key}(broken)`, value }] : []
  })

function parse(script: string): Json {
  const source = script
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '')
    .trim()
  for (const attempt of [
    source,
    source
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as Json
    } catch {
      // the mended form is tried next
    }
  }
  return null
}

function* nodes(value: Json, depth: number): Generator<Fields> {
  if (depth > MAX_DEPTH || value === null || typeof value !== 'object') return
  if (isList(value)) {
    for (const child of value) yield* nodes(child, depth + 1)
    return
  }
  if (value['@type'] !== undefined) yield value
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
    if (value[key] !== undefined && (key !== 'itemListElement' || depth < 2))
      yield* nodes(value[key], depth + 1)
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const typeOf = (node: Fields): string =>
  [node['@type']]
    .flat()
    .filter((t) => typeof t === 'string')
    .join(' ')

function text(value: Json | undefined): string | null {
  if (isList(value ?? null)) return text((value as readonly Json[])[0])
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Names of persons or organisations, given as text, as objects, as lists of them, or by `@id` into the graph. */
function names(value: Json | undefined, root: Json): string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return []
  if (isList(value)) return value.flatMap((v) => names(v, root))
  const own = value['name']
  if (typeof own === 'string') return [own]
  if (isList(own ?? null)) return (own as readonly Json[]).filter((n) => typeof n === 'string')
  const id = value['@id']
  if (typeof id !== 'string') return []
  for (const node of nodes(root, 0))
    if (node['@id'] === id && typeof node['name'] === 'string') return [node['name']]
  return []
}

function liveUpdates(value: Json | undefined): LiveUpdate[] {
  if (value === undefined || !isList(value)) return []
  const updates: LiveUpdate[] = []
  for (const entry of value) {
    if (entry === null || typeof entry !== 'object' || isList(entry)) continue
    const body = text(entry['articleBody'])
    if (body) updates.push({ title: text(entry['headline']), body, published: text(entry['datePublished']) })
  }
  return updates
}
