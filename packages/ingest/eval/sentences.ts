import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { extract, type Trace } from '../src/5-extract/extract.ts'
import type { GoldClaim } from './claims-gold.ts'
import {
  type Counts,
  differing,
  f1,
  type Level,
  match,
  plus,
  precision,
  recall,
  zero,
} from './claims-match.ts'

/**
 * Scores the claims of single sentences, each an article of its own: what a language's tables read without any help
 * from the discourse. `--lang ru,zh`; `--part tune|held`; `--errors`; `--id sr001`.
 */
const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'ru,zh,de,es' },
    part: { type: 'string' },
    id: { type: 'string' },
    errors: { type: 'boolean', default: false },
  },
})

type GoldSentence = {
  readonly id: string
  readonly lang: string
  readonly published: string | null
  readonly text: string
  readonly claims: readonly GoldClaim[]
}

const levels: readonly Level[] = ['strict', 'series', 'value']

for (const lang of values.lang.split(',')) {
  const file = fileURLToPath(new URL(`./gold/sentences-${lang}.jsonl`, import.meta.url))
  if (!existsSync(file)) {
    console.log(`${lang}: no sentences at ${file}, skipped`)
    continue
  }
  const counts: Record<Level, Counts> = { strict: zero, series: zero, value: zero }
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  for (const line of all) {
    const gold = JSON.parse(line) as GoldSentence
    const third = Number(/(\d+)/.exec(gold.id)?.[1] ?? 0) % 3 === 0
    if (values.part !== undefined && (values.part === 'held') !== third) continue
    if (values.id !== undefined && !values.id.split(',').includes(gold.id)) continue
    const { text, published } = gold
    const paragraphs = [{ start: 0, end: text.length, line: 1, kind: 'body' as const }]
    const trace: Trace = { views: [], notes: [], drafts: [] }
    const { claims } = extract({ title: null, text, paragraphs, published, lang }, trace)
    for (const level of levels) counts[level] = plus(counts[level], match(gold.claims, claims, level).counts)
    if (values.errors) showErrors(gold, claims, trace)
  }
  for (const level of levels) {
    const c = counts[level]
    const row = [precision(c), recall(c), f1(c)].map((n) => n.toFixed(3)).join('  ')
    console.log(`${lang} ${level.padEnd(7)} right ${c.right} missed ${c.missed} extra ${c.extra}  ${row}`)
  }
}

type Claims = ReturnType<typeof extract>['claims']

function showErrors(gold: GoldSentence, claims: Claims, trace: Trace): void {
  const { missed, extra } = match(gold.claims, claims, 'strict')
  if (missed.length + extra.length === 0) return
  console.log(`${gold.id} ${gold.published} ${gold.text}`)
  for (const one of missed) console.log(`   lost  ${short(one)} ${nearest(one, extra)}`)
  for (const one of extra) console.log(`   extra ${short(one)}`)
  for (const one of trace.notes) console.log(`   note  «${gold.text.slice(one.start, one.end)}» ${one.note}`)
}

/** The fields in which the claim that comes nearest differs. */
function nearest(gold: GoldClaim, claims: Claims): string {
  const told = claims.map((claim) => differing(gold, claim)).sort((a, b) => a.length - b.length)[0]
  return told === undefined || told.length > 4 ? '(not found)' : `(${told.join(',')})`
}

function short(claim: GoldClaim | Claims[number]): string {
  return `${claim.kind[0]} ${claim.measure} ${claim.product} ${claim.area}<>${claim.partner} ${claim.value} ${claim.unit} ${JSON.stringify(claim.period)} ${claim.status} ${claim.detail ?? ''}`
}
