import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '@factline/schema/model/claim'
import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { type Series, seriesId } from '@factline/schema/vocabulary/series'
import { boundsOf } from '../src/5-extract/quantity/bounds.ts'
import type { DatedVoice } from '../src/6-reconcile/reconcile.ts'
import { reconcile } from '../src/6-reconcile/reconcile.ts'
import { type Entry, type Finding, Ledger } from '../src/6-reconcile/ledger.ts'
import { refereeMarket, refereePair } from '../src/6-reconcile/referee.ts'
import { resolveUndated } from '../src/6-reconcile/undated.ts'
import { readClaims } from './claims-section.ts'
import { annotated, type ClaimArticle, type GoldClaim } from './claims-gold.ts'
import { goldSets, isMounted } from './gold-article.ts'

/** An error that stands in the articles on purpose: in which article, what should be said of it, and which values. */
type Planted = {
  readonly set: string
  readonly article: string
  /** An identity, a cause, `dispute`, or `suspect` where the article itself tells that it is wrong. */
  readonly says: string
  readonly values: readonly number[]
}

export type PlantedScore = {
  readonly planted: number
  readonly named: number
  readonly lines: readonly string[]
}

/** An annotated article with what the extractor reads in it. */
export type ReadArticle = {
  readonly set: string
  readonly gold: ClaimArticle
  readonly read: readonly Claim[]
}

/** The articles of these sets, as far as they are mounted. */
export const readArticles = (setNames: readonly string[]): ReadArticle[] =>
  goldSets
    .filter((set) => setNames.includes(set.name) && isMounted(set))
    .flatMap((set) =>
      annotated(set).map(({ gold }) => ({ set: set.name, gold, read: readClaims(gold, set.texts) })),
    )

/**
 * What the referee says of the annotated articles of these sets, all reconciled and judged together: once of the claims as people read them, so that only the arithmetic
 * is judged, once of the claims as the extractor reads them. A planted error counts as named when a finding (or a
 * dispute) of that name speaks of a claim with that value in that article. All other findings are listed.
 */
export function refereeOfArticles(
  by: 'people' | 'extractor',
  articles: readonly ReadArticle[],
): PlantedScore {
  const sets = new Set(articles.map(({ set }) => set))
  const told = articles.flatMap((one) => voicesOf(one, by))
  const byId = new Map(told.map((one) => [one.claim, one]))
  const entries = entriesOf(told)
  const findings = findingsOf(entries)
  const disputed = new Set(
    entries
      .filter(({ camps }) => camps.length > 1)
      .flatMap(({ camps }) => camps.flatMap((camp) => camp.claims)),
  )
  const list = readFileSync(join(import.meta.dirname, 'planted.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Planted)
    .filter(({ set }) => sets.has(set))
  const isAbout = (claim: string, { article, values }: Planted): boolean => {
    const one = byId.get(claim)
    return one?.article === article && values.includes(one.value)
  }
  const explains = (finding: Finding, one: Planted): boolean =>
    [finding.identity, finding.cause].includes(one.says) &&
    finding.claims.some((claim) => isAbout(claim, one))
  const suspects = told.filter(({ suspect }) => suspect != null).map(({ claim }) => claim)
  const inWords = { dispute: disputed, suspect: new Set(suspects) }
  const isNamed = (one: Planted): boolean =>
    one.says === 'dispute' || one.says === 'suspect'
      ? [...inWords[one.says]].some((claim) => isAbout(claim, one))
      : findings.some((finding) => explains(finding, one))
  const missed = list.filter((one) => !isNamed(one))
  const other = findings.filter((finding) => !list.some((one) => explains(finding, one)))
  return {
    planted: list.length,
    named: list.length - missed.length,
    lines: [
      ...missed.map((one) => `not named: ${one.article} ${one.says}`),
      ...other.map(
        ({ identity, cause, finding, claims }) =>
          `also found: ${identity}${cause === null ? '' : ` (${cause})`}: ${finding} [${claims.map((claim) => byId.get(claim)?.article).join(', ')}]`,
      ),
    ],
  }
}

type Told = DatedVoice & {
  readonly suspect?: string | null
  readonly series: Series
  readonly status: string
  readonly period: string | null
}

function voicesOf({ gold, read }: ReadArticle, by: 'people' | 'extractor'): Told[] {
  const claims = by === 'extractor' ? read.filter(isNoDraft) : gold.claims.map((claim) => asRead(claim, read))
  return claims.map((claim, n) => ({
    ...claim,
    series: { ...claim },
    claim: `${gold.id}#${n}`,
    article: gold.id,
    story: gold.story ?? gold.id,
    known_from: gold.published ?? today,
  }))
}

/** Undated pages were out by the day of the evaluation, which is fixed. */
const today = '2026-11-30'
const isNoDraft = ({ confidence }: Claim): boolean => confidence >= draftBelow

/** What an annotated claim commits to: as its number was read, else half of its last digit that is no zero. */
function asRead(claim: GoldClaim, read: readonly Claim[]) {
  const { value, unit, qualifier, basis = null, of = null, detail = null, ...rest } = claim
  const twin = read.find((one) => one.value === value && one.unit === unit && one.qualifier === qualifier)
  const suspect = twin?.suspect ?? null
  const { low, high } = twin ?? boundsOf(value, lastDigit(value), qualifier as Claim['qualifier'], false)
  const period = Array.isArray(claim.period) ? (claim.period[0] ?? null) : (claim.period as string | null)
  return {
    ...rest,
    value,
    unit,
    qualifier,
    basis,
    of,
    detail,
    low,
    high,
    period,
    suspect,
    confidence: 1,
  } as unknown as Claim
}

function lastDigit(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1] ?? '').length
  let digit = 1
  // At least three digits are meant: 200 billion is not "between 150 and 250".
  while (value !== 0 && value % (digit * 10) === 0 && digit * 1000 <= Math.abs(value)) digit *= 10
  return digit
}

function entriesOf(told: readonly Told[]): Entry[] {
  const places = new Map<string, string>()
  for (const group of Map.groupBy(told, (one) => `${seriesId(one.series)} ${one.status}`).values()) {
    const [undated, dated] = [group.filter(({ period }) => period === null), group.filter(isDated)]
    for (const { claim, period } of resolveUndated(group[0]?.series.unit ?? '', undated, dated))
      places.set(claim, period)
  }
  const placed = told.flatMap((one) => {
    const period = one.period ?? places.get(one.claim) ?? null
    return period === null || one.status !== 'actual' ? [] : [{ ...one, period }]
  })
  return [...Map.groupBy(placed, ({ series, period }) => `${seriesId(series)} ${period}`).values()].map(
    (group) => {
      const [{ series, period }] = group as [(typeof group)[number]]
      return { series, period, camps: reconcile(group).at(-1)?.camps ?? [] }
    },
  )
}

const isDated = <T extends { readonly period: string | null }>(one: T): one is T & { period: string } =>
  one.period !== null

function findingsOf(entries: readonly Entry[]): Finding[] {
  const pairs = Map.groupBy(
    entries,
    ({ series: s }) => `${s.product} ${[s.area, s.partner].sort().join(' ')} ${s.detail}`,
  )
  const markets = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const area of new Set([entry.series.area, entry.series.partner])) {
      const name = `${entry.series.product} ${area} ${entry.period} ${entry.series.detail}`
      markets.set(name, [...(markets.get(name) ?? []), entry])
    }
  return [
    ...[...pairs.values()].flatMap((group) => refereePair(new Ledger(group))),
    ...[...markets.values()].flatMap((group) => refereeMarket(new Ledger(group))),
  ]
}
