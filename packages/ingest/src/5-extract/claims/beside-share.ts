import type { Measure } from '@factline/schema/vocabulary/measures'
import { hasTag, type Item, isMark, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import { measureOf } from '../frames/frame.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far behind its share the amount may stand, in items ("39% of all imports, or 4.7 million tons"). */
const reach = 12

const orBracket = wordSet('or|(|（|oder|или|o|es decir|o sea|то есть|即|或')
const worthOrAt = wordSet('valued at|worth|at|to|amounting to|equal to|equivalent to')
const reachingOrTotalling = wordSet(
  'reaching|totalling|totaling|amounting to|equalling|equaling|averaging|hitting|worth',
)

/**
 * "accounted for 39% of imports, or 4.7 million tons": the amount joined to a share by "or", or in the bracket behind it,
 * is that of who has the share. Null where no share stands just before.
 */
export function besideShare(sentence: Sentence, q: number, reading: Reading): Subject | null {
  const { items } = sentence.view
  const told = reading.drafts.at(-1)
  const joint =
    isOneOf(items[q - 1], orBracket) ||
    (isOneOf(items[q - 1], worthOrAt) &&
      items.slice(Math.max(0, q - 3), q).some((item) => isMark(item, '(（'))) ||
    (isOneOf(items[q - 1], reachingOrTotalling) && items[q - 2]?.text === ',') ||
    addsAmount(items, q)
  if (!joint || told === undefined || told.kind !== 'share' || told.sentence !== sentence.view.sentence)
    return null
  const at = items.findIndex((item) => item.start === told.value_start)
  if (at < 0 || q - at > reach || items.slice(at + 1, q).some((item) => item.quantity !== null)) return null
  // "Germany (12 per cent), France (€60 billion)": the next name has a bracket of its own.
  if (items[q - 1]?.text !== 'or' && tagOf(items[q - 2], 'area') !== undefined) return null
  const named = items.slice(at, q).some((item) => tagOf(item, 'company') !== undefined)
  const { subject } = told.told
  const measure = measureOf[subject.cls]
  // "made up 7.3% of the market, with 6,101 units": the kind or the maker has sold, made or moved so many.
  const kind = subject.measure === 'product_share' && measure !== null
  const maker = subject.measure === 'market_share' && subject.detail !== null
  if ((kind || maker) && items[q]?.quantity?.form !== 'percent' && !named)
    return {
      ...subject,
      cls: subject.cls === 'market' ? 'sales' : subject.cls,
      measure: subject.measure === 'market_share' || measure === null ? 'sales' : measure,
      varying: null,
    }
  const flow = shared[subject.measure]
  if (flow === undefined) return null
  const [cls, whole] = flow
  // "followed by Japan's 14.6% (*$680 million*)": a share of a list may have kept no word of its flow.
  const sides = measure === null ? { cls, measure: whole } : { measure }
  return { ...subject, ...sides, varying: 'partner', inherited: [...subject.inherited, 'measure'] }
}

const shared: Partial<Record<Measure, readonly [Subject['cls'], Measure]>> = {
  import_share: ['in', 'imports'],
  export_share: ['out', 'exports'],
  turnover_share: ['trade', 'turnover'],
}

/** "…, with 6,101 units", "…, con 6.101 unidades", "… — 6,1 тыс. машин": an amount put behind a share, with nobody new between. */
const addsAmount = (items: readonly Item[], q: number): boolean => {
  const mark = isWord(items[q - 1], 'with') ? q - 2 : q - 1
  if (!isMark(items[mark], mark === q - 1 ? '—–' : ',，')) return false
  for (let k = mark - 1; k >= 0 && q - k <= reach; k--) {
    const item = items[k]
    if (item?.quantity != null) return true
    if (hasTag(item, 'company', 'area', 'product', 'pair')) return false
  }
  return false
}

/**
 * "38,800 came from Thailand and 28,900 from Indonesia, down 43% and 26%": behind as many amounts the nth percentage of
 * a list without names is that of the nth.
 */
export function ofNthLevel({ view, lists }: Sentence, q: number, reading: Reading): Subject | null {
  const members = lists.get(q)?.members ?? []
  const [first] = members
  if (first === undefined || members.length < 2 || view.items[q]?.quantity?.form !== 'percent') return null
  const told = ownDrafts(view, reading.drafts).filter((one) => one.kind === 'level')
  const nth = told[members.indexOf(q)]
  const end = view.items.findIndex((item) => item.start === told.at(-1)?.value_start)
  // A name right behind the last amount is the amount's own; one farther on brings in something else.
  const named = view.mentions.some((m) => m.first > end + 3 && m.first < first)
  const partners = new Set(told.map((one) => `${one.area} ${one.partner}`))
  return nth === undefined || told.length !== members.length || partners.size < 2 || end > first || named
    ? null
    : nth.told.subject
}
