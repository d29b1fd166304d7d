import { blocs } from '@factline/schema/vocabulary/areas'
import { type Item, isWord, tagOf, isOneOf, type WordSet, wordSet } from './item.ts'

/** Who a region is made of: "Central Asian *countries*", "its five Central Asian *neighbours*". */
const lands = /(?:^| )(?:countries|nations|states|members|member states|neighbo[u]?rs|republics|economies)$/i
/** What opens a list of some of them. */
const opener = wordSet('–|—|-|(|:|such as|including|namely|like|as')

/**
 * Masks the members of a region that are only listed behind its name ("the Central Asian states – Kazakhstan, Kyrgyzstan and
 * Tajikistan –", "Asian countries such as China and Japan"): the number is that of the region.
 */
export function maskMembers(items: readonly Item[]): void {
  items.forEach((item, i) => {
    const region = tagOf(item, 'area')?.area
    if (region === undefined || region === 'WORLD' || !(region in blocs)) return
    const named = lands.test(item.text)
    const head = named || !lands.test(items[i + 1]?.text ?? '') ? i : i + 1
    let k = head + 1
    // "Asian countries, including China": the comma before the word.
    const comma = items[k]?.text === ','
    if (comma) k++
    const opened = isOneOf(items[k], opener)
    if (opened) while (isOneOf(items[k], opener) || items[k]?.lower === 'such') k++
    // "trade with the EU, China and the US": without a word for its lands a comma only goes on.
    else if (!comma || !(named || head > i)) return
    const from = k
    let names = 0
    for (; k < items.length; k++) {
      if (tagOf(items[k], 'area')?.form === 'name') names++
      else if (items[k]?.text !== ',' && !isWord(items[k], 'and', 'article')) break
    }
    if (names < 2 || items[k]?.quantity != null || isWord(items[k], 'poss')) return
    for (const member of items.slice(from, k)) if (tagOf(member, 'area') !== undefined) member.masked = true
  })
}

const given = wordSet(
  'countries|nations|states|sources|suppliers|producers|exporters|importers|buyers|places',
)
const example = wordSet('such as|like')
/** Codes of two letters are countries. */
const regional = /^(?!WORLD$).{3,}$/

/**
 * Masks examples of a region's lands that stand apart from its name: "deliveries from Asia *from countries such as
 * Malaysia and Indonesia*", "Middle East shipments *from sources like Qatar*".
 */
export function maskExamples(items: readonly Item[]): void {
  items.forEach((item, i) => {
    if (!isOneOf(item, given) || !isOneOf(items[i + 1], example)) return
    if (!items.slice(0, i).some((one) => regional.test(tagOf(one, 'area')?.area ?? ''))) return
    for (let k = i + 2; k < items.length; k++) {
      const member = items[k] as Item
      if (tagOf(member, 'area')?.form === 'name') member.masked = true
      else if (member.text !== ',' && !isWord(member, 'and', 'article')) return
    }
  })
}

const ahead: readonly (readonly [WordSet, WordSet])[] = [
  [wordSet('继|繼'), wordSet('之|后|後|之后|之後|以后')],
  [wordSet('超过|超越|取代|赶超|反超|超過|仅次于|僅次於'), wordSet(',|，|成为|成為|而|跃居|升至')],
]

/** Masks who is passed over or passed by in an order: 继*中国*之后的第二大贸易伙伴, 超过*沙特和阿曼*，成为. */
export function maskAhead(items: readonly Item[]): void {
  items.forEach((item, i) => {
    const then = ahead.find(([words]) => isOneOf(item, words))?.[1]
    if (then === undefined) return
    let k = i + 1
    while (tagOf(items[k], 'area') !== undefined || isWord(items[k], 'and')) k++
    if (isOneOf(items[k], then))
      for (const one of items.slice(i + 1, k)) if (tagOf(one, 'area') !== undefined) one.masked = true
  })
}
