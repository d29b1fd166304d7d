import { tidy } from './entities.ts'
import type { Block, Page } from '../values/page.ts'

/** Words that stand before a name, in any of the languages. */
const BEFORE_NAME =
  /^(?:(?:written|reported|posted|published|story|text|words|article|edited|compiled)\s+by|by|from our|author(?:s|ed by)?\s*:|text(?:\s+(?:und|&)\s+(?:fotos?|bilder|interview))?\s*:|interview\s*:|von|(?:ein )?(?:beitrag|artikel|gastbeitrag|kommentar) von|(?:eingestellt|erstellt|verfasst|geschrieben|veröffentlicht|publiziert|gepostet|gespeichert|redaktion)\s*(?:von|durch|:)|autor(?:in|en)?\s*:?|auteurs?\s*:?|text von|par|rédigé par|publié par|écrit par|por|escrito por|publicado por|redacción|автор(?:ы)?\s*:?|текст\s*:|корреспондент|作者\s*[:：]|(?:责任)?编辑\s*[:：]|记者\s*[:：]?|文\s*[/｜|:：]|di|door|av|autor tekstu:|przez)(?:(?=[\s:：/｜]|$)|(?<=[:：]))[\s:：/｜|]*/iu
const AFTER_NAME =
  /\s*(?:[|·•–—]|\s-\s|\(|,?\s+(?:am|on|le|el|at|in der|veröffentlicht|published|posted|updated|zuletzt|aktualisiert|um|stand:|сегодня)\s+(?=\d|\p{Lu}\w+,?\s+\d|mon|tue|wed|thu|fri|sat|sun)|\d{1,2}[./-]\d{1,2}|\d{4}|\d{1,2}\s+(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)|\b(?:says|sagt|schrieb|meint)\s*:).*$/iu
const NO_NAME =
  /^(?:admin|administrator|wordpressadmin|author|autor|editor|name\s*\*?|email|website|posted|publiziert am|über|by|von|all articles|alle artikel|anonymous|unknown|comment|likes?|follow|text|foto|read more|afficher|profil)|https?:|www\.|@|\bsays:|\bsagt:|\berforderlich|\bminutes?$|\bminuten?$/i
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
  'class',
  'meta:author',
  'meta:citation_author',
  'meta:dc.creator',
  'meta:twitter:data1',
  'meta:article:author',
  'meta:og:article:author',
  'json-ld:author(webpage)',
]

/** Names of houses, not of people: they sign where nobody else does. */
const HOUSE =
  /redaktion|redacci|rédaction|editor|staff|team|agenc|agentur|newsroom|magazin|zeitung|\bnews\b|media|medien|verlag|press|gmbh|\be\.\s?v\.|\bag\b|\binc\b|university|universität|deutsche welle|geographic|\.\w{2,5}$/iu
const SHORT_HOUSE = /^\p{Lu}{2,6}$/u
const isHouse = (name: string): boolean => HOUSE.test(name) || SHORT_HOUSE.test(name)
const isPerson = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:van|von|de|der|la|le|di|da|el|al))*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(
    name,
  ) && !isHouse(name)

/** Who signs the article, several names parted by commas; null where nobody does. */
export function chooseByline(
  page: Page,
  blocks: readonly Block[],
  lines: readonly number[],
  titleAt: number,
): string | null {
  const site = squash(page.meta.site ?? '')
  let house: string | null = null
  for (const source of ORDER) {
    const names = page.meta.bylines
      .filter(
        (b) =>
          b.source === source ||
          (source === 'class' && b.source.startsWith('class(') && !OTHERS.test(b.source)),
      )
      .filter((b) => squash(b.value) !== site || source === 'json-ld:author')
      .flatMap((b) => (source === 'declared' ? [b.value.trim()] : namesIn(b.value)))
    if (names.length === 0 || (source !== 'declared' && names.every(isLogin) && fullNames(page))) continue
    // Several elements of a class repeat one name or show the authors of other articles: the first one counts.
    const first = source === 'class' || source === 'itemprop:author'
    const signed = (first ? names.slice(0, 1) : [...new Set(names)]).slice(0, 5)
    const said = signed.join(', ')
    if (source === 'declared' || signed.every(isPerson)) return said
    if (house === null && !signed.every(isHouse)) return said
    house ??= said
  }
  for (const i of lines) {
    const names = namesIn((blocks[i] as Block).text)
    if (names.length > 0 && (house === null || names.every(isPerson))) return names.join(', ')
  }
  return (titleAt < 0 ? null : signedNear(blocks, titleAt)) ?? house
}

