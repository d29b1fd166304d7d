import type { Block, Page, PageElement } from '../values/page.ts'
import { nearAnswers } from './ask-near.ts'
import type { PhraseKind } from './phrases.ts'
import type { Role } from './roles.ts'
import { type Shape, shapeOf } from './shape.ts'
import { StemCounts } from './stem-counts.ts'
import type { Title } from './title.ts'
import { type Elements, elementSums } from './tree.ts'

/** One page laid out for judging: every array runs parallel to `blocks`. */
export type View = {
  readonly kind: Page['kind']
  readonly blocks: readonly Block[]
  readonly shapes: readonly Shape[]
  /** What each block is by its own words, null for text. */
  readonly roleAt: (i: number) => Role | null
  /** What its neighbours are told of each line, `OF_NEIGHBOURS` of them a line. */
  readonly near: Float64Array
  /** Share of the characters that stand in links. */
  readonly links: Float64Array
  /** Characters of lines shaped like prose, else 0. */
  readonly prose: Float64Array
  readonly totalProse: number
  /** Prose before each block, as a share of all. */
  readonly proseBefore: Float64Array
  /** The contiguous run of blocks with the most long lines, half-open. */
  readonly run: readonly [number, number]
  /** Prose of the cluster that each line stands in, as a share of all prose; and lines to the richest cluster. */
  readonly cluster: Float64Array
  readonly toRichest: Float64Array
  /** Share of the long words of each line that the rest of the best run uses too. */
  readonly cohesion: Float64Array
  /** Share of the title's long words that stand in each line. */
  readonly titleWords: Float64Array
  /** Where the title stands, -1 where it is not on the page. */
  readonly titleAt: number
  readonly titleLike: Float64Array
  /** Kind of the section heading above with nothing but short lines between, and how many lines ago. */
  readonly section: readonly (PhraseKind | null)[]
  readonly sectionAge: Float64Array
  /** How often the same line stands on the page. */
  readonly repeats: Float64Array
  readonly groups: readonly Group[]
  readonly tree: Elements | null
  readonly elements: readonly PageElement[]
  /** Innermost element that holds at least 90, 70, 50 % of the prose; -1 for bare text. */
  readonly cores: readonly [number, number, number]
  /** 1: stands in the article body that the page's structured data give; -1: does not; 0: no such body. */
  readonly inBody: Int8Array
}

/** Blocks of one look: the same tag in the same kind of element. */
export type Group = { blocks: number; prose: number; chars: number; linked: number }

export function viewOf(
  page: Page,
  blocks: readonly Block[],
  shapes: readonly Shape[],
  roleAt: View['roleAt'],
  title: Title,
): View {
  const n = blocks.length
  const [links, prose] = [new Float64Array(n), new Float64Array(n)]
  for (let i = 0; i < n; i += 1) {
    const { text, link_chars } = blocks[i] as Block
    links[i] = link_chars / Math.max(text.length, 1)
    prose[i] = isProse(shapes[i] as Shape, links[i] as number) ? text.length : 0
  }
  const elements = page.elements ?? []
  const tree = page.kind === 'html' ? elementSums(elements, blocks, prose) : null
  const run = bestRun(blocks)
  const totalProse = prose.reduce((a, b) => a + b, 0)
  const { cluster, toRichest } = clusters(prose, totalProse)
  const { titleLike, titleWords } = titleFeatures(blocks, shapes, title)
  const { section, sectionAge } = sections(shapes, prose)
  return {
    kind: page.kind,
    blocks,
    shapes,
    roleAt,
    near: nearAnswers(shapes, links, prose),
    links,
    prose,
    totalProse,
    proseBefore: running(prose, totalProse),
    run,
    cluster,
    toRichest,
    cohesion: cohesionWith(shapes, run),
    titleAt: title.at,
    titleLike,
    titleWords,
    section,
    sectionAge,
    repeats: repeated(blocks),
    groups: groupsOf(blocks, elements, prose),
    tree,
    elements,
    cores: tree
      ? [core(elements, tree, 0.9), core(elements, tree, 0.7), core(elements, tree, 0.5)]
      : [-1, -1, -1],
    inBody: bodyMatch(blocks, page.meta.article_body, n),
  }
}

