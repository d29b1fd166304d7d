import { isIdleAdverb } from './adverb.ts'

/** What opens a sentence and says nothing of its numbers, up to its comma. */
const remark = [
  'meanwhile|however|moreover|furthermore|nevertheless|nonetheless|besides|indeed|still|yet|again|also|thus|hence|therefore',
  'likewise|then again|in fact|in addition|in turn|in short|in other words|in particular|of course|of note|to be sure',
  'that said|even so|as a result|as expected|as usual|for example|for instance|at the same time|by the way|after all',
  'on top of that|on the other hand|on the one hand|interestingly enough|what is more|not surprisingly|sure enough',
].join('|')

/**
 * Who tells what follows, where it is nobody but a speaker or an office, or figures without a name: "He said that", "The
 * ministry said on Monday", "The data show that", "According to the agency,".
 */
const speaker =
  '(?:he|she|they|officials|analysts|traders|experts|observers|the (?:official|analyst|minister|spokesman|spokeswoman))'
const office =
  '(?:the|its) (?:(?:customs|statistics|statistical|energy|trade|commerce|finance|economy|news|government|state|national|industry) ){0,2}(?:agency|office|bureau|ministry|department|service|authority|association|institute)'
const day = '(?: (?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)?'
const verb =
  '(?:said|says|say|added|adds|noted|notes|stressed|explained|pointed out|recalled|shows?|showed|indicates?|indicated|suggests?|suggested|reported|announced)'
const told = `${verb}(?:${day}(?:,? that|:)|${day}(?= (?:exports|imports|shipments|sales|output|production|deliveries|trade|(?:in|last|this|during|over|from|between|total|overall|domestic|foreign) )))`
const paper =
  '(?:(?:the|its|these|this|new|latest|same|official|preliminary|monthly|annual|customs|trade|government|industry|shipping) ){0,4}(?:data|figures|statistics|numbers|report|study|survey|document|statement)'

const opener = new RegExp(
  `^(?:(?:${remark}|according to (?:${paper}|${office})|(\\p{L}[a-z]+ly)),|(?:${speaker}|${office}|${paper}) (?:also |further )?${told},?) (?=["“‘(]?[\\p{L}\\p{N}$€£¥])`,
  'iu',
)

/**
 * Where an English sentence begins behind such words: "*Notably,* exports rose". Rules that ask for the first word of a
 * sentence ask for the first that says something.
 */
export function behindOpener(text: string, start: number, end: number): number {
  const hit = opener.exec(text.slice(start, Math.min(end, start + longestOpener)))
  if (hit === null || (hit[1] !== undefined && !isIdleAdverb(hit[1].toLowerCase()))) return start
  return start + hit[0].length
}

/** The longest of them has some eighty letters. */
const longestOpener = 100
