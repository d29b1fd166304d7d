import type { Block } from '../values/page.ts'
import type { Role } from './roles.ts'
import { hasSentence, isSentenceLine } from './sentence-line.ts'
import type { Shape } from './shape.ts'
import { StemCounts } from './stem-counts.ts'
import type { Title } from './title.ts'

/** Where the text opens with prose, so many lines behind it may still hold the title: a lead is sometimes set first. */
const BEHIND = 2
/** In words; behind the first sentence a longer line is as a rule the second one, without its stop. */
const BEHIND_WORDS = 11
/** Lines of the body that the title is held against, and their characters. */
const BODY = { lines: 8, chars: 3000 }

/**
 * Bare text: the line above the body whose words the body takes up. Half of its long words must come back there,
 * or nearly as many where it stands right above the body.
 */
export function lineTitle(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  roleAt: (i: number) => Role | null,
): Title {
  const whole = shapes.findIndex(
    (s, i) =>
      ((isBody(s) && s.terminal) || isOpenLead(blocks[i] as Block, s, shapes[i + 1])) &&
      roleAt(i) !== 'caption',
  )
  const body = whole >= 0 ? whole : shapes.findIndex(isBody)
  if (body < 0) return { title: null, at: -1 }
  const text = stemsOf(shapes, body)
  let [at, best] = [-1, 0.55]
  // Names, days and captions between a title and its text part nothing.
  const parting = new Int32Array(body + 1)
  for (let i = body - 1; i >= 0; i -= 1)
    parting[i] = (parting[i + 1] as number) + (AROUND.has(roleAt(i)) ? 0 : 1)
  const last = body === 0 ? Math.min(BEHIND, blocks.length - 1) : body - 1
  for (let i = 0; i <= last; i += 1) {
    const shape = shapes[i] as Shape
    if (i === body || !hasHeadShape(shape) || shape.stems.length === 0) continue
    if (i > body && shape.words > BEHIND_WORDS) continue
    const score =
      takenUp(shape, text) +
      nearness(i > body ? -1 : (parting[i + 1] as number)) -
      (shape.separators > 0 ? 0.25 : 0) +
      (i < body && SIGNED.has(roleAt(i + 1)) ? ABOVE_SIGN : 0)
    if (score > best && mayHead(blocks[i] as Block, shape) && roleAt(i) === null) [at, best] = [i, score]
  }
  if (at < 0) at = headAbove(blocks, shapes, roleAt, body, text)
  else if (at < body) at = aboveDeck(blocks, shapes, roleAt, at, text)
  return { title: at < 0 ? null : (blocks[at] as Block).text, at }
}

/** A sentence of some length; a scrape that was cut off may have lost its last stop. */
const isBody = (s: Shape): boolean => s.words >= 14 && (s.terminal || s.sentences >= 2) && s.phrase === null

/** In characters; a line of megabytes is not searched for the grammar of a lead. */
const LONGEST_LEAD = 600
/** A lead that lost its stop, with a paragraph right behind it: descriptions in a menu have none. */
const isOpenLead = ({ text }: Block, s: Shape, next: Shape | undefined): boolean =>
  s.words >= 14 &&
  s.chars <= LONGEST_LEAD &&
  s.small > 0.2 &&
  s.phrase === null &&
  !s.truncated &&
  next !== undefined &&
  isBody(next) &&
  hasSentence(text, s)

/** The long words of the first lines of the body. */
function stemsOf(shapes: readonly Shape[], body: number): StemCounts {
  let [end, chars, size] = [body, 0, 0]
  for (; end < Math.min(body + BODY.lines, shapes.length) && chars < BODY.chars; end += 1) {
    const shape = shapes[end] as Shape
    chars += shape.chars
    size += shape.stems.length
  }
  const text = new StemCounts(size)
  for (let i = body; i < end; i += 1) text.addLine((shapes[i] as Shape).stems, i)
  return text
}

/** Share of the line's long words that the text uses too. */
function takenUp({ stems }: Shape, text: StemCounts): number {
  const own = new Set(stems)
  let common = 0
  for (const stem of own) if (text.of(stem) > 0) common += 1
  return common / Math.max(own.size, 1)
}

/** Lines between headline and deck, or above both, that are looked at. */
const ABOVE = 3
const OF_THE_TEXT = 0.4
const MOSTLY = 0.6
/** So many words are as often the name of a section. */
const NAMES = 3
/** In words; a longer line is itself a deck, which some pages set above the headline. */
const HEADLINE = 16

/**
 * Under its headline an article often has a deck, which stands nearer to the text and takes up more of its words: then
 * the line above it that looks like a headline of the same text is the title.
 */
function aboveDeck(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  roleAt: (i: number) => Role | null,
  deck: number,
  text: StemCounts,
): number {
  let at = deck
  for (let i = deck - 1; i >= Math.max(deck - ABOVE, 0); i -= 1) {
    const [block, shape] = [blocks[i] as Block, shapes[i] as Shape]
    if (roleAt(i) !== null) continue
    const share = takenUp(shape, text)
    if (
      !mayHead(block, shape) ||
      !looksLikeHead(block, shape, share >= MOSTLY && shape.words > NAMES) ||
      share < OF_THE_TEXT
    )
      break
    if (shape.words > Math.max(HEADLINE, (shapes[deck] as Shape).words)) break
    at = i
  }
  return at
}

