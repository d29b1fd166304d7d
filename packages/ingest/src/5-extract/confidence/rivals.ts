import { isMark, isOneOf, isWord, type Item, tagOf, wordSet } from '../bind/item.ts'
import { regionsEn } from '../lexicon/data/regions-en.ts'

/** What a name is only held against or an example of stands behind these. */
const beside = wordSet(
  'ahead of|behind|after|before|past|surpassing|overtaking|passing|overtook|surpassed|passed|topping|outpacing|like|followed by|replacing|replaced|such as|such countries as|as',
)

/** "the largest exporter, *ahead of Australia and Qatar*", "Asian producers *such as Malaysia*": nobody whom a number could be of. */
export function onlyBeside(items: readonly Item[], k: number): boolean {
  for (let i = k - 1; i >= 0 && k - i <= reach; i--) {
    const item = items[i]
    if (isOneOf(item, beside)) return items[i + 1]?.quantity == null
    // "909 million *from Russia and Kazakhstan*": their number is that of both together, and no other is theirs.
    if (isWord(item, 'from', 'to'))
      return items[i - 1]?.quantity?.form === 'amount' && (i < k - 1 || isWord(items[k + 1], 'and'))
    const goesOn =
      isWord(item, 'article', 'and', 'both') || isMark(item, ',') || tagOf(item, 'area') !== undefined
    if (!goesOn) return false
  }
  return false
}
/** Items of a list of names, with its commas. */
const reach = 10

const memberOf: Readonly<Record<string, string>> = {
  ASIA: 'asian',
  ASEAN: 'southeast asian',
  EUROPE: 'european',
  EU: 'european',
  AFRICA: 'african',
  MIDDLE_EAST: 'middle eastern',
  CENTRAL_ASIA: 'central asian',
  LATIN_AMERICA: 'latin american',
}

/** Whether one of two areas lies in the other: "volumes from *Asia*, that is from *Malaysia*" are of one side. */
export const liesIn = (one: string, other: string): boolean =>
  regionsEn.get(memberOf[other] ?? '')?.has(one) === true ||
  regionsEn.get(memberOf[one] ?? '')?.has(other) === true
