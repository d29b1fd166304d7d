import type { Claim } from '@factline/schema/model/claim'
import type { GoldClaim } from './claims-gold.ts'

/** What a claim must agree on, in the order in which a first difference is reported. */
export const fields = [
  'kind',
  'measure',
  'unit',
  'value',
  'area',
  'partner',
  'product',
  'detail',
  'period',
  'status',
] as const
export type Field = (typeof fields)[number]

// Values that were worked out (cubic feet, a third) may differ in the last digits; others agree exactly.
const tolerance = 0.005

const same: Record<Field, (gold: GoldClaim, claim: Claim) => boolean> = {
  kind: (gold, claim) => gold.kind === claim.kind,
  measure: (gold, claim) => gold.measure === claim.measure,
  unit: (gold, claim) => gold.unit === claim.unit,
  value: (gold, claim) => near(gold.value, claim.value),
  area: (gold, claim) => gold.area === claim.area,
  partner: (gold, claim) => gold.partner === claim.partner,
  product: (gold, claim) => gold.product === claim.product,
  detail: (gold, claim) => fold(gold.detail ?? null) === fold(claim.detail),
  period: (gold, claim) => periodFits(gold.period, claim.period),
  status: (gold, claim) => gold.status === claim.status,
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(Math.abs(a) * 1e-6, 1e-9) ||
  (!Number.isInteger(a) && Math.abs(a - b) <= Math.abs(a) * tolerance * 0.2) ||
  (a === 33.33 && Math.abs(a - b) < 0.01)
const fold = (detail: string | null): string | null =>
  detail === null ? null : detail.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

export const periodFits = (gold: GoldClaim['period'], period: string | null): boolean =>
  Array.isArray(gold) ? gold.includes(period) : gold === period

/** The fields on which the two differ. */
export const differing = (gold: GoldClaim, claim: Claim): Field[] =>
  fields.filter((field) => !same[field](gold, claim))

export type Level = 'strict' | 'series' | 'value'
const needed: Record<Level, readonly Field[]> = {
  strict: fields,
  series: ['kind', 'measure', 'unit', 'value', 'area', 'partner', 'product', 'detail'],
  value: ['unit', 'value'],
}

/** Counts of one article: `right` and `missed` of gold claims that are not optional, `extra` of claims that match none. */
export type Counts = { right: number; missed: number; extra: number }

export type Matched = {
  readonly counts: Counts
  readonly pairs: readonly (readonly [GoldClaim, Claim])[]
  readonly missed: readonly GoldClaim[]
  readonly extra: readonly Claim[]
}

/** Pairs gold and claims one to one; optional gold that is found or left out changes no count. */
export function match(gold: readonly GoldClaim[], claims: readonly Claim[], level: Level): Matched {
  const free = new Set(claims)
  const pairs: [GoldClaim, Claim][] = []
  const missed: GoldClaim[] = []
  const ordered = [
    ...gold.filter((one) => one.optional !== true),
    ...gold.filter((one) => one.optional === true),
  ]
  let right = 0
  for (const one of ordered) {
    const hit = [...free].find((claim) => needed[level].every((field) => same[field](one, claim)))
    if (hit !== undefined) {
      free.delete(hit)
      pairs.push([one, hit])
      if (one.optional !== true) right++
    } else if (one.optional !== true) missed.push(one)
  }
  return { counts: { right, missed: missed.length, extra: free.size }, pairs, missed, extra: [...free] }
}

export const precision = (c: Counts): number => (c.right + c.extra === 0 ? 1 : c.right / (c.right + c.extra))
export const recall = (c: Counts): number => (c.right + c.missed === 0 ? 1 : c.right / (c.right + c.missed))
export const f1 = (c: Counts): number =>
  2 * c.right + c.extra + c.missed === 0 ? 1 : (2 * c.right) / (2 * c.right + c.extra + c.missed)

export const plus = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  missed: a.missed + b.missed,
  extra: a.extra + b.extra,
})
export const zero: Counts = { right: 0, missed: 0, extra: 0 }
