import type { View } from './view.ts'

/** A page whose blocks have each been judged once, alone. */
export type Looked = {
  readonly view: View
  readonly early: Float64Array
  /** Mean early chance, by characters, of the blocks of one look, and of the element, parent and grandparent. */
  readonly likes: Float64Array
  readonly elements: Float64Array
  readonly keptBefore: Int32Array
  readonly keptAfter: Int32Array
}

export type SecondFeature = { readonly name: string; readonly of: (l: Looked, i: number) => number }

/** @param early the chances of the first look */
export function lookAgain(view: View, early: Float64Array): Looked {
  return {
    view,
    early,
    likes: meansOfLikes(view, early),
    elements: meansOfElements(view, early),
    ...distances(early),
  }
}

const log = (n: number): number => Math.log2(1 + Math.max(n, 0)) / 5
const mass = (view: View, i: number): number => Math.min(view.blocks[i]?.text.length ?? 0, 500) + 20

function meansOfLikes(view: View, early: Float64Array): Float64Array {
  const sums = new Map<object, [number, number]>()
  view.groups.forEach((g, i) => {
    const [sum, all] = sums.get(g) ?? [0, 0]
    const m = mass(view, i)
    sums.set(g, [sum + m * (early[i] as number), all + m])
  })
  return Float64Array.from(view.groups, (g) => {
    const [sum, all] = sums.get(g) as [number, number]
    return sum / all
  })
}

function meansOfElements(view: View, early: Float64Array): Float64Array {
  const n = view.elements.length
  const [sum, all] = [new Float64Array(n), new Float64Array(n)]
  view.blocks.forEach((b, i) => {
    const e = b.element ?? -1
    if (e < 0) return
    sum[e] = (sum[e] as number) + mass(view, i) * (early[i] as number)
    all[e] = (all[e] as number) + mass(view, i)
  })
  for (let e = n - 1; e > 0; e -= 1) {
    const parent = view.elements[e]?.parent ?? -1
    if (parent < 0) continue
    sum[parent] = (sum[parent] as number) + (sum[e] as number)
    all[parent] = (all[parent] as number) + (all[e] as number)
  }
  return sum.map((s, e) => ((all[e] as number) === 0 ? 0 : s / (all[e] as number)))
}

/** Blocks to the nearest one held likely before and after; 99 where there is none. */
function distances(early: Float64Array): Pick<Looked, 'keptBefore' | 'keptAfter'> {
  const n = early.length
  const [keptBefore, keptAfter] = [new Int32Array(n), new Int32Array(n)]
  for (let i = 0, d = 99; i < n; i += 1) {
    keptBefore[i] = d
    d = (early[i] as number) > 0.6 ? 1 : Math.min(d + 1, 99)
  }
  for (let i = n - 1, d = 99; i >= 0; i -= 1) {
    keptAfter[i] = d
    d = (early[i] as number) > 0.6 ? 1 : Math.min(d + 1, 99)
  }
  return { keptBefore, keptAfter }
}

const chance = (l: Looked, i: number): number => l.early[i] ?? 0
const mean = (l: Looked, i: number, from: number, to: number): number => {
  let [sum, all] = [0, 0]
  for (let k = i + from; k <= i + to; k += 1) {
    if (k < 0 || k >= l.early.length || k === i) continue
    sum += mass(l.view, k) * chance(l, k)
    all += mass(l.view, k)
  }
  return all === 0 ? 0 : sum / all
}
const elementUp = (l: Looked, i: number, steps: number): number => {
  let e = l.view.blocks[i]?.element ?? -1
  for (let k = 0; k < steps && e >= 0; k += 1) e = l.view.elements[e]?.parent ?? -1
  return e < 0 ? 0 : (l.elements[e] as number)
}
const flag = (b: boolean): number => (b ? 1 : 0)

/** What the company of a block says of it. */
export const SECOND_LOOK: readonly SecondFeature[] = [
  { name: 'first look', of: (l, i) => Math.log((chance(l, i) + 1e-4) / (1 - chance(l, i) + 1e-4)) / 4 },
  { name: 'line before likely', of: (l, i) => chance(l, i - 1) },
  { name: 'line after likely', of: (l, i) => chance(l, i + 1) },
  { name: 'both lines around likely', of: (l, i) => Math.min(chance(l, i - 1), chance(l, i + 1)) },
  { name: 'three lines before likely', of: (l, i) => mean(l, i, -3, -1) },
  { name: 'three lines after likely', of: (l, i) => mean(l, i, 1, 3) },
  { name: 'eight lines before likely', of: (l, i) => mean(l, i, -8, -1) },
  { name: 'eight lines after likely', of: (l, i) => mean(l, i, 1, 8) },
  { name: 'the like likely', of: (l, i) => l.likes[i] as number },
  { name: 'element likely', of: (l, i) => elementUp(l, i, 0) },
  { name: 'parent likely', of: (l, i) => elementUp(l, i, 1) },
  { name: 'grandparent likely', of: (l, i) => elementUp(l, i, 2) },
  { name: 'great-grandparent likely', of: (l, i) => elementUp(l, i, 3) },
  { name: 'lines since a likely one', of: (l, i) => log(l.keptBefore[i] as number) },
  { name: 'lines to a likely one', of: (l, i) => log(l.keptAfter[i] as number) },
  { name: 'no likely line before', of: (l, i) => flag((l.keptBefore[i] as number) > 60) },
  { name: 'no likely line after', of: (l, i) => flag((l.keptAfter[i] as number) > 60) },
]
