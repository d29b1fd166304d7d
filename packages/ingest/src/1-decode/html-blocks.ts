import type { Block, PageElement, PageMeta } from '../values/page.ts'
import { BLOCK_TAGS, SKIPPED_TAGS } from './html-tags.ts'
import { MetaCollector } from './html-meta.ts'
import { openTemplates } from './html-templates.ts'
import { ShallowParser } from './shallow-parser.ts'
import type { LiveUpdate } from './json-ld.ts'
import { MOST_BLOCKS, MOST_ELEMENTS } from './limits.ts'
import type { ElementTime } from './live-entries.ts'

export type HtmlBlocks = {
  readonly blocks: readonly Block[]
  readonly elements: readonly PageElement[]
  readonly meta: PageMeta
  /** Entries of a live blog, as its structured data part them. */
  readonly updates: readonly LiveUpdate[]
  /** The `time` elements, each by the block-level element that it stands in. */
  readonly times: readonly ElementTime[]
}

type Open = {
  readonly name: string
  readonly element: number
  readonly block: boolean
  readonly link: boolean
  readonly captured: boolean
}

/**
 * One pass over the tags: lines of text with the elements they stand in, and what the page says of itself. Ends one
 * above the most blocks or elements that a page may have.
 */
export function htmlBlocks(source: string): HtmlBlocks {
  const html = openTemplates(source)
  const reader = new HtmlReader(html)
  const parser = new ShallowParser(reader)
  reader.parser = parser
  parser.write(html)
  parser.end()
  return reader.result()
}

class HtmlReader {
  parser: ShallowParser | null = null
  private readonly html: string
  private readonly blocks: Block[] = []
  private readonly elements: PageElement[] = []
  private readonly contexts: (readonly string[] | undefined)[] = []
  private readonly depths: number[] = []
  private readonly stack: Open[] = []
  private readonly meta = new MetaCollector()
  private readonly times: ElementTime[] = []
  private element = -1
  private buffer = ''
  private links = 0
  private linkChars = 0
  private skipping = 0
  private lastWasLink = false
  private preformatted = 0
  private breaks = 0
  private line = 1
  /** Where the line that is being read ends; -1: not looked for yet. */
  private lineEnd = -1
  private startLine = 1

  constructor(html: string) {
    this.html = html
  }

  get depth(): number {
    return this.stack.length
  }

  onopentag(name: string, attribs: Record<string, string>): void {
    if (this.skipping > 0 || SKIPPED_TAGS.has(name)) {
      if (this.skipping === 0) this.meta.openSkipped(name, attribs)
      this.skipping += 1
      return
    }
    if (name === 'br') {
      this.lineBreak()
      return
    }
    const block = BLOCK_TAGS.has(name) || name.includes('-')
    if (block) {
      this.flush()
      this.openElement(name, attribs)
    }
    const link = name === 'a' && attribs['href'] !== undefined
    if (link) {
      // Menus set link beside link with no space between: their words must not grow together.
      if (this.links === 0 && this.lastWasLink) this.buffer += ' '
      this.links += 1
    }
    if (name === 'pre') this.preformatted += 1
    else if (name === 'time') this.times.push({ element: this.element, value: attribs['datetime'] ?? null })
    const captured = this.meta.open(name, attribs)
    this.stack.push({ name, element: this.element, block, link, captured })
  }

