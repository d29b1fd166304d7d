import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { orderedPair, type Series } from '@factline/schema/vocabulary/series'
import type { Camp } from './camps.ts'

/** One actual observation as the identities see it. */
export type Entry = { readonly series: Series; readonly period: string; readonly camps: readonly Camp[] }

/** What an identity found, in words and numbers, and whose claims it speaks of. */
export type Finding = {
  readonly identity: string
  readonly series: Series
  readonly period: string
  readonly finding: string
  /** The likely cause, where one explains the numbers; null else. */
  readonly cause: string | null
  /** The claims in doubt. */
  readonly claims: readonly string[]
}

/**
 * All observations of one product (and detail) between two areas, or of one area with all others in one period: what
 * the arithmetic of one trade relation, or of one market, needs. Only actual values stand in it.
 */
export class Ledger {
  readonly entries: readonly Entry[]
  readonly #byKey: Map<string, Entry>

  constructor(entries: readonly Entry[]) {
    this.entries = entries
    this.#byKey = new Map(
      entries.map((entry) => {
        const { measure, area, partner, unit, basis, of } = entry.series
        return [keyOf(measure, area, partner, unit, basis, of, entry.period), entry]
      }),
    )
  }

  /** The same ledger as if nobody had made these claims. */
  without(claims: ReadonlySet<string>): Ledger {
    const kept = this.entries.map((entry) => ({
      ...entry,
      camps: entry.camps.filter((camp) => !camp.claims.every((claim) => claims.has(claim))),
    }))
    return new Ledger(kept.filter((entry) => entry.camps.length > 0))
  }

  /** The entry of a level, share or rank; undefined where nobody says it. */
  level(measure: Measure, area: Area, partner: Area, unit: string, period: string): Entry | undefined {
    const [first, second] = orderedPair(measure, area, partner)
    return this.#byKey.get(keyOf(measure, first, second, unit, null, null, period))
  }

  /** The percentage change on the year of the same measure told in `unit`, else of the one told in no named unit. */
  growth(
    measure: Measure,
    area: Area,
    partner: Area,
    unit: string | null,
    period: string,
  ): Entry | undefined {
    const [first, second] = orderedPair(measure, area, partner)
    const of = (what: string | null): Entry | undefined =>
      this.#byKey.get(keyOf(measure, first, second, 'percent', 'yoy', what, period))
    return of(unit) ?? of(null)
  }
}

const keyOf = (
  measure: string,
  area: string,
  partner: string,
  unit: string,
  basis: string | null,
  of: string | null,
  period: string,
): string => `${measure} ${area} ${partner} ${unit} ${basis ?? ''} ${of ?? ''} ${period}`
