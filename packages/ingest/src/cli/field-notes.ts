import type { OnFields } from '../edge/read-records.ts'

export type FieldNotes = { readonly add: OnFields; readonly text: () => string }

/**
 * Gathers which fields were taken for what, so that a person sees a wrong guess: a line for each way of reading,
 * with the file that it was met in first and how many more there are, since a folder may hold thousands alike.
 */
export function fieldNotes(): FieldNotes {
  const files = new Map<string, Set<string>>()
  return {
    add: (path, fields) => {
      const taken = Object.entries(fields).map(([role, name]) => `${role} ← ${name ?? 'none'}`)
      const words = taken.join(', ')
      const met = files.get(words) ?? new Set()
      files.set(words, met.add(path.replace(/(?:#\d+)+$/, '')))
    },
    text: () =>
      [...files]
        .map(([words, [first, ...others]]) => {
          const more = others.length === 0 ? '' : ` and ${others.length} more`
          return `fields of ${first}${more}: ${words}\n`
        })
        .join(''),
  }
}
