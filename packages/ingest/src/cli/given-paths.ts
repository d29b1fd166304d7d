import type { FailedItem } from '../edge/failed-item.ts'
import { looksParted, partsOf } from '../edge/parts.ts'
import { readFile } from '../edge/read-file.ts'
import { type ListedPath, type Listing, listPaths, readFilesFrom } from '../edge/read-paths.ts'
import type { Item } from '../values/item.ts'
import { type Io, UsageError } from './io.ts'

/** What `ingest` and `explain` are told of their files beside the paths. */
export type PathFlags = {
  readonly 'files-from': string | undefined
  readonly include: readonly string[] | undefined
  readonly exclude: readonly string[] | undefined
  readonly separator: string | undefined
}

/** What a command was given to read: files, and the lines of a list that name none. */
export type Given = Pick<Listing, 'files' | 'skipped'> & { readonly missing: readonly FailedItem[] }

/**
 * The files that a command was given, by arguments and `--files-from`. A path in a list that is not there is an end of
 * its own. Throws a UsageError where there are no paths, and where an argument is not there.
 */
export async function givenPaths(paths: readonly string[], flags: PathFlags, io: Io): Promise<Given> {
  const filesFrom = flags['files-from']
  const listed = filesFrom === undefined ? [] : await listOf(filesFrom, io)
  const all = [...paths, ...listed.map(({ path }) => path)]
  if (paths.length === 0 && filesFrom === undefined) {
    throw new UsageError('name at least one file or folder, or - for standard input')
  }
  const listing = await listPaths(all, { include: flags.include ?? [], exclude: flags.exclude ?? [] })
  const typed = listing.missing.filter((path) => paths.includes(path))
  if (typed.length > 0) {
    throw new UsageError(`there is no ${typed.map((path) => `"${path}"`).join(', ')}`)
  }
  const gone = new Set(listing.missing)
  const missing = listed
    .filter(({ path }) => gone.delete(path))
    .map(({ path, line }) => {
      const place = `line ${line} of ${filesFrom}`
      return { path, reason: 'unreadable' as const, place, failed: `${place}: there is no such file` }
    })
  return { ...listing, missing }
}

async function listOf(list: string, io: Io): Promise<ListedPath[]> {
  try {
    return await readFilesFrom(list, io.input)
  } catch (error) {
    throw new UsageError(`--files-from cannot read "${list}": ${(error as Error).message}`)
  }
}

/** Told of a file that seems to hold several articles, and is read as one: how many, and the line that parts them. */
export type OnParted = (path: string, parts: number, mark: string) => void

/** Reads the given files one after the other, only as fast as they are taken; the missing ones come first. */
export async function* items(
  given: Given,
  { separator }: PathFlags,
  io: Io,
  onParted: OnParted,
): AsyncGenerator<Item | FailedItem> {
  yield* given.missing
  for (const file of given.files)
    for await (const item of readFile(file, io.input)) {
      if (separator !== undefined && !('failed' in item)) yield* partsOf(item, separator)
      else {
        const found = 'failed' in item ? null : looksParted(item)
        if (found !== null) onParted(item.path, found.parts, found.mark)
        yield item
      }
    }
}
