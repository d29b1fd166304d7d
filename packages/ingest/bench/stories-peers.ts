import { labelledStories } from '../eval/stories-labelled.ts'
import { articleText } from './stories-data.ts'
import { type Way, ways } from './stories-ways.ts'

/**
 * Finding copies, side by side: articles of 500 words read a second, and on the labelled stories of the repository how
 * many articles a second from text to story, and how good the stories are. One thread.
 */
const texts = Array.from({ length: 60 }, (_, n) => articleText(n, 500))
const labelled = labelledStories()

console.log(
  '| way | read a second | to the story, a second | precision | recall | F1 | hard negatives merged |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- |')
for (const way of ways) console.log(`| ${[way.name, ...row(way)].join(' | ')} |`)

function row(way: Way): string[] {
  const reading = Math.min(...Array.from({ length: 4 }, () => cpu(() => texts.forEach(way.read))))
  let roots: number[] = []
  const whole = cpu(() => {
    roots = stories(way.pairs(labelled.map(({ text }) => text)))
  })
  const { precision, recall, merged } = scores(roots)
  const f1 = (2 * precision * recall) / (precision + recall)
  return [
    ((1000 * texts.length) / reading).toFixed(0),
    ((1000 * labelled.length) / whole).toFixed(0),
    ...[precision, recall, f1].map((value) => value.toFixed(3)),
    String(merged),
  ]
}

/** CPU milliseconds of one call. */
function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

/** The first text of each text's story. */
function stories(pairs: readonly [number, number][]): number[] {
  const roots = labelled.map((_, n) => n)
  const find = (n: number): number => (roots[n] === n ? n : (roots[n] = find(roots[n] as number)))
  for (const [a, b] of pairs) roots[Math.max(find(a), find(b))] = Math.min(find(a), find(b))
  return roots.map((_, n) => find(n))
}

function scores(roots: readonly number[]): { precision: number; recall: number; merged: number } {
  let [right, wanted, found] = [0, 0, 0]
  const merged = new Set<number>()
  labelled.forEach((one, n) => {
    for (let k = 0; k < n; k++) {
      const other = labelled[k] as (typeof labelled)[number]
      const [isOne, isFound] = [one.label === other.label, roots[n] === roots[k]]
      right += Number(isOne && isFound)
      wanted += Number(isOne)
      found += Number(isFound)
      if (!isFound) continue
      if (one.near === other.label) merged.add(n)
      if (other.near === one.label) merged.add(k)
    }
  })
  return { precision: right / found, recall: right / wanted, merged: merged.size }
}
