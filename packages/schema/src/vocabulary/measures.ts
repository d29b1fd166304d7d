/** How a measure is told: as an amount, a share, a rank. A change of any of them is the claim's `kind`. */
export type MeasureScale = 'amount' | 'share' | 'rank'

type MeasureEntry = {
  readonly label: string
  readonly scale: MeasureScale
  /** Symmetric in area and partner: stored with the two in alphabetical order. */
  readonly symmetric?: true
  /** What area and partner mean for this measure. */
  readonly reads: string
}

/** Every measure of the fact model, in the order in which the code lists show them. */
export const measures = {
  turnover: {
    label: 'Trade turnover',
    scale: 'amount',
    symmetric: true,
    reads: 'exports plus imports between area and partner',
  },
  exports: { label: 'Exports', scale: 'amount', reads: 'flow from area to partner' },
  imports: { label: 'Imports', scale: 'amount', reads: 'flow into area from partner' },
  balance: {
    label: 'Trade balance',
    scale: 'amount',
    reads: 'exports of area to partner less its imports from there',
  },
  sales: {
    label: 'Sales',
    scale: 'amount',
    reads: 'units sold on the market of area, of brands from partner',
  },
  production: {
    label: 'Production',
    scale: 'amount',
    reads: 'made in area, by brands or investors from partner',
  },
  consumption: { label: 'Consumption', scale: 'amount', reads: 'used in area' },
  capacity: {
    label: 'Capacity',
    scale: 'amount',
    reads: 'of a plant, pipeline or terminal in area; partner is the other end',
  },
  output_cut: { label: 'Output cut', scale: 'amount', reads: 'agreed or made cut in the production of area' },
  price: { label: 'Price', scale: 'amount', reads: 'of the product in area, from partner' },
  discount: { label: 'Discount', scale: 'amount', reads: 'price below the benchmark that detail names' },
  tariff: {
    label: 'Tariff',
    scale: 'amount',
    reads: 'duty, fee or levy of area on the product from partner',
  },
  brands: { label: 'Brands on sale', scale: 'amount', reads: 'number of brands of partner on sale in area' },
  market_share: {
    label: 'Market share',
    scale: 'share',
    reads: 'of the brands or goods of partner in the market of area',
  },
  import_share: { label: 'Share of imports', scale: 'share', reads: 'of partner in the imports of area' },
  export_share: { label: 'Share of exports', scale: 'share', reads: 'of partner in the exports of area' },
  settlement_share: {
    label: 'Settled in national currencies',
    scale: 'share',
    symmetric: true,
    reads: 'of the trade between area and partner',
  },
  turnover_share: { label: 'Share of total trade', scale: 'share', reads: 'of partner in all trade of area' },
  product_share: {
    label: 'Share of its kind',
    scale: 'share',
    reads: 'of the product in the sales, imports or use of its kind in area',
  },
  world_share: {
    label: 'World share',
    scale: 'share',
    reads: 'of area in the exports or output of the world',
  },
  partner_rank: {
    label: 'Rank as trading partner',
    scale: 'rank',
    reads: 'of partner among the trading partners of area',
  },
  supplier_rank: {
    label: 'Rank as supplier',
    scale: 'rank',
    reads: 'of partner among the suppliers of area',
  },
  destination_rank: {
    label: 'Rank as destination',
    scale: 'rank',
    reads: 'of partner among the destinations of the exports of area',
  },
  exporter_rank: {
    label: 'Rank as exporter',
    scale: 'rank',
    reads: 'of area among the exporters of the world',
  },
  importer_rank: {
    label: 'Rank as importer',
    scale: 'rank',
    reads: 'of area among the importers of the world',
  },
  producer_rank: {
    label: 'Rank as producer',
    scale: 'rank',
    reads: 'of area among the producers of the world',
  },
} as const satisfies Record<string, MeasureEntry>

export type Measure = keyof typeof measures
export const measureCodes = Object.keys(measures) as Measure[]

/** Whether area and partner of this measure are interchangeable, and so stored in alphabetical order. */
export const isSymmetric = (measure: Measure): boolean => 'symmetric' in measures[measure]
