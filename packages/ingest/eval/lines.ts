import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../src/1-decode/decode.ts'
import { withoutGlosses } from '../src/2-clean/glosses.ts'
import { clean } from '../src/2-clean/clean.ts'

export type LineScore = {
  readonly set: string
  readonly articles: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Lines judged wrongly: `id:line`, with + for kept though boilerplate, - for dropped though body. */
  readonly wrong: readonly string[]
}

type Gold = {
  readonly id: string
  readonly file: string
  readonly keep?: readonly number[]
  readonly drop?: readonly number[]
}

/** Judges every keep and drop line of a gold file: a line is kept when its words stand in the cleaned text. */
export function scoreLines(set: string, jsonl: string, texts: string): LineScore {
  let [right, missed, extra, articles] = [0, 0, 0, 0]
  const wrong: string[] = []
  for (const row of readFileSync(jsonl, 'utf8').split('\n').filter(Boolean)) {
    const gold = JSON.parse(row) as Gold
    if (!gold.keep) continue
    articles += 1
    const bytes = readFileSync(join(texts, gold.file))
    const text = fold(cleanText(bytes, gold.file))
    const lines = bytes.toString('utf8').split('\n')
    const plain = withoutGlosses(lines.map((text) => ({ text })))
    const lineOf = (n: number): string =>
      fold((plain[n - 1]?.text ?? '').replace(/^\s*date \d{4}-\d\d(?:-\d\d)? /, ''))
    const stands = (n: number): boolean => text.includes(lineOf(n))
    const judged = (list: readonly number[]): readonly number[] => list.filter((n) => lineOf(n) !== '')
    for (const n of judged(gold.keep)) {
      if (stands(n)) right += 1
      else {
        missed += 1
        wrong.push(`${gold.id}:${n} -`)
      }
    }
    for (const n of judged(gold.drop ?? [])) {
      if (!stands(n)) continue
      extra += 1
      wrong.push(`${gold.id}:${n} +`)
    }
  }
  const precision = right / Math.max(right + extra, 1)
  const recall = right / Math.max(right + missed, 1)
  return {
    set,
    articles,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9),
    wrong,
  }
}

/** The sets that are at hand: our own gold, and the shared development sets where they are mounted. */
export function lineSets(): readonly { set: string; jsonl: string; texts: string }[] {
  const here = import.meta.dirname
  const shared = join(here, '../../../../shared')
  return [
    { set: 'seeds', jsonl: join(shared, 'gold/seeds.jsonl'), texts: join(shared, 'seeds') },
    { set: 'dev', jsonl: join(shared, 'gold/dev.jsonl'), texts: join(shared, 'gold/dev') },
    { set: 'samples', jsonl: join(here, 'gold/samples.jsonl'), texts: join(here, '../../../samples') },
    ...['en', 'ru', 'zh', 'de', 'es'].map((lang) => ({
      set: `own ${lang}`,
      jsonl: join(here, `gold/${lang}.jsonl`),
      texts: join(here, 'gold', lang),
    })),
  ]
}

function cleanText(bytes: Uint8Array, path: string): string {
  const item = {
    path,
    bytes,
    url: null,
    declared: { title: null, published: null, byline: null, content_type: null },
  }
  const pages = decode(item)
  // A live blog is a page an entry, and annotated as one.
  const cleaned = (pages.outcome === 'kept' ? pages.value : []).map((page) => clean(page))
  return cleaned.map((one) => (one.outcome === 'kept' ? one.value.text : '')).join('\n')
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

if (import.meta.main)
  for (const { set, jsonl, texts } of lineSets()) {
    if (!existsSync(jsonl)) {
      console.log(`${set}: skipped, ${jsonl} is not there`)
      continue
    }
    const s = scoreLines(set, jsonl, texts)
    const numbers = [s.f1, s.precision, s.recall].map((n) => n.toFixed(4)).join(' ')
    console.log(
      `${set}: F1 P R ${numbers} over ${s.articles} articles; wrong: ${s.wrong.join(', ') || 'none'}`,
    )
  }
