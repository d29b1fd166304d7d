import { isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'

const especially = wordSet('especially|particularly|notably|above all|in particular')
const mostly = wordSet('mainly|mostly|primarily|chiefly|largely|predominantly')

/** "exports, *especially to* Europe, halved", "imports of gas, *mainly from* Russia, rose": what is singled out is not the whole. */
export const aboveAll = ({ items }: View, { first }: Mention): boolean =>
  items
    .slice(Math.max(0, first - 3), first)
    .some((item, k, all) => isOneOf(item, especially) || (isOneOf(item, mostly) && isMark(all[k - 1], ',')))
