import type { Token } from './tokens.ts'

const contextLength = 4

/** A text as its words and their hashes. */
type Hashed = { readonly tokens: readonly Token[]; readonly hashes: readonly number[] }

/** What can be hidden of a text: all that reports of one template differ in, their figures alone, or their names. */
const kinds = {
  masked: (token: Token) => token.masked,
  figure: (token: Token) => token.text >= '0' && token.text < ':',
  name: (token: Token) => token.name,
}
type Kind = keyof typeof kinds

/**
 * The veto of templates: over the word 4-grams that two texts share once their numbers (or names) are masked, how
 * often do they agree on what was masked? July's customs report in June's words agrees hardly ever.
 */
export function agreement(a: Hashed, b: Hashed, hide: Kind): { contexts: number; rate: number } {
  const left = contextsOf(a, hide)
  const right = contextsOf(b, hide)
  let shared = 0
  let agreed = 0
  for (const [context, fillings] of left) {
    const others = right.get(context)
    if (others === undefined) continue
    shared++
    if (fillings.some((filling) => others.includes(filling))) agreed++
  }
  return { contexts: shared, rate: shared === 0 ? 1 : agreed / shared }
}

// One text is compared with many: of a template, with scores of others.
type Kept = WeakMap<object, Contexts>
const known: Record<Kind, Kept> = { masked: new WeakMap(), figure: new WeakMap(), name: new WeakMap() }
type Contexts = ReadonlyMap<number, readonly number[]>

function contextsOf(text: Hashed, hide: Kind): Contexts {
  const found = known[hide].get(text.tokens) ?? contexts(text, hide)
  known[hide].set(text.tokens, found)
  return found
}

/** A frame that repeats more often is a list; its first fillings decide, and the work stays bounded. */
const mostFillings = 32

/** Masked 4-grams that hold something masked and something not, each with the fillings it occurs with, all as hashes. */
function contexts({ tokens, hashes }: Hashed, hide: Kind): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const isHiddenWord = kinds[hide]
  for (let i = 0; i + contextLength <= tokens.length; i++) {
    let [frame, frameHigh, filling] = [0, 0, 0]
    let hidden = 0
    for (let k = i; k < i + contextLength; k++) {
      const hash = hashes[k] as number
      const isHidden = isHiddenWord(tokens[k] as Token)
      if (isHidden) {
        hidden++
        filling = Math.imul(filling ^ hash, 0x9e3779b1)
        filling ^= filling >>> 15
      }
      const seen = isHidden ? 0 : hash
      frame = Math.imul(frame ^ seen, 0x85ebca6b)
      frame ^= frame >>> 13
      frameHigh = Math.imul(frameHigh ^ seen, 0xc2b2ae35)
      frameHigh ^= frameHigh >>> 16
    }
    if (hidden === 0 || hidden === contextLength) continue
    // 20 bits more than 32: among the contexts of two texts no two clash.
    const context = (frameHigh >>> 12) * 0x100000000 + (frame >>> 0)
    const fillings = found.get(context)
    if (fillings === undefined) found.set(context, [filling])
    else if (fillings.length < mostFillings) fillings.push(filling)
  }
  return found
}
