import type { Area } from '@factline/schema/vocabulary/areas'
import { regionsEn } from './data/regions-en.ts'
import type { Lexicon } from './lexicon.ts'
import { alike, type Tag, type Tagged } from './tag.ts'

const phrase = /^[Tt]he (\p{Lu}[\p{L} ]+?) (?:country|nation|state|kingdom|republic|economy)$/u
/** Only who was named so shortly before can be meant: two of one region leave it open. */
const recent = 4

/**
 * The lexicon of one English text, read from its first sentence on: "exports to China … *the Asian country* bought" is
 * China, where of the countries named last just one lies there.
 */
export function withRegional(lexicon: Lexicon): Lexicon {
  if (lexicon.lang !== 'en') return lexicon
  let named: readonly Area[] = []
  const meant = (text: string): Area | null => {
    const region = regionsEn.get(phrase.exec(text)?.[1]?.toLowerCase() ?? '')
    const [first, second] = region === undefined ? [] : named.filter((area) => region.has(area))
    return second === undefined ? (first ?? null) : null
  }
  return {
    lang: lexicon.lang,
    tag: (text, start, end) =>
      lexicon.tag(text, start, end).map((one): Tagged => {
        const tag = one.tags.find(isPlace)
        if (tag === undefined) return one
        if (tag.tag === 'area')
          named = [tag.area, ...named.filter((area) => area !== tag.area)].slice(0, recent)
        const area = tag.tag === 'area' ? null : meant(text.slice(one.start, one.end))
        return area === null ? one : { ...one, tags: [alike({ tag: 'area', area, form: 'name' })] }
      }),
  }
}

const isPlace = (tag: Tag): boolean =>
  (tag.tag === 'area' && tag.area.length === 2) || (tag.tag === 'word' && tag.word === 'country')
