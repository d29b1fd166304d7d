import type { Token } from './tokens.ts'

const contextLength = 4

/**
 * The veto of templates: over the word 4-grams that two texts share once their numbers (or names) are masked, how
 * often do they agree on what was masked? July's customs report in June's words agrees hardly ever.
 */
export function agreement(
  a: readonly Token[],
  b: readonly Token[],
  hide: 'masked' | 'name',
): { contexts: number; rate: number } {
  const left = contexts(a, hide)
  const right = contexts(b, hide)
  let shared = 0
  let agreed = 0
  for (const [context, fillings] of left) {
    const others = right.get(context)
    if (others === undefined) continue
    shared++
    for (const filling of fillings) {
      if (others.has(filling)) {
        agreed++
        break
      }
    }
  }
  return { contexts: shared, rate: shared === 0 ? 1 : agreed / shared }
}

/** Masked 4-grams that hold something masked and something not, each with the fillings it occurs with. */
function contexts(tokens: readonly Token[], hide: 'masked' | 'name'): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (let i = 0; i + contextLength <= tokens.length; i++) {
    let context = ''
    let filling = ''
    let hidden = 0
    for (let k = i; k < i + contextLength; k++) {
      const token = tokens[k] as Token
      if (token[hide]) {
        hidden++
        context += ' #'
        filling += ` ${token.text}`
      } else context += ` ${token.text}`
    }
    if (hidden === 0 || hidden === contextLength) continue
    const fillings = found.get(context)
    if (fillings === undefined) found.set(context, new Set([filling]))
    else fillings.add(filling)
  }
  return found
}
