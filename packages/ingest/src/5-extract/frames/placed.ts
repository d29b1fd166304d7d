import { isMark, isWord, tagOf } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { ofWhich, placeBefore } from './fronted.ts'
import { holderOf } from './mover.ts'
import { headOf } from './pronoun.ts'
import { makers } from './sold.ts'

/** A measure word at item `i`, and where its phrase begins. */
type Measured = {
  readonly i: number
  readonly first: number
  readonly verb: boolean
  readonly cls: CueClass
}

/** Whether the words tell where something is sold or made, and not only whose it is. */
export const isPlaced = (view: View, { i, first, verb, cls }: Measured, areas: readonly string[]): boolean =>
  ownMarket(view, i, verb) ||
  namedMarket(view, i, cls, areas, verb) ||
  view.mentions.some(
    (m) =>
      (m.marker === 'in' || (m.marker === 'into' && view.lang === 'de')) && areas.includes(m.areas[0] ?? ''),
  ) ||
  placeBefore(view, first, view.items[i]?.clause ?? 0) !== null ||
  ofWhich(view, first, i) !== null ||
  // "*Peru posted* a 49% rise in sales", "Colombia, *which saw* sales drop": one more market, and not who made the cars.
  (!verb && view.lang === 'en' && cls === 'sales' && isName(view, holderOf(view, first, cls))) ||
  (verb && headOf(view, i).some((one) => areas.includes(one)))

const isName = ({ items }: View, holder: Mention | null): boolean =>
  holder !== null && tagOf(items[holder.first], 'area')?.form === 'name'

/**
 * 德国电动汽车销量, "*Thailand sales* rose": where a country's name and no adjective stands before sales, and no word for
 * makers behind it, they are those of its market.
 */
const namedMarket = (
  view: View,
  i: number,
  cls: CueClass,
  areas: readonly string[],
  verb: boolean,
): boolean =>
  (view.lang === 'zh' || (view.lang === 'en' && !verb)) &&
  (cls === 'sales' || cls === 'market') &&
  view.mentions.some(
    (m) =>
      m.last <= i &&
      (view.lang === 'zh' || i - m.last <= 1) &&
      (m.marker === 'bare' || (m.marker === 'poss' && view.lang === 'zh')) &&
      areas.includes(m.areas[0] ?? '') &&
      tagOf(view.items[m.first], 'area')?.form === 'name' &&
      !makers(view, m.last),
  )

/** "*Malaysia* sold 600,000", "the *Malaysian market* was best, with 289,455 sold": where they were sold, not who made them. */
const ownMarket = ({ items, mentions }: View, i: number, verb: boolean): boolean =>
  verb &&
  (tagOf(items[i - 1], 'area')?.form === 'name' ||
    // "France, *which sold* 90,000"
    (isWord(items[i - 1], 'who') &&
      isMark(items[i - 2], ',') &&
      tagOf(items[i - 3], 'area')?.form === 'name') ||
    mentions.some(
      (m) =>
        m.marker === 'adj' &&
        m.last < i &&
        tagOf(items[m.last], 'cue')?.cue === 'market' &&
        m.clause === items[i]?.clause,
    ))
