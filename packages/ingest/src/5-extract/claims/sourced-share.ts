import { isMark, isOneOf, isWord, wordSet } from '../bind/item.ts'
import { type Subject, seriesOf } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareAt } from './share-draft.ts'
import { sides } from './sourced-sides.ts'
import { bulk, wholeAhead, wholeAt, wholeAtHead } from './sourced-whole.ts'

/** Shares of a past that has no name. */
const onceOnly = wordSet('before|prior|until|pre-war|prewar|formerly|previously')
/** How far behind the whole such a word may stand, in items. */
const reach = 8

/**
 * "India *sourced 31% of its crude from Iraq*", "Norway *supplies a third of Germany's gas*", "Iraq *sells 90% of its oil to*
 * China", "60% of Japan's LNG *comes from* Australia": a part of what a country takes in or gives away, with the other
 * end named. Null where the words are in no such order.
 */
export function sourcedShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  if (view.lang !== 'en' || quantity == null || quantity.value > 100) return null
  // "imported *most (18%) of* its goods from China"
  const inside = isMark(items[q - 1], '(（') && isMark(items[q + 1], ')）')
  const bracketed = inside && bulk.test(items[q - 2]?.text ?? '') && isWord(items[q + 2], 'of')
  const shared = bracketed
    ? wholeAt(sentence, q + 3, reading, true)
    : isWord(items[q + 1], 'of')
      ? wholeAt(sentence, q + 2, reading)
      : (wholeAtHead(sentence, q, reading) ?? wholeAhead(sentence, q, reading))
  if (shared === null) return null
  const told = sides(sentence, bracketed ? q - 2 : q, shared, reading)
  if (told === null || told.area === told.partner) return null
  if (items.slice(shared.end).some((item, k) => k < reach && isOneOf(item, onceOnly))) return null
  const cls = told.measure === 'import_share' ? 'in' : told.measure === 'world_share' ? 'production' : 'out'
  const subject = seriesOf({
    cls,
    measure: told.measure,
    area: told.area,
    partner: told.partner,
    product: shared.product,
    detail: shared.detail,
    varying: 'partner',
  })
  const measure = cls === 'in' ? 'imports' : cls === 'out' ? 'exports' : 'production'
  const flow: Subject = { ...subject, measure, partner: 'WORLD' }
  const whole = told.measure === 'world_share' ? null : flow
  return shareAt(sentence, q, reading, { subject, whole, how: 'same-clause', margin: 0.8, distance: 0 })
}
