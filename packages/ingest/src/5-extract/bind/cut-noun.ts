import { alike } from '../lexicon/tag.ts'
import { type Item, isOneOf, isWord, wordSet } from './item.ts'

const nouns = wordSet('cut|cuts|cutback|cutbacks|curb|curbs|reduction|reductions|adjustment|adjustments')
const cut = alike({ tag: 'cue', cue: 'cut', pos: 'n' })

const perDay = (item: Item | undefined): boolean => item?.quantity?.unit === 'bbl/d'

/** "will *hold back* 2.2 million bpd", "*takes* 9.7 million bpd *off* the market". */
const holding = wordSet('hold|holds|held|holding|take|takes|took|taken|taking|keep|keeps|kept|keeping')
const away = wordSet('back|off')
const withheld = alike({ tag: 'cue', cue: 'cut', pos: 'v' })

/**
 * "its 220,000 bpd *cut*", "its *cut* of 1 million bpd": beside so many barrels a day the noun is the measure; elsewhere it is
 * a word of direction.
 */
export const nameCuts = (items: Item[]): Item[] => (!items.some(perDay) ? items : nounsOf(verbsOf(items)))

const nounsOf = (items: Item[]): Item[] =>
  !items.some((item) => isOneOf(item, nouns))
    ? items
    : items.map((item, i) =>
        isOneOf(item, nouns) && (perDay(items[i - 1]) || (isWord(items[i + 1], 'of') && perDay(items[i + 2])))
          ? { ...item, tags: [cut] }
          : item,
      )

const verbsOf = (items: Item[]): Item[] =>
  !items.some((item) => isOneOf(item, holding))
    ? items
    : items.map((item, i) =>
        isOneOf(item, holding) &&
        ((isOneOf(items[i + 1], away) && perDay(items[i + 2])) ||
          (perDay(items[i + 1]) && isOneOf(items[i + 2], away)))
          ? { ...item, tags: [withheld] }
          : item,
      )
