import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'

/** One sentence, or a table, as an article of its own, and every claim that it makes; no claims where it makes none. */
type Case = { readonly published: string; readonly text: string; readonly claims: readonly string[] }

const cases = (lang: string): Case[] =>
  readFileSync(new URL(`cases-${lang}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)

function claimsOf({ text, published }: Case, lang: string): string[] {
  const paragraphs = [...text.matchAll(/.+/g)].map(({ index, 0: line }, n) => ({
    start: index,
    end: index + line.length,
    line: n + 1,
    kind: 'body' as const,
  }))
  return extract({ title: null, text, paragraphs, published, lang }).claims.map((one) =>
    [one.kind, one.measure, one.product, one.area, one.partner, one.value, one.unit, one.period]
      .concat(one.status === 'actual' ? [] : [one.status], one.detail ?? [])
      .join(' '),
  )
}

describe.each(['ru', 'zh', 'de', 'es'])('sentences in %s', (lang) => {
  it.each(cases(lang))('$text', (one) => {
    expect(claimsOf(one, lang).sort()).toEqual([...one.claims].sort())
  })
})
