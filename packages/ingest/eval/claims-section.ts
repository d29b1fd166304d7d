import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '@factline/schema/model/claim'
import { pagesOf, readPage } from '../src/pipeline.ts'
import { annotated } from './claims-gold.ts'
import { f1, precision, recall } from './claims-match.ts'
import { scoreTable, type Scored, total, wrongFields } from './claims-table.ts'
import { type GoldSet, goldSets, isMounted } from './gold-article.ts'
import { type Section, table } from './section.ts'

/** No article of the gold is younger; a fixed day keeps the scores the same tomorrow. */
const today = '2026-11-30'

/** Claims of every annotated set, taken from the raw scrape through the whole pipeline, as a user meets them. */
export function claimSection(): Section {
  const sets = goldSets.filter(isMounted)
  const scores = sets.map((set) => ({ set, scored: scoreSet(set) }))
  const all = scores.flatMap(({ scored }) => scored)
  const rows = scores.flatMap(({ set, scored }) =>
    (['strict', 'series', 'value'] as const).map((level) => {
      const counts = total(scored, level)
      return [`${set.name}, ${level}`, scored.length, precision(counts), recall(counts), f1(counts)]
    }),
  )
  const none = all.filter((one) => one.annotated.gold.claims.length === 0)
  const invented = none.reduce((sum, one) => sum + one.claims.length, 0)
  return {
    title: 'Claims, from the raw scrape',
    lines: [
      ...table([['set and level', 'articles', 'precision', 'recall', 'F1'], ...rows]),
      '',
      ...scoreTable(all),
      '',
      ...wrongFields(all),
      `articles with nothing for us: ${none.length}; claims made of them: ${invented}`,
    ],
    metrics: Object.fromEntries(
      scores.flatMap(({ set, scored }) => {
        const counts = total(scored, 'strict')
        return [
          [`claims.${set.name}.f1`, f1(counts)],
          [`claims.${set.name}.precision`, precision(counts)],
        ]
      }),
    ),
    skipped: goldSets.filter((set) => !isMounted(set)).map((set) => `claims of ${set.name}: not mounted`),
  }
}

function scoreSet(set: GoldSet): Scored[] {
  return annotated(set).map((one) => ({ annotated: one, claims: readClaims(one.gold, set.texts) }))
}

/** The claims that the whole pipeline reads in the scrape of an annotated article; none where it takes it for no article. */
export function readClaims({ file }: { readonly file: string }, texts: string): readonly Claim[] {
  const path = join(texts, file)
  const declared = { title: null, published: null, byline: null, content_type: null }
  const pages = pagesOf({ path, bytes: readFileSync(path), url: null, declared })
  // A live blog is a page an entry, and annotated as one.
  return (pages.outcome === 'kept' ? pages.value : []).flatMap((page) => {
    const reading = readPage(page, undefined, today)
    return reading.outcome === 'kept' ? reading.value.claims : []
  })
}
