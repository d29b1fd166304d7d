import { type Item, isWord, tagOf, isOneOf, wordSet } from '../bind/item.ts'

/** Words that take up what was told and are nobody unknown. */
const pronoun = wordSet(
  'sie|es|er|dies|diese|dieser|dieses|они|он|она|оно|это|эти|ellas|ella|ellos|ello|estas|esta|estes|este|éstas|ésta|éstos|ésto',
)

/** A clause whose subject the lexicon does not know ("Fleets took 149,095 cars") must not go on with the series before. */
export function strange(items: readonly Item[], own: readonly number[]): boolean {
  const words = own.filter((i) => /^\p{L}/u.test(items[i]?.text ?? '') && !isWord(items[i], 'article'))
  const [first, second] = words.map((i) => items[i])
  if (
    first === undefined ||
    first.tags.length > 0 ||
    first.quantity !== null ||
    first.period !== null ||
    !/^\p{Lu}/u.test(first.text) ||
    isOneOf(first, pronoun)
  )
    return false
  return (
    tagOf(second, 'move') !== undefined ||
    tagOf(second, 'cue')?.pos === 'v' ||
    isWord(second, 'be', 'account')
  )
}
