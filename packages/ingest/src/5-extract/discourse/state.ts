import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Period } from '@factline/schema/vocabulary/period'
import type { Product } from '@factline/schema/vocabulary/products'
import type { Unit } from '@factline/schema/vocabulary/units'
import type { Company } from '../frames/frame.ts'
import type { CueClass } from '../lexicon/tag.ts'
import type { Focus } from './focus.ts'

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
  /** The flow is with a region without a code: only a country of it that is named next has a series. */
  readonly region?: true
  /** A place told by the word for who sells ("the largest *exporter* to Japan"), and not for who supplies. */
  readonly bySellers?: true
  /** The product stood in the same clause. */
  readonly productSaid: boolean
}

/** A series as a rule of its own tells it: nothing of it is taken over or narrowed but what `parts` says. */
export const seriesOf = (
  parts: Partial<Subject> & Pick<Subject, 'cls' | 'measure' | 'area' | 'partner' | 'product'>,
): Subject => ({
  detail: null,
  varying: null,
  inherited: [],
  aspect: null,
  swapped: false,
  productSaid: true,
  ...parts,
})

/** The list of what was taken over, with the measure. */
export const also = (inherited: readonly string[]): readonly string[] =>
  inherited.includes('measure') ? inherited : [...inherited, 'measure']

/** The time that the text is at, with its words, and the paragraphs in a row that named it. */
type Now = {
  readonly label: Period | null
  readonly text: string
  readonly sentence: number
  readonly paragraphs?: readonly number[]
}

/** What a reader keeps in mind from one sentence to the next. Changed by the rules in `advance.ts` alone. */
export type State = {
  /** Whose trade, market or industry the text looks at. */
  home: Area | null
  homeParagraph: number
  /** The country whose whole trade was told last ("Ukraine's total trade in goods"). */
  whole: Area | null
  /** The country that the sentence before was about, for "it bought". */
  subject: Area | null
  subjectSentence: number
  subjectParagraph: number
  /** Whom the last sentences named, the latest last, for "exports there". */
  recent: readonly Focus[]
  /** Every country named so far: nobody is the counterpart before the text has named it. */
  readonly seen: Set<Area>
  /** Countries that something was told to come from, or go to. */
  readonly origins: Set<Area>
  /** The sentence being read. */
  sentence: number
  /** The last two sides named as a pair, the home side first where it is known. */
  pair: readonly [Area, Area] | null
  pairParagraph: number
  /** The pair was named for its trade or balance, not as one of several destinations. */
  pairTrade: boolean
  /** With whom flows of the country that the text began with have been told by name. */
  readonly dealt: Set<Area>
  /** The two between whom the balance just told is ("The deficit with Mexico grew"), for the flows told right behind it. */
  balanced: { readonly pair: readonly [Area, Area]; readonly sentence: number } | null
  /** The counterpart is the whole world until a pair is named again. */
  world: boolean
  last: Subject | null
  /** The series told last before the sentence began, for "This was 5% less than what China imported". */
  prior: Subject | null
  lastSentence: number
  /** The last series of each family (flows, markets, prices), for a number that fits only an earlier one. */
  earlier: Map<string, { readonly subject: Subject; readonly sentence: number }>
  /** The last narrow product named ("NEVs"), for "they made up 45 percent". */
  narrow: Product | null
  narrowSentence: number
  /** The one product that a sentence without a figure turned the text to ("It sells LNG too"), for the figures right behind it. */
  brought: { readonly product: Product; readonly sentence: number } | null
  lastParagraph: number
  now: Now | null
  /** Every time named so far, in order, for "in the month", "then". */
  times: Period[]
  /** The flow with a counterpart that a sentence named without a number, for "they fell by 8%" right behind it. */
  spoken: { readonly subject: Subject; readonly sentence: number } | null
  /** The owner of the last list of ranks, for "third with …". */
  rank: Subject | null
  /** What the last share was a share of. */
  share: Subject | null
  /** The first series of the article, and its period. */
  lead: Subject | null
  leadNow: Now | null
  /** The last series of this sentence that a name without a verb made ("…, and Qatar 10.76 million"). */
  gapped: Subject | null
  /** The holder of a rank of this sentence as a flow: "was India's second largest supplier with 986,288 bpd". */
  ranked: Subject | null
  /** The holders of a run of places of one sentence ("China and Japan came second and third"). */
  run: { readonly areas: readonly Area[]; readonly sentence: number } | null
  /** The name alone on the last line of a list or table. */
  row: Area | null
  /** The class of vehicles that the last heading names, for the figures under it. */
  section: { readonly product: Product; readonly paragraph: number } | null
  /** The measure on the last line of a list or table that has no number itself. */
  label: Subject | null
  /** The sentence that told parts of a flow last: several counterparts side by side, or one "of these". */
  spread: number
  /** The counterpart whose exports or imports were told last, and which of the two have been told in a row. */
  ways: { readonly partner: Area; readonly measures: ReadonlySet<Measure>; readonly sentence: number } | null
  /** Whose goods a sentence without a figure spoke of ("Mongolian coal keeps rolling"), for who buys them next. */
  offer: {
    readonly area: Area
    readonly product: Product
    readonly sentence: number
    readonly alone: boolean
  } | null
  /** The unit of the last amount, whether or not it made a claim. */
  unit: {
    readonly unit: Unit
    readonly sentence: number
    readonly text: string
    readonly value: number
  } | null
  /** The kind that was told last as a part of what was counted ("NEVs accounted for 128,000 of them"). */
  part: { readonly product: Product; readonly sentence: number } | null
  /** The whole whose kinds were told side by side last ("pipeline imports were 2.6 bcm and LNG imports 0.5"). */
  kinds: { readonly product: Product; readonly sentence: number } | null
  /** The kinds of wares whose flows were told by name. */
  readonly wares: Set<string>
  /** The last balance told. */
  balance: Subject | null
  /** The series of the last share, for "it had been 1%". */
  shareSubject: Subject | null
  shareSentence: number
  /** Where shares of a market were spoken of last, with or without a number that was read. */
  sharesSentence: number
  route: Company | null
  /** The pipe, plant, terminal or field named last, for "it can handle", "its capacity". */
  place: Company | null
  placeSentence: number
  /** The brand that the sentence before was about, for "it sold 324,446 cars". */
  brand: Company | null
  brandSentence: number
  /** The last sentence that opened with "In value terms". */
  recounted: number
  /** Where an oil, gas or power company of a known country was spoken of last, for "the company delivered". */
  firmSentence: number
  /** The brand that the line being read is headed by: "Hyundai: sales fell 16% to 1,225 units". */
  headed: Company | null
  /** The last sentence about somebody who is in no table (a company, a port), for "its sales". */
  strangerSentence: number
  strangerParagraph: number
  /** The last sentence on what a region without a code sells or buys ("euro area exports"). */
  regionSentence: number
  /** The last sentence that counted a ware outside the vocabulary. */
  outsideSentence: number
  /** The last sentence on vehicles that burn fuel ("petrol cars"), which have no code. */
  outsideKindSentence: number
  /** The last sentence whose last kind of vehicle is one of these. */
  outsideKindEnds: number
  counted: boolean
  /** The paragraph of the sentence before. */
  paragraph: number
  /** `lead` comes from the title and gives way to the first series of the body. */
  provisional: boolean
  source: string | null
  sourceArea: Area | null
  /** The last sentence on a flow to or from a region without a code, for "they came to". */
  elsewhereSentence: number
  /** The last sentence that named an office of that country. */
  sourceSentence: number
}

