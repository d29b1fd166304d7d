import { type Item, isMark, tagOf, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Company } from '../frames/frame.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import type { Reading } from './reading.ts'

const theyOrThese = wordSet('they|these|it|sie|diese|они|это|он|ellas|éstas|estas')

/** "Exports to China fell too. *They* dropped by 8%": a pronoun at the head takes up the flow just named. */
export function takeUp({ items, sentence }: View, { state }: Reading): void {
  const { spoken } = state
  if (spoken === null || spoken.sentence !== sentence - 1) return
  if (!isOneOf(items[0], theyOrThese)) return
  state.last = spoken.subject
  state.lastSentence = spoken.sentence
}

/** In lists and tables a line that is a country alone heads the numbers under it. */
export function startRow(view: View, reading: Reading): void {
  if (view.kind === 'body') {
    reading.state.row = null
    reading.state.label = null
  }
  if (view.kind !== 'body' && view.mentions.length === 1 && view.items.length <= 3)
    reading.state.row = view.mentions[0]?.areas[0] ?? null
}

/** A line's head stands before its colon, with what else the maker is called in brackets. */
const headReach = 7

/** The brand before the colon that opens a line: "- Hyundai Nishat: 16% fall", "Pak Suzuki (PSMC): sales slumped". */
export function headOf({ items }: View): Company | null {
  const colon = items.findIndex((item) => isMark(item, ':：'))
  if (colon < 1 || colon > headReach) return null
  const head = items.slice(0, colon)
  if (head.some((item) => item.quantity !== null || tagOf(item, 'cue') !== undefined)) return null
  const brands = head.flatMap((item) => companyOf(item) ?? []).filter((one) => one.sector === 'autos')
  return brands.length === 1 ? (brands[0] ?? null) : null
}

const byPartner =
  /^by (?:(?:trading |trade |export |import )?(?:nation|country|destination|region|market|partner|origin|source)s?)\b/i

/**
 * "Automobile exports rose 8.9 percent. *By nation*, shipments to China …": of what the text is on, and not of the last ware.
 * So are the first places of a new paragraph: "… food for $65 million.¶ The *largest buyer* was Poland".
 */
export function turnToPartners(view: View, { state, topic }: Reading): void {
  const { lead, last } = state
  if (lead === null || last === null || last.product === topic.product) return
  if (lead.measure !== last.measure && !(traded.has(lead.measure) && traded.has(last.measure))) return
  if (
    !byPartner.test(view.text.slice(view.start, view.start + 40)) &&
    !(view.paragraph !== state.lastParagraph && isOrder(view))
  )
    return
  state.last = { ...last, product: lead.product, detail: lead.detail }
}

/** Flows, which are told of the same wares in both directions. */
const traded: ReadonlySet<string> = new Set(['exports', 'imports', 'turnover', 'balance'])

/** Places or brands are told in their order, and no product is named; "goods" may be, beside a noun for who buys or sells. */
const isOrder = ({ items }: View): boolean => {
  const nouns = items.some((item) => (tagOf(item, 'rank')?.head ?? 'place') !== 'place')
  return (
    items.some(
      (item) =>
        item.quantity?.form === 'rank' ||
        tagOf(item, 'rank') !== undefined ||
        tagOf(item, 'cue')?.cue === 'brands',
    ) && items.every((item) => item.quantity !== null || isUnnamed(item, nouns))
  )
}

const isUnnamed = (item: Item, nouns: boolean): boolean => {
  const named = namedOf(item)
  return named === null || (nouns && named.product === 'goods')
}
