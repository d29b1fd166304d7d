import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { flowOfList, wayOf } from '../claims/listed.ts'
import type { Reading } from '../claims/reading.ts'
import { ofCompany } from '../claims/refill.ts'
import { namedOf } from '../frames/named.ts'
import { framesOf } from '../claims/sentence-frames.ts'
import { resolve } from '../discourse/resolve.ts'
import { seriesOf, type Subject } from '../discourse/state.ts'
import { measureSubject } from './measure-rows.ts'
import type { Key, Row } from './row.ts'

/** Measures that a table can tell row by row. */
const told: ReadonlySet<string> = new Set([
  'exports',
  'imports',
  'turnover',
  'sales',
  'production',
  'consumption',
])
/** So many sentences ahead of a table its series may have been told. */
const reach = 3

/** The series that a table spreads out: by the line that leads to it, else the one that the text was on. Null where neither tells. */
export function subjectOf(head: View | null, reading: Reading): Subject | null {
  const { state, topic } = reading
  const going =
    state.last !== null &&
    told.has(state.last.measure) &&
    (head === null || head.sentence - state.lastSentence <= reach)
      ? state.last
      : null
  if (head === null) return going
  const sentence = {
    view: head,
    frames: framesOf(head),
    series: new Map(),
    lists: new Map(),
    twins: new Map(),
  }
  for (const frame of sentence.frames)
    sentence.series.set(frame, resolve(frame, state, topic, head.paragraph))
  const way = wayOf(head, head.items.length, head.items.length)
  const nations = ofNations(head, going, reading)
  if (nations !== null) return nations
  const ofPartners = way?.noun === true && way.way.flow === 'turnover'
  // "Its main trading partners were": of the flow that the text is on, where it is on one.
  if (ofPartners && going !== null && ['exports', 'imports'].includes(going.measure)) return whole(going)
  const listed = way?.noun === true ? flowOfList(sentence, way, head.items.length, reading) : null
  if (listed !== null) return listed
  if (isForeign(head) || isOther(head)) return null
  const own = sentence.frames
    .flatMap((frame) => sentence.series.get(frame) ?? [])
    .findLast((subject) => told.has(subject.measure))
  // "The largest markets by number of vehicles were": those of the flow told.
  return own === undefined ? (going === null ? null : whole(going)) : { ...own, productSaid: true }
}

/**
 * "These are the countries that exported coal of the highest value:", "The largest exporters of LNG were:" with nobody they
 * sell to: each row is a country of its own. Null where the line names whose partners they are, or no such doing.
 */
function ofNations(head: View, going: Subject | null, { topic }: Reading): Subject | null {
  const words = head.text.slice(head.start, head.end)
  const [, doing = ''] = nations.exec(words) ?? []
  if (
    doing === '' ||
    head.mentions.some((mention) => !groups.has(mention.areas[0] ?? 'WORLD') && mention.areas[0] !== 'WORLD')
  )
    return null
  const way = /^(?:export|ship|sold|sell)/i.test(doing)
    ? (['out', 'exports'] as const)
    : /^(?:import|bought|buy)/i.test(doing)
      ? (['in', 'imports'] as const)
      : (['production', 'production'] as const)
  const product =
    head.items.flatMap((item) => (item.quantity === null ? (namedOf(item)?.product ?? []) : []))[0] ??
    (going?.area === 'WORLD' ? going.product : null) ??
    topic.product
  return product === null || product === 'goods'
    ? null
    : seriesOf({ cls: way[0], measure: way[1], area: 'WORLD', partner: 'WORLD', product })
}

const nations =
  /\b(?:countries|nations|economies|states)(?: (?:that|which|who))? (exported|export|imported|import|produced|produce|bought|buy|sold|sell|shipped|ship)\b/i

/** "Visa-free days for visitors:" above a list of countries: a line that names nothing that can be traded, bought or made. */
export const isForeign = (head: View): boolean =>
  /[:：]$/.test(head.text.slice(head.start, head.end).trimEnd()) &&
  !head.items.some(
    (item) =>
      item.quantity !== null ||
      item.tags.some(
        ({ tag }) => tag === 'cue' || tag === 'rank' || tag === 'superlative' || tag === 'product',
      ) ||
      listing.test(item.text),
  )
/** "Foreign investment by country:": a matter that is none of ours, and no flow beside it. */
export const isOther = (head: View): boolean =>
  head.items.some((item) => tagOf(item, 'skip') !== undefined && tagOf(item, 'skip')?.why !== 'name') &&
  !head.items.some((item) => tagOf(item, 'cue') !== undefined)

const listing =
  /^(?:откуда|куда|больше|most|mostly|where|as follows|follows?|following|following:|top|by|breakdown|list|table|countries|brands?|destinations?|origins?|марк\p{L}*|стран\p{L}*|следующ\p{L}*|таблиц\p{L}*|folgt|folgende\p{L}*|länder\p{L}*|marken|siguientes?|países|marcas|如下|国家|品牌)$/iu

/** The flow with all partners that one of them was told of. */
const whole = (subject: Subject): Subject =>
  ['exports', 'imports', 'turnover'].includes(subject.measure)
    ? { ...subject, partner: 'WORLD', detail: null, productSaid: true }
    : { ...subject, productSaid: true }

const flows: ReadonlySet<string> = new Set(['exports', 'imports', 'turnover'])

/** The series of one row; null where the name does not fit the series of the table. */
export function rowSubject(base: Subject | null, row: Row, reading: Reading): Subject | null {
  const { key } = row
  if (key.of === 'measure') return measureSubject(row, reading)
  if (base === null) return null
  if (key.of === 'total' || key.of === 'period') return base
  if (key.of === 'area') {
    if (flows.has(base.measure)) {
      if (base.area === 'WORLD') return { ...base, area: key.area, partner: 'WORLD' }
      return base.area === key.area ? null : { ...base, partner: key.area, varying: 'partner' }
    }
    // "Sales by country": each is a market of its own; in a table of one country the names are those of makers' homes.
    return base.area === 'WORLD' || groups.has(base.area)
      ? { ...base, area: key.area, varying: 'area' }
      : null
  }
  if (key.of === 'company') {
    if (!['sales', 'out', 'production', 'market', 'in'].includes(base.cls)) return null
    return ofCompany({ ...base, partner: 'WORLD', detail: null }, key.company, base.inherited)
  }
  if (key.of === 'product') {
    const { product, detail, weak } = key.product
    return product === null || weak ? null : seriesOf({ ...base, product, detail })
  }
  return null
}

const groups: ReadonlySet<string> = new Set([
  'EUROPE',
  'EU',
  'ASIA',
  'AFRICA',
  'LATIN_AMERICA',
  'ASEAN',
  'OPEC',
  'OPEC+',
  'MIDDLE_EAST',
  'CENTRAL_ASIA',
])

/** What the share of a row in the whole of the table is called; null where there is no such measure. */
export function shareSubject(row: Subject, base: Subject | null, key: Key): Subject | null {
  if (key.of === 'company' && row.measure === 'sales')
    return { ...row, cls: 'share', measure: 'market_share' }
  if (key.of === 'product' && row.measure === 'sales')
    return { ...row, cls: 'share', measure: 'product_share' }
  if (key.of !== 'area' || base === null) return null
  const measure = base.area === 'WORLD' ? 'world_share' : shares[row.measure]
  return measure === undefined || measure === null ? null : { ...row, cls: 'share', measure }
}

const shares: Partial<Record<string, 'export_share' | 'import_share' | 'turnover_share'>> = {
  exports: 'export_share',
  imports: 'import_share',
  turnover: 'turnover_share',
}
