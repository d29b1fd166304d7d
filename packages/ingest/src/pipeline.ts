import { createHash } from 'node:crypto'
import { canonicalAddress, pageAddress } from './1-decode/address.ts'
import { type Decoded, decode, decodeRecords } from './1-decode/decode.ts'
import { LONGEST_TEXT } from './1-decode/limits.ts'
import type { FieldMap } from './1-decode/records.ts'
import { clean } from './2-clean/clean.ts'
import { type LearnedBoilerplate, learn, lineKey } from './2-clean/learn.ts'
import { date } from './3-date/date.ts'
import { readingDay } from './3-date/month.ts'
import { compare, isOneText } from './4-identify/compare.ts'
import { difference } from './4-identify/difference.ts'
import { type Fingerprint, fingerprint } from './4-identify/fingerprint.ts'
import { group, mostPostings, shortCut } from './4-identify/group.ts'
import { chooseOrigin } from './4-identify/origin.ts'
import { type Link, relate, type Report } from './4-identify/relate.ts'
import { type Article, type Extraction, extract, extractorVersion } from './5-extract/extract.ts'
import { answerOf } from './5-extract/second/answer.ts'
import type { Question } from './5-extract/second/question.ts'
import { secondReader } from './5-extract/second/second-reader.ts'
import { whyOf } from './5-extract/why/why.ts'
import type { Camp } from './6-reconcile/camps.ts'
import { dayByDay, type EntryVersion, overlaps, reach, spanOf } from './6-reconcile/day-by-day.ts'
import { derive } from './6-reconcile/derive/derive.ts'
import type { Derived } from './6-reconcile/derive/derived.ts'
import type { Finding } from './6-reconcile/ledger.ts'
import { reconcile } from './6-reconcile/reconcile.ts'
import { refereeMarket, refereePair } from './6-reconcile/referee.ts'
import { type Dated as DatedClaim, resolveUndated, type Undated } from './6-reconcile/undated.ts'
import { dropped, kept, type Outcome } from './outcome.ts'
import type { Cleaned } from './values/cleaned.ts'
import type { DateCandidate, Dated } from './values/dated.ts'
import type { Item } from './values/item.ts'
import type { Page } from './values/page.ts'

/** What the rules were called that made an article: stored beside it. */
export const versions = { cleaner: '12', extractor: extractorVersion } as const

/** One article after every step that needs nothing but the article itself. */
export type Reading = Cleaned &
  Dated &
  Extraction & {
    /** By which its page is known, whatever the address under which it was found. */
    readonly address: string | null
    readonly site: string | null
    /** The character set that the page was read in. */
    readonly encoding: string
    /** The opening of an article and not the whole of it. */
    readonly partial: boolean
    readonly print: Fingerprint
  }

/** 1: the records in one item as it came, each with its outcome. */
export const recordsOf = (item: Item): Decoded => decodeRecords(item)

/** 1, for whom what cannot be read does not matter. */
export const pagesOf = (item: Item): Outcome<Page[]> => decode(item)

/** Between 1 and 2: what recurs over the pages of each site of one call. */
export function learnSites(pages: readonly Page[]): Map<string | null, LearnedBoilerplate> {
  const bySite = Map.groupBy(pages, siteOf)
  return new Map([...bySite].map(([site, list]) => [site, learn(list)]))
}

/** 2 to 5: cleans, dates, fingerprints and mines one page. `today`: no page can be of a later day. */
export function readPage(
  page: Page,
  learned: LearnedBoilerplate | undefined,
  today: string,
): Outcome<Reading> {
  const cleaned = clean(page, learned)
  if (cleaned.outcome === 'dropped') return cleaned
  const { length } = cleaned.value.text
  if (length > LONGEST_TEXT)
    return dropped(
      'too_large',
      `${length} characters of text, at most ${LONGEST_TEXT} are read as one article; a separator parts a file of many`,
    )
  const dated = date(cleaned.value, page, { today })
  const print = fingerprint(cleaned.value.text)
  const partial = page.partial === true
  const article = { ...cleaned.value, published: readingDay(dated), partial }
  return kept({
    ...cleaned.value,
    ...dated,
    ...extract(article),
    site: siteOf(page),
    address: pageAddress(page),
    encoding: page.encoding,
    partial,
    print,
  })
}

// 4 goes on against other articles, and 6 against other claims: what explain does over one call, and the store over
// all that it holds.
export {
  canonicalAddress,
  chooseOrigin,
  compare,
  dayByDay,
  derive,
  difference,
  fingerprint,
  group,
  isOneText,
  lineKey,
  mostPostings,
  overlaps,
  reach,
  reconcile,
  refereeMarket,
  refereePair,
  relate,
  resolveUndated,
  secondReader,
  shortCut,
  spanOf,
  whyOf,
}
export type {
  Camp,
  DatedClaim,
  Decoded,
  Derived,
  EntryVersion,
  FieldMap,
  Finding,
  Fingerprint,
  LearnedBoilerplate,
  Link,
  Question,
  Report,
  Undated,
}

/** Whether a second reader's words are an answer at all. */
export const isAnswer = (content: string): boolean => answerOf(content).ok

/** An article as it is kept, with what was found of its day. */
export type StoredArticle = Article & { readonly date_candidates: readonly DateCandidate[] }

/** 5 again, on an article whose cleaning and date stand: this version of the rules, and what it reads. */
export const extractor = {
  version: versions.extractor,
  read: ({ date_candidates: candidates, ...article }: StoredArticle): Extraction =>
    extract({ ...article, published: readingDay({ published: article.published, candidates }) }),
}

/** `art_` and a hash of the bytes; a record of a larger file goes by its own content. */
export function articleId(bytes: Uint8Array): string {
  return `art_${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}`
}

/** Host without `www.`, `m.`, `amp.`, by which pages of one site belong together; null for text that names none. */
export function siteOf(page: Page): string | null {
  const address = pageAddress(page)
  return (address && URL.parse(address)?.hostname) || page.meta.site
}
