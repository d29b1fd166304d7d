import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@factline/schema/model/claim'
import { finish } from './claims/finish.ts'
import { extract, type Trace } from './extract.ts'

/** One sentence, or a table, as an article of its own, and every claim that it makes; no claims where it makes none. */
type Case = { readonly published: string; readonly text: string; readonly claims: readonly string[] }

const cases = (lang: string): Case[] =>
  readFileSync(new URL(`cases-${lang}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)

/** What is told of a case, and what was read of it before the doubtful is left out. */
function claimsOf({ text, published }: Case, lang: string): { told: string[]; read: string[] } {
  const paragraphs = [...text.matchAll(/.+/g)].map(({ index, 0: line }, n) => ({
    start: index,
    end: index + line.length,
    line: n + 1,
    kind: 'body' as const,
  }))
  const trace: Trace = { views: [], notes: [], drafts: [] }
  const { claims } = extract({ title: null, text, paragraphs, published, lang }, trace)
  return { told: claims.map(wordsOf), read: finish(trace.drafts, trace.views, 0).map(wordsOf) }
}

const wordsOf = (one: Claim): string =>
  [one.kind, one.measure, one.product, one.area, one.partner, one.value, one.unit, one.period]
    .concat(one.status === 'actual' ? [] : [one.status], one.detail ?? [])
    .join(' ')

// How sure the extractor is of a claim is fitted and tested on whole articles: no sentence alone could say it.
describe.each(['ru', 'zh', 'de', 'es'])('sentences in %s', (lang) => {
  it.each(cases(lang))('$text', (one) => {
    const { told, read } = claimsOf(one, lang)
    expect(one.claims.filter((claim) => !read.includes(claim))).toEqual([])
    expect(told.filter((claim) => !one.claims.includes(claim))).toEqual([])
  })
})
