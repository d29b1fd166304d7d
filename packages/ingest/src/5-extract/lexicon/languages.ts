import { areasDe, notAreasDe } from './data/areas-de.ts'
import { cuesDe, modalsDe, movesDe, ranksDe, saysDe, skipsDe, sourcesDe, wordsDe } from './data/cues-de.ts'
import { productsDe } from './data/products-de.ts'
import { areasEs, notAreasEs } from './data/areas-es.ts'
import { cuesEs, modalsEs, movesEs, ranksEs, saysEs, skipsEs, sourcesEs, wordsEs } from './data/cues-es.ts'
import { productsEs } from './data/products-es.ts'
import { areasEn, notAreasEn } from './data/areas-en.ts'
import { areasZh, notAreasZh, pairsZh } from './data/areas-zh.ts'
import { cuesEn, modalsEn, movesEn, ranksEn, saysEn, skipsEn, sourcesEn, wordsEn } from './data/cues-en.ts'
import { cuesZh, modalsZh, movesZh, ranksZh, saysZh, skipsZh, sourcesZh, wordsZh } from './data/cues-zh.ts'
import { areasRu, notAreasRu } from './data/areas-ru.ts'
import { cuesRu, modalsRu, movesRu, ranksRu, saysRu, skipsRu, sourcesRu, wordsRu } from './data/cues-ru.ts'
import { productsEn } from './data/products-en.ts'
import { productsRu } from './data/products-ru.ts'
import { productsZh } from './data/products-zh.ts'
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
}

const russian: Tables = {
  areas: areasRu,
  notAreas: notAreasRu,
  products: productsRu,
  cues: cuesRu,
  moves: movesRu,
  modals: modalsRu,
  words: wordsRu,
  ranks: ranksRu,
  sources: sourcesRu,
  says: saysRu,
  skips: skipsRu,
}

const chinese: Tables = {
  areas: areasZh,
  pairs: pairsZh,
  notAreas: notAreasZh,
  products: productsZh,
  cues: cuesZh,
  moves: movesZh,
  modals: modalsZh,
  words: wordsZh,
  ranks: ranksZh,
  sources: sourcesZh,
  says: saysZh,
  skips: skipsZh,
}

const german: Tables = {
  areas: areasDe,
  notAreas: notAreasDe,
  products: productsDe,
  cues: cuesDe,
  moves: movesDe,
  modals: modalsDe,
  words: wordsDe,
  ranks: ranksDe,
  sources: sourcesDe,
  says: saysDe,
  skips: skipsDe,
}

const spanish: Tables = {
  areas: areasEs,
  notAreas: notAreasEs,
  products: productsEs,
  cues: cuesEs,
  moves: movesEs,
  modals: modalsEs,
  words: wordsEs,
  ranks: ranksEs,
  sources: sourcesEs,
  says: saysEs,
  skips: skipsEs,
}

const tables: Record<string, Tables> = {
  en: english,
  ru: russian,
  zh: chinese,
  de: german,
  es: spanish,
}

/** The tables of a language; English where it has none. */
export const tablesOf = (lang: string): Tables => tables[lang] ?? english

/** Languages with tables of their own. */
export const languages: readonly string[] = Object.keys(tables)
