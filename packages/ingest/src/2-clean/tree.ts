import type { Block, PageElement } from '../values/page.ts'

/**
 * What class names, ids and roles hint at. Hints are weighed, never obeyed: `hero` or `category` on the right
 * element of the wrong page would delete an article.
 */
const HINTS = {
  body: /^(?:article|articlebody|articletext|content|contents|body|bodytext|entry|post|postcontent|story|storybody|text|textblock|copy|prose|richtext|rte|wysiwyg|artikel|beitrag|inhalt|nota|cuerpo|texte|corps|paragraph|tdpostcontent|maincontent)/,
  main: /^(?:main|hauptinhalt|primary|center|centre|middle|single|page)$/,
  lead: /^(?:lead|lede|intro|introduction|summary|standfirst|subtitle|subheadline|dek|deck|vorspann|anleser|abstract|chapo|entradilla|excerpt|kicker)/,
  title: /^(?:title|headline|heading|titel|titre|titulo|überschrift)/,
  comment:
    /comment|kommentar|coment|respond|^reply|disqus|discuss|feedback|fb-?comments|guestbook|forum|review/,
  related:
    /relat|recommend|similar|outbrain|taboola|readmore|readnext|readalso|alsoread|crosslink|moreon|morefrom|verwandt|weitere|ähnlich|aehnlich|upnext|nextpost|mehr$|^more/,
  list: /latest|recent|popular|trending|^most|mostread|ticker|ranking|^top\d|topnews|archive|^feed$|newslist|headlines|aktuell/,
  teaser:
    /teaser|^card|promo|snippet|preview|^thumb|^tile|listing|^loop$|^grid|^item|carousel|slider|swiper|highlight|featured/,
  nav: /^nav|menu|breadcrumb|crumb|pagin|^pager|navi|^toc$|^skip|tabs?$|dropdown|toggle|sitemap|directory|^topbar|^subnav/,
  side: /sidebar|^side|aside|widget|^rail|marginal|^right|^left|^col2|rightcol|leftcol|spalte|^plugin/,
  foot: /foot|bottom|colophon|copyright|legal|imprint|impressum|disclaimer/,
  head: /^header|^head$|masthead|banner|logo|^site$|siteheader|pageheader/,
  share: /share|sharing|social|facebook|twitter|whatsapp|follow|addthis|shariff|bookmark|print|tweet/,
  ad: /^ads?$|^adv|advert|sponsor|werbung|anzeige|^banner|adslot|^dfp|googlead|adsense|affiliate|partner/,
  offer:
    /newsletter|subscri|signup|paywall|^abo|login|regist|modal|popup|overlay|cookie|consent|gdpr|donat|spende|cta|^promo|callout|membership|account/,
  author: /author|byline|autor|auteur|^bio|biograph|vcard|profile|contributor|redakteur|verfasser|reporter/,
  meta: /^meta|date|^time|posted|^info|publish|datum|detail|credit|source|quelle|stats|views|^data$/,
  tags: /^tags?$|taglist|tagcloud|^categor|kategorie|keyword|topics?$|thema|themen|schlagw|stichw|rubrik|labels?$|taxonomy|section$/,
  caption: /caption|^legend|bildunter|bildtext|imagetext|^cap$|subtext|copyright|credit|fotograf/,
  media:
    /image|photo|gallery|galerie|media|video|bild|^img|picture|slideshow|player|audio|podcast|^foto|embed/,
  search: /search|suche|^form|filter|input|field|button|^btn|select|buscar|recherche/,
  hidden: /^hidden$|^sronly|screenreader|visuallyhidden|invisible|offscreen|^hide|^dnone$|assistive|^a11y/,
  shop: /product|shop|cart|price|warenkorb|basket|offer|buy|deal|coupon|angebot/,
  note: /notice|alert|warning|hint|hinweis|message|^error|toast|infobox|factbox|^box/,
  foothold: /footnote|fussnote|fußnote|references|reflist|literatur|sources|bibliograph/,
} as const

type Hint = keyof typeof HINTS
export const HINT_NAMES = Object.keys(HINTS) as Hint[]

/** Tags whose presence above a block says something. */
export const SIGN_TAGS = [
  'nav',
  'header',
  'footer',
  'aside',
  'article',
  'main',
  'form',
  'figure',
  'ul',
  'table',
  'blockquote',
  'section',
  'dl',
] as const

/** Sums over one element and all that is under it, and the hints of its names. */
export type Elements = {
  /** Bit i: `HINT_NAMES[i]` in the element's own names. */
  readonly own: Int32Array
  /** The same over the element and all above it, without `html` and `body`. */
  readonly above: Int32Array
  /** Bit i: `SIGN_TAGS[i]` is the element or above it. */
  readonly signs: Int32Array
  readonly depth: Int32Array
  /** Characters outside links, inside links, and in lines shaped like prose. */
  readonly plain: Float64Array
  readonly linked: Float64Array
  readonly prose: Float64Array
  readonly blocks: Float64Array
}

