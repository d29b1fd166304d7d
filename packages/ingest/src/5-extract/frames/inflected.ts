import { type Item, isWord, tagOf } from '../bind/item.ts'
import type { Marker } from '../bind/marker.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { caseOf } from '../lexicon/case-ru.ts'
import type { CueClass } from '../lexicon/tag.ts'

/** Languages in which a name that follows a noun is its genitive ("экспорт Китая", "die Ausfuhren Chinas"). */
const genitiveFollows = new Set(['ru', 'de'])

/** What a bare name behind a measure noun is to it in a language with cases; null where other words come between. */
export function genitiveOf(view: View, mention: Mention, noun: number): Marker | null {
  if (!genitiveFollows.has(view.lang) || !follows(view, noun, mention.first)) return null
  if (view.lang !== 'ru')
    return mention.marker === 'poss' || /^(?:der|des)$/.test(view.items[mention.first - 1]?.text ?? '')
      ? 'poss'
      : null
  switch (caseOf(view.items[mention.first]?.text ?? '')) {
    case 'instrumental':
      return 'by'
    case 'dative':
      return 'to'
    case 'nominative':
      // «нарастили импорт Вьетнам и Гонконг»: the subject behind its verb and object.
      return tagOf(view.items[noun - 1], 'move')?.pos === 'v' ? 'poss' : null
    default:
      return 'poss'
  }
}

/** "продала Китаю 200 млн", "куплено Индией": the name without a preposition behind a verb, by its case. */
export function receiverOf(
  view: View,
  mention: Mention,
  { i, cls }: { readonly i: number; readonly cls: CueClass },
): Marker | null {
  if (view.lang !== 'ru') return null
  if (givenTo(view, mention, i) && (cls === 'flow' || cls === 'out' || cls === 'sales')) return 'to'
  return caseOf(view.items[mention.first]?.text ?? '') === 'instrumental' ? 'by' : null
}

/** «Китаю продали 200 млн», «Индии отгрузили 2 млн»: whom the verb gives to. */
export function givenTo(view: View, mention: Mention, verb: number): boolean {
  if (view.lang !== 'ru' || mention.marker !== 'bare') return false
  const name = view.items[mention.first]?.text ?? ''
  const told = caseOf(name)
  // «продала Германии», «США продали КНР»: no genitive hangs on a verb, and an acronym behind a subject is no other one.
  if (mention.first === verb + 1)
    return told === null
      ? view.mentions.some((m) => m.last <= verb && m.marker === 'bare' && m.clause === mention.clause)
      : told !== 'nominative' && told !== 'instrumental'
  return (
    told === 'dative' ||
    // «Индии» right before a verb, where it hangs on no noun, is no genitive.
    (/ии$/u.test(name) &&
      mention.last === verb &&
      (mention.first === 0 || !governs(view.items[mention.first - 1])))
  )
}

/** What a genitive hangs on: a noun that measures, a product, or any word that no table knows. */
const governs = (item: Item | undefined): boolean =>
  item !== undefined && item.period === null && item.text !== ',' && !isWord(item, 'volume', 'value', 'and')

/** Spanish nouns for what comes in, whose "a" is whither. */
const entering =
  /^(?:entradas?|llegadas?|descargas?|internacion(?:es)?|ingresos?|importacion(?:es)?|importación)/iu

/** What a preposition is in one language for some classes of measure words alone; null where it is itself. */
export function spokenAs(view: View, mention: Mention, cls: CueClass, verb: boolean): Marker | null {
  const { marker } = mention
  // "die Importe der USA": the article of a genitive, not what is imported.
  if (marker === 'of' && view.lang === 'de' && !verb) return 'poss'
  // "España compró a Argelia", "a los países de la OPEP se les compró": of whom one buys.
  if (marker === 'to' && view.lang === 'es' && cls === 'in' && verb) return 'from'
  // "Imports of Turkey rose": a country is no goods, so they are its own.
  if (
    marker === 'of' &&
    view.lang === 'en' &&
    cls === 'in' &&
    !verb &&
    tagOf(view.items[mention.first], 'area')?.form === 'name' &&
    tagOf(view.items[mention.first - 2], 'cue')?.cue === 'in' &&
    (view.items[mention.last] === undefined ||
      view.items[mention.last]?.period != null ||
      tagOf(view.items[mention.last], 'move') !== undefined ||
      isWord(view.items[mention.last], 'in', 'from', 'be'))
  )
    return 'poss'
  // "las importaciones de Ecuador desde China": with an origin told the genitive is who imports.
  if (
    marker === 'of' &&
    view.lang === 'es' &&
    cls === 'in' &&
    !verb &&
    view.mentions.some((m) => m.marker === 'from' && m.clause === mention.clause && m.first > mention.first)
  )
    return 'poss'
  // "el porcentaje de gas ruso en las importaciones totales de España": all of them are those of the country named.
  if (
    marker === 'of' &&
    view.lang === 'es' &&
    cls === 'in' &&
    !verb &&
    (/totales$/i.test(view.items[mention.first - 2]?.text ?? '') ||
      view.items.slice(0, mention.first).some((item) => tagOf(item, 'cue')?.cue === 'share'))
  )
    return 'poss'
  // "sus compras de crudo a Ecuador": one buys from whom one buys "to".
  // … but what enters or arrives somewhere is taken there: "las entradas de gas a España".
  if (marker === 'to' && view.lang === 'es' && cls === 'in') {
    const noun = view.items.findLast((item, k) => k < mention.first && tagOf(item, 'cue')?.cue === 'in')
    return noun !== undefined && entering.test(noun.text) ? null : 'from'
  }
  // "un arancel a los coches de México", "el mercado de España"
  if (marker === 'of' && view.lang === 'es' && cls === 'tariff') return 'from'
  if (marker === 'of' && view.lang === 'es' && cls === 'market') return 'poss'
  // "На Турцию пришлось 5 млрд экспорта Грузии"
  return marker === 'on' && view.lang === 'ru' && isWord(view.items[mention.last], 'account') ? 'with' : null
}

/** 进口俄罗斯原油, 出口墨西哥: a name right behind the measure word is where the goods come from or go. */
export function objectZh({ items }: View, mention: Mention, at: number, cls: CueClass): Marker | null {
  // 进口2160万吨*俄罗斯*原油: the amount may stand between.
  const counted =
    cls === 'in' &&
    mention.first === at + 2 &&
    items[at + 1]?.quantity?.form === 'amount' &&
    tagOf(items[mention.last], 'product') !== undefined
  if (mention.first !== at + 1 && !counted) return null
  if (cls === 'in' || cls === 'receive') return 'from'
  return cls === 'out' || cls === 'flow' || cls === 'sales' ? 'to' : null
}

/** Only what is moved, attributes and "of the two neighbours" stand between the noun and its genitive. */
const follows = (view: View, noun: number, first: number): boolean =>
  view.items
    .slice(noun + 1, first)
    .every(
      (item) =>
        item.quantity === null &&
        (tagOf(item, 'product') !== undefined ||
          tagOf(item, 'area')?.form === 'adjective' ||
          (item.text === ',' && view.items.slice(noun, first).some((one) => isWord(one, 'both'))) ||
          isWord(item, 'of', 'and', 'both', 'neutral', 'total', 'article', 'value', 'volume')),
    )

/** Two names with the preposition between them and none before. */
export const isJoint = ({ items }: View, { areas, first }: Mention): boolean =>
  areas.length === 2 && !isWord(items[first - 1], 'with', 'to', 'from')
