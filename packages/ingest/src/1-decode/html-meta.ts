import type { MetaValue, PageMeta } from '../values/page.ts'
import { type LiveUpdate, readJsonLd } from './json-ld.ts'

/** A date name is kept whatever it says of: 3-date tells published from modified by the name. */
const DATE_NAMES = /date|time|publi|created|modified|updated|issued|posted/i
const TITLE_NAMES =
  /^(?:og:title|twitter:title|dc\.?title|dcterms\.title|title|headline|sailthru\.title|parsely-title)$/i
const BYLINE_NAMES =
  /^(?:author|article:author|og:article:author|dc\.?creator|dcterms\.creator|byl|byline|parsely-author|sailthru\.author|citation_author|twitter:data1)$/i
const DATED_CLASS =
  /(?:^|[\s_-])(?:date|time|datum|datetime|published|pubdate|publish|posted|modified|updated|timestamp|dateline|(?:post|entry|article|news|blog|page)date)/
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author|byline|autor|autoren|auteur|creator|writer)(?![a-z])|by-author|byline/
/** Pages drawn by a program keep their article, and its day, in the data of the program. */
const STATE_DATE =
  /["'\s{,]([a-z_]{0,20}publi(?:sh|shed|cation)_?(?:at|on|date|time|date_?time|time_?stamp|utc)|date_?published|(?:pub|post|posted|issue|issued|display)_?(?:date|time|at|time_?stamp)(?:_?(?:utc|gmt|iso|time))?|[a-z_]{0,12}created(?:_?(?:at|on|date|time|time_?stamp))?|date_?created|create_?(?:date|time))\\?["']?\s*[:,=]\s*\\?["']?((?:\d{4}[-/]\d\d[-/]\d\d|\d\d[./]\d\d[./]\d{4}|20\d{6}|1\d{9})[^"'\\,}\s]{0,30})/gi
/** The first of them belong to the article, the rest to what else is shown. */
const STATE_DATES = 3
/** Longer pieces are bodies or lists, not a name or a date. */
const LONGEST = 200

type Capture = {
  readonly source: string
  readonly into: 'dates' | 'bylines' | 'titles'
  text: string
  readonly words: string
}

/** Gathers what a page says of itself while its tags go by. Nothing is chosen here. */
export class MetaCollector {
  private readonly titles: MetaValue[] = []
  private readonly bylines: MetaValue[] = []
  private readonly dates: MetaValue[] = []
  private readonly captures: Capture[] = []
  private readonly words: string[] = []
  private canonical: string | null = null
  private site: string | null = null
  private lang: string | null = null
  private body: string | null = null
  private updates: readonly LiveUpdate[] = []
  private readonly types = new Set<string>()
  private script: string | null = null

  get capturing(): boolean {
    return this.captures.length > 0
  }

  /** True where the text of the element is captured: then `close` must be called at its end. */
  open(name: string, attribs: Record<string, string>): boolean {
    // `<span>Feb 18</span><span>2009</span>`: what stands in two elements are two words.
    for (const capture of this.captures) if (capture.into === 'dates') capture.text += ' '
    if (name === 'meta') this.metaTag(attribs)
    else if (name === 'link') this.linkTag(attribs)
    else if (name === 'input') this.inputTag(attribs)
    else if (name === 'html') this.lang ??= attribs['lang'] ?? attribs['xml:lang'] ?? null
    return this.startCapture(name, attribs)
  }

  private startCapture(name: string, attribs: Record<string, string>): boolean {
    const { class: names, rel, itemprop: prop, property: rdfa } = attribs
    const moment = momentOf(name, attribs)
    const stamp = attribs['data-timestamp'] ?? attribs['data-utime'] ?? attribs['data-time']
    if (stamp && /^(?:1\d{9}(?:\d{3})?|\d{4}-\d\d-\d\d.{0,20})$/.test(stamp))
      this.add(this.dates, 'attribute', stamp)
    // Most elements say nothing of themselves.
    if (!names && !rel && !prop && !rdfa && !moment && name !== 'title' && name !== 'time') return false
    const itemprop = prop?.toLowerCase() ?? ''
    const words = (rel || prop ? `${names ?? ''} ${rel ?? ''} ${itemprop}` : (names ?? ''))
      .trim()
      .toLowerCase()
    const capture = captureOf(name, attribs, itemprop, words)
    if (moment) this.add(this.dates, named('time:datetime', `${words} ${this.words.at(-1) ?? ''}`), moment)
    if (itemprop !== '' && DATE_NAMES.test(itemprop) && attribs['content'])
      this.add(this.dates, `itemprop:${itemprop}`, attribs['content'])
    // RDFa, as on `<span property="dc:date dc:created" content="2019-03-05T10:20:00+01:00">`.
    if (rdfa && name !== 'meta' && DATE_NAMES.test(rdfa) && attribs['content'])
      this.add(this.dates, `itemprop:${rdfaName(rdfa)}`, attribs['content'])
    if (!capture) return false
    this.captures.push({ ...capture, text: '' })
    this.words.push(words)
    return true
  }

  text(data: string): void {
    for (const capture of this.captures) if (capture.text.length <= LONGEST) capture.text += data
  }

  close(): void {
    const capture = this.captures.pop()
    this.words.pop()
    if (!capture) return
    const text = capture.text.replace(/\s+/g, ' ').trim()
    if (text === '' || text.length > LONGEST) return
    if (capture.into === 'dates' && !/\d/.test(text)) return
    this.add(this[capture.into], capture.source, text)
  }

  heading(text: string): void {
    this.add(this.titles, 'h1', text)
  }

  openSkipped(name: string, attribs: Record<string, string>): void {
    this.script = name === 'script' && /ld\+json/i.test(attribs['type'] ?? '') ? '' : null
  }

  skippedText(data: string): void {
    if (this.script !== null) this.script += data
    else this.stateDates(data)
  }

  private stateDates(data: string): void {
    // Searched last and seldom: most pages say it in a place of its own, and these scripts are long.
    if (
      !/ublish|ublication|reate|ub_?[Dd]ate|ub_?[Tt]ime|ost(?:ed)?_?[Dd]ate|ssued?_?[DT]/.test(data) ||
      this.dates.some(({ source }) => /publi|issued/i.test(source))
    )
      return
    for (const match of data.matchAll(STATE_DATE)) {
      if (this.dates.filter(({ source }) => source.startsWith('script:')).length >= STATE_DATES) return
      this.add(this.dates, `script:${(match[1] as string).toLowerCase()}`, match[2] as string)
    }
  }

  closeSkipped(): void {
    if (this.script === null) return
    const found = readJsonLd(this.script)
    this.script = null
    this.titles.push(...found.titles)
    this.bylines.push(...found.bylines)
    this.dates.push(...found.dates)
    this.site ??= found.site
    for (const type of found.types) this.types.add(type)
    if ((found.body?.length ?? 0) > (this.body?.length ?? 0)) this.body = found.body
    if (found.updates.length > this.updates.length) this.updates = found.updates
  }

  private metaTag(attribs: Record<string, string>): void {
    const name = attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? attribs['http-equiv']
    const content = attribs['content']?.trim()
    if (!name || !content) return
    if (TITLE_NAMES.test(name)) this.add(this.titles, `meta:${name.toLowerCase()}`, content)
    else if (BYLINE_NAMES.test(name)) this.add(this.bylines, `meta:${name.toLowerCase()}`, content)
    else if (DATE_NAMES.test(name) && /\d/.test(content) && content.length <= LONGEST)
      this.add(this.dates, `meta:${name.toLowerCase()}`, content)
    else if (/^og:site_name$/i.test(name)) this.site = content
    else if (/^(?:application-name|twitter:site)$/i.test(name)) this.site ??= content.replace(/^@/, '')
    else if (/^og:url$/i.test(name)) this.canonical ??= content
    else if (/^og:type$/i.test(name)) this.types.add(`og:${content.toLowerCase()}`)
    else if (/^(?:content-language|language|og:locale)$/i.test(name)) this.lang ??= content
  }

  private inputTag(attribs: Record<string, string>): void {
    if (attribs['type']?.toLowerCase() === 'password') this.types.add('password')
  }

  private linkTag(attribs: Record<string, string>): void {
    if (/\bcanonical\b/i.test(attribs['rel'] ?? '') && attribs['href']) this.canonical = attribs['href']
  }

  private add(list: MetaValue[], source: string, value: string): void {
    if (list.length < 200) list.push({ source, value })
  }

  liveUpdates(): readonly LiveUpdate[] {
    return this.updates
  }

  result(): PageMeta {
    return {
      titles: this.titles,
      bylines: this.bylines,
      dates: this.dates,
      canonical: this.canonical,
      site: this.site,
      lang: this.lang,
      article_body: this.body,
      types: [...this.types],
    }
  }
}

/** Vocabularies name the same thing: `schema:datePublished`, `dc:date dc:created`. */
const rdfaName = (property: string): string =>
  /modif|updat/i.test(property)
    ? 'datemodified'
    : /publ|issued|created|dc:date/i.test(property)
      ? 'datepublished'
      : property.toLowerCase()

/** The exact time that an element keeps beside the words it shows: `<time datetime>`, `<abbr title="2012-08-22T…">`. */
function momentOf(name: string, attribs: Record<string, string>): string | undefined {
  const exact = attribs['datetime'] ?? attribs['data-datetime'] ?? attribs['data-date']
  if (exact) return exact
  const title = name === 'abbr' || name === 'time' || name === 'span' ? attribs['title'] : undefined
  return title && /^\d{4}-\d\d-\d\d/.test(title) ? title : undefined
}

function captureOf(
  name: string,
  attribs: Record<string, string>,
  itemprop: string,
  words: string,
): Omit<Capture, 'text'> | null {
  if (name === 'title') return { source: 'title', into: 'titles', words }
  if (name === 'time') return { source: named('time:text', words), into: 'dates', words }
  if (words === '') return null
  if (/\bheadline\b/.test(itemprop)) return { source: 'itemprop:headline', into: 'titles', words }
  if (/\bauthor\b/.test(attribs['rel'] ?? '')) return { source: 'rel:author', into: 'bylines', words }
  if (/\bauthor\b/.test(itemprop)) return { source: 'itemprop:author', into: 'bylines', words }
  if (AUTHOR_CLASS.test(words)) return { source: named('class', words), into: 'bylines', words }
  if (DATED_CLASS.test(words)) return { source: named('class', words), into: 'dates', words }
  return null
}

const named = (source: string, words: string): string => {
  const trimmed = words.trim().slice(0, 80)
  return trimmed === '' ? source : `${source}(${trimmed})`
}