/** Eight words, small words among them, hardly a link. Fewer words are as often a heading or a menu. */
const isProse = (s: Shape, links: number): boolean =>
  s.words >= 8 && links < 0.5 && (s.small > 0.12 || s.sentences > 1) && s.phrase !== 'legal'

function running(prose: Float64Array, total: number): Float64Array {
  let sum = 0
  return prose.map((p) => {
    const before = sum
    sum += p
    return total === 0 ? 0 : before / total
  })
}

/**
 * The run of lines with the largest sum of (characters outside links − 80), by Kadane's method: of all rules that
 * see nothing but lengths it finds articles best.
 */
function bestRun(blocks: readonly Block[]): readonly [number, number] {
  let [best, from, to, sum, start] = [0, 0, 0, 0, 0]
  blocks.forEach((b, i) => {
    const gain = Math.min(b.text.length - 2 * b.link_chars, 600) - 80
    if (sum <= 0) [sum, start] = [0, i]
    sum += gain
    if (sum > best) [best, from, to] = [sum, start, i + 1]
  })
  return [from, to]
}

/** Prose lines with at most this many other lines between them are one cluster. */
const CLUSTER_GAP = 3

function clusters(prose: Float64Array, total: number): Pick<View, 'cluster' | 'toRichest'> {
  const n = prose.length
  const [cluster, toRichest] = [new Float64Array(n), new Float64Array(n)]
  let [best, from, to] = [0, 0, 0]
  for (let i = 0; i < n; i += 1) {
    if ((prose[i] as number) === 0) continue
    let [end, sum] = [i, 0]
    for (let k = i; k < n && k - end <= CLUSTER_GAP; k += 1) {
      if ((prose[k] as number) === 0) continue
      end = k
      sum += prose[k] as number
    }
    cluster.fill(sum / total, i, end + 1)
    if (sum > best) [best, from, to] = [sum, i, end]
    i = end
  }
  for (let i = 0; i < n; i += 1) toRichest[i] = i < from ? from - i : i > to ? i - to : 0
  return { cluster, toRichest }
}

/** Menus, notices and teasers of other articles talk of other things than the body does. */
function cohesionWith(shapes: readonly Shape[], [from, to]: readonly [number, number]): Float64Array {
  let size = 0
  for (let i = from; i < to; i += 1) size += (shapes[i] as Shape).stems.length
  const uses = new StemCounts(size)
  for (let i = from; i < to; i += 1) uses.addLine((shapes[i] as Shape).stems, i)
  const cohesion = new Float64Array(shapes.length)
  for (let i = 0; i < shapes.length; i += 1) {
    const { stems } = shapes[i] as Shape
    const own = i >= from && i < to ? 1 : 0
    let common = 0
    for (let k = 0; k < stems.length; k += 1) if (uses.of(stems[k] as number) > own) common += 1
    if (stems.length > 0) cohesion[i] = common / stems.length
  }
  return cohesion
}

/** How many different ones of the wanted words stand in each line. */
function common(wanted: readonly number[], shapes: readonly Shape[]): Int32Array {
  const counts = new Int32Array(shapes.length)
  if (wanted.length === 0) return counts
  const seen = new StemCounts(wanted.length)
  seen.addLine(wanted, -1)
  for (let i = 0; i < shapes.length; i += 1) {
    const { stems } = shapes[i] as Shape
    for (let k = 0; k < stems.length; k += 1)
      if (seen.metFirst(stems[k] as number, i)) counts[i] = (counts[i] as number) + 1
  }
  return counts
}

