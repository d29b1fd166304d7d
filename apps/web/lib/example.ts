import type { ClaimRow } from '@factline/schema/contract/claim'
import type { CampRow, ObservationRow } from '@factline/schema/contract/observation'
import { periodSpan } from '@factline/schema/vocabulary/period'

const name = {
  series: 'turnover.goods.CN.RU.USD',
  measure: 'turnover',
  product: 'goods',
  area: 'CN',
  partner: 'RU',
  unit: 'USD',
  basis: null,
  of: null,
  detail: null,
} as const

export const camp = (value: number, claims: readonly string[], more: Partial<CampRow> = {}): CampRow => ({
  value,
  low: value,
  high: value,
  qualifier: 'exact',
  stories: 1,
  articles: 1,
  claims: [...claims],
  ...more,
})

/** An observation for tests, with only what a case is about written out. */
export function observation(
  period: string,
  value: number,
  more: Partial<ObservationRow> = {},
): ObservationRow {
  const span = periodSpan(period)
  if (span === null) throw new Error(`${period} is no period`)
  return {
    ...name,
    period,
    ...span,
    status: 'actual',
    value,
    low: value,
    high: value,
    qualifier: 'exact',
    stories: 1,
    articles: 1,
    disputed: false,
    camps: [camp(value, [])],
    flags: [],
    known_from: span.end,
    ...more,
  }
}

export function claim(
  id: string,
  more: Partial<ClaimRow> & { at?: Partial<ClaimRow['source']> } = {},
): ClaimRow {
  const { at, ...rest } = more
  return {
    ...name,
    id,
    kind: 'level',
    value: 240.11e9,
    low: 240.105e9,
    high: 240.115e9,
    qualifier: 'exact',
    period: '2023',
    period_text: 'in 2023',
    start: '2023-01-01',
    end: '2023-12-31',
    status: 'actual',
    attribution: null,
    quote: 'Trade reached $240.11 bln in 2023.',
    span: [100, 134],
    value_span: [114, 125],
    confidence: 0.9,
    read_by: 'rules',
    suspect: null,
    extractor_version: '1',
    source: {
      article: `art_${id}`,
      title: 'Trade',
      opening: null,
      site: 'wire.example',
      url: null,
      published: '2024-01-12',
      story: 's1',
      ...at,
    },
    ...rest,
  }
}
