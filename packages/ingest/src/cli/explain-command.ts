import { explain, explanationLine } from '../explain.ts'
import { explanationText } from './explanation-text.ts'
import { fieldNotes } from './field-notes.ts'
import { givenPaths, items, type PathFlags } from './given-paths.ts'
import { exit, type Io, UsageError } from './io.ts'

export type ExplainFlags = PathFlags & { readonly format: string }

/** `factline explain PATH…`: all that each article goes through. Asks no database. Returns the exit code. */
export async function explainCommand(paths: readonly string[], flags: ExplainFlags, io: Io): Promise<number> {
  if (flags.format !== 'text' && flags.format !== 'ndjson') {
    throw new UsageError(`--format is text or ndjson, not "${flags.format}"`)
  }
  const listing = await givenPaths(paths, flags, io)
  // All at once: what recurs over a site's pages and which texts are one story is known only at the end.
  const all = []
  for await (const item of items(listing, flags, io)) all.push(item)
  const notes = fieldNotes()
  const explanations = explain(all, undefined, notes.add)
  io.err(notes.text())
  for (const one of explanations) {
    io.out(flags.format === 'ndjson' ? `${JSON.stringify(explanationLine(one))}\n` : explanationText(one))
  }
  // A dropped record is an answer too.
  return exit.ok
}
