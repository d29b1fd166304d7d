import { type Codes, codes as codesAnswer } from '@factline/schema/contract/codes'
import { summary as summaryAnswer } from '@factline/schema/contract/summary'
import { areaCodes, areaName } from '@factline/schema/vocabulary/areas'
import { measures } from '@factline/schema/vocabulary/measures'
import { reasons } from '@factline/schema/vocabulary/outcomes'
import { products, topics } from '@factline/schema/vocabulary/products'
import { bases, eventTypes, kinds, qualifiers, statuses } from '@factline/schema/vocabulary/qualifiers'
import { unitCodes, unitName } from '@factline/schema/vocabulary/units'
import { z } from 'zod'
import { readSummary } from '../queries/summary.ts'
import { newRouter } from '../router.ts'
import { getRoute } from './list-route.ts'

const table = (entries: Record<string, string>) =>
  Object.entries(entries).map(([code, label]) => ({ code, label }))

const allCodes: Codes = {
  topics: table(topics),
  measures: Object.entries(measures).map(([code, entry]) => ({
    code,
    label: entry.label,
    scale: entry.scale,
    symmetric: 'symmetric' in entry,
    reads: entry.reads,
  })),
  products: Object.entries(products).map(([code, entry]) => ({ code, ...entry })),
  areas: areaCodes.map((code) => ({ code, label: areaName(code) })),
  units: unitCodes.map((code) => ({ code, label: unitName(code) })),
  kinds: table(kinds),
  qualifiers: table(qualifiers),
  statuses: table(statuses),
  bases: table(bases),
  event_types: table(eventTypes),
  outcome_reasons: table(reasons),
}

/** GET /v1/codes and /v1/summary */
export const codes = newRouter()
  .openapi(getRoute('/v1/codes', 'Every vocabulary.', z.strictObject({}), codesAnswer), (c) =>
    c.json({ data: allCodes }, 200),
  )
  .openapi(
    getRoute('/v1/summary', 'What the archive holds and how fresh it is.', z.strictObject({}), summaryAnswer),
    async (c) => c.json({ data: await readSummary(c.get('db')) }, 200),
  )
