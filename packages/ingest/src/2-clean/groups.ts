import type { Block, PageElement } from '../values/page.ts'

/** Blocks of one look: the same tag in the same kind of element. */
export type Group = { blocks: number; prose: number; chars: number; linked: number }

/** The group of each block. */
export function groupsOf(
  blocks: readonly Block[],
  elements: readonly PageElement[],
  prose: Float64Array,
): Group[] {
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
