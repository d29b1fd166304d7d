import type { View } from './view.ts'

/** A page whose blocks have each been judged once, alone. */
type Looked = {
  readonly view: View
  readonly early: Float64Array
  /** Mean early chance, by characters, of the blocks of one look, and of the element, parent and grandparent. */
  readonly likes: Float64Array
  readonly elements: Float64Array
  readonly keptBefore: Int32Array
  readonly keptAfter: Int32Array
  /** Running sums of mass, and of mass by early chance: entry k sums the blocks before block k. */
  readonly masses: Float64Array
  readonly weighed: Float64Array
}

/** @param early the chances of the first look */
export function lookAgain(view: View, early: Float64Array): Looked {
  const n = early.length
  const [masses, weighed] = [new Float64Array(n + 1), new Float64Array(n + 1)]
  for (let i = 0; i < n; i += 1) {
    const m = mass(view, i)
    masses[i + 1] = (masses[i] as number) + m
    weighed[i + 1] = (weighed[i] as number) + m * (early[i] as number)
  }
  return {
    view,
    early,
    masses,
    weighed,
    likes: meansOfLikes(view, early),
    elements: meansOfElements(view, early),
    ...distances(early),
  }
}

const mass = (view: View, i: number): number => Math.min(view.blocks[i]?.text.length ?? 0, 500) + 20

function meansOfLikes(view: View, early: Float64Array): Float64Array {
  const likes = new Float64Array(early.length)
  const sums = new Map<object, { sum: number; all: number }>()
  view.groups.forEach((g, i) => {
    const m = mass(view, i)
    const found = sums.get(g)
    if (!found) sums.set(g, { sum: m * (early[i] as number), all: m })
    else {
      found.sum += m * (early[i] as number)
      found.all += m
    }
  })
  view.groups.forEach((g, i) => {
    const { sum, all } = sums.get(g) as { sum: number; all: number }
    likes[i] = sum / all
  })
  return likes
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

/** Blocks to another one: so many, or more. */
const FAR = 99
const LOGS = Float64Array.from({ length: FAR + 1 }, (_v, n) => Math.log2(1 + n) / 5)

/** Blocks to the nearest one held likely before and after; `FAR` where there is none. */
function distances(early: Float64Array): Pick<Looked, 'keptBefore' | 'keptAfter'> {
  const n = early.length
  const [keptBefore, keptAfter] = [new Int32Array(n), new Int32Array(n)]
  for (let i = 0, d = FAR; i < n; i += 1) {
    keptBefore[i] = d
    d = (early[i] as number) > 0.6 ? 1 : Math.min(d + 1, FAR)
  }
  for (let i = n - 1, d = FAR; i >= 0; i -= 1) {
    keptAfter[i] = d
    d = (early[i] as number) > 0.6 ? 1 : Math.min(d + 1, FAR)
  }
  return { keptBefore, keptAfter }
}

/** What the company of a block says of it, in the order of the answers of `askAgain`. */
export const SECOND_QUESTIONS: readonly string[] = [
  'first look',
  'line before likely',
  'line after likely',
  'both lines around likely',
  'three lines before likely',
  'three lines after likely',
  'eight lines before likely',
  'eight lines after likely',
  'the like likely',
  'element likely',
  'parent likely',
  'grandparent likely',
  'great-grandparent likely',
  'lines since a likely one',
  'lines to a likely one',
  'no likely line before',
  'no likely line after',
]

/** Writes the answers for block `i` into the row from `at` on. */
export function askAgain(l: Looked, i: number, row: Float64Array, at: number): void {
  const { early } = l
  const n = early.length
  const own = early[i] as number
  const before = i > 0 ? (early[i - 1] as number) : 0
  const after = i + 1 < n ? (early[i + 1] as number) : 0
  let k = at
  row[k++] = Math.log((own + 1e-4) / (1 - own + 1e-4)) / 4
  row[k++] = before
  row[k++] = after
  row[k++] = Math.min(before, after)
  writeMean(l, i - 3, i, row, k++)
  writeMean(l, i + 1, i + 4, row, k++)
  writeMean(l, i - 8, i, row, k++)
  writeMean(l, i + 1, i + 9, row, k++)
  row[k++] = l.likes[i] as number
  let e = l.view.blocks[i]?.element ?? -1
  for (let steps = 0; steps < 4; steps += 1) {
    row[k++] = e < 0 ? 0 : (l.elements[e] as number)
    if (e >= 0) e = l.view.elements[e]?.parent ?? -1
  }
  const since = l.keptBefore[i] as number
  const to = l.keptAfter[i] as number
  row[k++] = LOGS[since] as number
  row[k++] = LOGS[to] as number
  row[k++] = since > 60 ? 1 : 0
  row[k++] = to > 60 ? 1 : 0
}

/** Writes the mean early chance by mass, of the blocks from `from` up to `to`, into the row at `at`. */
function writeMean(l: Looked, from: number, to: number, row: Float64Array, at: number): void {
  const { weighed, masses } = l
  const a = Math.max(from, 0)
  const b = Math.min(to, l.early.length)
  const all = a >= b ? 0 : (masses[b] as number) - (masses[a] as number)
  row[at] = all === 0 ? 0 : ((weighed[b] as number) - (weighed[a] as number)) / all
}
