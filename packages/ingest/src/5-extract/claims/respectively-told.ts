import { isWord } from '../bind/item.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far behind the last of the changes "respectively" may stand, in items: "7% year on year, *respectively*". */
const wordReach = 8

/**
 * "Exports were 96 billion and imports 80 billion, up *14.9%* and *7%* respectively": of as many changes as levels of other
 * measures stand before them each is of the level in its place. Null where the numbers are no such two rows.
 */
export function respectivelyTold(
  { view, lists }: Sentence,
  q: number,
  { drafts }: Reading,
): Draft['told'] | null {
  const members = lists.get(q)?.members ?? []
  const last = members.at(-1) ?? q
  if ((view.lang !== 'en' && view.lang !== 'zh') || members.length < 2) return null
  const first = members[0] ?? q
  // 出口…、进口…，分别增长5%及7%: in Chinese the word stands before the rise.
  const around =
    view.lang === 'zh'
      ? view.items.slice(Math.max(0, first - wordReach), first)
      : view.items.slice(last + 1, last + 1 + wordReach)
  if (!around.some((item) => isWord(item, 'respectively'))) return null
  const levels = drafts.filter((one) => one.kind === 'level' && one.sentence === view.sentence)
  const row = levels.slice(-members.length)
  const measures = new Set(row.map((one) => one.measure))
  // "came to some 300,000 tonnes *each* from Brazil and Peru, up *12%* and *51%* respectively": one number, of as many partners.
  const partners = new Set(row.map((one) => one.partner))
  const [only] = row
  const own = row[members.indexOf(q)]
  if (
    row.length === members.length &&
    partners.size === row.length &&
    row.every((one) => one.measure === only?.measure && one.value_start === only.value_start) &&
    levels.length === row.length
  )
    return own === undefined ? null : { ...own.told, subject: { ...own.told.subject, partner: own.partner } }
  const from = view.items.findIndex((item) => item.start === row[0]?.value_start)
  const amounts = view.items.filter((item, k) => k >= from && k < first && item.quantity !== null)
  if (row.length < members.length || measures.size < row.length || amounts.length !== row.length) return null
  return own?.told ?? null
}
