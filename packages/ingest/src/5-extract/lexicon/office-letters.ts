import type { Lexicon } from './lexicon.ts'
import { untagged } from './tag.ts'

/** Letters in brackets behind the name of an office: "the Philippine Statistics Authority *(PSA)*". */
const introduced =
  /\b(?:Authority|Administration|Association|Agency|Ministry|Office|Bureau|Commission|Council|Department|Institute|Customs|Committee|Board|Statistics|Service|Chamber|Federation)\b[^().;:\n]{0,40}\(([A-Z]{2,6})\)/g

/**
 * The lexicon of a text that gives an office letters which elsewhere name a maker (PSA, GAC, SAIC): there they are that
 * office and no maker. Most texts give none, and read by the lexicon itself.
 */
export function withoutOffices(lexicon: Lexicon, text: string): Lexicon {
  const offices = new Set<string>()
  for (const [, letters = ''] of text.matchAll(introduced)) offices.add(letters)
  if (offices.size === 0) return lexicon
  return {
    lang: lexicon.lang,
    tag: (whole, start, end) =>
      lexicon.tag(whole, start, end).map((one) => {
        const isMaker = one.tags.some((tag) => tag.tag === 'company')
        return isMaker && offices.has(whole.slice(one.start, one.end)) ? { ...one, tags: untagged } : one
      }),
  }
}
