import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Features } from '../src/5-extract/claims/draft.ts'
import { finish } from '../src/5-extract/claims/finish.ts'
import { extract, type Trace } from '../src/5-extract/extract.ts'
import { annotated } from './claims-gold.ts'
import { match } from './claims-match.ts'
import { goldSets, isMounted } from './gold-article.ts'

/**
 * Fits the weights of the confidence on the gold and writes them to `confidence/weights.ts`. Every third article of dev
 * and the batches named with `--leave en:4,en:5` stay out and give the calibration that is printed.
 */
type Row = { readonly features: Features; readonly right: boolean; readonly held: boolean; readonly weight: number }

const left = new Set((process.argv.find((arg) => arg.startsWith('--leave='))?.slice(8) ?? '').split(','))

function rows(): Row[] {
  return goldSets.filter(isMounted).flatMap((set) =>
    annotated(set).flatMap(({ gold, article }) => {
      const third = Number(/(\d+)/.exec(gold.id)?.[1] ?? 0) % 3 === 0
      const held = (set.name === 'dev' && third) || left.has(`${set.name}:${gold.batch ?? ''}`)
      const trace: Trace = { views: [], notes: [], drafts: [] }
      extract(article, trace)
      const claims = finish(trace.drafts, trace.views, 0)
      const extra = new Set(match(gold.claims, claims, 'strict').extra)
      return claims.flatMap((claim) => {
        const draft = trace.drafts.find((one) => one.value_start === claim.value_span[0] && one.partner === claim.partner)
        // The set that the rules were written on flatters them; the others weigh more.
        return draft === undefined ? [] : [{ features: draft.features, right: !extra.has(claim), held, weight: set.name === 'dev' ? 0.5 : 1 }]
      })
    }),
  )
}

/** Logistic regression by gradient descent with a little shrinking; the features are few and between 0 and 1. */
function fit(data: readonly Row[]): Record<string, number> {
  const names = Object.keys(data[0]?.features ?? {}) as (keyof Features)[]
  const weights: Record<string, number> = { bias: 0 }
  for (const name of names) weights[name] = 0
  const shrink = 0.002
  for (let round = 0; round < 1500; round++) {
    const gradient: Record<string, number> = {}
    let total = 0
    for (const row of data) {
      const error = (predict(weights, row.features) - (row.right ? 1 : 0)) * row.weight
      total += row.weight
      gradient.bias = (gradient.bias ?? 0) + error
      for (const name of names) gradient[name] = (gradient[name] ?? 0) + error * row.features[name]
    }
    for (const name of Object.keys(weights)) weights[name] = (weights[name] ?? 0) - 2 * ((gradient[name] ?? 0) / total + shrink * (name === 'bias' ? 0 : (weights[name] ?? 0)))
  }
  return weights
}

function predict(weights: Record<string, number>, features: Features): number {
  let sum = weights.bias ?? 0
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

/** Expected calibration error over ten bins. */
function calibration(data: readonly Row[], weights: Record<string, number>): number {
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const inside = data.filter((row) => Math.min(9, Math.floor(predict(weights, row.features) * 10)) === bin)
    if (inside.length === 0) continue
    const told = inside.reduce((sum, row) => sum + predict(weights, row.features), 0) / inside.length
    const right = inside.filter((row) => row.right).length / inside.length
    error += (Math.abs(told - right) * inside.length) / data.length
    console.log(`${(bin / 10).toFixed(1)}  told ${told.toFixed(2)}  right ${right.toFixed(2)}  ${inside.length}`)
  }
  return error
}

const all = rows()
const weights = fit(all.filter((row) => !row.held))
console.log('fitted on'.padEnd(12), all.filter((row) => !row.held).length)
console.log(`calibration error, fitted: ${calibration(all.filter((row) => !row.held), weights).toFixed(3)}`)
console.log(`calibration error, held out: ${calibration(all.filter((row) => row.held), weights).toFixed(3)}`)
const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`)
const file = `/** Fitted by \`eval/claims-fit.ts\` on the development gold; the names are those of \`claims/draft.ts\`. */\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`
writeFileSync(join(import.meta.dirname, '../src/5-extract/confidence/weights.ts'), file)
