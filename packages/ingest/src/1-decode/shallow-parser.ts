import { type Handler, Parser } from 'htmlparser2'

/** No page by hand goes past a depth of 100; hostile ones pass 100,000, and the parser's stack is slow by the square. */
const MAX_DEPTH = 400

/** A handler that knows how many elements it holds open. */
export type DeepHandler = Pick<Handler, 'onopentag' | 'onclosetag' | 'ontext'> & { readonly depth: number }

/** htmlparser2 with a floor: elements below the greatest depth count as empty ones, their text goes to the last real one. */
export class ShallowParser extends Parser {
  private readonly handler: DeepHandler
  private readonly tag: { open: boolean }
  private deep = false
  private closing = false

  constructor(handler: DeepHandler) {
    const tag = { open: false }
    super(
      {
        onopentagname: () => {
          tag.open = true
        },
        onopentag: (name, attribs, implied) => handler.onopentag(name, attribs, implied),
        onclosetag: (name, implied) => handler.onclosetag(name, implied),
        ontext: (data) => handler.ontext(data),
      },
      { decodeEntities: true, lowerCaseTags: true },
    )
    this.handler = handler
    this.tag = tag
  }

  override onclosetag(start: number, end: number): void {
    this.closing = true
    super.onclosetag(start, end)
    this.closing = false
  }

  /** Asked twice for a tag that opens, before and after the handler has seen it: both answers must be the same. */
  protected override isVoidElement(name: string): boolean {
    const second = this.tag.open
    this.tag.open = false
    if (super.isVoidElement(name)) return true
    if (this.closing || name === '') return false
    if (!second) this.deep = this.handler.depth >= MAX_DEPTH
    return this.deep
  }
}
