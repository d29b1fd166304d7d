import { alike } from '../lexicon/tag.ts'
import { type Item, isMark, isOneOf, isWord, wordSet } from './item.ts'

const those = wordSet('la|las|el|los|die|den|jene|jenen|diejenigen|denjenigen|aquellas|aquellos')

/** What opens a new part of the sentence, where an article without a noun can only go on with the noun before. */
const opensPart = (item: Item | undefined): boolean =>
  item === undefined || isMark(item, ',;:') || isWord(item, 'and', 'while')

/**
 * "Las exportaciones a Francia cayeron un 5 %, *las* dirigidas a Italia un 2 %", "und *die* nach China um 3 Prozent": an
 * article with a preposition behind it stands for the noun told before. Tagged in place. A German article behind a comma
 * alone is relative ("Autos, die in Polen fahren").
 */
export function tagStandIns(items: Item[], lang: string): void {
  items.forEach((item, i) => {
    if (!isOneOf(item, those) || !opensPart(items[i - 1])) return
    if (lang === 'de' && !isWord(items[i - 1], 'and', 'while')) return
    const led =
      lang === 'es'
        ? isWord(items[i + 1], 'of', 'to', 'from', 'with')
        : isWord(items[i + 1], 'to', 'into', 'from') && items[i + 1]?.quantity === null
    if (led) items[i] = { ...item, tags: [alike({ tag: 'word', word: 'those' })] }
  })
}
