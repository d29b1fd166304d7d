import { parse } from 'tldts'
import type { Page } from '../values/page.ts'
import trackers from './trackers.json' with { type: 'json' }

/** Copies of pages that services keep under addresses of their own: the page's own address stands inside. */
const COPIES: readonly RegExp[] = [
  /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(.+)$/i,
  /^https?:\/\/archive\.(?:today|is|ph|org)\/\d{8,14}\/(.+)$/i,
  /^https?:\/\/(?:[\w-]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)\/[a-z]\/(?:s\/)?(.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(?:s\/)?(.+)$/i,
]
/** Each round peels one layer; an address with more of them was made to be peeled for ever. */
const MOST_ROUNDS = 20
/** Longer ones carry data, not a place. */
const LONGEST = 4000

/** Parts of a host that name the form in which the same page is sent. */
const FORM = /^(?:www?\d?|m|mobile|mobil|wap|touch|amp)$/
const INDEX = /^(?:index|default)\.(?:html?|shtml|php\d?|aspx?|jsp|cfm)$/i

/**
 * One address for all the forms of one page: `https`, host without `www.`, `m.`, `amp.`; no tracker, session, fragment,
 * default port, AMP form or index name; parameters in order. It identifies the page and need not answer. Null for what
 * names no page of its own (`javascript:`, a bare path, a number).
 */
export function canonicalAddress(address: string): string | null {
  let now = withScheme(address.trim())
  if (now === null || now.length > LONGEST) return null
  if (/^(?:tag|urn):\S/i.test(now)) return now
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = simpler(now)
    if (next === now || next === null) return next
    now = next
  }
  return now
}

/**
 * The address by which a page is known: its own, or the one that it says of itself (`rel=canonical`, `og:url`) where
 * that lies on the same site. Distrusted: a front page or a section named by a page that lies below it, and the first
 * page of an article named by its second, all mistakes of templates.
 */
export function pageAddress(page: Page): string | null {
  const said = page.meta.canonical
  const own = page.url === null ? null : canonicalAddress(page.url)
  if (own === null) return said === null ? null : canonicalAddress(said)
  const named = said !== null && URL.canParse(said, own) ? canonicalAddress(new URL(said, own).href) : null
  if (named === null || !isSameSite(own, named)) return own
  const isFront = (url: string): boolean => /^https:\/\/[^/]+\/?$/.test(url)
  if ((isFront(named) && !isFront(own)) || own.startsWith(`${named}/`)) return own
  const number = numberOf(own)
  return number === null || number === numberOf(named) ? named : own
}

/** Whether two addresses lie under one registrable domain, as the public suffix list tells. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((url) => parse(url, { allowPrivateDomains: true }))
  if (one === undefined || other === undefined) return false
  return one.domain === null ? one.hostname === other.hostname : one.domain === other.domain
}

/** The number of a page of a longer article: `?page=2`, `/page/2`, `/seite-2`. */
function numberOf(url: string): string | null {
  const found =
    /[?&](?:page|p|pg|seite|pagina|strana)=(\d{1,2})(?:&|$)|\/(?:page|seite|pagina)[/-](\d{1,2})(?:[/?.]|$)|[/_](\d)(?:\.s?html?)?(?:\?|$)/i.exec(
      url,
    )
  const number = found?.slice(1).find((digits) => digits !== undefined) ?? null
  return number === '1' ? null : number
}

function withScheme(address: string): string | null {
  if (/^(?:https?|tag|urn):/i.test(address)) return address
  if (address.startsWith('//')) return `https:${address}`
  // Columns of exports leave the scheme out.
  const host = /^[^\s/:?#]+\.[^\s/:?#.]+(?=\/)/.exec(address)?.[0]
  return host !== undefined && parse(host).isIcann === true ? `https://${address}` : null
}

/** One layer less; the same where nothing is left to do. */
function simpler(address: string): string | null {
  for (const copy of COPIES) {
    const inner = copy.exec(address)?.[1]
    if (inner !== undefined) return withScheme(inner) ?? withScheme(`//${inner}`)
  }
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const fragment = url.hash.startsWith('#!') ? url.hash : ''
  const port = url.port === '80' || url.port === '443' ? '' : url.port
  const host = plainHost(url.hostname)
  return host === ''
    ? null
    : `https://${host}${port && `:${port}`}${plainPath(url.pathname)}${plainQuery(url.search)}${fragment}`
}

function plainHost(name: string): string {
  const host = name.toLowerCase().replace(/\.$/, '')
  const { domain, subdomain } = parse(host, { allowPrivateDomains: true })
  if (domain === null || !subdomain) return host
  const labels = subdomain.split('.').filter((label) => !FORM.test(label))
  return [...labels, domain].join('.')
}

function plainPath(path: string): string {
  const all = path.split('/').map(plainPercents)
  const parts = all.flatMap((given) => {
    const part = given.replace(/;(?:jsessionid|phpsessid|sid|sessionid)=[^;/]*/gi, '')
    return part === '' || /^\(S\([a-z0-9]+\)\)$/i.test(part) ? [] : [part]
  })
  const plain = parts.length > 1 ? parts.filter((part) => part.toLowerCase() !== 'amp') : parts
  const last = plain.pop()?.replace(/\.amp(?=\.html?$|$)/i, '') ?? ''
  return `/${[...plain, ...(INDEX.test(last) || last === '' ? [] : [last])].join('/')}`
}

function plainQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .map(plainPercents)
    .filter((pair) => pair !== '' && !isIdle(pair))
  return kept.length === 0 ? '' : `?${[...new Set(kept)].sort((a, b) => (a < b ? -1 : 1)).join('&')}`
}

/** Whether a parameter changes nothing of what is shown: who sent the reader, in which session, in which form. */
function isIdle(pair: string): boolean {
  const [name = '', value = ''] = pair.split(/=(.*)/s).map((part) => part.toLowerCase())
  return (
    trackers.names.includes(name) ||
    trackers.prefixes.some((prefix) => name.startsWith(prefix)) ||
    trackers.pairs.includes(`${name}=${value}`) ||
    // `ref=9878` may be the number of the article, `ref=home` is not.
    (trackers.words.includes(name) && /^[a-z_.]{0,24}$/.test(value)) ||
    // `sid=123` may be the number of the article, 26 letters and digits are a session.
    (trackers.random.includes(name) && /^(?=.*\d)[\w-]{16,}$/.test(value))
  )
}

/** Percent signs in one spelling (RFC 3986, 6.2.2): letters, digits and `-._~` bare, the rest in capitals. */
const plainPercents = (part: string): string =>
  part.replace(/%[0-9a-f]{2}/gi, (code) => {
    const char = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(char) ? char : code.toUpperCase()
  })
