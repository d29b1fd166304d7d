import type { Block } from '../values/page.ts'
import { type Shape, shapeOf } from './shape.ts'
import type { View } from './view.ts'

/** In characters: a longer paragraph tells of such earnings, as an article may. */
const LONGEST = 300
/** What a page says of the money that it makes by its links, in the words of who makes it. */
const EARNS =
  /\bwe (?:may )?(?:receive|earn) (?:a |an )?(?:small )?(?:compensation|commission)(?!\p{L})|\bmay contain affiliate links|\bcontains affiliate links|\badvertis(?:er|ing) disclosure|(?:erhalten|bekommen) wir (?:ggf\. |gegebenenfalls )?eine (?:kleine )?provision(?!\p{L})|erhält \p{L}+ (?:ggf\.|gegebenenfalls) eine provision|\baffiliate-links|\bprovisionslinks|enlaces de afiliados?(?!\p{L})|liens (?:affiliés|d[’']affiliation)/iu

/** No such line is without one of these: most are told by their stems to be none, for a tenth of the cost. */
const WORDS: readonly number[] = shapeOf(
  'compensation commission affiliate disclosure provision provisionslinks afiliados affiliés',
).stems
const saysSo = ({ stems }: Shape): boolean => stems.some((stem) => WORDS.includes(stem))

const QUOTED = /["“”„«»]/u

/**
 * Bare text: what the page says of its earnings goes, as no article says it of itself. In HTML the box that holds it
 * tells as much. Changes `rules`, where null stands for a kept block.
 */
export function dropDisclosures(view: View, rules: (string | null)[]): void {
  rules.forEach((rule, i) => {
    const shape = view.shapes[i] as Shape
    if (rule !== null || shape.chars > LONGEST || !saysSo(shape)) return
    const { text } = view.blocks[i] as Block
    // “We receive a commission on each car,” the dealer said: of himself, and not of the page.
    if (!QUOTED.test(text) && EARNS.test(text)) rules[i] = 'what the page earns'
  })
}
