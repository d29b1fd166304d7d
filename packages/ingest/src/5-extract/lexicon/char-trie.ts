import { simplified } from './data/han-fold.ts'
import { allAlike, type Tag } from './tag.ts'

type Node = { readonly next: Map<string, Node>; tags: Tag[] | null }

/** Longest match over characters, for a script without spaces; traditional and simplified signs are the same. */
export class CharTrie {
  readonly #root: Node = { next: new Map(), tags: null }

  add(word: string, tags: readonly Tag[]): void {
    let at = this.#root
    for (const written of word) {
      const char = simplified(written)
      let child = at.next.get(char)
      if (child === undefined) at.next.set(char, (child = { next: new Map(), tags: null }))
      at = child
    }
    at.tags = [...(at.tags ?? []), ...allAlike(tags)]
  }

  /** The longest entry that starts at offset `i` of the text; null where none does. */
  match(text: string, i: number, end: number): { tags: readonly Tag[]; length: number } | null {
    let at: Node | undefined = this.#root
    let best: { tags: readonly Tag[]; length: number } | null = null
    for (let k = i; k < end; k++) {
      at = at.next.get(simplified(text.charAt(k)))
      if (at === undefined) break
      if (at.tags !== null) best = { tags: at.tags, length: k + 1 - i }
    }
    return best
  }
}
