import type { Block } from '../values/page.ts'
import { TITLE_QUESTIONS, askTitle } from './ask-title.ts'
import { isSentenceLine } from './sentence-line.ts'
import type { Shape } from './shape.ts'
import type { Title } from './title.ts'
import type { TitlePage } from './title-page.ts'
import fitted from './weights-title.json' with { type: 'json' }

const WEIGHTS = Float64Array.from(
  TITLE_QUESTIONS,
  (name) => (fitted.weights as Record<string, number>)[name] ?? 0,
)
/** Less likely than this, none is said: a wrong title misleads, a missing one does not. */
const LIKELY = 0.09

/** Bare text: the likeliest of the lines that look like a headline, if it is likely enough. */
export function lineTitle(page: TitlePage | null): Title {
  if (page === null) return { title: null, at: -1 }
  const { blocks, shapes } = page
  const candidates = titleCandidates(page)
  const row = new Float64Array(TITLE_QUESTIONS.length)
  const masses = Float64Array.from(candidates, (i) => {
    askTitle(page, i, row)
    let score = 0
    for (let k = 0; k < row.length; k += 1) score += (row[k] as number) * (WEIGHTS[k] as number)
    return Math.exp(score)
  })
  let sum = masses.reduce((a, b) => a + b, Math.exp(fitted.none))
  for (;;) {
    const best = masses.reduce((top, mass, c) => (mass > (masses[top] ?? 0) ? c : top), 0)
    const [mass, at] = [masses[best] ?? 0, candidates[best] ?? -1]
    if (mass === 0 || mass / sum < LIKELY) return { title: null, at: -1 }
    if (isNoTitle(blocks[at] as Block, shapes[at] as Shape)) {
      // Its grammar is asked only here: of all lines it would cost more than the choice.
      sum -= mass
      masses[best] = 0
      continue
    }
    const head = candidates.includes(at + 1) && isHeadOf(page, at + 1, at) ? at + 1 : at
    return { title: withoutSite(blocks, shapes, head), at: head }
  }
}

/** Lines at the head of a page, where the title of its window stands in many a scrape: `Headline - The Site`. */
const HEAD = 3
/** In words. */
const LONGEST_SITE = 5
const SITE = /^(.+\S)\s+([|–—-])\s+([^|–—]+)$/u

/** The title without the name of the site behind it: behind a bar, or where the name stands in another line too. */
function withoutSite(blocks: readonly Block[], shapes: readonly Shape[], at: number): string {
  const { text } = blocks[at] as Block
  const [, title = '', sign, site = ''] =
    at < HEAD && (shapes[at] as Shape).separators > 0 ? (SITE.exec(text) ?? []) : []
  const words = site.split(' ').length
  if (site === '' || words > LONGEST_SITE || title.split(' ').length <= words) return text
  const isSite = sign === '|' || blocks.some((block, i) => i !== at && block.text.includes(site))
  return isSite ? title : text
}

/** In words: a longer line right above a headline is its deck, which some pages set first. */
const LONG = 14
/** In words of the title and share of them that the body takes up. */
const HEADLINE = { from: 4, taken: 0.6 }

function isHeadOf(page: TitlePage, i: number, deck: number): boolean {
  const [own, above] = [page.shapes[i] as Shape, page.shapes[deck] as Shape]
  const isShorter = above.words > LONG && own.words < above.words && own.words >= HEADLINE.from
  return isShorter && (page.takenUp[i] as number) >= HEADLINE.taken && page.parting(i, page.first) === 0
}

/** The lines that look as if they may be the title. */
export function titleCandidates(page: TitlePage): number[] {
  const { shapes, roleAt } = page
  const found: number[] = []
  for (let i = 0; i <= page.last; i += 1)
    if (
      looksLikeHead(shapes[i] as Shape) &&
      roleAt(i) === null &&
      !isName(page, i) &&
      !(isProse(page, i - 1, PROSE.above) && isProse(page, i + 1, PROSE.below))
    )
      found.push(i)
  return found
}

/** In words: a paragraph of the text, and no notice above its headline. */
const PROSE = { above: 20, below: 14 }

/** Behind a paragraph and before the next stands a sentence of the text or a heading inside it, and no headline. */
function isProse({ shapes, roleAt }: TitlePage, i: number, words: number): boolean {
  const line = shapes[i]
  return (
    line !== undefined &&
    line.terminal &&
    line.words >= words &&
    line.sentences > 0 &&
    line.phrase === null &&
    roleAt(i) === null
  )
}

/** In words; so few are a headline only where the article takes all of them up, else the name of a site or a section. */
const NAME = 2
const isName = (page: TitlePage, i: number): boolean =>
  (page.shapes[i] as Shape).words <= NAME && (page.takenByAll[i] as number) < 1

/** In words, and in characters. */
const LONGEST = { words: 30, chars: 220 }

/** A wire's mark of its versions, before the headline: `(2nd LD) …`. */
const SLUG = /^\((?:(?:\d\w\w|News|\w+) )?(?:LEAD|LD|URGENT|Update|Focus)\) /
/** `From Associated Press`, `By our columnist`: who wrote it, in words that are no name. */
const FROM = /^(?:from|by|von|par|por|von der|por la)\s/iu
/** `Tesla, US88160R1014`: a security that the page is filed under, by its number (ISO 6166). */
const SECURITY = /\b[A-Z]{2}[A-Z0-9]{9}\d\b/
/** A point behind initials and such ends no sentence: `… under pressure from the U.S.`, `… up again in Jan.` */
const INITIALS = /(?:^|[\s.])(?:\p{Lu}{1,2}|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Corp)\.$/u
/** Words said twice: tags and names of people, not a headline. */
const REPEATED = 3
/** Chinese headlines of figures are half digits: `2023年汽车出口491万辆`. */
const MOST_DIGITS = 0.5
const MOST_SENTENCE = 12

const looksLikeHead = (s: Shape): boolean =>
  s.words > 0 &&
  s.words <= LONGEST.words &&
  s.chars <= LONGEST.chars &&
  s.stems.length > 0 &&
  s.phrase === null &&
  !s.colon &&
  !s.truncated &&
  s.digits < MOST_DIGITS &&
  s.sentences <= 2

/** Whether a line that looks like a headline is none by its words. */
export function isNoTitle({ text }: Block, s: Shape): boolean {
  if (s.terminal && s.words > MOST_SENTENCE && /[.。]$/.test(text) && !INITIALS.test(text)) return true
  if (/^[([（*•●▪←→]/.test(text) && !SLUG.test(text)) return true
  if (s.words <= 5 && (FROM.test(text) || SECURITY.test(text))) return true
  if (s.stems.length > REPEATED && s.stems.length - new Set(s.stems).size >= REPEATED) return true
  return /https?:\/\//.test(text) || isSentenceLine(text, s)
}
