import type { Sentence } from './split-sentences.ts'

/**
 * What is longer has lost its stops (a list, a table, noise). The grammar looks about a whole sentence for every number
 * in it, so that without a bound its work would grow with the square of the length. Two hundred words take some 1,500
 * letters, and a Chinese sign says as much as three of them.
 */
export const longest = (lang: string): number => (lang === 'zh' ? 700 : 2000)

/** Where a statement ends, the surest first. */
const borders = [/[;；:：]/g, /[,，、]/g, /\s/g]

/** A sentence, or a part of one that was too long. */
export type Bounded = Sentence & { readonly part: boolean }

/**
 * Sentences no longer than the bound as they are; a longer one in parts, each cut at the last border in the second half
 * of what may be one. No part ends inside one of the `spans` (lists in order) while there is any other place.
 */
export function boundSentences(
  text: string,
  sentences: readonly Sentence[],
  lang: string,
  spans: readonly (readonly Sentence[])[],
): Bounded[] {
  const most = longest(lang)
  return sentences.flatMap((sentence) => {
    if (sentence.end - sentence.start <= most) return [{ ...sentence, part: false }]
    const covered = coveredIn(sentence, spans)
    const parts: Bounded[] = []
    let { start } = sentence
    while (start < sentence.end) {
      const end =
        sentence.end - start <= most
          ? sentence.end
          : cutBefore(text, start, start + most, (at) => covered.has(at))
      parts.push({ start, end, part: true })
      start = end
      while (start < sentence.end && text.charAt(start).trim() === '') start++
    }
    return parts
  })
}

/** The offsets at which a cut would fall inside a span. */
function coveredIn(sentence: Sentence, spans: readonly (readonly Sentence[])[]): Set<number> {
  const covered = new Set<number>()
  for (const list of spans)
    for (let s = firstBehind(list, sentence.start); s < list.length; s++) {
      const span = list[s]
      if (span === undefined || span.start >= sentence.end) break
      for (let at = span.start + 1; at < span.end; at++) covered.add(at)
    }
  return covered
}

/** Index of the first span that ends behind the offset, by halving. */
function firstBehind(list: readonly Sentence[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The best place to cut in the half before `limit`; at the limit where there is none. */
function cutBefore(text: string, start: number, limit: number, covered: (at: number) => boolean): number {
  const half = start + Math.floor((limit - start) / 2)
  const window = text.slice(half, limit)
  for (const border of borders) {
    const place = [...window.matchAll(border)]
      .map((hit) => half + hit.index + 1)
      .findLast((at) => !covered(at))
    if (place !== undefined) return place
  }
  // Never between the two halves of a sign outside the first plane.
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
}
