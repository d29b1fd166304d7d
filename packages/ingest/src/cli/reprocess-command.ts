import { type ClaimChange, type Told } from '../edge/claim-changes.ts'
import { reprocess } from '../edge/reprocess.ts'
import { extractor } from '../pipeline.ts'
import { exit, type Io } from './io.ts'
import { progressBar } from './progress.ts'
import { withDatabase } from './with-database.ts'

/** Few enough to read, enough to see what kind of change it is. */
const examples = 5

/**
 * `factline reprocess`: reads stored articles again with the rules of today, tells which claims were gained, lost and
 * changed, and switches to them. `--dry-run` only tells; `--json` prints every change, one a line. Returns the exit code.
 */
export const reprocessCommand = (
  flags: { readonly 'dry-run': boolean; readonly json: boolean },
  io: Io,
): Promise<number> =>
  withDatabase(io, 'migrated', async (db) => {
    const { stale } = await db
      .selectFrom('articles')
      .select((row) => row.fn.countAll<number>().as('stale'))
      .where('extractor_version', '<>', extractor.version)
      .executeTakeFirstOrThrow()
    const bar = progressBar(io, Number(stale))
    const { articles, changes } = await reprocess(db, extractor, {
      dry: flags['dry-run'],
      onArticle: bar.step,
    })
    bar.done()
    if (flags.json) for (const change of changes) io.out(`${JSON.stringify(change)}\n`)
    else io.out(report(articles, changes, flags['dry-run']))
    return exit.ok
  })

function report(articles: number, changes: readonly ClaimChange[], dry: boolean): string {
  if (articles === 0) return `Every article was read by version ${extractor.version} already.\n`
  const of = (how: ClaimChange['how']): ClaimChange[] => changes.filter((one) => one.how === how)
  const lines = (['gained', 'lost', 'changed'] as const).flatMap((how) => [
    `  ${of(how).length} claims ${how}`,
    ...of(how)
      .slice(0, examples)
      .map((one) => `    ${words(one)}`),
  ])
  const head = `${articles} articles ${dry ? 'would be' : 'were'} read again by version ${extractor.version}`
  return `${head}\n${lines.join('\n')}\n`
}

function words({ article, before, after, fields }: ClaimChange): string {
  const told = (after ?? before) as Told
  const what = `${told.measure} ${told.product} ${told.area}–${told.partner} ${told.period ?? 'undated'} ${told.value} ${told.unit}`
  const how = fields.map((field) => `${field} ${before?.[field] ?? 'none'} → ${after?.[field] ?? 'none'}`)
  return `${article}: ${what}${how.length === 0 ? '' : ` (${how.join(', ')})`}`
}
