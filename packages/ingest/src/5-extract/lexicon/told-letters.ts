import type { Lexicon } from './lexicon.ts'
import type { Tag } from './tag.ts'

/** Letters in brackets behind words that begin with capitals: "Coal India Limited *(CIL)*". */
const introduced = /\p{Lu}[\p{L}\p{M}.&' -]{2,60} ?\(([A-Z]{2,6})\)/gu
/** What may stand between the name of a company and its letters. */
const form =
  /^(?:Ltd|Limited|plc|PLC|Corp|Corporation|Co|Company|Inc|Group|SA|ASA|AG|NV|JSC|Berhad|Bhd|Tbk|\.|')$/

const firmsOf = (tags: readonly Tag[]): readonly Tag[] => tags.filter((tag) => tag.tag === 'company')
const initials = (name: string): string => name.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? ''

/**
 * The lexicon of a text that gives a company letters of its own: they are that company in the whole text, also before it says
 * so. Letters that a table knows stay what they are there.
 */
export function withToldLetters(lexicon: Lexicon, text: string): Lexicon {
  const told = new Map<string, readonly Tag[]>()
  for (const found of text.matchAll(introduced)) {
    const [whole, letters = ''] = found
    const bracket = found.index + whole.lastIndexOf('(')
    const tagged = lexicon.tag(text, found.index, bracket)
    const last = tagged.findLast((one) => !form.test(text.slice(one.start, one.end)))
    // "Toyota Motor Philippines Corp. (TMP)": letters of all that the maker's name is followed by.
    const name = [last, tagged.findLast((one) => firmsOf(one.tags).length > 0)].find(
      (one) =>
        one !== undefined &&
        firmsOf(one.tags).length > 0 &&
        (one === last || initials(text.slice(one.start, bracket)).startsWith(letters)),
    )
    if (name !== undefined) told.set(letters, firmsOf(name.tags))
  }
  if (told.size === 0) return lexicon
  return {
    lang: lexicon.lang,
    tag: (whole, start, end) =>
      lexicon.tag(whole, start, end).map((one) => {
        const tags = one.tags.length > 0 ? undefined : told.get(whole.slice(one.start, one.end))
        return tags === undefined ? one : { ...one, tags }
      }),
  }
}
