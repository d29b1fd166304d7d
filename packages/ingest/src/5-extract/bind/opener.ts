/** What opens a sentence and says nothing of its numbers, up to its comma. */
const remark = [
  'meanwhile|however|moreover|furthermore|nevertheless|nonetheless|besides|indeed|still|yet|again|also|thus|hence|therefore',
  'likewise|then again|in fact|in addition|in turn|in short|in other words|in particular|of course|of note|to be sure',
  'that said|even so|as a result|as expected|as usual|for example|for instance|at the same time|by the way|after all',
  'on top of that|on the other hand|on the one hand|interestingly enough|what is more|not surprisingly|sure enough',
].join('|')

/** What is no remark but says when, where, by whom or how far the rest holds; and names and nouns that end like an adverb. */
const telling =
  'annual|month|week|quarter|year|dai|ear|on|near|rough|approximate|previous|former|initial|original|recent|late|current|present|global|national|domestic|local|regional|international|physical|cumulative|collective|joint|respective|converse|most|main|large|part|chief|general|average|historical|seasonal|traditional|usual|normal|official|nominal|ju|ita|ki|fami|supp|app|rep|hol|kel|bil|sal'

/** Who tells what follows, where it is nobody but a speaker: "He said that". */
const teller =
  '(?:he|she|they|officials|analysts|traders|experts|observers|the (?:official|analyst|minister|spokesman|spokeswoman|report)) (?:also |further )?(?:said|says|say|added|adds|noted|notes|stressed|explained|pointed out|recalled) that'

const opener = new RegExp(
  `^(?:(?:${remark}|(?!(?:${telling})l?y,)(?!(?:${telling})ly,)\\p{L}[a-z]+ly),|${teller},?) (?=["“‘(]?[\\p{L}\\p{N}$€£¥])`,
  'iu',
)

/**
 * Where an English sentence begins behind such words: "*Notably,* exports rose". Rules that ask for the first word of a
 * sentence ask for the first that says something.
 */
export function behindOpener(text: string, start: number, end: number): number {
  const hit = opener.exec(text.slice(start, Math.min(end, start + longestOpener)))
  return hit === null ? start : start + hit[0].length
}
/** The longest of them has some thirty letters. */
const longestOpener = 48
