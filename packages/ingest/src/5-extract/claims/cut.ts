import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { agreedTime } from './agreed-time.ts'
import { isDifference } from './difference.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { levelPeriod } from './level-period.ts'
import { makeDraft } from './make.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'
import { subjectFor } from './subject-for.ts'

/** Words of a cut that somebody makes; output that falls or is lost by so much was not cut. */
const decides =
  /\b(?:cut|cuts|cutting|cutbacks?|curb|trim|reduc|lower(?:ed|ing|s)?\b|slash|curtail|limit|restrict|withdr|remov|shav|agree|pledge|decid|quota|OPEC\+)/i

/** "has reduced its production by 500,000 bpd": what output falls by is a cut. */
export function cutClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  if (
    quantity == null ||
    quantity.unit !== 'bbl/d' ||
    !isDifference(sentence, q) ||
    directionOf(view, q).sign !== -1 ||
    (view.lang === 'en' && (!decides.test(view.text.slice(view.start, view.end)) || onlyFell(view, q)))
  )
    return null
  // "to cut supply by 9.7 million bpd" in a text on OPEC
  const opec = reading.topic.areas.slice(0, 3).some((one) => one.startsWith('OPEC'))
  const found = subjectFor(
    sentence,
    q,
    reading,
    (one) => one.cls === 'production' || (one.cls === 'flow' && opec),
  )
  const status = statusOf(view, q)
  if (found === null || found.how === 'discourse' || status === null) return null
  if (found.subject.cls === 'flow' && !found.subject.area.startsWith('OPEC')) return null
  const subject: Subject = { ...found.subject, cls: 'cut', measure: 'output_cut', varying: 'area' }
  reading.state.gapped = subject
  const period = levelPeriod(sentence, q, reading)
  return period === null
    ? null
    : makeDraft(sentence, reading, {
        kind: 'level',
        q,
        found,
        subject,
        value: quantity.value,
        unit: 'bbl/d',
        period: agreedTime(period, status, reading),
        // "will cut its output by": what is announced so is agreed.
        status: status === 'forecast' && announced(view, q) ? 'actual' : status,
      })
}

/** "a fall of 18,700 bpd", "cut production by 29,800 bpd to 1.545 million": how much less it was, and nobody's decision. */
function onlyFell(view: View, q: number): boolean {
  const { items } = view
  const to = items[q + 1]?.text === 'to' ? items[q + 2]?.quantity : null
  // A group that agrees on its output cuts it also where the new level is told.
  const group = items.some((item) => tagOf(item, 'area')?.area.startsWith('OPEC') === true)
  const meant = items.slice(0, q).some((item) => tagOf(item, 'modal') !== undefined)
  if (to?.unit === 'bbl/d' && !group && !meant) return true
  return /^(?:fall|fell|drop|declin|decreas|slip|slid|shr[aiu]nk|loss|los[te]|down|dip|plung|tumbl|slump)/i.test(
    items[directionOf(view, q).at]?.text ?? '',
  )
}

const announced = (view: View, q: number): boolean =>
  view.items
    .slice(0, q)
    .some((item) => tagOf(item, 'modal') !== undefined && /^(?:will|would|shall|’ll|'ll)$/i.test(item.text))
