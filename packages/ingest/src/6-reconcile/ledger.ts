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
  readonly claims: readonly string[]
}

/**
 * All observations of one product (and detail) between two areas: what the arithmetic of one trade relation needs.
 * Only actual values stand in it.
 */
export class Ledger {
  readonly entries: readonly Entry[]
  readonly #byKey: Map<string, Entry>

  constructor(entries: readonly Entry[]) {
    this.entries = entries
    this.#byKey = new Map(
      entries.map((entry) => [
        keyOf(
          entry.series.measure,
          entry.series.area,
          entry.series.partner,
          entry.series.unit,
          entry.series.basis,
          entry.period,
        ),
        entry,
      ]),
    )
  }

  /** The entry of a level, share or rank; undefined where nobody says it. */
  level(measure: Measure, area: Area, partner: Area, unit: string, period: string): Entry | undefined {
    const [first, second] = orderedPair(measure, area, partner)
    return this.#byKey.get(keyOf(measure, first, second, unit, null, period))
  }

  /** The percentage change on the year of the same measure. */
  growth(measure: Measure, area: Area, partner: Area, period: string): Entry | undefined {
    const [first, second] = orderedPair(measure, area, partner)
    return this.#byKey.get(keyOf(measure, first, second, 'percent', 'yoy', period))
  }
}

const keyOf = (
  measure: string,
  area: string,
  partner: string,
  unit: string,
  basis: string | null,
  period: string,
): string => [measure, area, partner, unit, basis ?? '', period].join(' ')
