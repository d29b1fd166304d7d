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
  return kept
    .replace(/[^\S ]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('ё', 'е')
    .replaceAll('，', ',')
    .replaceAll('；', ';')
}
