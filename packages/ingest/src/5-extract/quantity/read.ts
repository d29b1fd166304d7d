import type { Quantity } from './quantity.ts'
import type { Token } from './token.ts'

/** A quantity while it is being read: with the tokens that it spans, half-open, and how its number was written. */
export type Read = Quantity & {
  readonly from: number
  readonly to: number
  /** What one unit of the last digit is worth, and the product of the scale words, in the base unit. */
  readonly step: number
  readonly scale: number
  /** What one of its unit is in the base unit: 10⁹ for bcm. */
  readonly factor: number
  /** Worth keeping only as the first bound of a range: "3" in "3-5 billion". */
  readonly tentative: boolean
}

type Given = Pick<Read, 'form' | 'value' | 'unit' | 'low' | 'high' | 'step'> & Partial<Read>

/** A read over tokens `from` to `to`, exact and linked to nothing where `given` says no more. */
export function readOver(tokens: readonly Token[], from: number, to: number, given: Given): Read | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return null
  // Field by field: to spread one object into another takes longer than all else here.
  return {
    start: given.start ?? first.start,
    end: given.end ?? last.end,
    form: given.form,
    value: given.value,
    low: given.low,
    high: given.high,
    unit: given.unit,
    qualifier: given.qualifier ?? 'exact',
    qualifier_span: given.qualifier_span ?? null,
    conversion_of: given.conversion_of ?? null,
    old_value_of: given.old_value_of ?? null,
    from: given.from ?? from,
    to: given.to ?? to,
    step: given.step,
    scale: given.scale ?? 1,
    factor: given.factor ?? 1,
    tentative: given.tentative ?? false,
  }
}

/** What a token is, how it is written and what it is worth; empty, or 0, behind the last. */
export const kindAt = (tokens: readonly Token[], i: number): string => tokens[i]?.entry.kind ?? ''
export const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? ''
export const valueAt = (tokens: readonly Token[], i: number): number => tokens[i]?.entry.value ?? 0
