import type { Token } from '../quantity/token.ts'
import type { Anchor } from './calendar.ts'
import type { PeriodLanguage } from './classes.ts'
import type { PeriodSpan } from './period-span.ts'

/** Tokens that one rule matched, and what a rule may know besides. */
export type Hit = {
  readonly tokens: readonly Token[]
  readonly classes: string
  /** First token and the one behind the last. */
  readonly from: number
  readonly to: number
  readonly anchor: Anchor | null
  readonly language: PeriodLanguage
  /** The month in which the fiscal year of the country spoken of begins, 4 where no other is named. */
  readonly fiscalMonth: number
  /** A fiscal year is named for the year in which it begins (Japan), and not for that in which it ends. */
  readonly fiscalByStart: boolean
  /** "The second quarter" is one of the fiscal year. */
  readonly fiscalQuarters: boolean
  /** Where "so far this year" ends: with the last whole month, as statistics do, or with the day of publication. */
  readonly toDate: ToDate
}

export type ToDate = 'month' | 'day'

/** What a rule makes of a hit; a role left out is told by the words before it. */
export type Reading = {
  readonly label: string | null
  readonly relative?: boolean
  readonly role?: PeriodSpan['role']
  readonly basis?: PeriodSpan['basis']
  readonly back?: number
}

/** The values of all tokens of the hit whose class is one of `letters`, in order; numbers as numbers. */
export function valuesOf(hit: Hit, letters: string): number[] {
  const found: number[] = []
  for (let i = hit.from; i < hit.to; i++)
    if (letters.includes(hit.classes[i] ?? '_')) found.push(valueAt(hit, i))
  return found
}

const valueAt = (hit: Hit, i: number): number => {
  const token = hit.tokens[i]
  if (token === undefined) return Number.NaN
  return token.entry.kind === 'num' ? Number(token.word) : token.entry.value
}

/** Whether the hit holds a token of that class. */
export const has = (hit: Hit, letter: string): boolean => hit.classes.slice(hit.from, hit.to).includes(letter)

/** The year that the hit names: in digits, or as "this year" by the anchor; null where it names none. */
export function namedYear(hit: Hit): { year: number | null; relative: boolean } | null {
  const [year] = valuesOf(hit, 'Y')
  if (year !== undefined) return { year, relative: false }
  const [offset] = valuesOf(hit, 'C')
  if (offset === undefined) return null
  return { year: hit.anchor === null ? null : hit.anchor.year + offset, relative: true }
}
