import { writeFileSync } from 'node:fs'
import { type SignName, signNames } from '../src/5-extract/confidence/evidence.ts'
import { chanceOf, type Model, mostWeights } from '../src/5-extract/confidence/model.ts'
import { extractorVersion } from '../src/5-extract/extract.ts'
import { leastOf, lineUnder } from './confidence-lines.ts'
import { confidenceReport } from './confidence-report.ts'
import { confidenceRows, folds, type Row } from './confidence-rows.ts'

export type Logistic = Pick<Model, 'bias' | 'weights'>

/** Draws the weights towards nothing, as if so many claims more had been seen that say the opposite. */
const ridge = 3
/** Newton's steps double the digits; the change behind the eighth is below those that are kept. */
const steps = 8

/** Fits a model of at most `mostWeights` signs: of all signs the one whose weight is surest to be nothing goes first. */
export function fit(rows: readonly Row[]): Logistic {
  let names = [...signNames]
  for (;;) {
    const { weights, sureness } = newton(rows, names)
    const weakest = names.reduce((least, name, k) =>
      (sureness[k + 1] ?? 0) < (sureness[names.indexOf(least) + 1] ?? 0) ? name : least,
    )
    if (names.length <= mostWeights) {
      const round = (w: number | undefined): number => Math.round((w ?? 0) * 1000) / 1000
      return {
        bias: round(weights[0]),
        weights: Object.fromEntries(names.map((name, k) => [name, round(weights[k + 1])])),
      }
    }
    names = names.filter((name) => name !== weakest)
  }
}

/** Logistic regression with a ridge by iteratively reweighted least squares; `sureness` is Wald's statistic of each weight. */
function newton(
  rows: readonly Row[],
  names: readonly SignName[],
): { weights: Float64Array; sureness: Float64Array } {
  const n = names.length + 1
  const seen = rows.filter((row) => row.mass > 0)
  const table = seen.map((row) => Float64Array.from([1, ...names.map((name) => row.evidence[name] ?? 0)]))
  const weights = new Float64Array(n)
  let inverse: Float64Array[] = []
  for (let step = 0; step < steps; step++) {
    const slope = Float64Array.from(weights, (w, k) => (k === 0 ? 0 : -ridge * w))
    const curve = Array.from({ length: n }, (_, k) =>
      Float64Array.from({ length: n }, (_one, j) => (j === k ? (k === 0 ? 1e-6 : ridge) : 0)),
    )
    table.forEach((x, i) => {
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (weights[k] as number), 0)))
      const mass = seen[i]?.mass ?? 1
      const error = mass * ((seen[i]?.right === true ? 1 : 0) - chance)
      for (let k = 0; k < n; k++) {
        if (x[k] === 0) continue
        slope[k] = (slope[k] as number) + error * (x[k] as number)
        const scaled = mass * chance * (1 - chance) * (x[k] as number)
        const line = curve[k] as Float64Array
        for (let j = 0; j < n; j++) line[j] = (line[j] as number) + scaled * (x[j] as number)
      }
    })
    inverse = inverted(curve)
    inverse.forEach((line, k) => {
      weights[k] =
        (weights[k] as number) + line.reduce((sum, value, j) => sum + value * (slope[j] as number), 0)
    })
  }
  return { weights, sureness: Float64Array.from(weights, (w, k) => (w * w) / (inverse[k]?.[k] ?? 1)) }
}

/** Gauss and Jordan; the ridge keeps the matrix away from singular, so that no pivots are sought. */
function inverted(matrix: readonly Float64Array[]): Float64Array[] {
  const n = matrix.length
  const wide = matrix.map((line, k) =>
    Float64Array.from({ length: 2 * n }, (_, j) => (j < n ? (line[j] as number) : j - n === k ? 1 : 0)),
  )
  wide.forEach((line, k) => {
    const pivot = line[k] as number
    for (let j = 0; j < 2 * n; j++) line[j] = (line[j] as number) / pivot
    wide.forEach((other, m) => {
      const factor = other[k] as number
      if (m !== k && factor !== 0)
        for (let j = 0; j < 2 * n; j++) other[j] = (other[j] as number) - factor * (line[j] as number)
    })
  })
  return wide.map((line) => line.slice(n))
}

/** The chance of each row by a model that has seen no claim of its article. */
export function crossValidated(rows: readonly Row[]): number[] {
  const models = Array.from({ length: folds }, (_, fold) => fit(rows.filter((row) => row.fold !== fold)))
  return rows.map((row) => chanceOf(models[row.fold] as Logistic, row.evidence))
}

/** `--write` stores the weights beside the extractor; without it they are only reported. */
if (import.meta.main) {
  const all = confidenceRows()
  const chances = crossValidated(all.rows)
  const logistic = fit(all.rows)
  const seeds = all.rows.filter((row) => row.group === 'seeds' && row.right)
  const least = Math.min(
    leastOf(all, chances),
    lineUnder(seeds.map((row) => chanceOf(logistic, row.evidence))),
  )
  const model: Model = { extractor: extractorVersion, least, ...logistic }
  console.log(confidenceReport(all, chances, model.least).join('\n'))
  console.log(JSON.stringify(model, null, 2))
  for (const skipped of all.skipped) console.log(`SKIPPED ${skipped}`)
  if (process.argv.includes('--write')) {
    writeFileSync(
      new URL('../src/5-extract/confidence/weights.json', import.meta.url),
      `${JSON.stringify(model, null, 2)}\n`,
    )
    console.log('written; the tests of confidence/ hold what a model must keep')
  }
}
