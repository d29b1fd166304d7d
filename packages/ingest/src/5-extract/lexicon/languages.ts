import { areasEn, notAreasEn } from './data/areas-en.ts'
import { cuesEn, modalsEn, movesEn, ranksEn, saysEn, skipsEn, sourcesEn, wordsEn } from './data/cues-en.ts'
import { eventsEn } from './data/events-en.ts'
import { productsEn } from './data/products-en.ts'
import type { Tables } from './table.ts'

const english: Tables = {
  areas: areasEn,
  notAreas: notAreasEn,
  products: productsEn,
  cues: cuesEn,
  moves: movesEn,
  modals: modalsEn,
  words: `${wordsEn}\nposs: 's, '`,
  ranks: ranksEn,
  sources: sourcesEn,
  says: saysEn,
  skips: skipsEn,
  events: eventsEn,
}

const tables: Record<string, Tables> = { en: english }

/** The tables of a language; English where it has none. */
export const tablesOf = (lang: string): Tables => tables[lang] ?? english

/** Languages with tables of their own. */
export const languages: readonly string[] = Object.keys(tables)
