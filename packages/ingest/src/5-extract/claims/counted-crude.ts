import type { Draft } from './draft.ts'

/** The flow that a measure is a part of, or an order in; output, use and cuts keep the word of the text. */
const flowOf: Readonly<Record<string, 'exports' | 'imports'>> = {
  ...{ exports: 'exports', export_share: 'exports', destination_rank: 'exports' },
  ...{ imports: 'imports', import_share: 'imports', supplier_rank: 'imports' },
}

/**
 * "imported 1.4 million barrels a day of oil, 9% more … Russia was the top supplier": where the barrels of a country's "oil"
 * are crude, so are the change told with them and the places, unless these name their own product.
 */
export function countedCrude(drafts: readonly Draft[]): readonly Draft[] {
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
