import { rulesEn } from './data/rules-en.ts'
import { type EventTable, type Grammar, parseTable } from './rule.ts'

const tables: Record<string, EventTable> = { en: rulesEn }
const ready = new Map<string, Grammar>()

/** The rules of a language, read and checked at their first use; null where it has none. */
export function grammarOf(lang: string): Grammar | null {
  const table = tables[lang]
  if (table === undefined) return null
  let grammar = ready.get(lang)
  if (grammar === undefined) ready.set(lang, (grammar = parseTable(table)))
  return grammar
}

/** Languages whose events are read. */
export const eventLanguages: readonly string[] = Object.keys(tables)
