import { type Item, isOneOf, tagOf, wordSet } from '../bind/item.ts'

const holders = wordSet(
  'company|companies|firm|firms|giant|giants|group|groups|major|majors|producer|producers|trader|traders|operator|operators|supplier|suppliers|corporation|corp|minister|ministry|agency|regulator|sector|industry|market|markets|analyst|analysts|consultancy|cooperation|ties|security|crisis|policy|infrastructure|facilities|chief|officials|sanctions|exchange|think',
)

/** "the state *energy company*", "*energy ministry*": the word says whose name follows, and no ware that is counted. */
export const isTradeName = (item: Item, next: Item | undefined): boolean =>
  tagOf(item, 'product')?.product === 'energy' && item.lower === 'energy' && isOneOf(next, holders)
