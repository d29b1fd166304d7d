import { perView, type View } from '../bind/view.ts'

/** Which cars a sentence speaks of at one place: used ones, new ones, or both together. */
export type Mark = { readonly at: number; readonly is: 'used' | 'new' | 'both' }

/** Words that lead to none of the nouns behind: "used to", "new tariffs on cars". */
const apart = '(?!(?:to|in|by|of|on|for|from|as|and|or|at|with|energy)\\b)'
const nouns =
  'cars?|vehicles?|autos?|automobiles?|models?|ones|imports?|exports?|registrations?|sales|shipments?|purchases|deliveries|units?|market|trade|evs?|hybrids?|suvs?'

/** Groups in order: both, used, new. */
const words: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    `\\b(?:((?:new (?:and|or|plus) |without |excluding |except |barring |including |apart from |besides |not counting )(?:the )?(?:used|second[- ]?hand)|used (?:and|or|plus) new)|(used|second[- ]?hand|pre-?owned)|((?:brand[- ])?new))(?=(?: ${apart}|-)(?:[\\w-]+ ${apart}){0,2}(?:${nouns})\\b)|(?<=\\b(?:taken|put) )(together)\\b`,
    'giu',
  ),
  ru: /(нов\p{L}+ и (?:подержанн|с пробегом)|подержанн\p{L}+ и нов\p{L}+)|(подд?ержанн\p{L}+|бэушн\p{L}+|б\/у|с пробегом|вторичн\p{L}+ (?:авто)?рын\p{L}+|вторичк\p{L}+)|(нов(?:ых|ые|ый|ая|ую|ого|ой|ыми) (?:\p{L}+ ){0,2}(?:автомоб|машин|авто|легков|иномар))/giu,
  zh: /(新旧车|新车和二手车)|(二手|旧车)|(新车)/gu,
  de: /(Neu- und Gebraucht\p{L}+|neue[rn]? und gebraucht\p{L}+)|(gebraucht\p{L}*|Besitzumschreibung\p{L}*)|(Neuwagen\p{L}*|Neuzulassung\p{L}*|neu(?:e[rn]?)? (?:\p{L}+ )?(?:Pkw|Autos|Wagen|Fahrzeuge|zugelassen))/giu,
  es: /(nuevos y usados|usados y nuevos|nuevos o usados)|(usad[oa]s?|segunda mano|de ocasión|seminuev[oa]s?)|((?:coches|vehículos|autos|turismos|automóviles|carros) nuevos|nuevas matriculaciones|0 ?km)/giu,
}

/** Letters without which no sentence of a language says that cars are used; a search for them is quick. */
const letters: Readonly<Record<string, RegExp>> = { en: /\bused|hand|owned/i }

/** Whether a sentence may speak of used cars: never false where it does. */
export const mayTellUsed = perView(
  ({ lang, text, start, end }) => letters[lang]?.test(text.slice(start, end)) ?? true,
)

/** Where a sentence speaks of used or new cars, in order. A name ("the Used Vehicle Exporters Association") does not. */
export const marksOf = perView((view): readonly Mark[] => {
  const pattern = words[view.lang]
  if (pattern === undefined) return []
  const text = view.text.slice(view.start, view.end)
  const marks: Mark[] = []
  for (const match of text.matchAll(pattern)) {
    const at = match.index
    if (view.kind !== 'heading' && at > 0 && isNamed(text, at)) continue
    marks.push({
      at: view.start + at,
      is: (match[1] ?? match[4]) !== undefined ? 'both' : match[2] !== undefined ? 'used' : 'new',
    })
  }
  return marks
})

const isNamed = (text: string, at: number): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(at, at + 40))

/** The mark that governs what stands at `at`: the last one before it. */
export const markBefore = (view: View, at: number): Mark | undefined =>
  marksOf(view).findLast((mark) => mark.at < at)
