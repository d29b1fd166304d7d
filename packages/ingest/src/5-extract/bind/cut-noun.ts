import { alike } from '../lexicon/tag.ts'
import { type Item, isOneOf, isWord, wordSet } from './item.ts'

const nouns = wordSet('cut|cuts|cutback|cutbacks|curb|curbs|reduction')
const cut = alike({ tag: 'cue', cue: 'cut', pos: 'n' })

const perDay = (item: Item | undefined): boolean => item?.quantity?.unit === 'bbl/d'

/**
 * "its 220,000 bpd *cut*", "its *cut* of 1 million bpd": beside so many barrels a day the noun is the measure; elsewhere it is
 * a word of direction.
 */
export const nameCuts = (items: Item[]): Item[] =>
  !items.some((item) => isOneOf(item, nouns))
    ? items
    : items.map((item, i) =>
        isOneOf(item, nouns) && (perDay(items[i - 1]) || (isWord(items[i + 1], 'of') && perDay(items[i + 2])))
          ? { ...item, tags: [cut] }
          : item,
      )
