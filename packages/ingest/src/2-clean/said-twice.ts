import type { Block } from '../values/page.ts'
import { CLASS, DIGIT, LETTER } from './letters.ts'
import { placesWhere } from './places.ts'
import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** In characters: shorter lines come again by right, as the labels of a table do. */
const SHORT = 60
/** A sentence set apart in large letters, in characters; what is longer is a paragraph of its own. */
const QUOTE = { from: 40, to: 400, words: 7 }
/** The paragraph that a quotation is taken from says more than that, in characters. */
const MORE = 20
/** Quoted, where it ends no sentence. */
const QUOTED = /^["“„«»‘'›‹「『].+["”“«»’'›‹」』]$/u
/** A question with its answer comes again by right, as entries of lists and tables do. */
const ANSWERED = /\?\s/
const OF_LIST = /^(?:li|t[dh]|d[td]|h[1-6]|label|summary)$/
const HEADING = /^h[2-6]$/

/**
 * Text that a page shows twice is kept once: a paragraph that comes again, the line of a table of contents whose
 * heading is longer than a label, the heading of paragraphs that come again, and a quotation set apart whose words
 * stand in a paragraph. Changes `rules`, where null stands for a kept block.
 */
export function dropSaidTwice(view: View, rules: (string | null)[]): void {
  const seen = new Map<string, number>()
  view.blocks.forEach(({ text, tag }, i) => {
    if (rules[i] !== null || view.repeats[i] === 1) return
    const first = seen.get(text)
    const isHeading = HEADING.test(tag ?? '')
    if (first === undefined) seen.set(text, i)
    else if (text.length > SHORT) {
      const isContents = isHeading && !HEADING.test(view.blocks[first]?.tag ?? '')
      rules[isContents ? first : i] = isContents ? 'contents' : SAID
    } else if (isHeading && seen.has(view.blocks[i + 1]?.text ?? '') && isLong(view, i + 1)) rules[i] = SAID
  })
  dropQuotes(view, rules)
}

const SAID = 'said before on the page'
const isLong = (view: View, i: number): boolean => (view.blocks[i]?.text.length ?? 0) > SHORT

function dropQuotes(view: View, rules: (string | null)[]): void {
  const kept = placesWhere(rules, (rule) => rule === null)
  const pairs = pairsTwice(view, kept)
  const quotes = kept.filter((i) => mayBeQuote(view, i) && pairs((view.shapes[i] as Shape).stems))
  const letters = kept.reduce((sum, i) => sum + (view.blocks[i] as Block).text.length, 0)
  if (quotes.length * letters > MOST_LOOKED_AT) return
  for (const i of quotes) {
    const { text } = view.blocks[i] as Block
    const words = wordsOf(text)
    const from = kept.find(
      (k) =>
        rules[k] === null &&
        (view.blocks[k] as Block).text.length >= text.length + MORE &&
        // Lines of one look that hold each other are a way of writing.
        (view.kind === 'text' || view.groups[k] !== view.groups[i]) &&
        (view.blocks[k] as Block).text.includes(words),
    )
    if (from !== undefined) rules[i] = 'said in another paragraph'
  }
}

/** Letters looked at for the quotations of a page: a long report has a hundredth of them, a whole book no such quotations. */
const MOST_LOOKED_AT = 50_000_000
const PLACES = 2 ** 14
/** One list for all pages: to clear it costs a tenth of what a new one does. */
const counts = new Uint8Array(PLACES)

/**
 * Whether each two long words that follow each other in a line do so twice in the text: most lines are told by this to
 * stand in no other, for a tenth of what it costs to look for them.
 */
function pairsTwice(view: View, kept: readonly number[]): (stems: readonly number[]) => boolean {
  counts.fill(0)
  const placeOf = (stems: readonly number[], k: number): number =>
    ((stems[k - 1] as number) * 31 + (stems[k] as number)) & (PLACES - 1)
  for (const i of kept) {
    const { stems } = view.shapes[i] as Shape
    for (let k = 1; k < stems.length; k += 1) {
      const place = placeOf(stems, k)
      counts[place] = Math.min((counts[place] as number) + 1, 2)
    }
  }
  return (stems) => {
    for (let k = 1; k < stems.length; k += 1) if (counts[placeOf(stems, k)] !== 2) return false
    return stems.length > 1
  }
}

/** Without the marks around it and its first letter, which is large where the sentence was cut out of another. */
function wordsOf(text: string): string {
  let [from, to] = [0, text.length]
  while (from < to && !isOfWord(text.charCodeAt(from))) from += 1
  while (from < to && !isOfWord(text.charCodeAt(to - 1))) to -= 1
  return text.slice(from + 1, to)
}

const isOfWord = (sign: number): boolean => (CLASS[sign] as number) >= LETTER || CLASS[sign] === DIGIT

function mayBeQuote(view: View, i: number): boolean {
  const [{ text, tag }, s] = [view.blocks[i] as Block, view.shapes[i] as Shape]
  if (text.length < QUOTE.from || text.length > QUOTE.to || s.words < QUOTE.words || s.bullet) return false
  if ((tag !== null && OF_LIST.test(tag)) || ANSWERED.test(text)) return false
  return s.terminal || tag === 'blockquote' || QUOTED.test(text)
}
