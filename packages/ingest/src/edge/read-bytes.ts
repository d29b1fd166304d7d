/** Bytes that come in chunks, taken in pieces of any size; no more is held than was asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  /** What was read and not taken yet. */
  #held: Uint8Array[] = []
  #length = 0
  /** Where the next byte stands: how many were taken or skipped. */
  offset: number

  /** `offset` is that of the first byte, where the chunks are the rest of something. */
  constructor(chunks: AsyncIterable<Uint8Array>, offset = 0) {
    this.#chunks = chunks[Symbol.asyncIterator]()
    this.offset = offset
  }

  /** The next `size` bytes without taking them; fewer where the input ends. */
  async peek(size: number): Promise<Uint8Array> {
    while (this.#length < size && (await this.#more()));
    return this.#joined().subarray(0, size)
  }

  /** Takes the next `size` bytes; fewer where the input ends. */
  async take(size: number): Promise<Uint8Array> {
    const taken = await this.peek(size)
    this.#drop(taken.length)
    return taken
  }

  /** Lets the next `size` bytes go by; returns how many there were. */
  async skip(size: number): Promise<number> {
    let left = size
    while (left > 0 && (this.#length > 0 || (await this.#more()))) {
      const step = Math.min(left, this.#length)
      this.#drop(step)
      left -= step
    }
    return size - left
  }

  /**
   * Takes what stands before `mark` and takes the mark with it; all that is left where the input ends first. Where the
   * mark does not come within `most` bytes, lets all go up to it and returns null.
   */
  async until(mark: Uint8Array, most: number): Promise<Uint8Array | null> {
    let from = 0
    let isTooLong = false
    for (;;) {
      const held = this.#joined()
      const at = Buffer.from(held.buffer, held.byteOffset, held.length).indexOf(mark, from)
      if (at >= 0) {
        this.#drop(at + mark.length)
        return isTooLong || at > most ? null : held.subarray(0, at)
      }
      from = Math.max(0, held.length - mark.length + 1)
      if (held.length > most || isTooLong) {
        isTooLong = true
        this.#drop(from)
        from = 0
      }
      // Doubled, so that joining chunks costs no more than twice the bytes.
      const wanted = Math.max(this.#length * 2, this.#length + 1)
      const before = this.#length
      while (this.#length < wanted && (await this.#more()));
      if (this.#length > before) continue
      const rest = this.#joined()
      this.#drop(rest.length)
      return isTooLong ? null : rest
    }
  }

  async isDone(): Promise<boolean> {
    return this.#length === 0 && !(await this.#more())
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const next = await this.#chunks.next()
      if (next.done) return false
      if (next.value.length === 0) continue
      this.#held.push(next.value)
      this.#length += next.value.length
      return true
    }
  }

  #joined(): Uint8Array {
    if (this.#held.length !== 1) this.#held = [Buffer.concat(this.#held)]
    return this.#held[0] as Uint8Array
  }

  #drop(size: number): void {
    this.#held = [this.#joined().subarray(size)]
    this.#length -= size
    this.offset += size
  }
}
