import type { Claim, FactEvent } from '@factline/schema/model/claim'
import type { Paragraph } from '../values/cleaned.ts'

export type Article = {
  readonly title: string | null
  /** The cleaned text; every span points in here. */
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly published: string | null
  readonly lang: string | null
}

export type Extraction = {
  readonly claims: readonly Claim[]
  readonly events: readonly FactEvent[]
}

/** Raised by every change of rules or lexicons that can change a claim; stored with each claim. */
export const extractorVersion = '1'

/** Takes the claims and events out of one cleaned article. Pure; linear in the length of the text. */
export function extract(_article: Article): Extraction {
  return { claims: [], events: [] }
}