/**
 * A headline that plays with words takes up none of the body's: then the line right above the body, or above its
 * byline and date, is the title, if it looks like one. -1 where it does not.
 */
function headAbove(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  roleAt: (i: number) => Role | null,
  body: number,
  text: StemCounts,
): number {
  let dated = false
  for (let i = body - 1; i >= 0; i -= 1) {
    const [block, shape] = [blocks[i] as Block, shapes[i] as Shape]
    const role = roleAt(i)
    if (role === 'date line') dated = true
    if (role !== null || CREDIT.test(block.text)) continue
    if (i === 0 && isShortHead(block, shape) && takenUp(shape, text) === 1) return i
    return couldBeTitle(block, shape) && looksLikeHead(block, shape, dated) ? i : -1
  }
  return -1
}

/**
 * A headline of two words, both of which the text takes up: only as the first line, for further down it is as often the
 * name of a section.
 */
const isShortHead = (block: Block, s: Shape): boolean =>
  s.words === 2 &&
  s.upper < MOST_CAPITALS &&
  s.stems.length > 0 &&
  s.chars >= SHORTEST &&
  s.phrase === null &&
  s.digits === 0 &&
  s.separators === 0 &&
  (!s.terminal || /[?!]$/.test(block.text)) &&
  !s.lower &&
  !s.colon &&
  (block.gaps ?? 0) === 0 &&
  !/^[([（【<#@]/.test(block.text)
/** In characters. */
const SHORTEST = 4
/** Buttons and menus shout. */
const MOST_CAPITALS = 0.5

/** `(VNA)`, `[Markets]`: who sent it, between the headline and the text. */
const CREDIT = /^[([（【][^)\]）】]{1,40}[)\]）】]$/
/** A wire's mark of its versions, before the headline: `(2nd LD) …`. */
const SLUG = /^\((?:(?:\d\w\w|News|\w+) )?(?:LEAD|LD|URGENT|Update|Focus)\) /
/** `From Associated Press`, `By our columnist`: who wrote it, in words that are no name. */
const FROM = /^(?:from|by|von|par|por|von der|por la)\s/iu
/** A point behind initials and such ends no sentence: `… under pressure from the U.S.`, `… up again in Jan.` */
const INITIALS = /(?:^|[\s.])(?:\p{Lu}{1,2}|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Corp)\.$/u

/** Words said twice: tags and names of people, not a headline. */
const REPEATED = 3

const ends = ({ text }: Block): boolean => /[.。]$/.test(text) && !INITIALS.test(text)

const mayHead = (block: Block, shape: Shape): boolean =>
  couldBeTitle(block, shape) &&
  !ends(block) &&
  (!/^[([（*•●▪←→]/.test(block.text) || SLUG.test(block.text)) &&
  !(FROM.test(block.text) && shape.words <= 5) &&
  (shape.stems.length <= REPEATED || shape.stems.length - new Set(shape.stems).size < REPEATED) &&
  !/https?:\/\//.test(block.text)

const IDEOGRAMS = /[\u4e00-\u9fff]/

/**
 * Headlines hold small words, where names of a menu hold none; Chinese ones do without, and where something else shows.
 * @param shown stands above a line of date, or the text takes up most of its words
 */
const MENU_SIGNS = /[|»›•→<>]|\s\/\s|(?:\s[-–—]\s.*){2}/
const looksLikeHead = (block: Block, shape: Shape, shown: boolean): boolean =>
  (!shape.terminal || /[?!]$/.test(block.text) || INITIALS.test(block.text)) &&
  !shape.lower &&
  !shape.bullet &&
  !MENU_SIGNS.test(block.text) &&
  (shape.small > 0 || shown || IDEOGRAMS.test(block.text)) &&
  (block.gaps ?? 0) === 0

/** Chinese headlines of figures are half digits: `2023年汽车出口491万辆`. */
const MOST_DIGITS = 0.5

const hasHeadShape = (s: Shape): boolean =>
  s.words >= 3 &&
  s.words <= 30 &&
  s.chars >= 8 &&
  s.chars <= 220 &&
  s.phrase === null &&
  s.digits < MOST_DIGITS &&
  !s.colon &&
  !s.truncated &&
  s.sentences <= 1

const couldBeTitle = (block: Block, s: Shape): boolean =>
  hasHeadShape(s) &&
  !(s.terminal && s.words > 12 && !INITIALS.test(block.text)) &&
  !isSentenceLine(block.text, s)

/**
 * Up to 0.4 right above the body, less further up, least behind its first paragraph.
 * @param lines that part the line from the body; -1 behind it
 */
const nearness = (lines: number): number => (lines < 0 ? 0.1 : 0.4 / (1 + lines / 3))

/** Right under a title stands who wrote it and when. More would let the titles of teasers win. */
const SIGNED: ReadonlySet<Role | null> = new Set<Role>(['byline', 'date line'])
const ABOVE_SIGN = 0.2

const AROUND: ReadonlySet<Role | null> = new Set<Role>([
  'byline',
  'date line',
  'caption',
  'credit',
  'page matter',
  'reading time',
  'rule of signs',
])