/** Class names are the same from page to page of a site: their hints are worked out once. */
const memo = new Map<string, number>()
const wordMemo = new Map<string, number>()
const MEMO_LIMIT = 50_000

/** @param prose characters of each block that count as prose, 0 where it is not shaped so */
export function elementSums(
  elements: readonly PageElement[],
  blocks: readonly Block[],
  prose: Float64Array,
): Elements {
  const n = elements.length
  const [own, above, signs, depth] = [
    new Int32Array(n),
    new Int32Array(n),
    new Int32Array(n),
    new Int32Array(n),
  ]
  if (memo.size > MEMO_LIMIT) memo.clear()
  if (wordMemo.size > MEMO_LIMIT) wordMemo.clear()
  for (let i = 0; i < n; i += 1) {
    const { tag, names, parent } = elements[i] as PageElement
    own[i] = names === '' ? 0 : hintsOf(names)
    const root = tag === 'body' || tag === 'html'
    above[i] = root ? 0 : (own[i] as number) | (parent < 0 ? 0 : (above[parent] as number))
    signs[i] = signOf(tag) | (parent < 0 ? 0 : (signs[parent] as number))
    depth[i] = parent < 0 ? 0 : (depth[parent] as number) + 1
  }
  const [plain, linked, proseSum, count] = [
    new Float64Array(n),
    new Float64Array(n),
    new Float64Array(n),
    new Float64Array(n),
  ]
  blocks.forEach((block, i) => {
    const e = block.element ?? -1
    if (e < 0) return
    plain[e] = (plain[e] as number) + block.text.length - block.link_chars
    linked[e] = (linked[e] as number) + block.link_chars
    proseSum[e] = (proseSum[e] as number) + (prose[i] as number)
    count[e] = (count[e] as number) + 1
  })
  // Parents stand before their children: one walk from the end sums every tree.
  for (let i = n - 1; i > 0; i -= 1) {
    const parent = (elements[i] as PageElement).parent
    if (parent < 0) continue
    plain[parent] = (plain[parent] as number) + (plain[i] as number)
    linked[parent] = (linked[parent] as number) + (linked[i] as number)
    proseSum[parent] = (proseSum[parent] as number) + (proseSum[i] as number)
    count[parent] = (count[parent] as number) + (count[i] as number)
  }
  return { own, above, signs, depth, plain, linked, prose: proseSum, blocks: count }
}

const signs: ReadonlyMap<string, number> = new Map([
  ...SIGN_TAGS.map((tag, i) => [tag, 1 << i] as const),
  ['ol', 1 << SIGN_TAGS.indexOf('ul')] as const,
])
const signOf = (tag: string): number => signs.get(tag) ?? 0

const MOST_WORDS = 40
/** Words that say something only together with the next one: `sr-only`, `read-more`, `most-popular`; and their bit. */
const LEADS = 1 << 30
const LEADING = /^(?:sr|screen|visually|read|also|more|up|next|most|right|left|main|page|site)$/

/** Each word of the names is judged alone, a few with their neighbour; numbers in them say nothing. */
function hintsOf(names: string): number {
  const known = memo.get(names)
  if (known !== undefined) return known
  let [hints, count, from, before] = [0, 0, -1, '']
  for (let i = 0; i <= names.length && count < MOST_WORDS; i += 1) {
    const c = i < names.length ? names.charCodeAt(i) : 0
    if ((c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff)) {
      if (from < 0) from = i
      continue
    }
    if (from < 0) continue
    const word = names.slice(from, i)
    from = -1
    count += 1
    if (before !== '') hints |= wordHints(before + word)
    const own = word.length < 2 ? 0 : wordHints(word)
    hints |= own
    before = (own & LEADS) === 0 ? '' : word
  }
  hints &= ~LEADS
  memo.set(names, hints)
  return hints
}

function wordHints(word: string): number {
  const known = wordMemo.get(word)
  if (known !== undefined) return known
  let hints = 0
  for (let i = 0; i < HINT_NAMES.length; i += 1) if (HINTS[HINT_NAMES[i] as Hint].test(word)) hints |= 1 << i
  if (LEADING.test(word)) hints |= LEADS
  wordMemo.set(word, hints)
  return hints
}

/** Steps down from the top while one child holds the stated share of all prose. */
export function core(elements: readonly PageElement[], tree: Elements, share: number): number {
  let total = 0
  for (let i = 0; i < elements.length; i += 1)
    if ((elements[i] as PageElement).parent < 0) total += tree.prose[i] as number
  if (total === 0) return -1
  let at = -1
  for (let i = 0; i < elements.length; i += 1)
    if ((elements[i] as PageElement).parent === at && (tree.prose[i] as number) >= total * share) at = i
  return at
}

/** Whether the ancestor stands above element `e`, or is it. Parents have smaller numbers than their children. */
export function isWithin(elements: readonly PageElement[], e: number, ancestor: number): boolean {
  if (ancestor < 0) return false
  let at = e
  while (at > ancestor) at = elements[at]?.parent ?? -1
  return at === ancestor
}
