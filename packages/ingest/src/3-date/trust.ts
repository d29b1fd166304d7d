import type { Stamp } from '../values/cleaned.ts'
import { isEmbed } from './embed.ts'
import type { FoundDay } from './find-days.ts'
import { isRunIn } from './run-in.ts'
import { isOfItself, type Label, labelBefore } from './label.ts'

type Where = Pick<FoundDay, 'start' | 'end' | 'form'>

export type Trust = {
  /** Name of the source for readers: `json-ld`, `header` … */
  readonly source: string
  readonly score: number
  /** Why so much, in words. */
  readonly why: string
  /** What it stays worth, wherever it stands. */
  readonly least?: number
  readonly label?: Label
  /** Stands by the title or the first words. */
  readonly near?: true
}

type Rule = { readonly names: RegExp; readonly source: string; readonly score: number; readonly why: string }

/**
 * First match counts. The order of trust is that in which publishers keep these fields right: structured data written
 * for search engines, then meta tags, then elements marked by hand. What says modified comes last, and still beats
 * nothing: many pages have no other day.
 */
const META: readonly Rule[] = [
  rule(/^json-ld:datePublished$/i, 'json-ld', 0.95, 'structured data: published'),
  rule(/^json-ld:datePublished/i, 'json-ld', 0.93, 'structured data of the page: published'),
  rule(/^json-ld:(?:dateCreated|uploadDate)/i, 'json-ld', 0.8, 'structured data: created'),
  rule(/^json-ld:/i, 'json-ld', 0.42, 'structured data: modified'),
  rule(
    /expir|valid|event|start|end(?:date|time)|birth|copyright|birthday|until|reading|timezone|read-?time|timeout|runtime/i,
    'meta',
    0.05,
    'not the day of publication by its name',
  ),
  rule(/current[-_]?(?:date|time)|today|heute|\bnow\b|clock/i, 'element', 0.05, 'the day of the visit'),
  rule(
    /comment|kommentar|related|sidebar|widget|teaser|recent|footer|slider|breaking|calendar|countdown/i,
    'element',
    0.12,
    'stands in a comment or a teaser',
  ),
  rule(/^(?:meta|itemprop):.*(?:modif|updat|revis|lastmod|changed)/i, 'meta', 0.42, 'meta: modified'),
  rule(/^itemprop:.*(?:datepublished|datecreated)/i, 'microdata', 0.92, 'microdata: published'),
  rule(
    /^meta:(?:[a-z_]+[:.])*(?:published|publish|published_time|publish[-_]?(?:ed)?[-_]?(?:date|time|on|at)|pub[-_]?date|article\.published|.*publication.*)$/i,
    'meta',
    0.93,
    'meta: published',
  ),
  rule(
    /^meta:.*(?:publi|issued|created|release|pubdate|posted|firstpub|original)/i,
    'meta',
    0.9,
    'meta: published or created',
  ),
  rule(
    /^meta:(?:dc\.|dcterms\.|dcterm:|dc:|article\.|sailthru\.|cxenseparse:recs:|parsely-)?(?:date|pub-date|pubdate|time|datetime)/i,
    'meta',
    0.84,
    'meta: date',
  ),
  rule(/^script:.*publi/i, 'script', 0.5, "a field of the page's program: published"),
  rule(/^script:/i, 'script', 0.42, "a field of the page's program: created"),
  // Share buttons and players keep the time of a post or of its last change there.
  rule(/^attribute$/, 'element', 0.32, 'an attribute of an element'),
  rule(/^meta:title/i, 'title', 0.4, 'in the title'),
  rule(/^meta:/i, 'meta', 0.5, 'a meta tag with a date'),
  rule(
    /modif|updat|aktualis|geaendert|changed|lastmod|\bmod[-_]?date/i,
    'time',
    0.4,
    'an element marked as updated',
  ),
  rule(
    /^time:datetime.*(?:publi|entry|post|article|pubdate|meta|date|author|byline|headline)/i,
    'time',
    0.82,
    'a time element of the article',
  ),
  rule(/^time:datetime/i, 'time', 0.7, 'a time element'),
  rule(
    /^time:text.*(?:publi|entry|post|article|pubdate|meta|date|author|byline|headline)/i,
    'time',
    0.78,
    'a time element of the article',
  ),
  rule(/^time:/i, 'time', 0.66, 'a time element'),
  rule(
    /publi|entry-?date|post-?date|post__?date|posted|article-?date|pubdate|article__?date|entry-meta|dateline/i,
    'element',
    0.72,
    'an element marked as date of the article',
  ),
  rule(/^class/i, 'element', 0.6, 'an element marked as date'),
]

