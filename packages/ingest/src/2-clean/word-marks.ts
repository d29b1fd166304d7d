import { MONTHS } from './date-line.ts'
import { hashOf } from './letters.ts'
import { CUE_WORDS } from './page-cues.ts'
import { NOTICE_WORDS } from './phrases.ts'
import stopWords from './stop-words.json' with { type: 'json' }
import { WordTable } from './word-table.ts'

/** Bits of what a word may be. */
export const SMALL_WORD = 1
export const CONTACT_WORD = 2
export const NOTICE_WORD = 4
export const CUE_WORD = 8

const { about: _about, zh: _zh, ...spaced } = stopWords

const marked = new Map<number, number>()
const mark = (words: Iterable<number>, bit: number): void => {
  for (const word of words) marked.set(word, (marked.get(word) ?? 0) | bit)
}
mark(
  Object.values(spaced).flatMap((list) => list.split(' ').map(hashOf)),
  SMALL_WORD,
)
mark(['http', 'https', 'www', 'tel', 'fax'].map(hashOf), CONTACT_WORD)
mark(NOTICE_WORDS, NOTICE_WORD)
mark(CUE_WORDS, CUE_WORD)

const table = new WordTable(marked)

/** What the word of this number (`hashOf`) may be: a small word, one of addresses, one of notices, one of pages that are no article; 0 for most. */
export const marksOf = (word: number): number => table.of(word)

const months = new Uint8Array(4096)
for (const month of MONTHS) months[hashOf(month.slice(0, 3)) & 4095] = 1

/** Whether a word may be a month, by the number of its first three letters. Not every word that may be one is. */
export const mayBeMonth = (letters: number): boolean => months[letters & 4095] === 1
