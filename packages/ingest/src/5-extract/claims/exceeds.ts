import { isCurrency } from '@factline/schema/vocabulary/units'
import { isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import type { Frame } from '../frames/frame.ts'
import type { Draft } from './draft.ts'
import { levelPeriod } from './level-period.ts'
import { makeDraft } from './make.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'

const isBalance =
  (from: number, to: number) =>
  ({ cls, at }: Frame): boolean =>
    at > from && at < to && (cls === 'surplus' || cls === 'deficit' || cls === 'balance')

const exceeding =
  /^(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outstripped|topped|übertraf(?:en)?|überst(?:ieg|iegen|eigt|eigen)|übertreff(?:en)?|превы\p{L}+|superaron|superó|superan|excedieron|超过|超出|高于)$/iu

/** "the fall in", "growth of": what is held against another is then how the flows moved. */
const isMove = ({ items }: Sentence['view'], at: number): boolean =>
  isWord(items[at - 1], 'in', 'of') &&
  (tagOf(items[at - 2], 'move')?.pos === 'n' || isOneOf(items[at - 2], growing))
const growing = wordSet('growth|pace|rate')

/** "Exports to the US exceeded imports from there by $30.2 billion": by how much one flow outdoes the other is the balance. */
export function exceedsClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view, frames } = sentence
  const unit = view.items[q]?.quantity?.unit
  const [first, second] = frames
    .filter((one) => (one.cls === 'out' || one.cls === 'in') && one.at < q)
    .slice(-2)
  if (unit == null || !isCurrency(unit) || first === undefined || second === undefined) return null
  const outdone = view.items.slice(first.at, second.at).some((item) => exceeding.test(item.text))
  const told = [first, second].map((one) => sentence.series.get(one) ?? null)
  const given = told[0]
  if (!outdone || first.cls === second.cls || given == null) return null
  // "As the fall in imports exceeded that in exports, the surplus rose to 3 billion": the balance is told in its own words.
  if (isMove(view, first.at) || isMove(view, second.at) || frames.some(isBalance(second.at, q))) return null
  const status = statusOf(view, q)
  const period = levelPeriod(sentence, q, reading)
  if (status === null || period === null) return null
  const sign = first.cls === 'out' ? 1 : -1
  const cls = sign === 1 ? 'surplus' : 'deficit'
  const subject = { ...given, cls, measure: 'balance' as const, varying: null } as const
  const found = { subject, frame: null, how: 'same-clause' as const, margin: 0.6, distance: 0 }
  reading.state.gapped = null
  reading.state.last = subject
  reading.state.lastSentence = view.sentence
  const value = sign * (view.items[q]?.quantity?.value ?? 0)
  return makeDraft(sentence, reading, {
    kind: 'level',
    q,
    found,
    subject,
    value,
    unit,
    period,
    status,
    negate: sign < 0,
  })
}
