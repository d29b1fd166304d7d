import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import type { Status } from '@factline/schema/vocabulary/qualifiers'

/** What an area name is in its sentence: "China", "Chinese", "Beijing", "China–Russia". */
export type AreaForm = 'name' | 'adjective' | 'city' | 'people'

/**
 * The classes of measure words. The frames table says what each preposition or possessive fills for them.
 * `out` and `in` name the direction themselves; `flow` ("shipments", "deliveries") and `receive` ("took") keep the
 * direction in which the text has been looking so far.
 */
export const cueClasses = [
  'out',
  'in',
  'flow',
  'receive',
  'trade',
  'surplus',
  'deficit',
  'balance',
  'sales',
  'production',
  'consumption',
  'capacity',
  'cut',
  'price',
  'discount',
  'tariff',
  'brands',
  'share',
  'market',
  'figure',
] as const
export type CueClass = (typeof cueClasses)[number]

/** Words for what is left of exports less imports, whichever way it tips. */
export const balances: ReadonlySet<string> = new Set(['surplus', 'deficit', 'balance'] satisfies CueClass[])

/** Grammatical words, named by what they do; each language maps its own words to these. */
export const functionWords = [
  'from',
  'to',
  'into',
  'with',
  'between',
  'of',
  'in',
  'by',
  'for',
  'on',
  'at',
  'via',
  'than',
  'against',
  'and',
  'its',
  'those',
  'both',
  'each',
  'total',
  'world',
  'home',
  'country',
  'respectively',
  'while',
  'reverse',
  'value',
  'volume',
  'account',
  'not',
  'besides',
  'article',
  'poss',
  'be',
  'per',
  'percapita',
  'goal',
  'worth',
  'including',
  'who',
  'org',
  'person',
  'neutral',
  'favour',
  'combined',
  'since',
  'route',
  'settlement',
  'currency',
  'there',
] as const
export type FunctionWord = (typeof functionWords)[number]

/** The nouns behind a rank: "largest *supplier*". */
export const rankHeads = [
  'supplier',
  'destination',
  'partner',
  'exporter',
  'importer',
  'producer',
  'place',
] as const
export type RankHead = (typeof rankHeads)[number]

/** What the lexicon says of a stretch of text. */
export type Tag =
  | { readonly tag: 'area'; readonly area: Area; readonly form: AreaForm }
  | { readonly tag: 'pair'; readonly areas: readonly [Area, Area] }
  | { readonly tag: 'company'; readonly name: string; readonly area: Area; readonly sector: Sector }
  | { readonly tag: 'product'; readonly product: Product | null; readonly detail: string | null }
  | { readonly tag: 'cue'; readonly cue: CueClass; readonly pos: 'n' | 'v' | 'nv' }
  | { readonly tag: 'move'; readonly sign: 1 | -1 | 0; readonly pos: 'n' | 'v' | 'a' }
  | { readonly tag: 'modal'; readonly status: Status | 'hypothetical' }
  | { readonly tag: 'word'; readonly word: FunctionWord }
  | { readonly tag: 'rank'; readonly head: RankHead }
  | { readonly tag: 'superlative'; readonly value: number }
  | { readonly tag: 'source'; readonly name: string; readonly area: Area | null }
  | { readonly tag: 'say'; readonly cites: boolean }
  | { readonly tag: 'skip'; readonly why: string }

/** Who deals in what: makers and traders, pipes (`_route`), fields, plants, terminals and harbours (`_site`, `port`), prices. */
export const sectors = [
  'autos',
  'energy',
  'producer',
  'gas_route',
  'oil_route',
  'lng_site',
  'gas_site',
  'oil_site',
  'coal_site',
  'power_site',
  'port',
  'grade',
  'hub',
  'other',
] as const
export type Sector = (typeof sectors)[number]

/** Whether the name is that of a company that trades in energy or makes it. */
export const isFirm = (sector: Sector): boolean => sector === 'energy' || sector === 'producer'

/** Whether the name is that of a place or pipe through which something passes or where it is made. */
export const isPlace = (sector: Sector): boolean => /(?:_route|_site|^port)$/.test(sector)

const blank = {
  tag: undefined,
  area: undefined,
  areas: undefined,
  form: undefined,
  name: undefined,
  sector: undefined,
  product: undefined,
  detail: undefined,
  cue: undefined,
  pos: undefined,
  sign: undefined,
  status: undefined,
  word: undefined,
  head: undefined,
  value: undefined,
  cites: undefined,
  why: undefined,
}

/**
 * A tag with the fields of all kinds, those of others undefined. Rules ask every tag which it is; of objects that are built
 * alike the machine knows where the answer stands, of thirteen sorts it looks it up each time.
 */
export const alike = (tag: Tag): Tag => ({ ...blank, ...tag }) as Tag

/** The same for a list. One that grows by its members is a list of objects without holes for the machine, as `untagged` is. */
export function allAlike(tags: readonly Tag[]): Tag[] {
  const all: Tag[] = []
  for (const tag of tags) all.push(alike(tag))
  return all
}

/** The tags of a word that no table knows: one empty list for all, which has held a tag, so that it is like the others. */
export const untagged: readonly Tag[] = allAlike([{ tag: 'skip', why: '' }]).slice(1)

/** A tag with the stretch that carries it. */
export type Tagged = { readonly start: number; readonly end: number; readonly tags: readonly Tag[] }
