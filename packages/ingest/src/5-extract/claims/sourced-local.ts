import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf, tellsChange } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import { namedOf } from '../frames/named.ts'
import { type Subject, seriesOf } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import { levelPeriod } from './level-period.ts'
import { shareDraft } from './share-draft.ts'
import type { Found } from './found.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'

/** Verbs that bring goods from somewhere to who uses them. */
const bringing: Record<string, RegExp> = {
  de: /^(?:k[ao]m(?:en|mt)?|kommen|stamm(?:t|te|ten|en)|bez(?:og|ogen|ieht|iehen)|import\p{L}+|erh(?:ält|ielt|ielten)|kauft\p{L}*|fl(?:oss|ossen|ießen|ießt)|deckt\p{L}*)$/iu,
  ru: /^(?:поступ\p{L}+|приход\p{L}+|приш\p{L}+|закуп\p{L}+|импорт\p{L}+|получ\p{L}+|вв[её]з\p{L}*|покупа\p{L}+|привоз\p{L}+)$/iu,
  es: /^(?:proced\p{L}+|provino|provien\p{L}+|llegó|llegaron|llega|import\p{L}+|compr\p{L}+|recib\p{L}+|adquir\p{L}+)$/iu,
}
/** How far behind the number its whole may stand, in items. */
const reach = 6

/**
 * "Aus Russland kamen 26 Prozent *des von Deutschland importierten Erdgases*", "Deutschland bezog 24 Prozent *seines Gases*
 * aus den Niederlanden": a part of what a country takes in, with the origin named. Null in any other order of words.
 */
export function sourcedLocally(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  const verbs = bringing[view.lang]
  if (verbs === undefined || quantity == null || quantity.value < 0 || quantity.value > 100) return null
  const clause = items[q]?.clause
  const own = items.filter((item) => item.clause === clause)
  if (!own.some((item) => verbs.test(item.text))) return null
  if (own.some((item) => tellsChange(item) || tagOf(item, 'cue')?.cue === 'share')) return null
  const whole = items
    .slice(q + 1, q + 1 + reach)
    .map((item) => (item.quantity === null ? namedOf(item) : null))
    .find((one) => one !== null)
  const first = items[q + 1]
  const genitive =
    isWord(first, 'of', 'its') ||
    (view.lang === 'ru' &&
      (namedOf(first) !== null ||
        tagOf(first, 'area') !== undefined ||
        tagOf(first, 'cue')?.cue === 'in' ||
        isWord(first, 'total')))
  if (whole?.product == null || whole.product === 'goods' || !genitive) return null
  const there = view.mentions.filter((m) => m.clause === clause && m.areas.length === 1)
  const origins = there.filter((m) => isOrigin(sentence, m))
  const others = new Set(there.filter((m) => !origins.includes(m)).flatMap((m) => m.areas))
  const [partner] = origins[0]?.areas ?? []
  const area =
    others.size === 1 ? [...others][0] : others.size === 0 ? (reading.state.home ?? undefined) : undefined
  if (origins.length !== 1 || partner === undefined || area === undefined || area === partner) return null
  return shareOf(sentence, q, reading, { area, partner }, whole.product, quantity.value)
}

/** "aus Russland", "из России", "procedente de Argelia"; a plain Spanish "de" only right behind the verb. */
const isOrigin = ({ view }: Sentence, mention: Mention): boolean =>
  (mention.marker === 'from' &&
    !isWord(view.items[mention.first - 1], 'by') &&
    view.items[mention.first - 1]?.text.toLowerCase() !== 'von') ||
  (view.lang === 'es' &&
    mention.marker === 'of' &&
    /^(?:proced|prov|lleg)/i.test(view.items[mention.first - 2]?.text ?? ''))

function shareOf(
  sentence: Sentence,
  q: number,
  reading: Reading,
  sides: { readonly area: Area; readonly partner: Area },
  product: Subject['product'],
  value: number,
): Draft | null {
  const status = statusOf(sentence.view, q)
  const period = levelPeriod(sentence, q, reading)
  if (status === null || period === null) return null
  const subject = seriesOf({
    ...sides,
    cls: 'in',
    measure: 'import_share',
    product,
    varying: 'partner',
  })
  const whole: Subject = { ...subject, measure: 'imports', partner: 'WORLD' }
  const found: Found = { subject, frame: null, how: 'same-clause', margin: 0.8, distance: 0 }
  return shareDraft(sentence, reading, { q, found, value, period, status, whole })
}
