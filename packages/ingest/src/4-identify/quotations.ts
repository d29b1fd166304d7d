import { tokens } from './tokens.ts'

/** Words that a text puts in quotation marks, and the names that stand beside them. */
export type Quotation = { readonly words: readonly string[]; readonly names: ReadonlySet<string> }

/** Fewer words are a phrase, a slogan or the name of a thing: two reporters find those by themselves. */
const fewestWords = 8
/** A longer one has most likely lost its closing mark. */
const longest = 1200
/** Signs before and behind a quotation in which its speaker is named. */
const beside = 120
/** Past this many a page is an interview; the first ones decide, and the work stays bounded. */
const mostQuotations = 40

const marks = new RegExp(`[“„«"「]([^“”„«»"「」\\n]{24,${longest}})[”“»"」]`, 'g')

/** The quotations of a cleaned text, in order. Linear in its length. */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = []
  for (const { 0: whole, 1: said = '', index } of text.matchAll(marks)) {
    if (found.length === mostQuotations) break
    const words = tokens(said).map((token) => token.text)
    if (words.length < fewestWords) continue
    const end = index + whole.length
    const around = [
      ...tokens(text.slice(Math.max(0, index - beside), index)),
      ...tokens(text.slice(end, end + beside)),
    ]
    found.push({ words, names: new Set(around.filter((token) => token.name).map((token) => token.text)) })
  }
  return found
}

/** Nine tenths of its words in the same order: a copy may lose a word of a quotation, another sentence shares less. */
const sameFrom = 0.9

/** How many quoted words two texts share, and whether a name beside them is the same. */
export function sharedQuotations(
  a: readonly Quotation[],
  b: readonly Quotation[],
): { words: number; attributed: boolean } {
  let words = 0
  let attributed = false
  for (const one of a) {
    const other = b.find((candidate) => isSame(one.words, candidate.words))
    if (other === undefined) continue
    words += Math.min(one.words.length, other.words.length)
    attributed ||= one.names.intersection(other.names).size > 0
  }
  return { words, attributed }
}

/** Whether the shorter quotation stands in the longer one. Of texts that quote at length, only bounded parts are looked at. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const pairs = (words: readonly string[]): Set<string> =>
    new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
  const wanted = pairs(short)
  return wanted.intersection(pairs(long)).size >= sameFrom * wanted.size
}
