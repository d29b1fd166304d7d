/** The text as the tables expect it, letter by letter in the same places: small, with plain spaces and apostrophes. */
export function foldText(text: string): string {
  const small = text.toLowerCase()
  // A few capitals become two letters when small (İ); such a text keeps its capitals, so that offsets hold.
  const kept = small.length === text.length ? small : text
  return kept
    .replace(/\s/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('ё', 'е')
    .replaceAll('，', ',')
    .replaceAll('；', ';')
}