  onclosetag(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1
      if (this.skipping === 0) this.meta.closeSkipped()
      return
    }
    if (name === 'br') return
    const open = this.stack.pop()
    if (!open) return
    if (open.block) {
      this.flush()
      this.element = (this.elements[open.element] as PageElement).parent
    }
    if (open.link) {
      this.links -= 1
      this.lastWasLink = true
    }
    if (name === 'pre') this.preformatted -= 1
    if (open.captured) this.meta.close()
  }

  ontext(data: string): void {
    if (this.skipping > 0) {
      this.meta.skippedText(data)
      return
    }
    if (this.meta.capturing) this.meta.text(data)
    if (this.stack.length > 0 && (this.stack[this.stack.length - 1] as Open).name === 'title') return
    if (this.buffer === '') {
      if (/^\s*$/.test(data)) return
      this.startLine = this.lineHere()
    }
    if (this.preformatted > 0) {
      this.preformattedText(data)
      return
    }
    this.append(data)
  }

  private append(data: string): void {
    this.buffer += data
    if (this.links > 0) this.linkChars += data.trim().length
    else if (this.lastWasLink) this.lastWasLink = false
    this.breaks = 0
  }

  /** Inside `pre` an empty line parts paragraphs. */
  private preformattedText(data: string): void {
    const pieces = data.split(/\n[ \t]*(?:\r?\n[ \t]*)+/)
    for (let i = 0; i < pieces.length; i += 1) {
      if (i > 0) this.flush()
      if (this.buffer === '') this.startLine = this.lineHere()
      this.append(pieces[i] as string)
    }
  }

  /** One `br` is a space, two and more part paragraphs. */
  private lineBreak(): void {
    if (this.meta.capturing) this.meta.text('\n')
    this.breaks += 1
    if (this.breaks > 1) this.flush()
    else if (this.buffer !== '') this.buffer += '\n'
  }

  private openElement(tag: string, attribs: Record<string, string>): void {
    const parent = this.element
    const depth = parent < 0 ? 0 : (this.depths[parent] as number) + 1
    this.elements.push({ tag, names: namesOf(attribs), parent })
    this.depths.push(depth)
    this.element = this.elements.length - 1
    if (this.elements.length > MOST_ELEMENTS) this.parser?.pause()
  }

  private flush(): void {
    if (this.buffer !== '') {
      const text = clean(this.buffer)
      if (text !== '') this.push(text)
      this.buffer = ''
    }
    this.linkChars = 0
    this.breaks = 0
    this.lastWasLink = false
  }

  private push(text: string): void {
    const element = this.element
    const tag = element < 0 ? 'body' : (this.elements[element] as PageElement).tag
    if (tag === 'h1') this.meta.heading(text)
    const [line, last_line, context] = [this.startLine, this.lineHere(), this.contextOf(element)]
    const link_chars = Math.min(this.linkChars, text.length)
    this.blocks.push(
      element < 0
        ? { text, line, last_line, tag, context, link_chars }
        : { text, line, last_line, tag, context, link_chars, element },
    )
    if (this.blocks.length > MOST_BLOCKS) this.parser?.pause()
  }

  /** Elements hold each other no deeper than the parser goes; all share the words for those above them. */
  private contextOf(element: number): readonly string[] {
    if (element < 0) return []
    const known = this.contexts[element]
    if (known) return known
    const { tag, names, parent } = this.elements[element] as PageElement
    const path = [...this.contextOf(parent), names === '' ? tag : `${tag} ${names}`]
    this.contexts[element] = path
    return path
  }

  /** Counts on from the last call, so the whole page is counted once, be it one line of megabytes. */
  private lineHere(): number {
    const end = Math.min(this.parser?.startIndex ?? 0, this.html.length)
    while (this.lineEnd < end) {
      if (this.lineEnd >= 0) this.line += 1
      const next = this.html.indexOf('\n', this.lineEnd + 1)
      this.lineEnd = next < 0 ? this.html.length : next
    }
    return this.line
  }

  result(): HtmlBlocks {
    this.flush()
    return {
      blocks: this.blocks,
      elements: this.elements,
      meta: this.meta.result(),
      updates: this.meta.liveUpdates(),
      times: this.times,
    }
  }
}

function namesOf(attribs: Record<string, string>): string {
  let names = attribs['class'] ?? ''
  for (const key of ['id', 'role', 'itemprop']) if (attribs[key]) names += ` ${attribs[key]}`
  const style = attribs['style']
  if (attribs['hidden'] !== undefined || (style && /display\s*:\s*none/i.test(style))) names += ' hidden'
  if (names === '') return ''
  const lower = names.toLowerCase()
  // Most have nothing but single spaces in them.
  return (ODD_SPACE.test(lower) ? lower.replace(/\s+/g, ' ') : lower).trim()
}

const ODD_SPACE = /[^\S ]| {2}/
const UNSEEN = /[\u00ad\u200b\ufeff]/

/** White space as one space; soft hyphens and signs without width go. */
function clean(text: string): string {
  const visible = UNSEEN.test(text) ? text.replace(/[\u00ad\u200b\ufeff]/g, '') : text
  return ODD_SPACE.test(visible) ? visible.replace(/\s+/g, ' ').trim() : visible.trim()
}
