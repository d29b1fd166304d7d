import { tidy } from './entities.ts'
import type { Block, Page, PageMeta } from '../values/page.ts'
import { lineTitle } from './line-title.ts'
import type { TitlePage } from './title-page.ts'

/** The title of the article, and the block that shows it (-1 where none does). */
export type Title = { readonly title: string | null; readonly at: number }

const SEPARATOR = /\s+[-–—|»·•:/]+\s+|\s*[|»•]\s*|[-_](?=[\u4e00-\u9fff]{2,6}$)/

/**
 * Chooses the title: of HTML from what the page states and shows, of bare text from the lines before the body.
 * @param laid lays out bare text
 */
export function chooseTitle(page: Page, blocks: readonly Block[], laid: () => TitlePage | null): Title {
  const declared = page.meta.titles.find((t) => t.source === 'declared')?.value
  if (declared) return { title: tidy(declared), at: placeOf(tidy(declared), blocks) }
  return page.kind === 'html' ? htmlTitle(page, blocks) : lineTitle(laid())
}

/**
 * A heading of the page that says what its metadata say wins: it is what a reader saw, and carries no site name.
 * Else the stated titles in the order of how often they are right, their site names cut off.
 */
function htmlTitle(page: Page, blocks: readonly Block[]): Title {
  const sites = siteNames(page.meta, page.url)
  const stated = statedTitles(page.meta, sites)
  const pieces = new Set(page.meta.titles.flatMap((t) => t.value.split(SEPARATOR).map(squash)))
  const isSite = (text: string): boolean => sites.includes(squash(text))
  const headings = blocks.flatMap((b, i) =>
    b.tag && /^h[1-4]$/.test(b.tag) && b.text.length <= 300 && !isSite(b.text) ? [i] : [],
  )
  // Where some heading says what is stated, the largest one may be that of the site or of a box.
  const isShown = headings.some((i) => stated.some((s) => alike((blocks[i] as Block).text, s) >= SHOWN))
  let [at, best] = [-1, 0]
  for (const i of headings) {
    const { tag, text } = blocks[i] as Block
    const whole =
      tag === 'h1' && text.length >= 8 && pieces.has(squash(text)) && !isShown
        ? 0.8 + Math.min(text.length, 100) / 1000
        : 0
    const like = Math.max(whole, ...stated.map((s) => alike(text, s)))
    const score = like + (tag === 'h1' ? 0.25 : 0) + (text.length < 12 ? -0.3 : 0)
    if (like >= 0.5 && score > best) [at, best] = [i, score]
  }
  const only = headings.filter((i) => blocks[i]?.tag === 'h1')
  const first = only[0] ?? -1
  if (at >= 0) return { title: withoutKicker(tidy((blocks[at] as Block).text), stated, page.meta), at }
  const title = stated[0] ?? null
  if (title) return { title, at: placeOf(title, blocks) }
  return { title: first < 0 ? null : tidy((blocks[first] as Block).text), at: first }
}

/** Share of its words: a stated title may have lost its kicker, or got a sign more. */
const SHOWN = 0.9

/** Kickers, dates and subtitles run into the heading where the page sets them apart by looks alone. */
function withoutKicker(heading: string, stated: readonly string[], meta: PageMeta): string {
  if (meta.titles.some((t) => t.source !== 'h1' && tidy(t.value).includes(heading))) return heading
  const inner = stated.find(
    (s) => s.length >= 20 && s.length < heading.length && (heading.endsWith(s) || heading.startsWith(s)),
  )
  return inner ?? heading
}

const ORDER = [
  'json-ld:headline',
  'itemprop:headline',
  'meta:parsely-title',
  'meta:sailthru.title',
  'meta:headline',
  'meta:og:title',
  'meta:twitter:title',
  'meta:dc.title',
  'meta:dcterms.title',
  'meta:title',
  'title',
]

function statedTitles(meta: PageMeta, sites: readonly string[]): string[] {
  const found: string[] = []
  for (const source of ORDER)
    for (const t of meta.titles)
      if (t.source === source) {
        const title = withoutSite(tidy(t.value), sites)
        if (title !== '' && !found.includes(title)) found.push(title)
      }
  return found
}

function siteNames(meta: PageMeta, url: string | null): readonly string[] {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(url ?? meta.canonical ?? '')?.[1] ?? ''
  const own = [meta.site ?? '', host, host.split('.')[0] ?? '', host.replace(/\.[a-z.]{2,6}$/i, '')]
  return [...own, ...namesBefore(meta)].filter((s) => s.length > 2).map(squash)
}

/** Journals put their name before the title of the entry, which they also state by itself: `River Notes: A new boat`. */
function namesBefore({ titles }: PageMeta): string[] {
  const valueOf = (source: string): string => titles.find((t) => t.source === source)?.value ?? ''
  const [whole, entry] = [valueOf('title'), valueOf('meta:og:title')]
  if (entry.length < SHORTEST_ENTRY || !whole.endsWith(`: ${entry}`)) return []
  return [whole.slice(0, -entry.length - 2)]
}
/** In characters; of a shorter one a title may end in by chance. */
const SHORTEST_ENTRY = 12

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** `Headline - Site`, `Site | Headline`, `Headline | Section | Site`: the pieces that name the site go. */
function withoutSite(title: string, sites: readonly string[]): string {
  const cuts = [...title.matchAll(new RegExp(SEPARATOR, 'g'))]
  if (cuts.length === 0) return title
  const isSite = (piece: string): boolean => {
    const key = squash(piece)
    return (
      key !== '' &&
      sites.some(
        (s) =>
          s === key ||
          (key.length > 3 && s.includes(key)) ||
          (s.length > 4 && key.includes(s) && key.length < s.length + 12),
      )
    )
  }
  const last = cuts[cuts.length - 1] as RegExpMatchArray
  const tail = title.slice((last.index ?? 0) + last[0].length)
  if (isSite(tail)) return withoutSite(title.slice(0, last.index).trim(), sites)
  const first = cuts[0] as RegExpMatchArray
  const head = title.slice(0, first.index)
  if (isSite(head)) return withoutSite(title.slice((first.index ?? 0) + first[0].length).trim(), sites)
  // Unnamed sites: a bar parts site from headline where a dash may belong to the headline itself.
  const bar = cuts.find((c) => /[|»•]/.test(c[0]))
  if (!bar)
    return tail.length <= 25 && head.length > tail.length * 2 ? title.slice(0, last.index).trim() : title
  const pieces = title.split(/\s*[|»•]\s*/).filter((p) => p !== '')
  return pieces.reduce((longest, p) => (p.length > longest.length ? p : longest), '')
}

/** Share of words in common, by the longer of the two. */
function alike(a: string, b: string): number {
  const [one, two] = [words(a), words(b)]
  let common = 0
  for (const w of one) if (two.has(w)) common += 1
  return common / Math.max(one.size, two.size, 1)
}

const words = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\u4e00-\u9fff\u3040-\u30ff]|[\p{L}\p{N}]+/gu) ?? [])

function placeOf(title: string, blocks: readonly Block[]): number {
  let [at, best] = [-1, 0.7]
  blocks.forEach((b, i) => {
    if (b.text.length > 2 * title.length + 20) return
    const like = alike(b.text, title) + (b.tag === 'h1' ? 0.2 : 0)
    if (like > best) [at, best] = [i, like]
  })
  return at
}
