import type { View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Reading } from './reading.ts'

/**
 * "In July 1,902 new *electric vehicles* were registered. In the year to date 6,233 are on record": where the numbers
 * themselves tell the class of vehicles that they count, what follows goes on with it.
 */
export function keepClass(view: View, { drafts, state }: Reading): void {
  const { last } = state
  if (last === null || !isAuto(last.product) || last.productSaid) return
  const told = ownDrafts(view, drafts)
  const [first] = told
  if (first === undefined || first.product === last.product || !isAuto(first.product)) return
  if (first.measure !== last.measure || first.kind !== 'level') return
  if (told.some((one) => one.product !== first.product || one.measure !== first.measure)) return
  state.last = { ...last, product: first.product, detail: first.told.subject.detail }
}
