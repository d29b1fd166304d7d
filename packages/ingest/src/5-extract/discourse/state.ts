import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Period } from '@factline/schema/vocabulary/period'
import type { Product } from '@factline/schema/vocabulary/products'
import type { CueClass } from '../lexicon/tag.ts'

/** A series without its unit, and what of it the sentence did not say itself. */
export type Subject = {
  readonly cls: CueClass
  readonly measure: Measure
  readonly area: Area
  readonly partner: Area
  readonly product: Product
  readonly detail: string | null
  /** Which side a bare subject filled; the next one in an ellipsis fills the same. */
  readonly varying: 'area' | 'partner' | null
  /** Fields taken from the discourse, with the number of the sentence that they come from. */
  readonly inherited: readonly string[]
  readonly aspect: 'value' | 'volume' | null
  readonly swapped: boolean
  /** The product stood in the same clause. */
  readonly productSaid: boolean
}

/** The time that the text is at, with its words. */
export type Now = { readonly label: Period | null; readonly text: string; readonly sentence: number }

/** What a reader keeps in mind from one sentence to the next. Changed by the rules in `advance.ts` alone. */
export type State = {
  /** Whose trade, market or industry the text looks at. */
  home: Area | null
  /** The last two sides named as a pair, the home side first where it is known. */
  pair: readonly [Area, Area] | null
  pairParagraph: number
  /** The counterpart is the whole world until a pair is named again. */
  world: boolean
  last: Subject | null
  lastSentence: number
  lastParagraph: number
  now: Now | null
  /** The owner of the last list of ranks, for "third with …". */
  rank: Subject | null
  /** What the last share was a share of. */
  share: Subject | null
  source: string | null
  sourceArea: Area | null
}

export const emptyState = (): State => ({
  home: null,
  pair: null,
  pairParagraph: -1,
  world: false,
  last: null,
  lastSentence: -1,
  lastParagraph: -1,
  now: null,
  rank: null,
  share: null,
  source: null,
  sourceArea: null,
})
