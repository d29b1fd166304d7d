import type { Block, Page } from '../values/page.ts'
import { namesIn } from './byline.ts'
import { isDateLine } from './date-line.ts'
import { nameBelow, nameUnder } from './near-names.ts'

/** Elements named so speak of other people: commenters, authors of teasers, the box with the author's life. */
const OTHERS =
  /comment|kommentar|reply|respond|related|teaser|avatar|count|avis|form|widget|search|card__|list|archive/

const ORDER = [
  'declared',
  'json-ld:author',
  'itemprop:author',
  'rel:author',
  'meta:parsely-author',
  'meta:sailthru.author',
  'meta:byl',
  'meta:byline',
  'meta:citation_author',
  'class',
  'meta:author',
  'meta:dc.creator',
  'meta:twitter:data1',
  'meta:article:author',
  'meta:og:article:author',
  'json-ld:author(webpage)',
]

/** Names of houses, not of people: they sign where nobody else does. */
const HOUSE =
  /redaktion|redacci|rédaction|editor|staff|team|agenc|agentur|newsroom|magazin|zeitung|\bnews\b|media|medien|verlag|press|gmbh|\be\.\s?v\.|\bag\b|\binc\b|university|universität|deutsche welle|geographic|\.\w{2,5}$/iu
/** What a company is called by; behind it stands where it sits: `River Press GmbH, Munich, Germany`. */
const COMPANY =
  /(?<!\p{L})(?:gmbh|mbh|kg|ag|ltd|llc|inc|corp|s\.\s?a|s\.\s?r\.\s?l|oy|a\/s|e\.\s?v)(?!\p{L})/iu
const withoutSeat = (names: readonly string[]): readonly string[] =>
  COMPANY.test(names[0] ?? '') ? names.slice(0, 1) : names
const SHORT_HOUSE = /^\p{Lu}{2,6}$/u
const isHouse = (name: string): boolean => HOUSE.test(name) || SHORT_HOUSE.test(name)
/** Two to four words with large letters, and nothing that houses are called. */
export const isPerson = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:van|von|de|der|la|le|di|da|el|al))*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(
    name,
  ) && !isHouse(name)

/** Who signs the article, several names parted by commas; null where nobody does. */
export function chooseByline(
  page: Page,
  blocks: readonly Block[],
  lines: readonly number[],
  titleAt: number,
  isBody: (i: number) => boolean,
): string | null {
  const isOwn = ownNames(page)
  const ofHouse = (name: string): boolean => isHouse(name) || isOwn(name)
  let house: string | null = null
  const { bylines } = page.meta
  for (const source of bylines.length === 0 ? [] : ORDER) {
    const names = bylines
      .filter(
        (b) =>
          b.source === source ||
          (source === 'class' && b.source.startsWith('class(') && !OTHERS.test(b.source)),
      )
      .flatMap((b) => (source === 'declared' ? [b.value.trim()] : withoutSeat(namesIn(b.value))))
    if (names.length === 0 || (source !== 'declared' && names.every(isLogin) && fullNames(page))) continue
    // Several elements of a class repeat one name or show the authors of other articles: one counts.
    const one = source === 'class' || source === 'itemprop:author'
    const signed = (one ? [nearest(names, blocks, titleAt)] : [...new Set(names)]).slice(0, MOST_NAMES)
    const said = signed.join(', ')
    if (source === 'declared') return said
    if (signed.every((name) => isPerson(name) && !isOwn(name)))
      return asStated(page, source, signed).join(', ')
    if (house === null && !signed.every(ofHouse)) return said
    house ??= said
  }
  const otherHouse = house !== null && !house.split(', ').every(isOwn)
  const isNear = (i: number): boolean => i >= titleAt - UP && i <= titleAt + DOWN
  const ofText = page.kind === 'text' && titleAt >= 0
  const nearFirst = ofText ? [...lines.filter(isNear), ...lines.filter((i) => !isNear(i))] : lines
  let below: string | null | undefined = ofText ? undefined : null
  for (const i of nearFirst) {
    if (below === undefined && !isNear(i)) below = nameBelow(blocks, titleAt, isBody)
    if (below) return below
    const names = namesOf(blocks, i)
    if (names.length > 0 && names.every(isWritten) && (!otherHouse || names.every(isPerson)))
      return names.join(', ')
  }
  if (below === undefined) below = nameBelow(blocks, titleAt, isBody)
  if (below) return below
  const first = blocks.findIndex((_block, i) => isBody(i))
  const near = signedNear(blocks, titleAt, first)
  return near ?? (titleAt < 0 ? null : nameUnder(blocks, titleAt, isBody)) ?? house
}

/** Of bare text, in lines above and below the title: bylines further off are of other articles and of comments. */
const UP = 4
const DOWN = 15

