import { blocs } from '@factline/schema/vocabulary/areas'
import { isMark, isWord } from '../bind/item.ts'
import { seriesOf, type Subject } from '../discourse/state.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import type { Reading, Sentence } from './reading.ts'
import { type Holder, nobody } from './share-holder.ts'
import type { Whole } from './whole.ts'

/** What flows; beside what is used, made or paid a part of supplies is told of something else. */
const flowing: ReadonlySet<string> = new Set(['out', 'in', 'flow', 'receive', 'figure', 'trade'])

/** What the country of the text takes of its fuel from all together; null in a text that is on nobody's supplies. */
function supplies({ topic, state }: Reading): Subject | null {
  const { taker, product } = topic
  if (taker === null || product === null) return null
  const told = isEnergy(state.last?.product ?? null) ? state.last?.product : undefined
  return seriesOf({
    cls: 'in',
    measure: 'imports',
    area: taker,
    partner: 'WORLD',
    varying: 'partner',
    product: told ?? product,
    inherited: ['area', 'measure', 'product'],
  })
}

/**
 * "Behind came Nigeria, *with* 3,841 GWh, and Angola (2,045 GWh)": in a text on a country's supplies an amount that stands
 * with the name of another is what came from there, whatever verb the list has.
 */
export function suppliedLevel(sentence: Sentence, q: number, reading: Reading): Subject | null {
  const all = supplies(reading)
  const { last } = reading.state
  // What the list was told of is nearer.
  if (all === null || (last?.measure === 'imports' && last.area === all.area)) return null
  const { items, mentions } = sentence.view
  const opens = isMark(items[q - 1], '(（:：–—') || isWord(items[q - 1], 'with') ? q - 1 : -1
  const end = isMark(items[opens - 1], ',') && isWord(items[opens], 'with') ? opens - 1 : opens
  const seller = mentions.find((m) => end > 0 && m.last === end)
  const [area] = seller?.areas ?? []
  if (area === undefined || seller?.areas.length !== 1 || area === all.area || area === 'WORLD') return null
  if (sentence.frames.some((one) => !flowing.has(one.cls) && one.clause === items[q]?.clause)) return null
  return { ...all, partner: area }
}

/** What a share in such a text is of, where its own words do not say or say it from the seller's side. */
export function suppliedWhole(sentence: Sentence, whole: Whole | null, reading: Reading): Whole | null {
  const all = supplies(reading)
  if (all === null || sentence.frames.some((one) => !flowing.has(one.cls))) return whole
  if (whole === null) return { subject: all, frame: null }
  const { area, measure, inherited } = whole.subject
  // "Ukraine's exports fell, and Moldova has 23% of them": the seller's own whole, told as such.
  const other =
    (measure === 'exports' || measure === 'imports') &&
    (whole.subject.cls === 'flow' || inherited.includes('area'))
  const own = area === all.area && (measure !== 'exports' || whole.subject.cls !== 'flow')
  return !own && other ? { subject: { ...all, product: whole.subject.product }, frame: whole.frame } : whole
}

/** The one seller that a sentence names before the number at `q`; null where it names none, or several. */
export function supplierBefore({ view }: Sentence, q: number, { topic }: Reading): Holder | null {
  if (topic.taker === null) return null
  const named = new Set(
    view.mentions.filter((m) => m.last <= q && m.marker !== 'adj').flatMap((m) => m.areas),
  )
  named.delete(topic.taker)
  const [one] = named
  return named.size === 1 && one !== undefined && !(one in blocs) ? { ...nobody, area: one } : null
}
