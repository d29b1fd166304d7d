import { isIdleAdverb } from './adverb.ts'

/** What opens a sentence and says nothing of its numbers, up to its comma. */
const remark = [
  'meanwhile|however|moreover|furthermore|nevertheless|nonetheless|besides|indeed|still|yet|again|also|thus|hence|therefore',
  'likewise|then again|in fact|in addition|in turn|in short|in other words|in particular|of course|of note|to be sure',
  'that said|even so|as a result|as expected|as usual|for example|for instance|at the same time|by the way|after all',
  'on top of that|on the other hand|on the one hand|interestingly enough|what is more|not surprisingly|sure enough',
].join('|')

/** Who tells what follows, where it is nobody but a speaker, or figures without a name: "He said that", "The data show that". */
const speaker =
  '(?:he|she|they|officials|analysts|traders|experts|observers|the (?:official|analyst|minister|spokesman|spokeswoman))'
const told =
  '(?:said|says|say|added|adds|noted|notes|stressed|explained|pointed out|recalled|shows?|showed|indicates?|indicated|suggests?|suggested) that'
const paper =
  '(?:(?:the|its|these|this|new|latest|same|official|preliminary|monthly|annual) ){0,3}(?:data|figures|statistics|numbers|report|study|survey|document|statement)'

const opener = new RegExp(
  `^(?:(?:${remark}|according to ${paper}|(\\p{L}[a-z]+ly)),|(?:${speaker}|${paper}) (?:also |further )?${told},?) (?=["“‘(]?[\\p{L}\\p{N}$€£¥])`,
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

/** The longest of them has some fifty letters. */
const longestOpener = 72