/** What is known before the first sentence. */
export const emptyState = (): State => ({
  home: null,
  homeParagraph: -1,
  whole: null,
  subject: null,
  subjectSentence: -9,
  subjectParagraph: -9,
  recent: [],
  seen: new Set(),
  origins: new Set(),
  sentence: -1,
  pair: null,
  pairParagraph: -1,
  pairTrade: false,
  dealt: new Set(),
  balanced: null,
  world: false,
  last: null,
  prior: null,
  lastSentence: -1,
  earlier: new Map(),
  narrow: null,
  narrowSentence: -9,
  brought: null,
  lastParagraph: -1,
  now: null,
  times: [],
  spoken: null,
  rank: null,
  share: null,
  lead: null,
  leadNow: null,
  gapped: null,
  ranked: null,
  run: null,
  row: null,
  section: null,
  label: null,
  spread: -9,
  ways: null,
  part: null,
  kinds: null,
  offer: null,
  unit: null,
  wares: new Set(),
  balance: null,
  shareSubject: null,
  shareSentence: -9,
  sharesSentence: -9,
  route: null,
  place: null,
  placeSentence: -9,
  brand: null,
  brandSentence: -9,
  recounted: -9,
  firmSentence: -9,
  headed: null,
  strangerSentence: -9,
  strangerParagraph: -1,
  regionSentence: -9,
  outsideSentence: -9,
  outsideKindSentence: -9,
  outsideKindEnds: -9,
  counted: false,
  paragraph: -1,
  provisional: false,
  source: null,
  sourceArea: null,
  elsewhereSentence: -9,
  sourceSentence: -9,
})
