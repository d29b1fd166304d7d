import { isWord, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

const next =
  /^(?:(?:it|this|that|they|these|the country|the former) (?:is|was|were|are) )?(?:then |closely |immediately )?(?:followed|trailed) by\b|^(?:next|then|behind (?:it|them)) (?:came|come|comes|is|was|are|were)\b|^(?:next|then),? /i

/** "It was followed by China with $16.3 billion": the sentence goes on with the order of the one before. */
export const goesOnWithNext = (view: View): boolean =>
  view.lang === 'en' && next.test(view.text.slice(view.start, view.start + 60))

const followedOrTrailed = wordSet(
  'followed|trailed|followed by|trailed by|ahead of|seguido|seguida|seguidos|seguidas|gefolgt|следуют|следует|за ним|за ней|за ними',
)

/** "The largest buyer was Chile, *followed by Japan with* $3.7 billion": the number is of who follows. */
export const isFollower = ({ items, mentions }: View, q: number): boolean => {
  const name = isWord(items[q - 1], 'with', 'at') ? mentions.find((m) => m.last === q - 1) : undefined
  return (
    name !== undefined &&
    items.slice(Math.max(0, name.first - 3), name.first).some((item) => isOneOf(item, followedOrTrailed))
  )
}
