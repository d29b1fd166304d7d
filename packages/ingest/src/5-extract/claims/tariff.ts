import { isWord, tagOf } from '../bind/item.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import { ownProduct } from './own-product.ts'
import { isOld } from './old-value.ts'
import type { Reading, Sentence } from './reading.ts'
import { present } from './present.ts'
import { statusOf } from './status-of.ts'
import { subjectFor } from './subject-for.ts'

/** A percentage as the rate of a duty; null where it is none. */
export function tariffClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  const found = subjectFor(sentence, q, reading, (subject) => subject.cls === 'tariff')
  if (found === null || quantity == null || found.subject.measure !== 'tariff') return null
  const clause = view.items[q]?.clause
  if (found.how !== 'same-clause' && directionOf(view, q).sign !== 0 && !isOld(view, q)) return null
  const others = sentence.frames.some(
    (frame) =>
      frame.clause === clause &&
      frame.cls !== 'tariff' &&
      Math.abs(frame.at - q) < Math.abs((found.frame?.at ?? -99) - q),
  )
  if (
    (found.how === 'discourse' && view.kind === 'body' && found.distance > 1) ||
    others ||
    isWord(view.items[q - 1], 'by') ||
    // "paid 113 billion in duties, 7.5% more than a year before": what they brought in.
    (tagOf(view.items[q + 1], 'move')?.pos === 'a' && isWord(view.items[q + 2], 'than')) ||
    (view.lang === 'ru' && isWord(view.items[q - 1], 'on'))
  )
    return null
  const status = statusOf(view, q)
  if (status === null) return null
  const subject = ownProduct(sentence, q, found.subject, reading)
  if (subject === null) return null
  const said = present(sentence, q, reading)
  const period =
    said.how === 'discourse' && reading.published !== null
      ? { ...said, label: reading.published.slice(0, 7) }
      : said
  return makeDraft(sentence, reading, {
    kind: 'level',
    q,
    found,
    subject,
    value: quantity.value,
    unit: 'percent',
    period,
    // A provisional duty is levied all the same.
    status: status === 'forecast' || status === 'estimate' ? 'actual' : status,
  })
}
