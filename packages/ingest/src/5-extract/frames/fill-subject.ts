import { isWord } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'
import { athome, makers } from './sold.ts'
import { theMaker } from './told-maker.ts'
import { moverOf } from './mover.ts'
import type { Filled } from './phrases.ts'
import { roles } from './roles.ts'
import { subjectMention } from './subject.ts'

/** Gives the clause's subject its role; returns that role, null where none is named. */
export function fillSubject(
  view: View,
  i: number,
  first: number,
  verb: boolean,
  cls: CueClass,
  filled: Filled,
): 'area' | 'partner' | null {
  const role = roles[cls].subject
  if (role !== 'area' && role !== 'partner') return null
  if (!verb) {
    const movers = moverOf(view, first, i, cls)
    filled.area.push(...movers)
    // «Китай нарастил закупки СПГ на 23%, Япония сократила их на 11%»: the next name moves its own.
    return movers.length > 0 && role === 'area' && view.lang === 'ru' ? 'area' : null
  }
  // "of which 6.5 million tons came from Russia": what comes from somewhere is no country.
  if (/ from$/i.test(view.items[i]?.text ?? '')) return null
  const subject = subjectMention(view, i, first)
  // "Chinese automakers sold 50,000 cars in Russia": the origin of the brands, where their market is named beside.
  if (
    subject !== null &&
    role === 'area' &&
    cls === 'sales' &&
    subject.marker === 'adj' &&
    (makers(view, subject.last) || (view.lang === 'es' && makers(view, subject.first - 1))) &&
    (athome(view, i) ||
      theMaker(view, i, verb) ||
      view.items.some((item) => item.clause === view.items[i]?.clause && isWord(item, 'there', 'world')) ||
      view.mentions.some((m) => m.marker === 'in' && m !== subject && m.clause === view.items[i]?.clause))
  ) {
    filled.partner.push(...subject.areas)
    return 'partner'
  }
  if (subject !== null) filled[role].push(...subject.areas)
  return subject === null ? null : role
}