/** Likeness to the title from 0 to 1, and the share of its long words in each line. */
function titleFeatures(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  { title }: Title,
): Pick<View, 'titleLike' | 'titleWords'> {
  const wanted = title === null ? [] : [...new Set(shapeOf(title).stems)]
  const counts = common(wanted, shapes)
  const lower = title?.toLowerCase()
  const [titleLike, titleWords] = [new Float64Array(blocks.length), new Float64Array(blocks.length)]
  for (let i = 0; i < blocks.length; i += 1) {
    const { text } = blocks[i] as Block
    const count = counts[i] as number
    if (count > 0) titleWords[i] = count / wanted.length
    if (text.length > 300) continue
    if (text.length === lower?.length && text.toLowerCase() === lower) titleLike[i] = 1
    // Two long words are too few to call another line the title.
    else if (count > 0 && wanted.length >= 3)
      titleLike[i] = count / Math.max((shapes[i] as Shape).stems.length, wanted.length)
  }
  return { titleLike, titleWords }
}

function sections(shapes: readonly Shape[], prose: Float64Array): Pick<View, 'section' | 'sectionAge'> {
  const section: (PhraseKind | null)[] = []
  const sectionAge = new Float64Array(shapes.length)
  let [kind, age]: [PhraseKind | null, number] = [null, 0]
  shapes.forEach((s, i) => {
    section.push(kind)
    sectionAge[i] = age
    age += 1
    const heading = s.words <= 6 && !s.terminal
    if (s.phrase && s.phrase !== 'caption' && heading) [kind, age] = [s.phrase, 0]
    else if ((prose[i] as number) > 250 && !s.truncated) kind = null
  })
  return { section, sectionAge }
}

/** Longer lines share the last place. */
const LENGTHS = 1024

/** Only lines of one length can be the same: the long ones, dear to compare, are mostly of a length of their own. */
function repeated(blocks: readonly Block[]): Float64Array {
  const ofLength = new Int32Array(LENGTHS)
  const placeOf = ({ text }: Block): number => Math.min(text.length, LENGTHS - 1)
  for (const block of blocks) ofLength[placeOf(block)] = (ofLength[placeOf(block)] as number) + 1
  const counts = new Map<string, number>()
  for (const block of blocks)
    if ((ofLength[placeOf(block)] as number) > 1) counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  const repeats = new Float64Array(blocks.length).fill(1)
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block
    if ((ofLength[placeOf(block)] as number) > 1) repeats[i] = counts.get(block.text) as number
  }
  return repeats
}

function groupsOf(blocks: readonly Block[], elements: readonly PageElement[], prose: Float64Array): Group[] {
  const groups = new Map<string, Group>()
  const ofElement: Group[] = []
  const groupOf = (e: number): Group => {
    const own = elements[e]
    const parent = own ? elements[own.parent] : undefined
    const key = own ? `${own.tag}|${own.names}|${parent?.tag}|${parent?.names}` : 'line'
    const known = groups.get(key)
    if (known) return known
    const group = { blocks: 0, prose: 0, chars: 0, linked: 0 }
    groups.set(key, group)
    return group
  }
  return blocks.map((b, i) => {
    const e = (b.element ?? -1) + 1
    const group = ofElement[e] ?? groupOf(e - 1)
    ofElement[e] = group
    group.blocks += 1
    group.prose += prose[i] as number
    group.chars += b.text.length
    group.linked += b.link_chars
    return group
  })
}

/** Steps down from the top while one child holds the stated share of all prose. */
function core(elements: readonly PageElement[], tree: Elements, share: number): number {
  let total = 0
  for (let i = 0; i < elements.length; i += 1)
    if ((elements[i] as PageElement).parent < 0) total += tree.prose[i] as number
  if (total === 0) return -1
  let at = -1
  for (let i = 0; i < elements.length; i += 1)
    if ((elements[i] as PageElement).parent === at && (tree.prose[i] as number) >= total * share) at = i
  return at
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function bodyMatch(blocks: readonly Block[], body: string | null, n: number): Int8Array {
  const match = new Int8Array(n)
  // A body of fewer characters is a teaser: it says nothing of what else belongs to the article.
  if (body === null || body.length < 400) return match
  const whole = squash(body)
  blocks.forEach((b, i) => {
    const own = squash(b.text.slice(0, 200)).slice(0, 60)
    match[i] = own.length >= 12 && whole.includes(own) ? 1 : -1
  })
  return match
}
