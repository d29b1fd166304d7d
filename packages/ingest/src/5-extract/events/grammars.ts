import { rulesDe } from './data/rules-de.ts'
import { rulesEn } from './data/rules-en.ts'
import { rulesEs } from './data/rules-es.ts'
import { rulesRu } from './data/rules-ru.ts'
import { rulesZh } from './data/rules-zh.ts'
import { type EventTable, type Grammar, parseTable } from './rule.ts'

const tables: Record<string, EventTable> = { en: rulesEn, ru: rulesRu, zh: rulesZh, de: rulesDe, es: rulesEs }
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
