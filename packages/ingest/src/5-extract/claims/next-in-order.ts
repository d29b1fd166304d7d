import { isMark, isWord, isOneOf, wordSet } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'

const next = new RegExp(
  [
    '^(?:(?:it|this|that|they|these|the country|the former) (?:is|was|were|are) )?(?:then |closely |immediately )?(?:followed|trailed) by\\b',
    '^(?:next|then|behind (?:it|them)) (?:came|come|comes|is|was|are|were)\\b',
    '^(?:next|then),? ',
    '^the next (?:largest|biggest|most important|on the list|in line|two|three|four)[a-z ]{0,24} (?:is|was|are|were)\\b',
    // "After China come Japan with", "Behind these two were Spain and"
    `^(?:after|behind|next after|next to) (?:it|them|that|these(?: two)?|(?:the )?(?:\\p{Lu}[\\p{L}.]*[ ,]*|and ){1,4})(?:came|come|comes|follow|follows|followed|is|was|are|were)\\b`,
  ].join('|'),
  'u',
)

/** The same in the other languages: «Далее следуют Россия и Китай с 5,9 и 5,5 млрд», "Es folgen …", "Le siguen …", 其次是…. */
const nextElsewhere: Readonly<Record<string, RegExp>> = {
  ru: /^(?:(?:далее|затем|следом|за (?:ним|ней|ними)) )?(?:следу[юе]т|идут|идёт|идет|располож\S+)\s/iu,
  de: /^(?:(?:dahinter|danach|darauf|es) )?(?:folgt|folgen|folgten|kommt|kommen)\s/iu,
  es: /^(?:(?:le|les|lo|los|la|las) (?:sigue|siguen|siguió|siguieron)|(?:a continuación|después|luego) (?:vienen?|están?|figuran?|aparecen?))\s/iu,
  zh: /^(?:其次|其後|其后|之后|之後|紧随其后的|緊隨其後的)(?:是|为|為|依次)/u,
}

/** "It was followed by China with $16.3 billion": the sentence goes on with the order of the one before. */
export const goesOnWithNext = perView((view): boolean =>
  view.lang === 'en'
    ? next.test(opening(view)) || nameFollows(view)
    : (nextElsewhere[view.lang]?.test(opening(view)) ?? false),
)

/** The first words of a sentence, its first letter small: names keep theirs. */
const opening = ({ text, start }: View): string =>
  text.slice(start, start + 1).toLowerCase() + text.slice(start + 1, start + 60)

const follows = wordSet('follows|followed|follow')
const comes = wordSet('comes|came|come|is|was|are|were')

/** "*Hungary follows* with 5.8 million", "*Israel comes next*, at 5.2 million". */
function nameFollows({ items, mentions }: View): boolean {
  const [first] = mentions
  if (first === undefined || first.marker !== 'bare' || first.first > 1) return false
  const verb = items[first.last]
  return (
    (isOneOf(verb, follows) && isWord(items[first.last + 1], 'with', 'at')) ||
    (isOneOf(verb, comes) && items[first.last + 1]?.lower === 'next')
  )
}

const followedOrTrailed = wordSet(
  'followed|trailed|followed by|trailed by|ahead of|seguido|seguida|seguidos|seguidas|gefolgt|следуют|следует|за ним|за ней|за ними',
)

/**
 * "The largest buyer was Chile, *followed by Japan with* $3.7 billion, *Peru with* 3.1 billion": the number is of who
 * follows, or of one listed behind him.
 */
export const isFollower = ({ items, mentions }: View, q: number): boolean => {
  for (let at = q, n = 0; n < mostListed; n++) {
    const name = isWord(items[at - 1], 'with', 'at') ? mentions.find((m) => m.last === at - 1) : undefined
    if (name === undefined) return false
    if (items.slice(Math.max(0, name.first - 3), name.first).some((item) => isOneOf(item, followedOrTrailed)))
      return true
    const before = items.findLastIndex(
      (item, k) => k < name.first && !isMark(item, ',') && !isWord(item, 'and', 'article'),
    )
    if (items[before]?.quantity?.form !== 'amount' || before === name.first - 1) return false
    at = before
  }
  return false
}
/** Longer lists are tables. */
const mostListed = 10
