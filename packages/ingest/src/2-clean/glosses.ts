import type { Block } from '../values/page.ts'

/**
 * A reading in Latin letters in a bracket behind a Chinese sign ("進(jìn)出口"), or what a wrong decoding left of its
 * bracket ("日?qǐng)"): mirrors leave them behind when they turn simplified signs into traditional ones.
 */
const gloss = /(?=[(?])(?<=[\p{Script=Han})])[(?][a-zà-ǜ]{1,6} ?\)/gu

/** A text that explains a sign or two has such readings as well; a page that was turned over has them in every line. */
const least = 4

/** The blocks without such readings, where the page is full of them; else as they are. */
export function withoutGlosses<T extends Pick<Block, 'text'>>(blocks: readonly T[]): readonly T[] {
  let found = 0
  for (const { text } of blocks) {
    if (!text.includes(')')) continue
    found += text.match(gloss)?.length ?? 0
    if (found >= least) return blocks.map((block) => ({ ...block, text: block.text.replace(gloss, '') }))
  }
  return blocks
}
