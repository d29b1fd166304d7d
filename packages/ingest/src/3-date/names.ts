import months from './month-names.json' with { type: 'json' }
import weekdays from './weekday-names.json' with { type: 'json' }

type Table = Readonly<Record<string, readonly string[]>>

/** Number (from 1) and languages of each name. */
type Names = ReadonlyMap<string, { readonly number: number; readonly langs: ReadonlySet<string> }>

function namesOf(table: Table): Names {
  const names = new Map<string, { number: number; langs: Set<string> }>()
  for (const [lang, list] of Object.entries(table))
    list.forEach((forms, i) => {
      for (const form of forms.split(' ')) {
        const entry = names.get(form) ?? { number: i + 1, langs: new Set<string>() }
        // Where two languages differ over a short form, the first of the table has it.
        if (entry.number === i + 1) entry.langs.add(lang)
        names.set(form, entry)
      }
    })
  return names
}

export const MONTHS: Names = namesOf(months)
export const WEEKDAYS: Names = namesOf(weekdays)

/** Alternatives of a regular expression, longest first, so that `september` is not read as `sep`. */
export const anyOf = (names: Names): string => [...names.keys()].sort((a, b) => b.length - a.length).join('|')

/** 1 to 12 by the name of a month in any of the languages, in full or cut short; null for other words. */
export const monthNumber = (name: string): number | null =>
  MONTHS.get(name.toLowerCase().replace(/\.$/, ''))?.number ?? null
