import { createReadStream } from 'node:fs'
import { glob, readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** The files behind the given paths, in reading order. */
export type Listing = {
  readonly files: readonly string[]
  /** Given paths that are not there. */
  readonly missing: readonly string[]
  /** Files met in folders and passed over: hidden ones, and notes in Markdown. */
  readonly skipped: readonly string[]
}

/** Globs that choose among the files met in folders; one without a slash is for names in any of them. */
export type Choice = { readonly include: readonly string[]; readonly exclude: readonly string[] }

/** `-` among the paths: one article on standard input. */
export const standardInput = '-'

/**
 * Lists files, folders (walked whole, in code point order, so that two runs meet the same order everywhere) and `-`.
 * A folder reached twice, through a link that loops or otherwise, is walked once. Each file is listed once. A path that
 * is not there is tried as a glob.
 */
export async function listPaths(
  paths: readonly string[],
  { include, exclude }: Choice = { include: [], exclude: [] },
): Promise<Listing> {
  const files = new Set<string>()
  const missing: string[] = []
  const skipped = new Set<string>()
  const seen = new Set<string>()
  const isChosen = (file: string): boolean => {
    const fits = (pattern: string): boolean =>
      path.matchesGlob(pattern.includes('/') ? file : path.basename(file), pattern)
    return (include.length === 0 || include.some(fits)) && !exclude.some(fits)
  }
  const walk = async (folder: string): Promise<void> => {
    const real = await realpath(folder)
    if (seen.has(real)) return
    seen.add(real)
    const names = await readdir(folder).catch(() => null)
    // Listed like a file, to end as unreadable with what the system says.
    if (names === null) files.add(folder)
    for (const name of (names ?? []).sort((a, b) => (a < b ? -1 : 1))) {
      const at = path.join(folder, name)
      const entry = await stat(at).catch(() => null)
      // A README among scrapes speaks of them; named on its own, it is read.
      if (name.startsWith('.') || (entry?.isFile() && /\.md$/i.test(name))) skipped.add(at)
      else if (entry?.isDirectory()) await walk(at)
      // A broken link is listed, to end as unreadable; a pipe or a device would never end.
      else if (entry === null || entry.isFile()) (isChosen(at) ? files : skipped).add(at)
    }
  }
  for (const given of paths) {
    if (given === standardInput) files.add(given)
    else {
      const at = path.normalize(given).replace(/(?<=.)[\\/]+$/, '')
      const found = (await exists(at)) ? [at] : await opened(given)
      if (found.length === 0) missing.push(given)
      for (const one of found) {
        const entry = await stat(one).catch(() => null)
        if (entry?.isDirectory()) await walk(one)
        else if (found[0] === at || isChosen(one)) files.add(one)
        else skipped.add(one)
      }
    }
  }
  return { files: [...files], missing, skipped: [...skipped] }
}

async function opened(pattern: string): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob(pattern)) found.push(file)
  return found.sort((a, b) => (a < b ? -1 : 1))
}

const exists = (at: string): Promise<boolean> =>
  stat(at).then(
    () => true,
    () => false,
  )

/** A path in a list file, with its line. */
export type ListedPath = { readonly path: string; readonly line: number }

/** The paths in a list file, one a line; `-` reads the list from standard input. Blank lines count for nothing. */
export async function readFilesFrom(list: string, input: Readable): Promise<ListedPath[]> {
  const lines = createInterface({ input: list === standardInput ? input : createReadStream(list) })
  const paths: ListedPath[] = []
  let number = 0
  for await (const line of lines) {
    number += 1
    const path = (number === 1 ? line.replace(/^\ufeff/, '') : line).trim()
    if (path !== '') paths.push({ path, line: number })
  }
  return paths
}
