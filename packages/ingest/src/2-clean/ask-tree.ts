import { writeLog } from './ask-line.ts'
import { HINT_NAMES, SIGN_TAGS, isWithin } from './tree.ts'
import type { Group } from './groups.ts'
import type { View } from './view.ts'

const TAGS =
  'p li h1 h2 h3 h4 h5 td th div blockquote figcaption caption pre dt dd label button legend span article section a summary'.split(
    ' ',
  )

/** What is asked of the elements around a block of HTML, in the order of the answers of `askTree`. */
export const TREE_QUESTIONS: readonly string[] = [
  'links',
  'mostly links',
  'all link',
  'some link',
  ...TAGS.map((tag) => `tag ${tag}`),
  ...SIGN_TAGS.map((tag) => `inside ${tag}`),
  ...HINT_NAMES.flatMap((hint) => [`named ${hint}`, `inside ${hint}`]),
  'links of the parent',
  'links of the grandparent',
  'prose share of the element',
  'prose share of the parent',
  'prose share of the grandparent',
  'hardly prose in the grandparent',
  'in the core of 90 %',
  'in the core of 70 %',
  'in the core of 50 %',
  'core of 50 % directly above',
  'prose share of the like',
  'length of the like',
  'number of the like',
  'links of the like',
  'in the stated body',
  'not in the stated body',
]

/** Writes the answers for block `i` into the row from `at` on; gives the place behind them. */
export function askTree(v: View, i: number, row: Float64Array, at: number): number {
  const block = v.blocks[i] as View['blocks'][number]
  const { tree } = v
  const e = block.element ?? -1
  const parent = up(v, e)
  const grand = up(v, parent)
  let k = at
  const links = v.links[i] as number
  row[k++] = links
  row[k++] = links > 0.5 ? 1 : 0
  row[k++] = links > 0.9 ? 1 : 0
  row[k++] = links > 0 ? 1 : 0
  row.fill(0, k, k + TAGS.length)
  const tag = block.tag === null ? -1 : TAGS.indexOf(block.tag)
  if (tag >= 0) row[k + tag] = 1
  k += TAGS.length
  const signs = e < 0 || !tree ? 0 : (tree.signs[e] as number)
  for (let t = 0; t < SIGN_TAGS.length; t += 1) row[k++] = (signs >> t) & 1
  const own = e < 0 || !tree ? 0 : (tree.own[e] as number) | (parent < 0 ? 0 : (tree.own[parent] as number))
  const above = e < 0 || !tree ? 0 : (tree.above[e] as number)
  for (let h = 0; h < HINT_NAMES.length; h += 1) {
    row[k++] = (own >> h) & 1
    row[k++] = (above >> h) & 1
  }
  row[k++] = linked(v, parent)
  row[k++] = linked(v, grand)
  row[k++] = proseShare(v, e)
  row[k++] = proseShare(v, parent)
  const share = proseShare(v, grand)
  row[k++] = share
  row[k++] = share < 0.05 ? 1 : 0
  const core = v.cores[2]
  for (let c = 0; c < v.cores.length; c += 1) row[k++] = isWithin(v.elements, e, v.cores[c] as number) ? 1 : 0
  row[k++] = core >= 0 && (parent === core || e === core) ? 1 : 0
  const g = v.groups[i] as Group
  row[k++] = v.totalProse === 0 ? 0 : g.prose / v.totalProse
  writeLog(g.chars / g.blocks, row, k++)
  writeLog(g.blocks, row, k++)
  row[k++] = g.linked / Math.max(g.chars, 1)
  const stated = v.inBody[i]
  row[k++] = stated === 1 ? 1 : 0
  row[k++] = stated === -1 ? 1 : 0
  return k
}

const up = (v: View, e: number): number => (e < 0 ? -1 : (v.elements[e]?.parent ?? -1))

function linked({ tree }: View, e: number): number {
  if (e < 0 || !tree) return 0
  const inside = tree.linked[e] as number
  return inside / Math.max(inside + (tree.plain[e] as number), 1)
}

const proseShare = ({ tree, totalProse }: View, e: number): number =>
  e < 0 || !tree || totalProse === 0 ? 0 : (tree.prose[e] as number) / totalProse