function rule(names: RegExp, source: string, score: number, why: string): Rule {
  return { names, source, score, why }
}

const LABELLED: Readonly<
  Record<Label, { readonly by: number; readonly least: number; readonly why: string }>
> = {
  published: { by: 0.2, least: 0, why: 'labelled as published' },
  // Second choice, and good enough where it stands alone.
  updated: { by: -0.3, least: 0.28, why: 'labelled as updated' },
  other: { by: -0.65, least: 0.02, why: 'labelled as something else' },
}

/** A label on the page is worth as much as a meta tag, and no more. */
const MOST = 0.92

/** How far to trust a stamp to carry the day of publication. `from` is where the day before it ends. */
export function trustIn(stamp: Stamp, from: number, day: Where): Trust {
  const label =
    labelBefore(stamp.text, from, day.start) ?? (from === 0 && isOfItself(stamp.text) ? 'published' : null)
  const plain = plainTrust(stamp, day, label)
  // A field that names itself needs no label, except where its own text says that it was updated.
  if (label === null || (stamp.where === 'meta' && label === 'published')) return plain
  if (stamp.where === 'url' || stamp.where === 'lead' || stamp.where === 'declared') return plain
  const { by, least, why } = LABELLED[label]
  return {
    ...plain,
    score: Math.min(Math.max(least, plain.score + by), MOST),
    why: `${plain.why}, ${why}`,
    least,
    label,
  }
}

/** How far to trust a line by the element that holds it. */
export const elementTrust = (stamp: Stamp): Trust =>
  META.find(({ names }) => names.test(stamp.source ?? '')) ?? UNKNOWN

const UNKNOWN: Trust = { source: 'meta', score: 0.4, why: 'metadata' }

const isFarIn = (text: string, start: number): boolean => start > 60 && text.length > 120

/** A credit may stand behind the caption's sentence: `… on 29 May 2025, of a quay. PHOTO: AGENCY`. */
const SENTENCE_ENDS = /\p{Ll}{3}[.!?…] \p{Lu}/u

/** A line that begins with its day is a line of date; inside a sentence it is mentioned: `The photo of 20 March shows …`. */
const isMentioned = ({ text }: Stamp, day: Where): boolean =>
  !isRunIn(text, day) &&
  (isFarIn(text, day.start) ||
    (day.start > 12 &&
      text.length > 80 &&
      (/[.!?…)\]]$/.test(text) || SENTENCE_ENDS.test(text.slice(day.end)))))

function plainTrust(stamp: Stamp, day: Where, label: Label | null): Trust {
  if (isEmbed(stamp.text, day.start))
    return { source: 'element', score: 0.1, why: 'a post shown in the article' }
  if (day.form === 'code') return { source: 'code', score: 0.78, why: 'a code that begins with the day' }
  switch (stamp.where) {
    case 'lead':
      return { source: 'stamp', score: 0.99, why: 'the stamp that leads the text' }
    case 'declared':
      return { source: 'declared', score: 0.97, why: 'declared by the feed or the record' }
    case 'url':
      // Words in an address are those of the title, which may name any day.
      return day.form === 'named'
        ? { source: 'url', score: 0.4, why: 'a day in the words of the address' }
        : { source: 'url', score: 0.83, why: 'a day in the address' }
    case 'meta':
      return elementTrust(stamp)
    case 'header':
      return isMentioned(stamp, day)
        ? { source: 'header', score: 0.15, why: 'inside a sentence above the text' }
        : { source: 'header', score: 0.76, why: 'a line above the text' }
    case 'body':
      return isMentioned(stamp, day)
        ? { source: 'header', score: 0.15, why: 'inside a sentence between the first lines kept' }
        : { source: 'header', score: 0.62, why: 'a line between the first lines kept' }
    case 'footer':
      if (stamp.source === 'others' && label !== 'published')
        return { source: 'footer', score: 0.12, why: 'below the text, among comments or teasers' }
      return label === null && isFarIn(stamp.text, day.start)
        ? { source: 'footer', score: 0.15, why: 'inside a sentence below the text' }
        : { source: 'footer', score: 0.4, why: 'a line below the text' }
    case 'dateline':
      return { source: 'text', score: 0.3, why: 'in the running text' }
  }
}
