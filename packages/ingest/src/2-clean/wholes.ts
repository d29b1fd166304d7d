import type { PageElement } from '../values/page.ts'
import { HINT_NAMES } from './tree.ts'
import type { View } from './view.ts'

/** Lists, tables and their rows are read as one: half of their text tells of the rest. */
const WHOLE = new Set(['ul', 'ol', 'dl', 'table'])
const MOSTLY = 0.5
/** Anything likelier than this goes with the list that it stands in. */
const LIKELY_IN_LIST = 0.15
/** A list of more entries is not one of the article alone. */
const MOST_ENTRIES = 120

/**
 * A list or table of which most stays, stays whole: an entry of a word or two looks like a menu only by itself.
 * One that holds most of the page's prose only lays it out. Changes `rules`, where null stands for a kept block.
 */
export function keepLists(
  view: View,
  rules: (string | null)[],
  judgedByScore: readonly boolean[],
  chance: Float64Array,
): void {
  const lists = new Map<number, number[]>()
  view.blocks.forEach(({ element = -1 }, i) => {
    const list = listAbove(view.elements, element)
    if (list < 0) return
    const entries = lists.get(list)
    if (entries) entries.push(i)
    else lists.set(list, [i])
  })
  for (const [list, entries] of lists) {
    const layout = (view.tree?.prose[list] ?? 0) > view.totalProse * MOSTLY
    if (layout || entries.length > MOST_ENTRIES) continue
    let [kept, all] = [0, 0]
    for (const i of entries) {
      const chars = view.blocks[i]?.text.length ?? 0
      all += chars
      if (rules[i] === null) kept += chars
    }
    const isWhole = kept > all * MOSTLY
    const inKeptRow = isWhole ? null : keptRows(view, rules, entries)
    for (const i of entries)
      if (judgedByScore[i] && (chance[i] as number) >= LIKELY_IN_LIST && (isWhole || inKeptRow?.(i)))
        rules[i] = null
  }
}

/** Of a table whose other rows may be those of something else: whether a cell stands in one row with a kept one. */
function keptRows(
  { elements, blocks }: View,
  rules: readonly (string | null)[],
  entries: readonly number[],
): (i: number) => boolean {
  const rowOf = (i: number): number => {
    for (let e = blocks[i]?.element ?? -1; e >= 0; e = elements[e]?.parent ?? -1)
      if (elements[e]?.tag === 'tr') return e
    return -1
  }
  const kept = new Set(entries.filter((i) => rules[i] === null).map(rowOf))
  kept.delete(-1)
  return (i) => kept.has(rowOf(i))
}

function listAbove(elements: readonly PageElement[], from: number): number {
  for (let e = from; e >= 0; e = elements[e]?.parent ?? -1)
    if (WHOLE.has((elements[e] as PageElement).tag)) return e
  return -1
}

const COMMENT = HINT_NAMES.indexOf('comment')
/** So much prose outside the comments, and they are not what the page is for, as they are in a forum. */
const PROSE_BESIDES = 250

/**
 * What readers wrote below an article is not of it: blocks in an element named for comments within another one. One
 * such name alone says little. Changes `rules`, where null stands for a kept block.
 */
export function dropComments(view: View, rules: (string | null)[]): void {
  const { tree, elements, blocks } = view
  if (!tree) return
  const named = new Int8Array(elements.length)
  for (let e = 0; e < elements.length; e += 1) {
    const { parent, tag } = elements[e] as PageElement
    if (tag === 'body' || tag === 'html') continue
    named[e] = (parent < 0 ? 0 : (named[parent] as number)) + (((tree.own[e] as number) >> COMMENT) & 1)
  }
  const inside = blocks.map(({ element = -1 }) => element >= 0 && (named[element] as number) >= 2)
  if (view.titleAt >= 0 && inside[view.titleAt]) return
  let besides = 0
  rules.forEach((rule, i) => {
    if (rule === null && !inside[i]) besides += view.prose[i] as number
  })
  if (besides < PROSE_BESIDES) return
  rules.forEach((rule, i) => {
    if (rule === null && inside[i] && i > view.titleAt) rules[i] = 'in the comments'
  })
}
