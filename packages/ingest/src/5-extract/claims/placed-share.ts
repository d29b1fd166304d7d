import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { isWord, tagOf, tellsChange, isCue, isMark, isOneOf, wordSet, lastBefore } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { namedOf } from '../frames/named.ts'
import type { Draft } from './draft.ts'
import { flowOf } from './rank-flow.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareAt, canBePart, giverBefore } from './share-draft.ts'

/** Words between a place and the share of who has it: "…, *with* 38%", "…, *accounting for* 38%", "*took* 38%". */
const having =
  /^(?:with|at|or|having|has|had|taking|took|takes|receiving|received|receives|buying|bought|buys|absorbing|absorbed|absorbs|supplying|supplied|supplies|providing|provided|provides|delivering|delivered|delivers|contributing|contributed|contributes|equal to|equivalent to|holding|of|meeting|met|meets|[,(—–-])$/i
const measureOfShare: Partial<Record<Measure, Measure>> = {
  supplier_rank: 'import_share',
  destination_rank: 'export_share',
  partner_rank: 'turnover_share',
  exporter_rank: 'world_share',
  producer_rank: 'world_share',
}
/** How far behind a place the share may stand, in items. */
const reach = 14

/**
 * "Saudi Arabia is the country's main supplier, *with 38 percent of the total*", "… the top buyer. *It took 15 percent of
 * the exports*": the part that who has a place has of the flow it is a place in. Null where another is named in between,
 * or where the whole behind "of" is another one.
 */
export function placedShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const { rank } = reading.state
  if (!canBePart(items[q]) || rank === null) return null
  const measure = measureOfShare[rank.measure]
  const flow = flowOf(rank)
  if (measure === undefined || flow === null || !opens(view, q)) return null
  const from =
    (reading.state.ranked === null ? null : placeBefore(view, q)) ?? pronounAfter(sentence, q, reading)
  if (from === null || q - from > reach) return null
  const ends: readonly Area[] = [rank.area, rank.partner]
  const between = items.slice(from + 1, q)
  if (
    between.some((item) => (item.quantity !== null && item.quantity.form !== 'amount') || tellsChange(item))
  )
    return null
  if (
    view.mentions.some((m) => m.first > from && m.last <= q && m.areas.some((area) => !ends.includes(area)))
  )
    return null
  // "the largest partner for imports, with 20.5%": of the imports alone.
  if (rank.measure === 'partner_rank' && between.some((item) => isFlow(item))) return null
  if (!wholeFits(view, q, rank)) return null
  const subject: Subject = { ...rank, measure, cls: 'figure', varying: 'partner' }
  const whole: Subject = {
    ...flow,
    ...(measure === 'world_share' ? { area: 'WORLD' as const } : {}),
    partner: 'WORLD',
    varying: null,
  }
  return shareAt(sentence, q, reading, { subject, whole, how: 'same-clause', margin: 0.6, distance: 0 })
}

const isFlow = (item: View['items'][number]): boolean => isCue(item, 'in', 'out')

const shares = wordSet('shares|share')

/** Whether the words right before the number give it to somebody. */
function opens({ items }: View, q: number): boolean {
  const k = giverBefore(items, q)
  const item = items[k]
  // "a share of 42 percent"
  if (isWord(item, 'of')) return isOneOf(items[k - 1], shares)
  return isWord(item, 'account', 'with') || item?.lower === 'shares of' || having.test(item?.text ?? '')
}

/** The sentence's own place, if one stands before the number. */
function placeBefore({ items }: View, q: number): number | null {
  const at = lastBefore(items, q, (item) => item.quantity?.form === 'rank')
  return at < 0 ? null : at
}

const itOrWhich = wordSet('it|which')

/** "*It* took 15 percent": the pronoun that opens the sentence behind the one that told a place. */
function pronounAfter({ view }: Sentence, q: number, { drafts }: Reading): number | null {
  const told = drafts.at(-1)
  if (told?.kind !== 'rank' || told.sentence !== view.sentence - 1 || q > 6) return null
  return isOneOf(view.items[0], itOrWhich) ? 0 : null
}

const marketShare = wordSet('shares|share|market share')

/** Behind the number the clause ends, or "of" brings the total or the flow of the place, of no one else and nothing else. */
function wholeFits({ items, mentions }: View, q: number, rank: Subject): boolean {
  const next = items[q + 1]
  if (next === undefined || isMark(next, '.,;:)(—–-') || isWord(next, 'and', 'while')) return true
  if (isOneOf(next, marketShare) || next.period !== null || isWord(next, 'in')) return true
  if (!isWord(next, 'of')) return false
  for (let k = q + 2; k < items.length && k <= q + 9; k++) {
    const item = items[k]
    if (item === undefined || isMark(item, ',.;:()—–-') || item.period !== null || item.quantity !== null)
      return true
    const named = namedOf(item)
    if (named !== null && named.product !== rank.product && !named.weak) return false
    const mention = mentions.find((m) => m.first === k)
    if (mention !== undefined && mention.areas[0] !== rank.area) return false
    const cue = tagOf(item, 'cue')?.cue
    const other = rank.measure === 'supplier_rank' ? 'out' : rank.measure === 'destination_rank' ? 'in' : null
    if (cue === other || cue === 'sales' || cue === 'market' || cue === 'production' || cue === 'consumption')
      return false
  }
  return true
}
