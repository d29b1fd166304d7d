import { isCurrency, type Unit } from '@factline/schema/vocabulary/units'
import { isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { Reading, Sentence } from './reading.ts'

/** The unit of a number that names none: that of the list or the amounts told before; null where they tell none that fits. */
export const unitTold = (sentence: Sentence, q: number, reading: Reading): Unit | null =>
  fitting(sentence, q, listUnit(sentence, q, reading))

/** A number with its scale and no unit ("Iraq 1.25 billion") goes on in the unit told last, in this sentence or the one before. */
function listUnit(sentence: Sentence, q: number, reading: Reading): Unit | null {
  // "分别为9.9亿、7.4亿和1.2亿美元": the last of a list tells the unit of all.
  const members = sentence.lists.get(q)?.members ?? []
  const told = sentence.view.items[members.at(-1) ?? -1]?.quantity?.unit ?? null
  if (
    members.length > 1 &&
    told !== null &&
    (told === 'vehicles' || /\p{L}|[万亿萬億]|\d[,.]\d{3}/u.test(sentence.view.items[q]?.text ?? ''))
  )
    return told
  const item = sentence.view.items[q]
  if (item === undefined) return null
  const last = reading.drafts.findLast((draft) => draft.kind === 'level')
  // "The Netherlands alone bought 652,000" behind barrels a day: a number of six digits is counted as the one before it.
  const grouped =
    sentence.view.lang === 'en' && /^\d{1,3}(?:,\d{3})+$/.test(item.text) && weighed.has(last?.unit ?? '')
  if (!grouped && !/\p{L}{2}|[万亿萬億]/u.test(item.text)) return null
  if (last !== undefined && sentence.view.sentence - last.sentence <= 1) return last.unit
  // "exports to the Gulf came to 6.1 billion dollars. Kuwait took 0.5 billion": the unit of a number without a claim.
  const { unit } = reading.state
  if (unit !== null && sentence.view.sentence - unit.sentence <= 1) return unit.unit
  // "hasta 32.300 millones", far behind the last amount: a text on all goods counts what they reach in one money.
  const reached =
    reading.topic.product === null &&
    (isWord(sentence.view.items[q - 1], 'to', 'at') || sentence.view.items[q - 1]?.lower === 'hasta')
  const levels = reached ? reading.drafts.filter((draft) => draft.kind === 'level') : []
  const [first] = levels
  return first?.unit != null && isCurrency(first.unit) && levels.every((one) => one.unit === first.unit)
    ? first.unit
    : null
}

/** "exports worth 719 billion baht. Output slipped to 1.84 million": money that none of the measure words of the clause is told in, is not the unit. */
function fitting({ view, frames }: Sentence, q: number, unit: Unit | null): Unit | null {
  // "… rose to $51. The quantity of crude fell to 302 million": no barrel costs millions.
  if (unit?.includes('/') === true && (view.items[q]?.quantity?.value ?? 0) > dearest && isPriceUnit(unit))
    return null
  if (unit === null || !isCurrency(unit)) return unit
  const own = frames.filter((frame) => frame.clause === view.items[q]?.clause && frame.at < q)
  // "The *volume of* crude imports fell to 302 million": how much was bought, and not for how much.
  const last = own.at(-1)?.at ?? -1
  const physical = view.items.some((item, k) => k < last && last - k <= farthest && isOneOf(item, volumes))
  return (own.length > 0 && own.every((frame) => counted.has(frame.cls))) || physical ? null : unit
}

const isPriceUnit = (unit: string): boolean => isCurrency(unit.slice(0, unit.indexOf('/')))
/** More than a tonne, a barrel or a car is sold for in any money that news prices fuel in. */
const dearest = 1e6

const volumes = wordSet('quantity|quantities|tonnage|volume of|volume|in volume')
/** So many items before its flow the word for its size may stand. */
const farthest = 5

const counted: ReadonlySet<string> = new Set(['sales', 'production', 'market'])

/** Units in which a text goes on without naming them. */
const weighed: ReadonlySet<string> = new Set(['bbl/d', 'bbl', 't', 'm3/d'])
