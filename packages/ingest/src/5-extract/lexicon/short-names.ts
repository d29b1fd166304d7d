import type { Lexicon } from './lexicon.ts'
import { type Tag, untagged } from './tag.ts'

/** "passenger vehicles (PVs)", "two-wheelers (2W)": up to so many letters before the bracket hold the name of a product. */
const nameAhead = /[\p{L}\p{N}][\p{L}\p{N} -]{3,48}(?= $)/u
const lettersIn = /^([A-Z0-9]{2,5})s?\)/
/** "PVs (passenger vehicle, UV and van)": the name stands first in the bracket. */
const lettersAhead = /(?<![\p{L}\p{N}])([A-Z0-9]{2,5})s? $/u
const nameIn = /^\p{L}[\p{L} -]{3,48}/u
/** The longest name, with its space; letters, with theirs. */
const longest = 50

/**
 * The lexicon of an English text that gives a product letters of its own ("passenger vehicles (PV)"): there they stand for
 * it. Only letters that are its initials and that say nothing else. Most texts give none, and read by the lexicon itself.
 */
export function withShortNames(lexicon: Lexicon, text: string): Lexicon {
  if (lexicon.lang !== 'en') return lexicon
  const short = new Map<string, Tag[]>()
  const learn = (letters: string, name: string, end: 'last' | 'first'): void => {
    if (short.has(letters)) return
    const known = lexicon.tag(letters, 0, letters.length)
    if (known.some((one) => one.tags.length > 0)) return
    const read = lexicon.tag(name, 0, name.length)
    const one = end === 'last' ? read.at(-1) : read[0]
    const tags = one?.tags.filter((tag) => tag.tag === 'product') ?? []
    if (one === undefined || tags.length === 0) return
    if (initials(name.slice(one.start, one.end)) === letters) short.set(letters, tags)
  }
  // From bracket to bracket: a pattern that begins with any letter would be tried at each of the text.
  for (let open = text.indexOf(' ('); open >= 0; open = text.indexOf(' (', open + 1)) {
    const before = text.slice(Math.max(0, open + 1 - longest), open + 1)
    const inside = text.slice(open + 2, open + 2 + longest)
    const letters = lettersIn.exec(inside)?.[1]
    const name = letters === undefined ? undefined : nameAhead.exec(before)?.[0]
    if (letters !== undefined && name !== undefined) learn(letters, name, 'last')
    const own = lettersAhead.exec(before)?.[1]
    const named = own === undefined ? undefined : nameIn.exec(inside)?.[0]
    if (own !== undefined && named !== undefined) learn(own, named, 'first')
  }
  if (short.size === 0) return lexicon
  return {
    lang: lexicon.lang,
    tag: (whole, start, end) =>
      lexicon.tag(whole, start, end).map((one) => {
        if (one.tags !== untagged && one.tags.length > 0) return one
        const letters = whole.slice(one.start, one.end)
        const tags = short.get(letters) ?? short.get(letters.replace(/s$/, ''))
        return tags === undefined ? one : { ...one, tags }
      }),
  }
}

const figures: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4' }

/** "passenger vehicles" gives PV, "two-wheelers" 2W. */
const initials = (name: string): string =>
  name
    .split(/[ -]/)
    .filter((word) => word !== 'and')
    .map((word) => figures[word.toLowerCase()] ?? word.charAt(0).toUpperCase())
    .join('')