/** The names in a line; of one that only announces them (`Autor:`), the person in the next: `Jane Roe/Desk`. */
function namesOf(blocks: readonly Block[], i: number): readonly string[] {
  const { text } = blocks[i] as Block
  if (!/[:：]$/.test(text)) return namesIn(text)
  const next = (blocks[i + 1]?.text ?? '').split(/\s*\//)[0] as string
  return isPerson(next) ? [next] : []
}

/** Whether a name is that of the site, by what it calls itself or by its host: `River News` of rivernews.example. */
function ownNames({ url, meta }: Page): (name: string) => boolean {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(url ?? meta.canonical ?? '')?.[1] ?? ''
  const keys = [meta.site ?? '', host, host.split('.').at(-2) ?? ''].map(squash)
  return (name) => {
    const own = squash(name)
    return keys.some((key) => key === own || (key.length >= LONG_KEY && own.includes(key)))
  }
}

const LONG_KEY = 6

const STATED = ['meta:parsely-author', 'meta:author', 'json-ld:author']

/**
 * Where the head of the page names more authors, all of these among them, it names them all; links to authors stand
 * under other articles too, so of several only those count that the head names.
 */
function asStated(page: Page, source: string, signed: readonly string[]): readonly string[] {
  for (const other of STATED) {
    const stated = page.meta.bylines.filter((b) => b.source === other).flatMap((b) => namesIn(b.value))
    if (stated.length === 0 || stated.length > MOST_NAMES || !stated.every(isPerson)) continue
    if (stated.length > signed.length && signed.every((name) => stated.includes(name)))
      return [...new Set(stated)]
    if (
      source === 'rel:author' &&
      stated.length < signed.length &&
      stated.every((name) => signed.includes(name))
    )
      return stated
  }
  return signed
}

const MOST_NAMES = 5
const PARTICLE = /^(?:van|von|de|der|den|la|le|di|da|del|du|el|al|bin|ibn|ten|ter|zu|zur|y|e)$/
/** Words in small letters make a sentence of it, except where a desk signs. */
const isWritten = (name: string): boolean =>
  !name.includes(' ') ||
  /\b(?:desk|staff|correspondent|reporter|writer|editor|team)s?\b/i.test(name) ||
  name.split(' ').every((word) => /^[^\p{Ll}]/u.test(word) || PARTICLE.test(word))

/** The first of several names, unless another one stands near the title and that does not. */
function nearest(names: readonly string[], blocks: readonly Block[], titleAt: number): string {
  const first = names[0] as string
  if (titleAt < 0 || new Set(names).size < 2) return first
  const near = blocks
    .slice(Math.max(titleAt - NEAR_TITLE, 0), titleAt + 1 + 2 * NEAR_TITLE)
    .filter((_, k) => k !== Math.min(titleAt, NEAR_TITLE))
  const stands = (name: string): boolean => near.some(({ text }) => text.length <= 200 && text.includes(name))
  return stands(first) ? first : (names.find(stands) ?? first)
}

/** In blocks: who signs an article does so close to its title. */
const NEAR_TITLE = 4
const SIGNED =
  /(?:^|[\s|·•–—-]|(?<=\d))(?:by|von|par|por|di|przez|autor(?:in)?\s*:|author\s*:|redaktion\s*:|автор\s*:)\s*(\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:van|von|de|der|la|le|di|da|el|al)\s+)?\p{Lu}[\p{L}.'’-]*){0,3})/u
const DATED_NAME =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,?\s+\d{1,2}:\d\d)?\s*[-–—|·•]\s*(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})$/u

/** In blocks: a day with the name of who wrote stands right above the text, where the page does not show a title. */
const ABOVE_BODY = 4
const NOTHING = { text: '', link_chars: 0 }
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_v, k) => from + k)

/** `11.12.2019 - A. B.`, `Stars | 13:30 von A. B.`: lines of other things around the title that name a person too. */
function signedNear(blocks: readonly Block[], titleAt: number, body: number): string | null {
  const near = titleAt < 0 ? [] : range(Math.max(titleAt - 2, 0), titleAt + 1 + NEAR_TITLE)
  const above = range(Math.max(body - ABOVE_BODY, 0), body)
  for (const i of new Set([...near, ...above])) {
    const { text, link_chars } = blocks[i] ?? NOTHING
    if (!near.includes(i) && !isDateLine(text)) continue
    if (i === titleAt || text.length > 120 || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)) continue
    if (link_chars > text.length / 2 && !SIGNED.test(text)) continue
    const name = (DATED_NAME.exec(text) ?? SIGNED.exec(text))?.[1]
    const names = name === undefined ? [] : namesIn(name)
    if (names.length > 0) return names.join(', ')
  }
  return null
}

/** `edilson.m`, `admin3`: the name of an account, which stands in where the page also prints the person's. */
const isLogin = (name: string): boolean => /^[a-z0-9._-]+$/.test(name)
const fullNames = (page: Page): boolean =>
  page.meta.bylines.some(
    (b) => !OTHERS.test(b.source) && namesIn(b.value).some((n) => /^\p{Lu}\S*\s+\p{Lu}/u.test(n)),
  )

const squash = (text: string): string =>
  text === '' ? '' : text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
