import { LARGEST_PAGE } from './limits.ts'

/** One element of a JSON list as it stands in the file, or why it cannot be read, with the byte where it begins. */
export type Element =
  | { readonly at: number; readonly bytes: Uint8Array }
  | { readonly at: number; readonly why: 'too large' | 'line break in a string' | 'not closed' | 'no list' }

const [NEW_LINE, QUOTE, BACKSLASH, COMMA, STAR, SLASH] = [10, 34, 92, 44, 42, 47]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]
const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)

/**
 * Cuts a JSON list in UTF-8 into its elements while its bytes go by, without reading them: what is broken inside one
 * stays there. JSON has no line break inside a string: where one is met, the element is given up, and the next begins on
 * the next line that opens an object no deeper than this one stood.
 */
export class JsonList {
  #state: 'before' | 'between' | 'element' | 'lost' | 'done' | 'over' = 'before'
  #offset = 0
  #start = 0
  #kept: Uint8Array[] = []
  #length = 0
  #depth = 0
  #isString = false
  #isEscaped = false
  /** Spaces before the first sign of the present line, and whether only closing signs have come since. */
  #indent = 0
  #isAtStart = true
  #isOpening = true
  #ownIndent = 0
  /** A comment between two elements: what was seen of it. */
  #comment: 'none' | 'opening' | 'line' | 'block' | 'closing' = 'none'

  /** What is left when the bytes end: an element or a list that nobody closed. */
  end(): Element | null {
    if (this.#state === 'element') return { at: this.#start, why: 'not closed' }
    return this.#state === 'between' ? { at: this.#offset, why: 'not closed' } : null
  }

  /** Takes the next bytes; gives the elements that end in them. */
  *push(chunk: Uint8Array): Generator<Element> {
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number
      if (this.#state === 'element') {
        const end = this.#inside(byte)
        if (end === 'broken') {
          yield { at: this.#start, why: 'line break in a string' }
          this.#forget('lost')
        } else if (end === 'closed' || end === 'before') {
          this.#keep(chunk.subarray(from, end === 'closed' ? at + 1 : at))
          yield this.#whole()
          this.#forget('between')
          if (end === 'before' && byte === CLOSE_LIST) this.#state = 'before'
        }
      } else if (this.#begins(byte)) {
        this.#state = 'element'
        this.#start = this.#offset + at
        this.#ownIndent = this.#indent
        from = at
        this.#inside(byte)
      } else if (this.#state === 'done') {
        yield { at: this.#offset + at, why: 'no list' }
        this.#state = 'over'
      }
      if (this.#state === 'over') {
        from = chunk.length
        break
      }
      this.#seeLine(byte)
    }
    if (this.#state === 'element') this.#keep(chunk.subarray(from))
    this.#offset += chunk.length
  }

  /** Whether an element begins here; moves in and out of the list. */
  #begins(byte: number): boolean {
    if (this.#state === 'lost')
      return byte === OPEN_OBJECT && this.#isOpening && this.#indent <= this.#ownIndent
    if (isSpace(byte) && this.#comment === 'none') return false
    if (this.#isComment(byte)) return false
    if (this.#state === 'before') this.#state = byte === OPEN_LIST ? 'between' : 'done'
    else if (this.#state === 'between' && byte === CLOSE_LIST) this.#state = 'before'
    else if (this.#state === 'between') return byte !== COMMA
    return false
  }

  /** JSON has no comments, and people write them between the elements of a list. */
  #isComment(byte: number): boolean {
    const seen = this.#comment
    if (seen === 'none') this.#comment = byte === SLASH ? 'opening' : 'none'
    else if (seen === 'opening') this.#comment = byte === STAR ? 'block' : 'line'
    else if (seen === 'line') this.#comment = byte === NEW_LINE ? 'none' : 'line'
    else if (seen === 'closing' && byte === SLASH) this.#comment = 'none'
    else this.#comment = byte === STAR ? 'closing' : 'block'
    return seen !== 'none' || this.#comment !== 'none'
  }

  /** Follows an element by one byte: `closed` with it, or `before` it, as numbers are. */
  #inside(byte: number): 'closed' | 'before' | 'broken' | null {
    if (this.#isString) {
      if (this.#isEscaped) this.#isEscaped = false
      else if (byte === BACKSLASH) this.#isEscaped = true
      else if (byte === QUOTE) this.#isString = false
      else if (byte === NEW_LINE) return 'broken'
    } else if (byte === QUOTE) this.#isString = true
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#depth += 1
    else if (this.#depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) return 'before'
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      this.#depth -= 1
      if (this.#depth <= 0) return 'closed'
    }
    return null
  }

  #seeLine(byte: number): void {
    if (byte === NEW_LINE) {
      this.#indent = 0
      this.#isAtStart = true
      this.#isOpening = true
    } else if (this.#isAtStart && isSpace(byte)) this.#indent += 1
    else {
      this.#isAtStart = false
      if (!isSpace(byte) && byte !== COMMA && byte !== CLOSE_OBJECT && byte !== CLOSE_LIST)
        this.#isOpening = false
    }
  }

  #keep(bytes: Uint8Array): void {
    this.#length += bytes.length
    if (this.#length > LARGEST_PAGE) this.#kept = []
    else this.#kept.push(bytes)
  }

  #whole(): Element {
    return this.#length > LARGEST_PAGE
      ? { at: this.#start, why: 'too large' }
      : { at: this.#start, bytes: concatenated(this.#kept, this.#length) }
  }

  #forget(state: 'between' | 'lost'): void {
    this.#state = state
    this.#kept = []
    this.#length = 0
    this.#depth = 0
    this.#isString = false
    this.#isEscaped = false
  }
}

function concatenated(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
