import { explain, explanationLine } from '../explain.ts'
import { explanationText } from './explanation-text.ts'
import { givenPaths, items, type PathFlags } from './given-paths.ts'
import { exit, type Io, UsageError } from './io.ts'
import { readingNotes } from './reading-notes.ts'

export type ExplainFlags = PathFlags & { readonly format: string }

/**
 * `factline explain PATH…`: all that each article goes through. Asks no database. Returns the exit code: that of an
 * `ingest` which meets these records for the first time.
 */
export async function explainCommand(paths: readonly string[], flags: ExplainFlags, io: Io): Promise<number> {
  if (flags.format !== 'text' && flags.format !== 'ndjson') {
    throw new UsageError(`--format is text or ndjson, not "${flags.format}"`)
  }
  const given = await givenPaths(paths, flags, io)
  const notes = readingNotes()
  // All at once: which texts are one story is known only at the end.
  const explanations = await explain(items(given, flags, io, notes.onParted), undefined, notes.onFields)
  io.err(notes.text())
  if (explanations.length === 0) io.err(`nothing to read: ${given.skipped.length} files were passed over\n`)
  for (const one of explanations) {
    io.out(flags.format === 'ndjson' ? `${JSON.stringify(explanationLine(one))}\n` : explanationText(one))
  }
  return explanations.some(({ outcome }) => outcome === 'dropped') ? exit.rejected : exit.ok
}
