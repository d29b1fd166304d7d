import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { isWord, tagOf, tellsChange } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import { flowOfList, isMany, nameBeside, wayOf } from './listed.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareAt, canBePart } from './share-draft.ts'

/**
 * "The main destinations of Dutch exports were Germany (22%), Belgium (11%) and France (8%)", "Italy's top gas suppliers:
 * Algeria 37%, Russia 4.7%", "Germany (22%) and Belgium (11%) took most of the exports": each percentage beside a name in
 * a list of buyers, suppliers or partners is that name's part of what the country sells, buys or deals. Null where no
 * word tells the way, or where the list tells changes.
 */
export function spreadShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  if (!canBePart(items[q])) return null
  const partner = listedAt(sentence, q)
  if (partner === null) return null
  const members = items.flatMap((item, i) =>
    item.quantity?.form === 'percent' && listedAt(sentence, i) !== null ? [i] : [],
  )
  if (members.length < 2) return ofLine(sentence, q, partner, reading)
  const told = wayOf(view, q, members.at(-1) ?? q)
  if (told === null || (view.lang !== 'en' && told.noun && !isMany(view, told.at))) return null
  // Of two lists in a sentence each begins behind its own word.
  const first = members.find((i) => i > told.at) ?? members[0] ?? q
  if (items.some((item, i) => moves(item) && i > Math.min(told.at, first))) return null
  const whole = flowOfList(sentence, told, told.at > q ? (members[0] ?? q) : first, reading)
  if (whole === null || whole.area === partner) return null
  const subject: Subject = { ...whole, measure: told.way.share, partner, varying: 'partner' }
  return shareAt(sentence, q, reading, { subject, whole, how: 'same-clause', margin: 0.6, distance: 0 })
}

/** How many items a line of a list has at most: its bullet, a name, a mark, the part. */
const ofList = 6

const shareOf: Partial<Record<Measure, Measure>> = {
  exports: 'export_share',
  imports: 'import_share',
  turnover: 'turnover_share',
}

/** "Main destinations:¶ - Panama: 35%": a line with a name and a part, below the head of a list of those. */
function ofLine({ view, ...rest }: Sentence, q: number, partner: Area, reading: Reading): Draft | null {
  const { label } = reading.state
  const measure = shareOf[label?.measure ?? 'price']
  if (view.kind !== 'list' || view.items.length > ofList || view.items.some(moves)) return null
  if (label === null || measure === undefined || label.partner !== 'WORLD' || label.varying !== 'partner')
    return null
  if (label.area === partner) return null
  const subject: Subject = { ...label, measure, partner }
  const told = { subject, whole: label, how: 'ellipsis', margin: 0.6, distance: 0 } as const
  return shareAt({ view, ...rest }, q, reading, told)
}

/** The country beside a percentage, or the nth of as many names before a list. */
function listedAt({ view, lists }: Sentence, i: number): Area | null {
  const { items, mentions } = view
  const beside = nameBeside(view, i)
  if (beside !== null) return beside
  // "Mongolia, Russia and Canada were the main suppliers, *with shares of 38%, 34% and 13%*"
  const members = lists.get(i)?.members ?? []
  const [first] = members
  if (first === undefined || members.length < 2) return null
  const shares = items
    .slice(Math.max(0, first - 3), first)
    .some(
      (item) => tagOf(item, 'cue')?.cue === 'share' || isWord(item, 'account') || item.lower === 'shares of',
    )
  if (!shares) return null
  const names = mentions.findLast((m) => m.last < first && m.areas.length === members.length)
  return names?.areas[members.indexOf(i)] ?? null
}

const moves = (item: View['items'][number]): boolean =>
  (tellsChange(item) && item.lower !== 'ahead of') || /^[+−]/.test(item.text)
