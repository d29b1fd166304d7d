/** What a pattern found in a text, with what `behind` read before it. */
export type Match = {
  readonly start: number
  readonly end: number
  readonly groups: { readonly [name: string]: string | undefined }
}

/**
 * All matches of a global pattern in a text, in its order. `matchAll` makes a copy of the pattern for each text, which
 * takes longer than most of the searches here.
 */
export function matchesOf(regex: RegExp, text: string): Match[] {
  const found: Match[] = []
  regex.lastIndex = 0
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    const groups = match.groups ?? {}
    found.push({ start: match.index - (groups['lead']?.length ?? 0), end: regex.lastIndex, groups })
  }
  return found
}

/**
 * A pattern that opens with any word, turned round: what follows the word is looked for first, and the word read
 * backwards from there. Tried at every word of a text, such a pattern takes ten times as long.
 * @param opens what `rest` opens with: few places of a text may hold it
 */
export const behind = (lead: string, opens: string, rest: string): string =>
  `(?=${opens})(?<=(?<lead>${lead}))${rest}`
