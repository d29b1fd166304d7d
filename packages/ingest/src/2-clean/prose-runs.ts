import type { Block } from '../values/page.ts'
import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** Eight words, small words among them, hardly a link. Fewer words are as often a heading or a menu. */
export const isProse = (s: Shape, links: number): boolean =>
  s.words >= 8 && links < 0.5 && (s.small > 0.12 || s.sentences > 1) && s.phrase !== 'legal'

/** Prose before each line, as a share of all. */
export function running(sums: Float64Array): Float64Array {
  const shares = new Float64Array(sums.length - 1)
  const total = sums[shares.length] as number
  for (let i = 0; total > 0 && i < shares.length; i += 1) shares[i] = (sums[i] as number) / total
  return shares
}

/**
 * The run of lines with the largest sum of (characters outside links − 80), by Kadane's method: of all rules that
 * see nothing but lengths it finds articles best.
 */
export function bestRun(blocks: readonly Block[]): readonly [number, number] {
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

/** Prose of the cluster that each line stands in, as a share of all prose; and lines to the richest cluster. */
export function clusters(prose: Float64Array, total: number): Pick<View, 'cluster' | 'toRichest'> {
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
