import type { OnFields } from '../edge/read-records.ts'
import type { OnParted } from './given-paths.ts'

export type ReadingNotes = {
  readonly onFields: OnFields
  readonly onParted: OnParted
  readonly text: () => string
}

/**
 * Gathers how files were understood, so that a person sees a wrong guess: which fields were taken for what, and which
 * texts seem to hold several articles. A line for each way of reading, with the file that it was met in first and how
 * many more there are, since a folder may hold thousands alike.
 */
export function readingNotes(): ReadingNotes {
  const files = new Map<string, Set<string>>()
  const add = (opening: string, words: string, path: string): void => {
    const key = `${opening}\n${words}`
    files.set(key, (files.get(key) ?? new Set()).add(path.replace(/(?:#\d+)+$/, '')))
  }
  return {
    onFields: (path, fields) => {
      const taken = Object.entries(fields).map(([role, name]) => `${role} ← ${name ?? 'none'}`)
      add('fields of ', `: ${taken.join(', ')}`, path)
    },
    onParted: (path, parts, mark) =>
      add('', ` seems to hold ${parts} articles: --separator '${mark}' reads them apart`, path),
    text: () =>
      [...files]
        .map(([key, [first, ...others]]) => {
          const [opening, words] = key.split('\n')
          return `${opening}${first}${others.length === 0 ? '' : ` and ${others.length} more`}${words}\n`
        })
        .join(''),
  }
}
