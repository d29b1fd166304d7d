import type { Claim } from '@factline/schema/model/claim'
import { products } from '@factline/schema/vocabulary/products'
import type { Annotated, GoldClaim } from './claims-gold.ts'
import {
  type Counts,
  differing,
  f1,
  type Field,
  match,
  plus,
  precision,
  recall,
  zero,
} from './claims-match.ts'
import { table } from './section.ts'

export type Scored = { readonly annotated: Annotated; readonly claims: readonly Claim[] }

export const total = (scored: readonly Scored[], level: 'strict' | 'series' | 'value'): Counts =>
  scored.reduce(
    (sum, { annotated, claims }) => plus(sum, match(annotated.gold.claims, claims, level).counts),
    zero,
  )

const row = (name: string, counts: Counts): (string | number)[] => [
  name,
  counts.right,
  counts.missed,
  counts.extra,
  precision(counts),
  recall(counts),
  f1(counts),
]
const head = ['', 'right', 'missed', 'extra', 'precision', 'recall', 'F1']

/** Overall at the three levels, then strict by language, topic and kind. */
export function scoreTable(scored: readonly Scored[]): string[] {
  const rows: (string | number)[][] = [head]
  for (const level of ['strict', 'series', 'value'] as const) rows.push(row(level, total(scored, level)))
  for (const lang of [...new Set(scored.map((one) => one.annotated.gold.lang))])
    rows.push(
      row(
        `lang ${lang}`,
        total(
          scored.filter((one) => one.annotated.gold.lang === lang),
          'strict',
        ),
      ),
    )
  const groups: [string, (claim: { product: string; kind: string }) => string][] = [
    ['topic', (claim) => products[claim.product as keyof typeof products].topic],
    ['kind', (claim) => claim.kind],
  ]
  for (const [name, of] of groups) {
    const sums = new Map<string, Counts>()
    const add = (key: string, counts: Counts): Map<string, Counts> =>
      sums.set(key, plus(sums.get(key) ?? zero, counts))
    for (const { annotated, claims } of scored) {
      const matched = match(annotated.gold.claims, claims, 'strict')
      for (const [gold] of matched.pairs) if (gold.optional !== true) add(of(gold), { ...zero, right: 1 })
      for (const gold of matched.missed) add(of(gold), { ...zero, missed: 1 })
      for (const claim of matched.extra) add(of(claim), { ...zero, extra: 1 })
    }
    for (const [key, counts] of [...sums].sort()) rows.push(row(`${name} ${key}`, counts))
  }
  return table(rows)
}

/** What became of a gold claim that no claim equals: the fields its nearest claim got wrong, or that there is none. */
export type Lost = {
  readonly id: string
  readonly gold: GoldClaim
  readonly claim: Claim | null
  readonly wrong: readonly Field[]
}

/** Missed gold with the nearest extra claim of the same value, and the extras that are near to nothing. */
export function losses(scored: readonly Scored[]): { lost: Lost[]; false: { id: string; claim: Claim }[] } {
  const lost: Lost[] = []
  const wrong: { id: string; claim: Claim }[] = []
  for (const { annotated, claims } of scored) {
    const { id } = annotated.gold
    const matched = match(annotated.gold.claims, claims, 'strict')
    const free = new Set(matched.extra)
    for (const gold of matched.missed) {
      const near = [...free]
        .map((claim) => ({ claim, wrong: differing(gold, claim) }))
        .filter(
          (one) =>
            !one.wrong.includes('value') ||
            (one.wrong.length <= 2 && Math.abs(gold.value) === Math.abs(one.claim.value)),
        )
        .sort((a, b) => a.wrong.length - b.wrong.length)[0]
      if (near !== undefined) free.delete(near.claim)
      lost.push({ id, gold, claim: near?.claim ?? null, wrong: near?.wrong ?? [] })
    }
    for (const claim of free) wrong.push({ id, claim })
  }
  return { lost, false: wrong }
}

/** How often each field was the wrong one; `direction` is area or partner. One claim may count under several. */
export function wrongFields(scored: readonly Scored[]): string[] {
  const { lost, false: wrong } = losses(scored)
  const count = (test: (one: Lost) => boolean): number => lost.filter(test).length
  const has =
    (...names: Field[]) =>
    (one: Lost): boolean =>
      one.wrong.some((field) => names.includes(field))
  return table([
    ['wrong field', 'claims'],
    ['direction', count(has('area', 'partner'))],
    ['period', count(has('period'))],
    ['product', count(has('product'))],
    ['status', count(has('status'))],
    ['measure or kind', count(has('measure', 'kind'))],
    ['detail', count(has('detail'))],
    ['value or unit', count(has('value', 'unit'))],
    ['not found', count((one) => one.claim === null)],
    ['false', wrong.length],
  ])
}
