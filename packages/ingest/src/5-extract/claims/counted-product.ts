import { isCurrency } from '@factline/schema/vocabulary/units'
import type { Draft } from './draft.ts'

/** The flow that a measure is a part of, or an order in; output, use and cuts keep the word of the text. */
const flowOf: Readonly<Record<string, 'exports' | 'imports'>> = {
  ...{ exports: 'exports', export_share: 'exports', destination_rank: 'exports' },
  ...{ imports: 'imports', import_share: 'imports', supplier_rank: 'imports' },
}

/**
 * The drafts with what they count for "oil" or "energy" named: what flows by the kilowatt-hour as "energy" is electricity,
 * and oil is crude where a country's barrels are, or where the flow between the two was told as one of crude.
 */
export function countedProduct(drafts: readonly Draft[]): readonly Draft[] {
  return flowsOfCrude(
    countedCrude(
      drafts.map((one) =>
        one.product === 'energy' && one.unit === 'kWh' && flowOf[one.measure] !== undefined
          ? { ...one, product: 'electricity' }
          : one,
      ),
    ),
  )
}

/**
 * "China's top *crude* supplier was Saudi Arabia … Saudi *oil* arrivals were 8 million tonnes, supplies from Russia 6": the flow
 * of crude between two goes on under the wider word, and so do the flows that take their product from there.
 */
function flowsOfCrude(drafts: readonly Draft[]): readonly Draft[] {
  const told: Draft[] = []
  let turned: Draft | null = null
  for (const one of drafts) {
    const flow = flowOf[one.measure]
    const counts = (one.kind === 'level' || one.kind === 'change') && one.partner !== 'WORLD'
    const isOil = one.product === 'oil' && flow !== undefined && counts && !isCurrency(one.unit)
    const goesOn =
      one.told.subject.inherited.includes('product') &&
      turned?.area === one.area &&
      flowOf[turned.measure] === flow
    const known = told.some(
      (crude) =>
        crude.product === 'crude_oil' &&
        flowOf[crude.measure] === flow &&
        crude.area === one.area &&
        crude.partner === one.partner,
    )
    const draft: Draft = isOil && (goesOn || known) ? { ...one, product: 'crude_oil' } : one
    if (draft !== one) turned = draft
    else if (flow !== undefined && one.product === 'oil') turned = null
    told.push(draft)
  }
  return told
}

/**
 * "imported 1.4 million barrels a day of oil, 9% more … Russia was the top supplier": where the barrels of a country's "oil"
 * are crude, so are the change told with them and the places, unless these name their own product.
 */
function countedCrude(drafts: readonly Draft[]): readonly Draft[] {
  const counted = drafts.filter(
    (one) => one.kind === 'level' && one.product === 'crude_oil' && flowOf[one.measure] !== undefined,
  )
  if (counted.length === 0) return drafts
  return drafts.map((one) =>
    one.product === 'oil' && counted.some((level) => isOf(one, level))
      ? { ...one, product: 'crude_oil' }
      : one,
  )
}

function isOf(one: Draft, level: Draft): boolean {
  if (flowOf[one.measure] !== flowOf[level.measure] || one.area !== level.area) return false
  if (one.kind === 'rank') return !one.told.subject.productSaid
  return one.kind === 'change' && one.sentence === level.sentence && one.partner === level.partner
}
