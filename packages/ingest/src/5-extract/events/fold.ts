/** The text as the tables expect it, letter by letter in the same places: small, with plain spaces and apostrophes. */
export function foldText(text: string): string {
  // A few capitals become two letters when small (İ); they stay as they are, so that offsets hold.
  const small = text.toLowerCase()
  const kept =
    small.length === text.length
      ? small
      : text.replace(/\p{Lu}/gu, (letter) => {
          const low = letter.toLowerCase()
          return low.length === letter.length ? low : letter
        })
  // Most sentences have none of what is to be put in one form, which one look tells.
  if (!unlike.test(kept)) return kept
  return kept
    .replace(/[^\S ]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('ё', 'е')
    .replaceAll('，', ',')
    .replaceAll('；', ';')
}

/** White space but the plain one, and signs that the tables write in another way. */
const unlike = /[^\S ]|[’ё，；]/
