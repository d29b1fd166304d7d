import { isOneOf, isWord, type Item, lastBefore, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Direction } from './direction.ts'
import type { Sentence } from './reading.ts'

/** Who foretells figures for a living, and where their answers are gathered. */
export const polled = wordSet(
  'economists|economist|analysts|analyst|forecasters|markets|market|traders|consensus|poll|survey|ökonomen|volkswirte|analysten|experten|fachleute|economistas|analistas|expertos|consenso|экономисты|аналитики|эксперты|консенсус|经济学家|分析师|分析人士',
)
const wasOrWere = wordSet('was|were|had|been')
const expectedOrForecast = wordSet(
  'expected|forecast|forecasted|predicted|projected|anticipated|gerechnet|erwartet|prognostiziert|vorhergesagt|esperaban|preveían|esperaba|preveía|pronosticaban|ожидали|прогнозировали|ожидал|прогнозировал|预期|预计|预测',
)

/** "imports were forecast to ease 0.4%", "economists had expected 2%": what was expected of the time that is reported. */
export function wasExpected({ items, lang }: Sentence['view'], q: number): boolean {
  if (lang === 'de' && reckonedWith(items, q)) return true
  const at = lastBefore(items, q, (item) =>
    /^(?:forecast|estimate)$/.test(tagOf(item, 'modal')?.status ?? ''),
  )
  if (at < 0 || q - at > 8) return false
  // "1.77 million, *exceeding a forecast of* 1.75 million": of the time that the number held against it is of.
  const heldAgainst =
    lang === 'en' &&
    q - at <= 3 &&
    isWord(items[at + 1], 'of', 'for') &&
    items.slice(0, at).some((item) => item.quantity !== null)
  if (heldAgainst) return true
  const modal = items[at]?.lower ?? ''
  return (
    items.slice(Math.max(0, at - 3), at).some((item) => isOneOf(item, wasOrWere)) ||
    // The table has "were expected" as one word.
    /^(?:was|were|had been) /.test(modal) ||
    (isOneOf(expectedBy(items[at]), expectedOrForecast) &&
      items.slice(0, at).some((item) => isOneOf(item, polled)))
  )
}

const expectedBy = (item: Item | undefined): Item | undefined =>
  item?.lower.startsWith('had ') === true ? { ...item, lower: item.lower.slice('had '.length) } : item

/** "Ökonomen hatten mit einem Plus von 7,3 Prozent gerechnet": who expected it stands before, the participle behind. */
export const reckonedWith = (items: readonly Item[], q: number): boolean =>
  items.some((item, k) => k < q && isOneOf(item, polled)) &&
  items.some((item, k) => k > q && k - q <= 4 && isOneOf(item, expectedOrForecast))

const beside = wordSet('below|under|above|over|beyond|beating|topping')

/** "rose 1.7%, below *the 4.57% expected*": a rise like the one told; of a fall the words would say so. */
export const foretoldRise = ({ items, lang }: Sentence['view'], q: number): Direction | null =>
  lang === 'en' &&
  isOneOf(items[q + 1], expectedOrForecast) &&
  (isOneOf(items[q - 1], beside) || (isWord(items[q - 1], 'article') && isOneOf(items[q - 2], beside)))
    ? { sign: 1, at: q + 1, noun: true }
    : null

const firstOrFlash = wordSet('first|second|flash')

/** "the *first estimate for* June was a deficit of": the name of an office's own early figures at item `k`. */
export const ofOffice = (items: readonly Item[], k: number): boolean =>
  isOneOf(items[k - 1], firstOrFlash) && isWord(items[k + 1], 'for', 'of')

/** "worth *an estimated* $3.5 billion": said of the number itself. */
export function isEstimated({ items, text }: View, q: number): boolean {
  const said = items[q]?.quantity?.qualifier_span
  return said != null && /estimated$/i.test(text.slice(said[0], said[1]).trimEnd())
}
