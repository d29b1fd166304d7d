import type { View } from '../bind/view.ts'

const next =
  /^(?:(?:it|this|that|they|these|the country|the former) (?:is|was|were|are) )?(?:then |closely |immediately )?(?:followed|trailed) by\b|^(?:next|then|behind (?:it|them)) (?:came|come|comes|is|was|are|were)\b|^(?:next|then),? /i

/** "It was followed by China with $16.3 billion": the sentence goes on with the order of the one before. */
export const goesOnWithNext = (view: View): boolean =>
  view.lang === 'en' && next.test(view.text.slice(view.start, view.start + 60))
