import { yearBefore } from '@factline/schema/vocabulary/period'
import { isMark, isOneOf, isWord, wordSet } from '../bind/item.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import type { Reading, Sentence } from './reading.ts'

const against = wordSet('vs|vs.|versus|against|v|compared with|compared to')
/** How far the two numbers may lie beside the change told before them, which is rounded. */
const tolerance = 0.01

/**
 * "were up 21% compared with June 2021 (*6,932 versus 5,729*)": both numbers that a change leads from and to, in the bracket
 * behind it; undefined where there is no such pair, or its arithmetic is another's.
 */
export function bracketPair(sentence: Sentence, q: number, reading: Reading): Draft | undefined {
  const { view } = sentence
  const { items } = view
  const first = isMark(items[q - 1], '(（') && isOneOf(items[q + 1], against)
  const second = isMark(items[q - 3], '(（') && isOneOf(items[q - 1], against) && isMark(items[q + 1], ')）')
  if (view.lang !== 'en' || first === second) return undefined
  const now = items[first ? q : q - 2]?.quantity
  const then = items[first ? q + 2 : q]?.quantity
  const change = ownDrafts(view, reading.drafts).findLast(
    (one) => one.kind === 'change' && one.value_start < (items[q]?.start ?? 0),
  )
  if (now == null || then == null || change === undefined || change.basis !== 'yoy') return undefined
  if (now.form === 'percent' || then.form === 'percent' || isWord(items[q - 2], 'from')) return undefined
  if (Math.abs(then.value * (1 + change.value / 100) - now.value) > tolerance * now.value) return undefined
  const label = first ? change.period : change.period === null ? null : yearBefore(change.period)
  const unit = (first ? now : then).unit ?? change.of ?? 'vehicles'
  const { told } = change
  return (
    makeDraft(sentence, reading, {
      kind: 'level',
      q,
      found: { subject: told.subject, frame: null, how: 'ellipsis', margin: 0.6, distance: 0 },
      subject: told.subject,
      value: (first ? now : then).value,
      unit,
      period: { ...told.period, label, how: 'tight' },
      status: change.status,
    }) ?? undefined
  )
}
