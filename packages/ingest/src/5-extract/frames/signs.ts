import { firstBehind, type Item, isMark, isWord, tagOf } from '../bind/item.ts'
import { clausesWith, matches, type View, wordsIn } from '../bind/view.ts'
import type { Frame } from './frame.ts'
import { blocBefore } from './pronoun.ts'

type Signs = Pick<
  Frame,
  | 'piped'
  | 'overland'
  | 'there'
  | 'fromThere'
  | 'reverse'
  | 'route'
  | 'aspect'
  | 'planned'
  | 'inward'
  | 'theBloc'
>

/** A pipe, or what is done by one. */
const piping =
  /(?:\bpip(?:es?|ed|ing|elines?)|gasoductos?|(?<!\p{L})(?:газо|трубо)провод(?:у|ам|ом|ами|ах|е)|管道)$/iu

/** Letters that such a word has, looked for once in the sentence. */
const mayBePiped = matches(/pip|ducto|провод|管道/i)
const clausesPiped = clausesWith(({ text }) => piping.test(text))

/** Ways that lead over land, for what goes by sea otherwise. */
const mayGoOverland = matches(/rail|train|overland|road|land route|truck/i)
const clausesOverland = clausesWith(({ text }) =>
  /^(?:(?:by |via )?(?:rail(?:ways?|road)?|trains?|trucks?|road)|overland|land routes?)$/i.test(text),
)

/** "imports were 5.8 bcm*, with 4.5 bcm* coming by pipe": the pipe of the clause is told of a part alone, behind the measure word. */
function ofPartOnly({ items, lang }: View, i: number, clause: number): boolean {
  if (lang !== 'en') return false
  const part = firstBehind(
    items,
    i,
    (item, k) =>
      isMark(item, ',') && isWord(items[k + 1], 'with') && items[k + 2]?.quantity?.form === 'amount',
  )
  return (
    part > 0 &&
    items.slice(i, part).some((item) => item.quantity !== null) &&
    !items.some((item, k) => k < part && item.clause === clause && piping.test(item.text))
  )
}

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
  // "*There were* 8,018 cars imported": no place.
  const means = (item: Item, k: number, all: readonly Item[], word: 'there' | 'reverse' | 'route'): boolean =>
    isWord(item, word) &&
    !(
      word === 'there' &&
      item.lower === 'there' &&
      isWord(all[k + 1], 'be') &&
      !isWord(all[k - 1], 'from', 'to')
    )
  const said = (word: 'there' | 'reverse' | 'route', back: number): boolean =>
    words.has(word) &&
    (region.some((item, k) => means(item, k, region, word)) ||
      items
        .slice(Math.max(0, i - back), i)
        .some((item, k, all) => item.clause === clause && means(item, k, all, word)))
  return {
    piped: mayBePiped(view) && clausesPiped(view).has(clause) && !ofPartOnly(view, i, clause),
    overland: mayGoOverland(view) && clausesOverland(view).has(clause),
    there: said('there', 5),
    fromThere:
      words.has('there') &&
      region.some(
        (item, k) =>
          isWord(item, 'there') &&
          (isWord(region[k - 1], 'from') || / from$/i.test(region[k - 1]?.text ?? '')),
      ),
    planned: !verb && ['target', 'forecast'].includes(tagOf(items[i + 1], 'modal')?.status ?? ''),
    inward: view.mentions.some(
      (m) => m.marker === 'into' && m.first > i && m.first - i <= 3 && m.clause === clause,
    ),
    theBloc: words.has('country') && blocBefore(view, i),
    reverse: said('reverse', 6),
    // Only a verb may have its pipe as the subject, however far ahead.
    route: said('route', verb ? i : 0),
    aspect: !words.has('value') && !words.has('volume') ? aspectOfHan(items[i]) : aspectOf(region),
  }
}

/** 出口额, 进口量: the last sign of a compound says how it is counted. */
const aspectOfHan = (item: Item | undefined): 'value' | 'volume' | null =>
  item === undefined || item.text.charCodeAt(item.text.length - 1) < firstHan
    ? null
    : /\p{Script=Han}[额額值]$/u.test(item?.text ?? '')
      ? 'value'
      : /\p{Script=Han}量$/u.test(item?.text ?? '')
        ? 'volume'
        : null

const aspectOf = (region: readonly Item[]): 'value' | 'volume' | null =>
  region.some((item) => isWord(item, 'value'))
    ? 'value'
    : region.some((item) => isWord(item, 'volume'))
      ? 'volume'
      : null

/** No Chinese sign has a smaller number. */
const firstHan = 0x2e80
