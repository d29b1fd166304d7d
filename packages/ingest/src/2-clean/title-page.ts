import type { Block } from '../values/page.ts'
import { isProse } from './prose-runs.ts'
import type { Role } from './roles.ts'
import { hasSentence } from './sentence-line.ts'
import { isSentence, type Shape } from './shape.ts'
import type { SharedWords } from './shared-words.ts'

/** Bare text laid out for the choice of its title. */
export type TitlePage = {
  readonly blocks: readonly Block[]
  readonly shapes: readonly Shape[]
  /** Null outside the page too. */
  readonly roleAt: (i: number) => Role | null
  readonly repeats: Float64Array
  /** `SIGN`, `SHORT` or `HEAD` of each line down to a little below the body, else 0. */
  readonly marks: Uint8Array
  /** The first line of prose, and the first one of the best run: below a menu that tells much they differ. */
  readonly first: number
  readonly body: number
  /** The last line that may be the title. */
  readonly last: number
  /** Lines between line `i` and line `to` that are neither names nor days nor captions; -1 where it stands behind. */
  readonly parting: (i: number, to: number) => number
  /** Share of the line's long words that the first lines of the body use too, and its first line alone. */
  readonly takenUp: Float64Array
  readonly takenByFirst: Float64Array
  readonly takenByAll: Float64Array
  /** The nearest headlines above the names and days that stand above the body, -1 where there are none. */
  readonly signed: readonly [number, number]
  /** The first line that is longer than a line of a menu. */
  readonly longer: number
  /** Share of the prose of the page that stands above the line. */
  readonly proseAbove: (i: number) => number
  /** Whether a longer line above begins, or ends, with the words of line `i`: `Title | Site`, `Home Boats Title`. */
  readonly opensLine: (i: number) => boolean
  readonly endsLine: (i: number) => boolean
}

/** A name or day; a line of a menu, which is no longer; a line as long as a headline. */
export const SIGN = 1
export const SHORT = 2
export const HEAD = 3
/** In words. */
export const SHORT_WORDS = 3
const HEAD_WORDS = 20
/** Lines behind the beginning of the body that may still hold the title: a lead is sometimes set first. */
const BEHIND = 2
/** Lines to each side of a candidate that are looked at. */
export const NEAR = 4

/** Where the body of bare text begins: its first line of prose, and the first one of the best run; null without any. */
export type BodyPlace = { readonly first: number; readonly body: number }

export function bodyPlace(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  roleAt: (i: number) => Role | null,
  [from, to]: readonly [number, number],
): BodyPlace | null {
  const first = firstProse(blocks, shapes, roleAt)
  if (first < 0) return null
  let body = from
  while (body < to && !isBody(shapes[body] as Shape)) body += 1
  return { first, body: body < to ? body : first }
}

/** Lays out bare text; null where it has no line of prose. */
export function titlePage(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  roleOf: (i: number) => Role | null,
  place: BodyPlace | null,
  { taken }: SharedWords,
  repeats: Float64Array,
): TitlePage | null {
  if (place === null || taken === null) return null
  const { first, body } = place
  const n = blocks.length
  const roleAt = (i: number): Role | null => (i < 0 || i >= n ? null : roleOf(i))
  // Running counts: what parts lines, and prose.
  const last = Math.max(first, body)
  const counted = new Int32Array(last + 1)
  for (let i = last - 1; i >= 0; i -= 1)
    counted[i] = (counted[i + 1] as number) + (AROUND.has(roleAt(i)) ? 0 : 1)
  const marks = new Uint8Array(Math.min(last + BEHIND + NEAR + 1, n))
  for (let i = 0; i < marks.length; i += 1) marks[i] = markOf(shapes[i] as Shape, roleAt(i))
  const above = new Float64Array(n + 1)
  for (let i = 0; i < n; i += 1) {
    const s = shapes[i] as Shape
    above[i + 1] = (above[i] as number) + (s.terminal && isProse(s, 0) ? s.chars : 0)
  }
  return {
    blocks,
    shapes,
    roleAt,
    signed: signedHeads(shapes, roleAt, body),
    longer: shapes.findIndex((s, i) => s.words >= 4 && roleAt(i) === null),
    takenByAll: taken.byAll,
    repeats,
    marks,
    last: Math.min(last + BEHIND, n - 1),
    first,
    body,
    parting: (i, end) => (i >= end ? -1 : (counted[i + 1] as number) - (counted[end] as number)),
    takenUp: taken.byLead,
    takenByFirst: taken.byFirst,
    proseAbove: (i) => (above[i] as number) / Math.max(above[n] as number, 1),
    opensLine: (i) => isPart(blocks, shapes, i, (line, words) => line.startsWith(words)),
    endsLine: (i) => isPart(blocks, shapes, i, (line, words) => line.endsWith(words)),
  }
}

function markOf(s: Shape, role: Role | null): number {
  if (role === 'byline' || role === 'date line' || role === 'reading time') return SIGN
  if (s.words <= SHORT_WORDS) return SHORT
  return role === null && s.words <= HEAD_WORDS && !isSentence(s) ? HEAD : 0
}

const SIGNS: ReadonlySet<Role | null> = new Set<Role>(['byline', 'date line'])

function signedHeads(
  shapes: readonly Shape[],
  roleAt: (i: number) => Role | null,
  body: number,
): [number, number] {
  let sign = body - 1
  while (sign >= 0 && sign >= body - 10 && !SIGNS.has(roleAt(sign))) sign -= 1
  const found: [number, number] = [-1, -1]
  if (sign < 0 || sign < body - 10) return found
  for (let i = sign - 1, n = 0; i >= 0 && i >= sign - 8 && n < 2; i -= 1) {
    const s = shapes[i] as Shape
    if (s.words >= 4 && s.words <= 30 && roleAt(i) === null) found[n++] = i
  }
  return found
}

/** A sentence of some length; a scrape that was cut off may have lost its last stop. */
const isBody = (s: Shape): boolean => s.words >= 14 && (s.terminal || s.sentences >= 2) && s.phrase === null

function firstProse(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  roleAt: (i: number) => Role | null,
): number {
  const whole = shapes.findIndex(
    (s, i) =>
      ((isBody(s) && s.terminal) || isOpenLead(blocks[i] as Block, s, shapes[i + 1])) &&
      roleAt(i) !== 'caption',
  )
  return whole >= 0 ? whole : shapes.findIndex(isBody)
}

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

/** Lines above in which the words of a line are looked for: the head of a page, and the line right above it. */
const TOP = 3
/** In characters; in longer lines anything may stand. */
const LONGEST = 250
const SHORTEST = 8

function isPart(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  i: number,
  holds: (line: string, words: string) => boolean,
): boolean {
  const { text } = blocks[i] as Block
  if (text.length < SHORTEST) return false
  for (const k of [0, 1, 2, i - 3, i - 2, i - 1]) {
    if (k < 0 || k >= i || (k < i - 3 && k >= TOP)) continue
    const { chars } = shapes[k] as Shape
    if (chars > text.length && chars <= LONGEST && holds((blocks[k] as Block).text, text)) return true
  }
  return false
}

const AROUND: ReadonlySet<Role | null> = new Set<Role>([
  'byline',
  'date line',
  'caption',
  'credit',
  'page matter',
  'reading time',
  'rule of signs',
])
