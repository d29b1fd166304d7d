import type { Block, Page, PageElement } from '../values/page.ts'
import { nearAnswers } from './ask-near.ts'
import type { PhraseKind } from './phrases.ts'
import type { Role } from './roles.ts'
import type { Shape } from './shape.ts'
import type { Title } from './title.ts'
import { type Elements, elementSums, core } from './tree.ts'
import { isProse, running, clusters } from './prose-runs.ts'
import { type SharedWords, titleFeatures } from './shared-words.ts'
import { type Group, groupsOf } from './groups.ts'

/** One page laid out for judging: every array runs parallel to `blocks`. */
export type View = {
  readonly kind: Page['kind']
  readonly blocks: readonly Block[]
  readonly shapes: readonly Shape[]
  /** What each block is by its own words, null for text. */
  readonly roleAt: (i: number) => Role | null
  /** Rows and heads of tables in bare text, as `flatTables` finds them; 0 for any other block. */
  readonly tables: Uint8Array
  /** What its neighbours are told of each line, `OF_NEIGHBOURS` of them a line. */
  readonly near: Float64Array
  /** Share of the characters that stand in links. */
  readonly links: Float64Array
  /** Characters of lines shaped like prose, else 0. */
  readonly prose: Float64Array
  readonly totalProse: number
  /** Characters of prose before each block, and behind them those of all. */
  readonly proseSums: Float64Array
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

/** Lays out a page: what can be told of its lines without judging any. */
export function viewOf(
  page: Page,
  blocks: readonly Block[],
  shapes: readonly Shape[],
  roleAt: View['roleAt'],
  title: Title,
  tables: Uint8Array | null,
  run: View['run'],
  repeats: Float64Array,
  words: SharedWords,
): View {
  const n = blocks.length
  const [links, prose, proseSums] = [new Float64Array(n), new Float64Array(n), new Float64Array(n + 1)]
  for (let i = 0; i < n; i += 1) {
    const { text, link_chars } = blocks[i] as Block
    links[i] = link_chars / Math.max(text.length, 1)
    const own = isProse(shapes[i] as Shape, links[i] as number) ? text.length : 0
    prose[i] = own
    proseSums[i + 1] = (proseSums[i] as number) + own
  }
  const elements = page.elements ?? []
  const tree = page.kind === 'html' ? elementSums(elements, blocks, prose) : null
  const totalProse = proseSums[n] as number
  const { cluster, toRichest } = clusters(prose, totalProse)
  const { titleLike, titleWords } = titleFeatures(blocks, shapes, title)
  const { section, sectionAge } = sections(shapes, prose)
  return {
    kind: page.kind,
    blocks,
    shapes,
    roleAt,
    tables: tables ?? new Uint8Array(n),
    near: nearAnswers(shapes, links, prose),
    links,
    prose,
    totalProse,
    proseSums,
    proseBefore: running(proseSums),
    run,
    cluster,
    toRichest,
    cohesion: words.cohesion,
    titleAt: title.at,
    titleLike,
    titleWords,
    section,
    sectionAge,
    repeats,
    groups: groupsOf(blocks, elements, prose),
    tree,
    elements,
    cores: tree
      ? [core(elements, tree, 0.9), core(elements, tree, 0.7), core(elements, tree, 0.5)]
      : [-1, -1, -1],
    inBody: bodyMatch(blocks, page.meta.article_body, n),
  }
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
