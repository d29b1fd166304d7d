import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Product } from '@factline/schema/vocabulary/products'
import type { CueClass, Sector } from '../lexicon/tag.ts'

/** A product named in the text: null is one outside the vocabulary; `weak` a word that the topic may narrow ("vehicles"). */
export type Named = {
  readonly product: Product | null
  readonly detail: string | null
  readonly weak: boolean
}

/** A brand, company, route or grade with its home. */
export type Company = {
  readonly name: string
  readonly area: Area
  readonly sector: Sector
}

/**
 * A measure word with the roles that its own clause fills. Empty lists are unsaid: the discourse fills them. More than
 * one entry is a coordination ("to the US and the EU"), which a list of numbers may be spread over.
 */
export type Frame = {
  readonly cls: CueClass
  readonly verb: boolean
  /** Index of the measure word among the items of its sentence. */
  readonly at: number
  readonly clause: number
  areas: readonly Area[]
  partners: readonly Area[]
  products: readonly Named[]
  companies: readonly Company[]
  /** "the pipelines carried", "deliveries by pipe". */
  readonly piped: boolean
  /** "imports by rail": neither by sea nor by pipe. */
  readonly overland: boolean
  /** "refinery runs", "refiners processed": used by refineries. */
  readonly refined: boolean
  /** What the unit of the clause's amounts counts, for a measure word that names no product. */
  readonly counted: Product | null
  /** The amounts of the clause are money. */
  readonly priced?: boolean
  /** "in value terms", "in tonnes": what a change is of. */
  /** "Mongolian imports": the area is told by an attribute, which may be whence or whither. */
  readonly adjective: boolean
  /** "December's imports", "August shipments": nothing but a time stands before the noun. */
  readonly timed: boolean
  /** "it sold", "the brand's sales": a pronoun is the subject. */
  readonly pronoun: boolean
  /** "the company sold": a brand told before is the subject. */
  readonly maker: boolean
  /** "domestic sales": on the seller's own market. */
  readonly local: boolean
  /** "Chinese brands sold": an attribute of makers is whose they are. */
  readonly byMakers: boolean
  /** "its sales at home". */
  readonly atHome: boolean
  /** "our trade": that of the country whose speaker is heard, and of no other that was named in between. */
  /** "Japan *saw* shipments rise": its bare subject only looks on. */
  readonly sees?: boolean
  readonly ours: boolean
  /** "its exports", "their sales". */
  readonly possessed: boolean
  /** "the production *target*": the measure word stands before a plan. */
  readonly planned: boolean
  /** "shipped *into* Kenya": told from where it arrives. */
  readonly inward: boolean
  /** "the purchases", "these deliveries": those told before. */
  readonly definite: boolean
  /** "goods came from there". */
  readonly fromThere?: boolean
  /** "exports there": to the country told before. */
  readonly there: boolean
  /** "deliveries", "were delivered": handed over, to a country or to who bought them. */
  readonly handed: boolean
  /** "sold Japan 2 million tonnes": the receiver stands right behind the verb. */
  readonly given: boolean
  /** The countries that the sentence names before the measure word, the nearest first. */
  readonly nearby: readonly Area[]
  /** "in the other direction": the flow before it, turned round. */
  readonly reverse: boolean
  /** "domestic brands sold …", 自主品牌零售: of the market's own makers. */
  readonly domestic: boolean
  /** "the pipeline": the one last named. */
  readonly route: boolean
  readonly aspect: 'value' | 'volume' | null
  /** "total", "foreign trade", "worldwide": the counterpart is the whole world. */
  readonly total: boolean
  /** "worldwide", "globally". */
  readonly world: boolean
  /** "the countries that exported": each is named behind. */
  readonly ofMany: boolean
  /** "the world's exports", "global imports": the attribute stands before the noun. */
  readonly ofWorld: boolean
  /** "global demand", "world output": the world stands as an attribute before the noun. */
  readonly global: boolean
  /** "the two countries", "bilateral": the pair of the discourse. */
  readonly both: boolean
  /** A pronoun or "the country" stands for the area, or for the partner. */
  readonly its: 'area' | 'partner' | null
  /** "The country imported": not a pronoun, which goes on with the sentence before, but the country the text is on. */
  readonly theCountry: boolean
  /** "The bloc took": the union named last. */
  readonly theBloc: boolean
  /** Which side a bare subject fills, so that "…, and Qatar 10.76 million" can fill it anew. */
  readonly subject: 'area' | 'partner' | null
  /** What was taken from the text against its grammar ("imported … to Russia"). */
  readonly swapped: boolean
  /** The area is told by "from" or by the subject of a verb, not as whose flow it is. */
  readonly sourced: boolean
  /** A Spanish noun with a name behind "de" and none behind "desde": whose it is, or where it comes from. */
  readonly owned?: boolean
  /** "Russia, whose deliveries", "Mexico followed with exports": one of several, of whom the text tells in a row. */
  readonly attached?: boolean
  /** The area is told by "in": it is a place, not an origin. */
  readonly placed: boolean
  /** "*In Germany*, exports rose": a scene set at the head of the sentence, which may be whose flow it is. */
  readonly scene?: boolean
  /** The subject is the first of several who each have an amount. */
  readonly amongMany?: boolean
  /** A region without a code is the counterpart. */
  readonly elsewhere: boolean
}

/** The measure a class stands for; `share`, `market` and `figure` take theirs from elsewhere. */
export const measureOf: Record<CueClass, Measure | null> = {
  out: 'exports',
  in: 'imports',
  flow: 'exports',
  receive: 'imports',
  trade: 'turnover',
  surplus: 'balance',
  deficit: 'balance',
  balance: 'balance',
  sales: 'sales',
  market: 'sales',
  production: 'production',
  consumption: 'consumption',
  capacity: 'capacity',
  cut: 'output_cut',
  price: 'price',
  discount: 'discount',
  tariff: 'tariff',
  brands: 'brands',
  share: null,
  figure: null,
}