/** In blocks: who signs an article does so close to its title. */
const NEAR_TITLE = 4
const SIGNED =
  /(?:^|[\s|·•–—-])(?:by|von|par|por|di|przez|autor(?:in)?\s*:|author\s*:|redaktion\s*:|автор\s*:)\s*(\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:van|von|de|der|la|le|di|da|el|al)\s+)?\p{Lu}[\p{L}.'’-]*){0,3})/u
const DATED_NAME =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,?\s+\d{1,2}:\d\d)?\s*[-–—|·•]\s*(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3})$/u

/** `11.12.2019 - A. B.`, `Stars | 13:30 von A. B.`: lines of other things around the title that name a person too. */
function signedNear(blocks: readonly Block[], titleAt: number): string | null {
  const near = blocks.slice(Math.max(titleAt - 2, 0), titleAt + 1 + NEAR_TITLE)
  for (const [k, { text, link_chars }] of near.entries()) {
    if (k === Math.min(titleAt, 2) || text.length > 120 || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text))
      continue
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

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The names in a byline, its small words and dates cut off; none where it is a sentence or an address. */
function namesIn(value: string): string[] {
  let text = tidy(value)
  // "Posted on 3 May 2020 by A. B.": the name comes last.
  text =
    /^(?:posted|published|veröffentlicht|publiziert|publié|publicado|geschrieben|erstellt)\b.*\d.*\s(?:by|von|par|por)\s+(.+)$/iu.exec(
      text,
    )?.[1] ?? text
  for (let k = 0; k < 2; k += 1) text = text.replace(BEFORE_NAME, '').trim()
  text = text
    .replace(AFTER_NAME, '')
    .replace(/[\s,;:|·»]+$/, '')
    .replace(/(?<=\s\p{Lu}\p{L}+)\d$/u, '')
    .trim()
  if (text === '' || NO_NAME.test(text) || text.length > 80) return []
  const names = text.split(/\s*(?:,|;|\s(?:and|und|y|et|и)\s|&)\s*/).filter((n) => n !== '')
  return names.length > 5 || names.some((n) => n.split(' ').length > 5) ? [] : names
}

/** A line that only says who wrote: it opens like one and holds a name and little else. */
export function isByline(text: string): boolean {
  if (text.length > 100 || /[.!?。]\s+\p{L}/u.test(text)) return false
  const opening = BEFORE_NAME.exec(text)
  if (!opening)
    return /^(?:staff (?:reporter|writer)|our correspondent|news desk|web desk|editorial team|agenc(?:y|ies))\b[^.]{0,40}$/i.test(
      text,
    )
  const rest = text.slice(opening[0].length).replace(AFTER_NAME, '')
  if (/[.!?。]$/.test(rest) && rest.split(' ').length > 4) return false
  const words = rest.split(/\s+/).filter((w) => w !== '')
  if (/[\u4e00-\u9fff]/.test(rest)) return rest.length <= 20
  const named = words.filter((w) => /^[\p{Lu}\d"“„(]/u.test(w)).length
  return (
    words.length <= 9 &&
    (named >= words.length / 2 ||
      /^from our|\b(?:staff|desk|correspondent|reporter|writer|editor)s?\b/i.test(text))
  )
}
