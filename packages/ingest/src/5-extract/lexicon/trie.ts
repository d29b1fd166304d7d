import { allAlike, type Tag } from './tag.ts'
import type { Token } from './tokens.ts'
import { type Word, wordMemo } from './words.ts'

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

type Match = { readonly tags: readonly Tag[]; readonly length: number }

/** Longest match over tokens. The cost per token does not grow with the number of entries. */
export class TokenTrie {
  readonly #root = node()
  /** Where the root leads by a word: one is said over and over, and has many prefixes that could be stems. */
  readonly #opened: (word: Word) => readonly Node[] = wordMemo(({ lower }) => childrenOf(this.#root, lower))

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
    at.ends.push({ case: form.case, tags: allAlike(form.tags) })
  }

  /** The longest entry that starts at token `i`: its tags and the number of tokens; null where none does. */
  match(tokens: readonly Token[], i: number): Match | null {
    const token = tokens[i]
    if (token === undefined) return null
    const opened = token.word === null ? childrenOf(this.#root, token.lower) : this.#opened(token.word)
    return opened.length === 0 ? null : longest(opened, tokens, i, i + 1)
  }
}

/** Where a word leads: as it stands, then by its stems, the longest first. */
function childrenOf(at: Node, word: string): readonly Node[] {
  // Most entries are one word, behind which nothing is looked for.
  const child = at.words.size === 0 ? undefined : at.words.get(word)
  if (at.stems.size === 0) return child === undefined ? none : [child]
  const children = child === undefined ? [] : [child]
  for (let cut = word.length; cut >= 2 && word.length - cut <= longestEnding; cut--) {
    const stem = at.stems.get(word.slice(0, cut))
    if (stem !== undefined) children.push(stem)
  }
  return children
}

const none: readonly Node[] = []

/** The longest entry that begins with token `first` and leads on from one of these nodes at token `i`. */
function longest(from: readonly Node[], tokens: readonly Token[], first: number, i: number): Match | null {
  let best: Match | null = null
  for (const at of from) {
    const found = walk(at, tokens, first, i)
    if (found !== null && (best === null || found.length > best.length)) best = found
  }
  return best
}

function walk(at: Node, tokens: readonly Token[], first: number, i: number): Match | null {
  const token = tokens[i]
  const leads = at.words.size > 0 || at.stems.size > 0
  const best =
    leads && token !== undefined ? longest(childrenOf(at, token.lower), tokens, first, i + 1) : null
  if (best !== null) return best
  const tags = ending(at, tokens[first]?.text ?? '', tokens[i - 1]?.text ?? '')
  return tags === null ? null : { tags, length: i - first }
}

/** A name is only a name with its capital: "Turkey" and "turkey", "Chad", "US" and "us". */
function ending(at: Node, firstWord: string, lastWord: string): readonly Tag[] | null {
  const [only] = at.ends
  if (only === undefined) return null
  if (at.ends.length === 1)
    return only.tags.length > 0 && fits(only.case, firstWord, lastWord) ? only.tags : null
  const tags: Tag[] = []
  for (const end of at.ends) if (fits(end.case, firstWord, lastWord)) tags.push(...end.tags)
  return tags.length === 0 ? null : tags
}

function fits(wanted: LetterCase, word: string, last: string): boolean {
  if (wanted === 'any') return true
  if (wanted === 'caps') return word === word.toUpperCase()
  if (wanted === 'title') return isUpper(word) && isUpper(last)
  return wanted === 'upper' ? isUpper(word) : !isUpper(word)
}

const isUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
