import { type Fingerprint, gramAt } from './fingerprint.ts'

/** Longer than what a page leaves before a copy: a caption, a credit, a line of contents, a new first paragraph. */
const newsFrom = 40
/** The news is what a text is about: before a long copy an editor may well write two paragraphs of his own. */
const newsShare = 1 / 3

/**
 * How many words one of two texts opens with before it comes to what it shares with the other; null where that is no
 * more than an editor adds. Such a text is news on the background of older news.
 */
export function strangeOpening(a: Fingerprint, b: Fingerprint): number | null {
  const words = Math.max(wordsBefore(a, b), wordsBefore(b, a))
  return words === 0 ? null : words
}

function wordsBefore(text: Fingerprint, other: Fingerprint): number {
  const words = firstShared(text, other)
  return words >= newsFrom && words >= newsShare * text.tokens.length ? words : 0
}

/** Six words in a row, or two phrases close to each other, as an edited copy keeps them: a name or a stock phrase is shorter. */
const passage = 12
const sharedOfPassage = 5

/** Where the first passage begins that stands in the other text too; 0 where there is none. */
function firstShared({ hashes }: Fingerprint, other: Fingerprint): number {
  const there = new Set(other.shingles)
  const isShared = Array.from({ length: Math.max(0, hashes.length - 2) }, (_, at) =>
    there.has(gramAt(hashes, at)),
  )
  let shared = 0
  for (let at = 0; at < isShared.length; at++) {
    if (isShared[at]) shared++
    if (isShared[at - passage]) shared--
    if (shared >= sharedOfPassage) return Math.max(0, at - passage + 1)
  }
  return 0
}
