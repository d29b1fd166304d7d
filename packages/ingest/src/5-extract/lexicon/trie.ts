import { allAlike, type Tag } from './tag.ts'
import type { Token } from './tokens.ts'

/** `caps`: all letters must be capitals ("US"); `upper`: the first one must ("Turkey"); `title`: that of the first and of
 * the last word ("Indian Oil" is a company, "Indian oil" is oil); `letters`: the first two («ГАЗа», and no «Газа»);
 * `lower`: it must not ("may"). */
export type LetterCase = 'any' | 'lower' | 'upper' | 'title' | 'caps' | 'letters'

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

type Opened = { readonly word: string; readonly nodes: readonly Node[] }

type Match = { readonly tags: readonly Tag[]; readonly length: number }

/** Longest match over tokens. The cost per token does not grow with the number of entries. */
export class TokenTrie {
  readonly #root = node()
  /** By word where the root leads: a word is said over and over, and has many prefixes that could be stems. */
  readonly #opened = new Map<string, Opened>()

  /** The last word looked up at each place that letters tell: the same few make most of a text. */
  readonly #recent: (Opened | undefined)[] = Array.from({ length: places })

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
    if (this.#opened.size === 0) return
    this.#opened.clear()
    this.#recent.fill(undefined)
  }

  /** The longest entry that starts at token `i`: its tags and the number of tokens; null where none does. */
  match(tokens: readonly Token[], i: number): Match | null {
    const token = tokens[i]
    return token === undefined ? null : longest(this.#openedBy(token.lower), tokens, i, i + 1)
  }

  #openedBy(word: string): readonly Node[] {
    const place = placeOf(word)
    const last = this.#recent[place]
    if (last !== undefined && last.word === word) return last.nodes
    let opened = this.#opened.get(word)
    if (opened === undefined) {
      opened = { word: detached(word), nodes: childrenOf(this.#root, word) }
      if (this.#opened.size >= mostOpened) this.#opened.clear()
      this.#opened.set(opened.word, opened)
    }
    this.#recent[place] = opened
    return opened.nodes
  }
}

const places = 2 ** 12

const placeOf = (word: string): number => {
  const { length } = word
  const ends = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1)
  return ((ends * 31 + word.charCodeAt(length >> 1)) * 31 + length) & (places - 1)
}

/** The news of some days have fewer words; a text of nothing but rare ones begins anew. */
const mostOpened = 2 ** 14

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
  if (wanted === 'letters') return isUpper(word) && isUpper(word.slice(1))
  if (wanted === 'title') return isUpper(word) && isUpper(last)
  return wanted === 'upper' ? isUpper(word) : !isUpper(word)
}

const isUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

/** The same letters in a string of their own: a slice is a view into its text, and to keep it would keep the whole text. */
const detached = (word: string): string => ` ${word}`.slice(1)
