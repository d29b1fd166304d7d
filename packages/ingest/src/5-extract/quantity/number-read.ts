/** A number in digits or words, scale included. `next` is the first token behind it. */
export type NumberRead = {
  readonly value: number
  /** What one unit of the last digit written is worth: 10,000,000 for `240.11 billion`. */
  readonly step: number
  readonly next: number
  /** Whether a word such as `million` stands in it, and the product of all of them. */
  readonly scaled: boolean
  readonly scale: number
  /** Whether it was written as `a third`, `half`, `two-fifths`: value is then the fraction. */
  readonly fraction: boolean
  /** Whether it starts with digits. */
  readonly digits: boolean
  /** 2000多亿: more than the number says. */
  readonly more?: boolean
}
