import { products } from '@factline/schema/vocabulary/products'
import { isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { wholeOf } from '../discourse/narrow.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Reading } from './reading.ts'

const flows: ReadonlySet<string> = new Set(['exports', 'imports'])

/** What makes a number one of the parts of a number told before. */
const part = wordSet('of these|of them|of those|of this|of that|of it|of which|of the total')

/**
 * Notes the wares whose flows the sentence told, and whether it told parts of a flow: several counterparts side by side,
 * or one "of these".
 */
export function keepParts(view: View, { drafts, state }: Reading): void {
  const told = ownDrafts(view, drafts)
  for (const one of told) {
    const { subject } = one.told
    if (!flows.has(one.measure) || !subject.productSaid || one.product === 'goods') continue
    state.wares.add(one.product === 'food' ? 'food' : products[one.product].topic)
  }
  const kinds = told.filter((one) => one.kind === 'level')
  const [kind] = kinds
  const among = view.items.some((item) => isOneOf(item, part))
  if (kind !== undefined && among && kinds.every((one) => one.product === kind.product))
    state.part = { product: kind.product, sentence: view.sentence }
  const whole = wholeOf(new Set(kinds.map((one) => one.product)))
  if (whole !== null) state.kinds = { product: whole, sentence: view.sentence }
  const own = kinds.filter((one) => one.partner !== 'WORLD')
  const [first] = own
  if (first === undefined) return
  const beside = own.some((one) => one.measure === first.measure && one.partner !== first.partner)
  if (beside || among) state.spread = view.sentence
}
