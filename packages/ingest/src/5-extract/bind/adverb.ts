import { wordSet } from './item.ts'

/** Adverbs that say when, where, by whom or how far a statement holds; and names and nouns that end like one. */
const telling = wordSet(
  'annually|monthly|weekly|quarterly|yearly|daily|early|only|nearly|roughly|approximately|previously|formerly|initially|originally|recently|lately|currently|presently|globally|nationally|domestically|locally|regionally|internationally|physically|cumulatively|collectively|jointly|respectively|conversely|mostly|mainly|largely|partly|chiefly|primarily|predominantly|principally|overwhelmingly|exclusively|entirely|solely|merely|virtually|practically|hardly|barely|scarcely|fully|purely|wholly|completely|newly|directly|indirectly|legally|illegally|temporarily|generally|averagely|historically|seasonally|traditionally|usually|normally|officially|nominally|separately|simultaneously|july|italy|family|supply|reply|assembly|anomaly|monopoly|fly|rely|apply|imply|multiply|comply|sicily|kelly|holly|billy|sally|emily|kimberly|likely|unlikely|costly|friendly|elderly|orderly|hypothetically|theoretically|potentially|possibly|probably|ally|rally|tally|bully|belly|jelly|really',
)

/** Whether the word, in small letters, is an adverb that may stand or fall without a change of what is counted: "reportedly". */
export const isIdleAdverb = (lower: string): boolean =>
  lower.endsWith('ly') && lower.length > longestPlain && !telling.all.has(lower)

/** "fly", "ally", "July": what is as short is no adverb of this kind. */
const longestPlain = 4
