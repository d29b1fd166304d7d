import type { FailedItem } from '../edge/failed-item.ts'
import { partsOf } from '../edge/parts.ts'
import { readFile } from '../edge/read-file.ts'
import { type Listing, listPaths, readFilesFrom } from '../edge/read-paths.ts'
import type { Item } from '../values/item.ts'
import { type Io, UsageError } from './io.ts'

/** What `ingest` and `explain` are told of their files beside the paths. */
export type PathFlags = {
  readonly 'files-from': string | undefined
  readonly include: readonly string[] | undefined
  readonly exclude: readonly string[] | undefined
  readonly separator: string | undefined
}

/** The files that a command was given, by arguments and `--files-from`. Throws a UsageError where there are none. */
export async function givenPaths(paths: readonly string[], flags: PathFlags, io: Io): Promise<Listing> {
  const filesFrom = flags['files-from']
  const listed = filesFrom === undefined ? [] : await listOf(filesFrom, io)
  const all = [...paths, ...listed]
  if (paths.length === 0 && filesFrom === undefined) {
    throw new UsageError('name at least one file or folder, or - for standard input')
  }
  const listing = await listPaths(all, { include: flags.include ?? [], exclude: flags.exclude ?? [] })
  if (listing.missing.length > 0) {
    throw new UsageError(`there is no ${listing.missing.map((path) => `"${path}"`).join(', ')}`)
  }
  return listing
}

async function listOf(list: string, io: Io): Promise<string[]> {
  try {
    return await readFilesFrom(list, io.input)
  } catch (error) {
    throw new UsageError(`--files-from cannot read "${list}": ${(error as Error).message}`)
  }
}

/** Reads the listed files one after the other, only as fast as they are taken. */
export async function* items(
  listing: Listing,
  { separator }: PathFlags,
  io: Io,
): AsyncGenerator<Item | FailedItem> {
  for (const file of listing.files)
    for await (const item of readFile(file, io.input)) {
      if (separator === undefined || 'failed' in item) yield item
      else yield* partsOf(item, separator)
    }
}
