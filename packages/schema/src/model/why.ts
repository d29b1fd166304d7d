import type { Claim, TextSpan } from './claim.ts'

/** Words of the text and what they were taken for. */
export type WhyMark = { readonly span: TextSpan; readonly words: string; readonly as: string }

/** One measure word that a number could belong to. Less cost is nearer to how a reader reads. */
export type WhyBinding = {
  readonly words: string
  readonly reads: string
  readonly cost: number
  readonly how: 'left' | 'right' | 'clause-before'
  /** Whether the number's unit can be one of this measure at all. */
  readonly fits: boolean
  readonly chosen: boolean
}

/** A field that the sentence does not say itself, and where the text said it last. */
export type WhyInherited = {
  readonly field: string
  readonly value: string
  /** Where it was last said; null where it is known from the title, the day of publication or the whole text. */
  readonly span: TextSpan | null
  readonly from: string
}

/** What one number was read as. */
export type WhyReading = Pick<
  Claim,
  | 'kind'
  | 'measure'
  | 'product'
  | 'area'
  | 'partner'
  | 'detail'
  | 'value'
  | 'unit'
  | 'qualifier'
  | 'basis'
  | 'of'
  | 'period'
  | 'period_text'
  | 'status'
> & {
  readonly outcome: 'claim' | 'draft' | 'refused'
  readonly confidence: number
  /** How series and period were found, step by step. */
  readonly steps: readonly string[]
  readonly inherited: readonly WhyInherited[]
  /** The features that the confidence was made of, those that are not 0. */
  readonly features: Readonly<Record<string, number>>
}

export type WhyNumber = {
  readonly span: TextSpan
  readonly words: string
  /** In the base unit; null where the digits are no quantity that we read. */
  readonly value: number | null
  readonly unit: string | null
  readonly readings: readonly WhyReading[]
  /** Why no claim came of it; null where one did. */
  readonly reason: string | null
  /** Measure words of the sentence, the cheapest first. */
  readonly bindings: readonly WhyBinding[]
}

export type WhySentence = {
  readonly span: TextSpan
  readonly kind: 'body' | 'heading' | 'list' | 'table'
  readonly tags: readonly WhyMark[]
  readonly frames: readonly WhyMark[]
  readonly numbers: readonly WhyNumber[]
}
