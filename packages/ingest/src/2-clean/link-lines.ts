import type { Block } from '../values/page.ts'
import { isSmallLetter } from './letters.ts'

/** The words of a link are few: longer lines are sentences or headlines. */
const LONGEST_LINK = 40
/** Lines of fewer words are items of a list or a menu, which nothing goes on with. */
const SENTENCE_WORDS = 8
/** A predicate has as many ("was ahead again."); what goes on in less is a label. */
const REST_WORDS = 3
const ENDED = /[.!?…:;,。！？：；|»›*↩]["'”’»“）)\]]*$/u
/** Ends a sentence: what goes on behind a link must come to its end. */
const STOPPED = /[.!?…。！？]["'”’»“）)\]]*$/u

/** What stands between paragraphs on its own account. */
const NO_LINK =
  /^(?:photo|image|foto|by|advert|anzeige|read|related|source|share|comment|subscribe|sign|reklama|реклама|фото)/i

/**
 * Links that stand in lines of their own are put back into their sentence: "… sales there were led by", "Tesla", "and its
 * rivals from China.": a line that breaks off, a few words, and the rest in lower case up to its stop. On a page with such
 * lines the few words may also open a paragraph. Without this a scrape of such a page loses every name that it links.
 * Lists and menus, whose lines look alike, have fewer words and no stops.
 */
export function joinLinks(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block, i) => isLinkWithin(blocks[i - 1], block, blocks[i + 1]))) return blocks
  const out: Block[] = []
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block
    const [last, next] = [out.at(-1), blocks[i + 1]]
    if (isLinkWithin(last, block, next)) {
      out[out.length - 1] = join(join(last as Block, block), next as Block)
      i += 1
    } else if (next !== undefined && isLinkAhead(last, block, next)) {
      out.push(join(block, next))
      i += 1
    } else out.push(block)
  }
  return out
}

const isLinkWithin = (a: Block | undefined, link: Block, b: Block | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  link.text.length <= LONGEST_LINK &&
  goesOn(b) &&
  isLink(link) &&
  /[\p{L},’']$/u.test(a.text.slice(-1)) &&
  wordsOf(a) >= SENTENCE_WORDS &&
  a.last_line + 1 === link.line &&
  link.last_line + 1 === b.line

const isLinkAhead = (a: Block | undefined, link: Block, b: Block): boolean =>
  a !== undefined &&
  isLink(link) &&
  /^\p{Lu}/u.test(link.text) &&
  // "iPhone sales rose" opens its own line.
  !/^\p{Ll}\p{Lu}/u.test(b.text) &&
  goesOn(b) &&
  wordsOf(b) >= SENTENCE_WORDS &&
  wordsOf(a) >= SENTENCE_WORDS &&
  STOPPED.test(a.text.slice(-8)) &&
  link.last_line + 1 === b.line

const isLink = ({ text, gaps }: Block): boolean =>
  text.length <= LONGEST_LINK &&
  (gaps ?? 0) === 0 &&
  !ENDED.test(text.slice(-8)) &&
  !/\d|^[-•*–—]|:/.test(text) &&
  !NO_LINK.test(text)

const goesOn = (b: Block): boolean =>
  (b.gaps ?? 0) === 0 &&
  (isSmallLetter(b.text.charCodeAt(0)) || /^(?:[,)]|['’]s\b|\()/.test(b.text)) &&
  wordsOf(b) >= REST_WORDS &&
  STOPPED.test(b.text.slice(-8))

const wordsOf = ({ text }: Block): number => text.split(' ').length

const join = (a: Block, b: Block): Block => ({
  ...a,
  text: `${a.text}${/^(?:[,)]|['’]s\b)/.test(b.text) ? '' : ' '}${b.text}`,
  last_line: b.last_line,
  link_chars: a.link_chars + b.link_chars,
})
