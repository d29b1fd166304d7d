import { isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import { listedBrand } from './listed-brands.ts'
import { listedFlow } from './listed.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far behind the amount the word for the flow may stand, in items: "total 65 million tonnes of *coal imports*". */
const flowReach = 4
const flows: ReadonlySet<string> = new Set(['in', 'out'])

/**
 * "4 million tonnes (20% of *20 million*)", "8% of Chile's total *25 million tonnes* of coal imports": the amount that
 * a share is of is that of the whole, from or to everybody. Null where the number is no whole.
 */
function wholeTold(sentence: Sentence, q: number, { drafts, state }: Reading): Subject | null {
  const { items, lang } = sentence.view
  if (lang !== 'en') return null
  const before = isWord(items[q - 1], 'total') ? q - 1 : q
  const of = isWord(items[before - 1], 'article') ? before - 2 : before - 1
  const share = drafts.at(-1)
  if (
    isWord(items[of], 'of') &&
    items[of - 1]?.quantity?.form === 'percent' &&
    share?.kind === 'share' &&
    share.value_start === items[of - 1]?.start &&
    state.share !== null &&
    flows.has(state.share.cls)
  )
    return { ...state.share, partner: 'WORLD', detail: null }
  if (before === q || !isWord(items[q - 2], 'poss')) return null
  const frame = sentence.frames.find((one) => one.at > q && one.at - q <= flowReach && flows.has(one.cls))
  const told = frame === undefined ? null : sentence.series.get(frame)
  return told == null ? null : { ...told, partner: 'WORLD', detail: null }
}

const worth = wordSet('worth|valued at|valued|totaling|totalling')

/**
 * "For imports, Spain is Portugal's top supplier, *with goods valued at* 17 billion": of who has the place that the
 * sentence tells, though a word for the whole flow stands ahead of it.
 */
function placedWith({ view }: Sentence, q: number, { drafts, state }: Reading): Subject | null {
  const { items, lang } = view
  const place = drafts.at(-1)
  if (lang !== 'en' || place?.kind !== 'rank' || place.sentence !== view.sentence) return null
  const at = isWord(items[q - 1], 'at') ? q - 2 : q - 1
  const goods = isOneOf(items[at], worth) && isOneOf(items[at - 1], wares)
  return goods && isWord(items[at - 2], 'with') ? state.ranked : null
}
const wares = wordSet('goods|products|merchandise|commodities')

/** What a number is of that its list, or the part right before it, tells without a word for the flow beside it. */
export const toldApart = (sentence: Sentence, q: number, reading: Reading): Subject | null =>
  listedFlow(sentence, q, reading) ??
  listedBrand(sentence, q, reading) ??
  wholeTold(sentence, q, reading) ??
  placedWith(sentence, q, reading)
