import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from '../2-clean/clean.ts'
import type { Cleaned, Stamp } from '../values/cleaned.ts'
import type { Dated } from '../values/dated.ts'
import type { Page } from '../values/page.ts'
import cases from './cases.json' with { type: 'json' }
import { date } from './date.ts'

type Case = {
  readonly lang: string
  readonly what: string
  readonly day: string | null
  readonly source?: string
  /** Lines above the title, and under it. */
  readonly top?: readonly string[]
  readonly head?: readonly string[]
  readonly body?: string
  readonly foot?: readonly string[]
  readonly url?: string
  readonly today?: string | null
}

const TITLES: Readonly<Record<string, string>> = {
  en: 'Yards sell more boats',
  ru: 'Верфи продали больше судов',
  zh: '船厂售出更多船只',
  de: 'Werften verkaufen mehr Schiffe',
  es: 'Los astilleros venden más barcos',
}

/** A case as a bare text, through decode and clean as an article goes. */
function read({ lang, top = [], head = [], body, foot = [], url, today = cases.today }: Case): Dated {
  const filler = cases.filler[lang as keyof typeof cases.filler]
  const text = [...top, TITLES[lang], ...head, ...(body ? [body] : []), ...filler, ...foot].join('\n\n')
  const declared = { title: null, published: null, byline: null, content_type: null }
  const pages = decode({
    path: 'case.txt',
    bytes: new TextEncoder().encode(text),
    url: url ?? null,
    declared,
  })
  if (pages.outcome !== 'kept') throw new Error(pages.reason)
  const page = pages.value[0] as Page
  const cleaned = clean(page)
  if (cleaned.outcome !== 'kept') throw new Error(cleaned.reason)
  return date(cleaned.value, page, { today })
}

describe.each(['en', 'ru', 'zh', 'de', 'es'])('days in %s', (lang) => {
  const own = (cases.cases as readonly Case[]).filter((one) => one.lang === lang)
  it.each(own.map((one) => [one.what, one] as const))('%s', (_, one) => {
    const dated = read(one)
    expect(dated.published, JSON.stringify(dated.candidates, null, 1)).toBe(one.day)
    if (one.source) expect(dated.published_source).toBe(one.source)
  })
})

it('shows what an undated page tells of its time, and does not take it', () => {
  const dated = read({
    lang: 'en',
    what: 'undated',
    foot: [
      'The old yard, which the mayor had opened on 6 March 2007, was sold after a long quarrel.',
      '© 2021 Harbour Gazette',
    ],
    day: null,
  })
  expect(dated).toMatchObject({ published: null, confidence: 0 })
  expect(dated.candidates.map(({ day, source }) => [day, source])).toEqual(
    expect.arrayContaining([
      ['2007-03-06', 'text'],
      ['2021', 'copyright'],
    ]),
  )
})

describe('every page', () => {
  const cleanedOf = (stamps: readonly Stamp[], text: string): Cleaned => ({
    ...{ title: null, byline: null, agency: null, dropped: [], lang: null, text, stamps },
    paragraphs: [{ start: 0, end: text.length, line: 1, kind: 'body' }],
  })
  const meta = {
    titles: [],
    bylines: [],
    dates: [],
    canonical: null,
    site: null,
    lang: null,
    article_body: null,
    types: [],
  }
  const page: Page = { kind: 'text', url: null, encoding: 'utf-8', blocks: [], meta }
  const piece = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      '2024',
      '31',
      'February',
      '10月',
      '8日',
      '30 фев',
      '99.99.9999',
      '1970-01-01T',
      'Friday',
      '周五',
      ' in ',
      'BEIJING, ',
      '. /TASS/. ',
      '/',
      '-',
      '.',
      ', ',
      '20240230',
      '29.02.2023',
      'MENAFN31082023000187',
      'Updated: ',
    ),
  )
  const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  const stamp = fc.record({
    where: fc.constantFrom(
      'lead',
      'dateline',
      'header',
      'body',
      'footer',
      'meta',
      'url',
      'declared',
    ) as fc.Arbitrary<Stamp['where']>,
    source: fc.constantFrom(null, 'json-ld:datePublished', 'meta:date', 'time:text(updated)'),
    line: fc.constantFrom(null, 1),
    text: words,
  })

  it('gets a real day that is not in the future, or none, and never an error', () => {
    fc.assert(
      fc.property(
        fc.array(stamp, { maxLength: 6 }),
        words,
        fc.constantFrom(null, '2024-02-29'),
        (stamps, text, today) => {
          const { published, confidence, candidates } = date(cleanedOf(stamps, text), page, { today })
          expect(published === null).toBe(confidence === 0)
          if (published === null) return
          expect(new Date(published).toISOString().slice(0, 10)).toBe(published)
          if (today !== null) expect(published <= '2024-03-01').toBe(true)
          expect(candidates[0]?.day).toBe(published)
          expect(candidates[0]?.note).toMatch(/^won: /)
        },
      ),
      { numRuns: 400 },
    )
  })
})
