import { type Item, isWord } from '../bind/item.ts'
import { clausesWith, type View, wordsIn } from '../bind/view.ts'
import type { Frame } from './frame.ts'

type Signs = Pick<Frame, 'piped' | 'there' | 'fromThere' | 'reverse' | 'route' | 'aspect'>

/** A pipe, or what is done by one. */
const piping =
  /(?:\bpip(?:es?|ed|ing|elines?)|gasoductos?|(?<!\p{L})(?:газо|трубо)провод(?:у|ам|ом|ами|ах|е))$/iu

const clausesPiped = clausesWith(({ text, lower }) => /pip|ducto|провод/.test(lower) && piping.test(text))

/**
 * What single words around the measure word at item `i`, in its `region` or closely before it, say of the frame. Most
 * sentences have none of them.
 */
export function signsAround(
  view: View,
  i: number,
  clause: number,
  verb: boolean,
  region: readonly Item[],
): Signs {
  const { items } = view
  const words = wordsIn(view)
  return {
    piped: clausesPiped(view).has(clause),
    there:
      words.has('there') &&
      (region.some((item) => isWord(item, 'there')) ||
        items.slice(Math.max(0, i - 5), i).some((item) => item.clause === clause && isWord(item, 'there'))),
    fromThere:
      words.has('there') &&
      region.some(
        (item, k) =>
          isWord(item, 'there') &&
          (isWord(region[k - 1], 'from') || / from$/i.test(region[k - 1]?.text ?? '')),
      ),
    reverse:
      words.has('reverse') &&
      (region.some((item) => isWord(item, 'reverse')) ||
        items.slice(Math.max(0, i - 6), i).some((item) => item.clause === clause && isWord(item, 'reverse'))),
    route:
      words.has('route') &&
      (region.some((item) => isWord(item, 'route')) ||
        (verb && items.slice(0, i).some((item) => item.clause === clause && isWord(item, 'route')))),
    aspect: !words.has('value') && !words.has('volume') ? null : aspectOf(region),
  }
}

const aspectOf = (region: readonly Item[]): 'value' | 'volume' | null =>
  region.some((item) => isWord(item, 'value'))
    ? 'value'
    : region.some((item) => isWord(item, 'volume'))
      ? 'volume'
      : null
