import type { Paragraph } from '../values/cleaned.ts'
import { extract, type Trace } from './extract.ts'

/** One claim of a case. `period` may be `*`: any. What is left out is `actual`, without detail; a basis is checked where told. */
export type CaseClaim = {
  readonly kind: string
  readonly measure: string
  readonly product: string
  readonly area: string
  readonly partner: string
  readonly value: number
  readonly unit: string
  readonly period: string | null
  readonly status?: string
  readonly basis?: string
  readonly detail?: string
}

export type Case = {
  /** Blank lines part its paragraphs. */
  readonly text: string
  readonly title?: string
  readonly published: string | null
  readonly claims: readonly CaseClaim[]
}

/**
 * The claims read from a case, each once, before the doubtful are left out: how sure the extractor is of each is fitted
 * and tested on whole articles, and no sentence alone could say it.
 */
export function read(one: Case): CaseClaim[] {
  const trace: Trace = { views: [], notes: [], drafts: [] }
  const { text, title = null, published } = one
  extract({ title, text, paragraphs: paragraphsOf(text), published, lang: 'en' }, trace)
  return trace.drafts.map(({ detail, basis, value, ...rest }) => ({
    ...rest,
    value: value ?? Number.NaN,
    ...(detail === null ? {} : { detail }),
    ...(basis === null ? {} : { basis }),
  }))
}

const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/.+/g)].map((line, n) => ({
    start: line.index,
    end: line.index + line[0].length,
    line: n + 1,
    kind: 'body',
  }))

const key = (claim: CaseClaim, period: string | null, basis: boolean): string =>
  [
    claim.kind,
    claim.measure,
    claim.product,
    claim.area,
    claim.partner,
    Number(claim.value.toPrecision(11)),
    claim.unit,
    period ?? 'open',
    claim.status ?? 'actual',
    claim.detail ?? '-',
    basis ? (claim.basis ?? 'yoy') : '-',
  ].join(' ')

/** The claims that were read, one sorted line each; a period or basis that the case leaves open is left out. */
export function keysOf(claims: readonly CaseClaim[], one: Case): string[] {
  const any = one.claims.some((claim) => claim.period === '*')
  const based = one.claims.some((claim) => claim.basis !== undefined)
  return [
    ...new Set(claims.map((claim) => key(claim, any ? '*' : claim.period, based && claim.kind === 'change'))),
  ].sort()
}

/** The claims that a case wants, in the same form. */
export const wanted = (one: Case): string[] => keysOf(one.claims, one)
