import { alike } from '../lexicon/tag.ts'
import { type Item, isOneOf, wordSet } from './item.ts'

const off = wordSet('с|со')
/** Places that Russian goes "onto": what comes from them comes "off" them, in the genitive. */
const places = /^(?:Ближнего Востока|Украины|Кубы|Кипра|Филиппин|Тайваня|Мальты|Шри-Ланки|Мадагаскара)$/iu
const from = [alike({ tag: 'word', word: 'from' })]

/** «8,5 млрд — с Ближнего Востока», «импорт с Украины»: from there, where «торговля с Кубой» is with it. */
export const comesOff = (items: Item[]): Item[] =>
  items.map((item, k) =>
    isOneOf(item, off) && places.test(items[k + 1]?.text ?? '') ? { ...item, tags: from } : item,
  )
