import type { Block, Page } from '../values/page.ts'
import { bitsOf, cuesOf, namedBy } from './page-cues.ts'
import { placesWhere } from './places.ts'
import { type Shape, isSentence } from './shape.ts'
import type { View } from './view.ts'

/** What speaks for and against a page's being something else than an article. Cues are bits of `bitsOf`. */
export type Evidence = {
  readonly view: View
  /** Indices of the blocks that cleaning would keep. */
  readonly kept: readonly number[]
  /** Cues of each block, and of all together. */
  readonly cues: Int32Array
  readonly met: number
  /** Cues of what the page and its first lines are called. */
  readonly named: number
  readonly types: readonly string[]
}

/** What a page asks and offers is short; only a notice that is all of the page may be longer. */
const LONGEST_LINE = 300
const LONGEST_NOTICE = 1500
/** Bare text has no headings: one of its first lines may be that of the page, or an entry of a menu. */
const FIRST_LINES = 3
const NAME_WORDS = 8
const OF_MENUS = bitsOf('login named', 'consent named', 'list named')
/** Words without a stop that are a sentence all the same. */
const MANY_WORDS = 15

/** Reads the words of every line and title. It costs more than the rest of the judging: ask it of short pages. */
export function gather(view: View, kept: readonly number[], title: string | null, page: Page): Evidence {
  const cues = new Int32Array(view.blocks.length)
  const read = (i: number, most: number): void => {
    const { chars, cued } = view.shapes[i] as Shape
    if (cued && chars <= most) cues[i] = cuesOf((view.blocks[i] as Block).text)
  }
  const most = kept.length === 0 ? LONGEST_NOTICE : LONGEST_LINE
  for (let i = 0; i < cues.length; i += 1) read(i, most)
  for (const i of kept) if (cues[i] === 0) read(i, LONGEST_NOTICE)
  const { titles, types } = page.meta
  const declared = titles.flatMap(({ source, value }) => (source === 'h1' ? [] : [value]))
  const names = new Set(declared.length === 0 ? [title ?? ''] : declared)
  const headings = view.blocks.filter(({ tag }) => tag === 'h1')
  // A title of many words is that of an article; then the heading may be that of a box which waits to be opened.
  const isShort = declared.every((name) => name.split(' ').length <= NAME_WORDS)
  if (headings.length === 1 && isShort) names.add((headings[0] as Block).text)
  let named = [...names].reduce((bits, name) => bits | namedBy(name), 0)
  if (page.kind === 'text')
    for (const { text } of view.blocks.slice(0, FIRST_LINES)) named |= namedBy(text) & ~OF_MENUS
  const met = cues.reduce((bits, own) => bits | own, 0)
  return { view, kept, cues, met, named, types }
}

/** Characters and number of the kept sentences that have none of these cues. */
export function freeProse({ view, kept, cues }: Evidence, bits: number): { chars: number; lines: number } {
  let [chars, lines] = [0, 0]
  for (const i of kept) {
    if (((cues[i] as number) & bits) !== 0 || !tells(view.shapes[i] as Shape)) continue
    chars += (view.blocks[i] as Block).text.length
    lines += 1
  }
  return { chars, lines }
}

/** Whether a line tells something in a sentence. */
export const tells = (shape: Shape): boolean => isSentence(shape) || shape.words >= MANY_WORDS

/** One word is an entry of a menu or a label. */
const LINE_WORDS = 2
/** A notice may have a few lines beside its own: the name of the site, an address. */
const FEW_OTHERS = 4
const FEW_LINES = 60

/** Whether there is next to nothing on the page beside the lines with these cues, kept or not. */
export function isAlone({ view, cues }: Evidence, bits: number): boolean {
  let others = 0
  view.shapes.forEach(({ words, phrase, notice }, i) => {
    if (words >= LINE_WORDS && phrase === null && !notice && ((cues[i] as number) & bits) === 0) others += 1
  })
  return others <= FEW_OTHERS && view.blocks.length <= FEW_LINES
}

/** Characters of all kept lines that have none of these cues, sentences or not. */
export const keptBeside = ({ view, kept, cues }: Evidence, bits: number): number =>
  kept.reduce(
    (n, i) => (((cues[i] as number) & bits) === 0 ? n + (view.blocks[i] as Block).text.length : n),
    0,
  )

/** Where the lines with one of these cues stand, each text once. */
export function linesWith({ view, cues, met }: Evidence, bits: number): number[] {
  if ((met & bits) === 0) return []
  const seen = new Set<string>()
  return placesWhere(view.blocks, ({ text }, i) => {
    if (((cues[i] as number) & bits) === 0 || seen.has(text)) return false
    seen.add(text)
    return true
  })
}

/** Whether the page is called one of these. */
export const isNamed = ({ named }: Evidence, bits: number): boolean => (named & bits) !== 0

/** Where a sign of the writer or the day is looked for, before and behind the title. */
const NEAR_TITLE = [-4, 8] as const

/** Whether somebody signs or dates the page beside its title. */
export function isSigned({ view }: Evidence): boolean {
  const at = Math.max(view.titleAt, 0)
  for (let i = at + NEAR_TITLE[0]; i <= at + NEAR_TITLE[1]; i += 1) {
    const role = view.blocks[i] ? view.roleAt(i) : null
    if (role === 'byline' || role === 'date line') return true
  }
  return false
}

/** How many of these cues the page has, each once. */
export const kindsOf = ({ met }: Evidence, bits: number): number => {
  let n = 0
  for (let left = met & bits; left !== 0; left &= left - 1) n += 1
  return n
}
