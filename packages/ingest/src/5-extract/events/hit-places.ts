import { mayOpen } from './first-signs.ts'
import { openingSigns } from './openings.ts'
import type { Grammar, Opening, Rule } from './rule.ts'

/** A place where a rule fits, with the rules that can begin with its first signs. */
type HitPlace = { readonly at: number; readonly rules: readonly Rule[] }

/**
 * Where in a folded text a rule fits, in order. A search over all letters would try every rule inside every word; rules
 * begin with a word, so that only its start is tried (every sign of a dense script), with the rules that begin with its
 * first signs. "The" and "a" begin many: a rule with a gap is only tried where its last words can come behind.
 */
export function hitPlaces(text: string, { opening, firstSigns, dense }: Grammar): HitPlace[] {
  const starts: HitPlace[] = []
  const closedAt = new Map<Rule, number>()
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const begins = !inWord && code !== 32
    inWord = !dense && isLetter(code)
    const first = begins && mayOpen(firstSigns, text, at) ? opening.next.get(code) : undefined
    const rules = first === undefined ? none : rulesAt(first, text, at, closedAt)
    if (rules.length > 0) starts.push({ at, rules })
  }
  const places: HitPlace[] = []
  for (const { at, rules } of starts) {
    const fitting = rules.filter((rule) => {
      if (rule.closed && (closedAt.get(rule) ?? -1) <= at) return false
      rule.shape.lastIndex = at
      return rule.shape.test(text)
    })
    if (fitting.length > 0) places.push({ at, rules: fitting })
  }
  return places
}

const none: readonly Rule[] = []

/** Numbers and the letters of Latin and Cyrillic words; any other sign may be followed by the start of a word. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
  (code >= 0x430 && code <= 0x481)

/** The rules that can begin with the signs at a place; notes those whose last part can begin there. */
function rulesAt(first: Opening, text: string, at: number, closedAt: Map<Rule, number>): readonly Rule[] {
  let rules: Rule[] | null = null
  let node: Opening | undefined = first
  for (let end = at + 1; node !== undefined && end <= at + openingSigns; end++) {
    for (const rule of node.closing) closedAt.set(rule, at)
    if (node.rules.length > 0) (rules ??= []).push(...node.rules)
    node = node.next.get(text.charCodeAt(end))
  }
  return rules ?? none
}

/** The rules that fit somewhere, in the order of their table. */
export function fittingRules(places: readonly HitPlace[]): readonly Rule[] {
  const [only] = places
  if (only !== undefined && places.length === 1 && only.rules.length === 1) return only.rules
  return [...new Set(places.flatMap(({ rules }) => rules))].sort((a, b) => a.place - b.place)
}

/** The first of the places at which a rule fits. */
export function firstMatch(rule: Rule, text: string, places: readonly HitPlace[]): RegExpExecArray | null {
  for (const { at, rules } of places) {
    if (!rules.includes(rule)) continue
    rule.shape.lastIndex = at
    const match = rule.shape.exec(text)
    if (match !== null) return match
  }
  return null
}
