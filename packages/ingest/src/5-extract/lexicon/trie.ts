import { alike, type Tag } from './tag.ts'
import type { Token } from './tokens.ts'

/** `caps`: all letters must be capitals ("US"); `upper`: the first one must ("Turkey"); `title`: that of the first and of
 * the last word ("Indian Oil" is a company, "Indian oil" is oil); `lower`: it must not ("may"). */
export type LetterCase = 'any' | 'lower' | 'upper' | 'title' | 'caps'

/** One way to write a tag: folded words, of which the last letters may be left open by `*`, and its case if it matters. */
export type Form = {
  readonly words: readonly string[]
  readonly case: LetterCase
  readonly tags: readonly Tag[]
}

type Node = {
  readonly words: Map<string, Node>
  /** Stems ("росси*"), looked up by every prefix of a token. */
  readonly stems: Map<string, Node>
  readonly ends: { readonly case: LetterCase; readonly tags: readonly Tag[] }[]
}

const node = (): Node => ({ words: new Map(), stems: new Map(), ends: [] })

/** Inflected forms add at most this many letters to a stem; longer words are other words ("китайскоязычный"). */
const longestEnding = 6

/** Longest match over tokens. The cost per token does not grow with the number of entries. */
export class TokenTrie {
  readonly #root = node()

  add(form: Form): void {
    let at = this.#root
    for (const word of form.words) {
      const stem = word.endsWith('*')
      const key = stem ? word.slice(0, -1) : word
      const next = stem ? at.stems : at.words
      let child = next.get(key)
      if (child === undefined) next.set(key, (child = node()))
      at = child
    }
    at.ends.push({ case: form.case, tags: form.tags.map(alike) })
  }

  /** The longest entry that starts at token `i`: its tags and the number of tokens; null where none does. */
  match(tokens: readonly Token[], i: number): { tags: readonly Tag[]; length: number } | null {
    return this.#walk(this.#root, tokens, i, i)
  }

  #walk(
    at: Node,
    tokens: readonly Token[],
    first: number,
    i: number,
  ): { tags: readonly Tag[]; length: number } | null {
    const token = tokens[i]
    let best: { tags: readonly Tag[]; length: number } | null = null
    if (token !== undefined) {
      // Most entries are one word, behind which nothing is looked for.
      const child = at.words.size === 0 ? undefined : at.words.get(token.lower)
      if (child !== undefined) best = this.#walk(child, tokens, first, i + 1)
      if (at.stems.size > 0) {
        const { lower } = token
        for (let cut = lower.length; cut >= 2 && lower.length - cut <= longestEnding; cut--) {
          const stem = at.stems.get(lower.slice(0, cut))
          const longer = stem === undefined ? null : this.#walk(stem, tokens, first, i + 1)
          if (longer !== null && (best === null || longer.length > best.length)) best = longer
        }
      }
    }
    if (best !== null) return best
    const tags = ending(at, tokens[first]?.text ?? '', tokens[i - 1]?.text ?? '')
    return tags === null || i === first ? null : { tags, length: i - first }
  }
}

/** A name is only a name with its capital: "Turkey" and "turkey", "Chad", "US" and "us". */
function ending(at: Node, firstWord: string, lastWord: string): readonly Tag[] | null {
  const [only] = at.ends
  if (only === undefined) return null
  if (at.ends.length === 1)
    return only.tags.length > 0 && fits(only.case, firstWord, lastWord) ? only.tags : null
  const tags = at.ends.flatMap((end) => (fits(end.case, firstWord, lastWord) ? end.tags : []))
  return tags.length === 0 ? null : tags
}

function fits(wanted: LetterCase, word: string, last: string): boolean {
  if (wanted === 'any') return true
  if (wanted === 'caps') return word === word.toUpperCase()
  if (wanted === 'title') return isUpper(word) && isUpper(last)
  return wanted === 'upper' ? isUpper(word) : !isUpper(word)
}

const isUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
