import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { isMark, isOneOf, isWord, tagOf, wordSet } from '../bind/item.ts'
import { numberPlaces, type View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { canBePart, shareAt } from './share-draft.ts'

/** Verbs by which a part is somebody's: what it falls to, or where it comes from or goes. */
const falling = wordSet(
  'пришлось|пришелся|пришёлся|пришлась|пришлись|приходится|приходилось|приходятся|досталось|поступило|поступил|поступила|отправлено|ушло|ушли|поставлено|поставила|закуплено|entfielen|entfiel|entfallen|entfällt|kamen|kam|kommen|kommt|stammten|stammte|stammen|stammt|gingen|ging|gehen|geht|correspondió|correspondieron|corresponde|vino|vinieron|viene|vienen|provino|provinieron|proviene|provienen|procedió|procedieron|procede|proceden|llegó|llegaron|fue a|fueron a|se destinó|se envió',
)

/** How far behind the part its verb, and behind the verb the name, may stand, in items. */
const reach = 4

const partOf: Partial<Record<Measure, Measure>> = { imports: 'import_share', exports: 'export_share' }

/**
 * "57% пришлось на Австралию и 22% — на Россию", "Davon kamen 57 Prozent aus Australien", "El 71% vino de Estados Unidos y el
 * 18% de Trinidad": the part stands before the verb and the name behind it. Of the flow told last, if that is of one country
 * with all. Null where the words are in no such order.
 */
export function fallsTo(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { last, prior, lastSentence } = reading.state
  if (view.lang === 'en' || view.lang === 'zh' || !canBePart(view.items[q])) return null
  if (view.sentence - lastSentence > 1) return null
  const partner = endBehind(view, q)
  if (partner === null) return null
  // "El 71% vino de Estados Unidos": the verb itself is no flow of theirs.
  const whole = [last, prior].find(
    (one) =>
      one != null && one.partner === 'WORLD' && one.area !== partner && partOf[one.measure] !== undefined,
  )
  const measure = whole == null ? undefined : partOf[whole.measure]
  if (whole == null || measure === undefined) return null
  const subject: Subject = { ...whole, measure, partner, varying: 'partner' }
  return shareAt(sentence, q, reading, { subject, whole, how: 'discourse', margin: 0.6, distance: 0 })
}

/** The name that the part at `q` falls to, by its own verb or by that of the part before it. */
function endBehind(view: View, q: number): Area | null {
  const { items } = view
  const own = verbAt(view, q)
  if (own !== null) return nameAfter(view, Math.max(own, q))
  const first = numberPlaces(view).find((k) => k < q && verbAt(view, k) !== null)
  if (first === undefined) return null
  const joined = [q - 1, q - 2].some((k) => isMark(items[k], ',;') || isWord(items[k], 'and'))
  return joined ? nameAfter(view, q) : null
}

/** The verb right behind the part, or right before it ("Davon kamen 57 Prozent"). */
function verbAt({ items }: View, q: number): number | null {
  if (items[q]?.quantity?.form !== 'percent') return null
  for (let k = q + 1; k <= q + reach; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || isMark(item, ',;:')) break
    if (isOneOf(item, falling)) return k
  }
  return isOneOf(items[q - 1], falling) ? q - 1 : null
}

/** The one name close behind item `k`, with a preposition. */
function nameAfter({ items, mentions }: View, k: number): Area | null {
  const name = mentions.find((m) => m.first > k && m.first - k <= reach)
  if (name === undefined || name.areas.length !== 1) return null
  if (!['from', 'on', 'to', 'into', 'of'].includes(name.marker)) return null
  const between = items.slice(k + 1, name.first)
  return between.some((item) => item.quantity !== null || tagOf(item, 'cue') !== undefined)
    ? null
    : (name.areas[0] ?? null)
}
