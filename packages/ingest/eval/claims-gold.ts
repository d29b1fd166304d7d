import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readingDay } from '../src/3-date/month.ts'
import type { Article } from '../src/5-extract/extract.ts'
import type { Paragraph } from '../src/values/cleaned.ts'
import type { GoldArticle, GoldSet } from './gold-article.ts'

/** A claim as the annotator wrote it; a list of periods means that each of them is right. */
export type GoldClaim = {
  readonly kind: string
  readonly measure: string
  readonly product: string
  readonly area: string
  readonly partner: string
  readonly value: number
  readonly unit: string
  readonly period: string | null | readonly (string | null)[]
  readonly qualifier: string
  readonly status: string
  readonly basis?: string | null
  readonly of?: string | null
  readonly detail?: string | null
  readonly optional?: boolean
  readonly anchor: string
}

export type GoldEvent = {
  readonly type: string
  readonly areas: readonly string[]
  readonly product: string | null
  readonly period: string | null | readonly (string | null)[]
  readonly title: string
  readonly anchor: string
  readonly optional?: boolean
}

export type ClaimArticle = GoldArticle & {
  readonly batch?: number
  readonly claims: readonly GoldClaim[]
  readonly events: readonly GoldEvent[]
}

export type Annotated = { readonly gold: ClaimArticle; readonly article: Article }

/** Annotated articles of a set with the text that a perfect cleaning leaves, one paragraph a kept line. */
export function annotated(set: GoldSet): Annotated[] {
  return readFileSync(set.jsonl, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const gold = JSON.parse(line) as ClaimArticle
      const lines = readFileSync(join(set.texts, gold.file), 'utf8').split('\n')
      return { gold, article: articleOf(gold, lines) }
    })
}

function articleOf(gold: ClaimArticle, lines: readonly string[]): Article {
  const paragraphs: Paragraph[] = []
  let text = ''
  let before = 0
  for (const number of gold.keep) {
    const line = (lines[number - 1] ?? '').replace(/^\s*date \d{4}-\d\d(-\d\d)? /, '').trim()
    if (line === '') continue
    // Lines that follow each other and were cut by their width are one block, as the cleaning joins them.
    const cut = paragraphs.length > 0 && number === before + 1 && isCut(text, line)
    text += text === '' ? '' : cut ? '\n' : '\n\n'
    const start = cut ? (paragraphs.pop()?.start ?? text.length) : text.length
    text += line
    paragraphs.push({ start, end: text.length, line: number, kind: kindOf(line) })
    before = number
  }
  const published = gold.published ?? stampedDay(lines)
  return { title: gold.title, text, paragraphs, published, lang: gold.lang }
}

/** A leading stamp that gives the month alone: by that month the product reads an undated page (`readingDay`). */
function stampedDay(lines: readonly string[]): string | null {
  const month = /^\s*date (\d{4}-\d\d) /.exec(lines.find((line) => line.trim() !== '') ?? '')?.[1]
  if (month === undefined) return null
  return readingDay({
    published: null,
    candidates: [{ day: month, source: 'stamp', text: month, score: 0, note: '' }],
  })
}

const isCut = (text: string, next: string): boolean =>
  !/[.!?:;。！？»”")]\s*$/.test(text) &&
  /^[\p{Ll}\d$(]/u.test(next) &&
  text.length - text.lastIndexOf('\n') > 12

const kindOf = (line: string): Paragraph['kind'] =>
  /^[•*·-]\s/.test(line) || (line.length < 60 && !/[.!?。]$/.test(line)) ? 'list' : 'body'
