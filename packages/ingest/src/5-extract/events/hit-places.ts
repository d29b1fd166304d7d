import { openingSigns } from './openings.ts'
import type { Grammar, Rule } from './rule.ts'

/**
 * Where in a folded text a rule can begin, in order. A search over all letters would try every rule inside every word;
 * rules begin with a word, so that only its start is tried (every sign of a dense script), and with the rules that begin
 * with its first signs.
 */
export function hitPlaces(text: string, grammar: Grammar): number[] {
  const { opening, dense } = grammar
  const places: number[] = []
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const begins = !inWord && code !== 32
    inWord = !dense && isLetter(code)
    if (!begins) continue
    for (let end = at + 1; end <= at + openingSigns; end++) {
      const rules = opening.get(text.slice(at, end))
      if (rules === undefined) continue
      rules.lastIndex = at
      if (!rules.test(text)) continue
      places.push(at)
      break
    }
  }
  return places
}

/** Numbers and the letters of Latin and Cyrillic words; any other sign may be followed by the start of a word. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
  (code >= 0x430 && code <= 0x481)

/** The first of the places at which a rule fits. */
export function firstMatch(
  { shape, starts }: Rule,
  text: string,
  places: readonly number[],
): RegExpExecArray | null {
  for (const at of places) {
    if (!opens(starts, text, at)) continue
    shape.lastIndex = at
    const match = shape.exec(text)
    if (match !== null) return match
  }
  return null
}

function opens(starts: ReadonlySet<string>, text: string, at: number): boolean {
  for (let end = at + 1; end <= at + openingSigns; end++) if (starts.has(text.slice(at, end))) return true
  return false
}
