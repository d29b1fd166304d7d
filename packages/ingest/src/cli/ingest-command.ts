import { type Reason, reasons } from '@factline/schema/vocabulary/outcomes'
import type { ModelCounts } from '../edge/model-reader.ts'
import { takeSingleLock } from '../edge/single-lock.ts'
import { ingest, type ItemResult, type Summary } from '../ingest.ts'
import { givenPaths, items, type PathFlags } from './given-paths.ts'
import { exit, type Io, UsageError } from './io.ts'
import { progressBar } from './progress.ts'
import { readingNotes } from './reading-notes.ts'
import { withDatabase } from './with-database.ts'

export type IngestFlags = PathFlags & {
  readonly 'dry-run': boolean
  readonly quiet: boolean
  readonly json: boolean
  readonly single: boolean
  readonly 'max-time': string | undefined
}

/** `factline ingest PATH…`. Returns the exit code. */
export async function ingestCommand(paths: readonly string[], flags: IngestFlags, io: Io): Promise<number> {
  const seconds = duration(flags['max-time'])
  const { model } = io.env
  if (typeof model === 'string') throw new UsageError(model)
  const listing = await givenPaths(paths, flags, io)
  return withDatabase(io, 'migrated', async (db, url) => {
    const lock = flags.single ? await takeSingleLock(url) : null
    if (flags.single && lock === null) {
      if (!flags.quiet) io.err('Another ingest with --single is under way on this database.\n')
      return exit.locked
    }
    const bar = progressBar(
      flags.quiet || flags.json ? { ...io, env: { ...io.env, isTerminal: false } } : io,
      listing.files.length,
    )
    const began = performance.now()
    let late = false
    const rejected: ItemResult[] = []
    const notes = readingNotes()
    const files = new Set<string>()
    try {
      const summary = await ingest(items(listing, flags, io, notes.onParted), db, {
        dryRun: flags['dry-run'],
        model: model ?? null,
        onResult: (result) => {
          if (isRejected(result) && rejected.length < mostShown) rejected.push(result)
          // A file of many records is one step.
          const file = result.path.replace(/(?:#\d+)+$/, '')
          if (!files.has(file)) bar.step()
          files.add(file)
        },
        onFields: notes.onFields,
        isTimeUp: () => (late = performance.now() - began > seconds * 1000),
      })
      bar.done()
      if (!flags.quiet) io.err(notes.text())
      const left = late ? listing.files.length - files.size : 0
      if (flags.json) io.out(`${JSON.stringify({ ...summary, left, dry_run: flags['dry-run'] })}\n`)
      else if (!flags.quiet) io.out(summaryText(summary, rejected, { left, dryRun: flags['dry-run'] }))
      return summary.rejected > 0 ? exit.rejected : exit.ok
    } finally {
      await lock?.release()
    }
  })
}

/** Enough to see what is wrong; the rest stands in the database (`factline status`). */
const mostShown = 10

const isRejected = (result: ItemResult): boolean =>
  result.outcome === 'dropped' && result.fresh && result.reason !== 'already_stored'

/** What a run did, for people. Every record is in exactly one of the lines. */
export function summaryText(
  summary: Summary,
  rejected: readonly ItemResult[],
  { left, dryRun }: { readonly left: number; readonly dryRun: boolean },
): string {
  const { created, unchanged, claims, events } = summary
  const lines = [`${summary.read} read${dryRun ? ' (dry run, nothing written)' : ''}`]
  const facts = created > 0 ? `, with ${plural(claims, 'claim')} and ${plural(events, 'event')}` : ''
  lines.push(`  ${created} created${facts}`, `  ${unchanged} unchanged`)
  for (const [reason, count] of Object.entries(summary.dropped)) {
    lines.push(`  ${count} dropped: ${reason}, ${reasons[reason as Reason]}`)
  }
  for (const { path, detail } of rejected) lines.push(`    ${path}: ${detail}`)
  const more = summary.rejected - rejected.length
  if (more > 0) lines.push(`    and ${more} more`)
  if (summary.model !== undefined) lines.push(...modelLines(summary.model))
  if (left > 0) lines.push(`  time is up: ${plural(left, 'file')} left for the next run`)
  return `${lines.join('\n')}\n`
}

function modelLines({ asked, cached, refused, failed, unasked }: ModelCounts): string[] {
  const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0)
  const reasons = (counts: Record<string, number>): string[] =>
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostShown)
      .map(([reason, count]) => `      ${count} ${reason}`)
  return [
    `  second reader: ${plural(asked, 'request')}, ${cached} answered before`,
    ...(sum(refused) > 0 ? [`    ${plural(sum(refused), 'claim')} of it refused`, ...reasons(refused)] : []),
    ...(sum(failed) > 0
      ? [`    ${plural(sum(failed), 'question')} without an answer`, ...reasons(failed)]
      : []),
    ...(unasked > 0 ? [`    ${plural(unasked, 'question')} not asked: the budget is used up`] : []),
  ]
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Seconds out of `90s`, `5m`, `1h`; unlimited where not given. A bare 10 is refused: it may mean minutes. */
function duration(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  const hit = /^(\d+(?:\.\d+)?)([smh])$/.exec(text)
  if (!hit)
    throw new UsageError(`--max-time takes a span with its unit, such as 90s, 5m or 1h, not "${text}"`)
  return Number(hit[1]) * { s: 1, m: 60, h: 3600 }[hit[2] as 's' | 'm' | 'h']
}
