import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import { blocs } from '@factline/schema/vocabulary/areas'
import { matches, type View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import type { Draft } from './draft.ts'
import { placeNumber } from './first-place.ts'
import { makeDraft } from './make.ts'
import { type Bound, periodOf } from './period-of.ts'
import { flowOf } from './rank-flow.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'

const rival =
  '(?:country|nation|state|economy|supplier|seller|exporter|buyer|customer|importer|market|destination|producer|source)'
/** "than from any other country", "than anyone else": every rival has less. */
const overAll = new RegExp(
  `\\bmore (?:(?!than).{0,120}? than (from |to )?|than (from |to ))(?:any other ${rival}\\b|anyone else\\b|anywhere else\\b)`,
  'i',
)
const none = new RegExp(
  `(?:^|[,;] (?:and |but |while )?)no (?:other )?(?:single )?${rival}\\b.{0,120}?(?:\\b(?:more|larger|bigger)\\b.{0,120}? than |\\b(?:as|so) (?:much|many|large)\\b.{0,120}? as )`,
  'i',
)

/** "Kein Land lieferte mehr Gas … als", "Ningún país vendió tanto … como" */
const noneIn: Readonly<Record<string, RegExp>> = {
  en: none,
  de: /\bkein(?:em)? (?:ander\p{L}+ )?(?:land|staat)\b.{0,160}?\b(?:mehr|so viele?)\b.{0,120}?\b(?:als|wie) (?:mit |nach |aus |die |der |das )*/iu,
  es: /(?<!\p{L})ningún (?:otro )?país(?!\p{L}).{0,120}?(?<!\p{L})(?:más|tant[oa]s?)(?!\p{L}).{0,120}?(?<!\p{L})(?:que|como) /iu,
}
const asks = matches(/\bmore\b|\bno (?:other|single|country|nation)|\bkein(?:em)? |ningún /i)

/** "than any other country in the region": first among neighbours alone. */
const nearby =
  /^\s(?:in|of|on|within|across) (?:the |its |their )?(?:region|bloc|continent|union|european|eu|europe|asia|africa|latin|south|north|east|west|central|middle|opec|asean|g7|gulf|group|eac)/i

type Order = { readonly measure: Measure; readonly area: Area; readonly partner: Area }

/**
 * A first place without a word of rank: "bought more LNG from Qatar *than from any other country*", "*no country* sold
 * more coal to Japan *than* Australia".
 */
export function mostClaims(sentence: Sentence, reading: Reading): Draft[] {
  const { view } = sentence
  const absent = noneIn[view.lang]
  if (absent === undefined || !asks(view)) return []
  const text = view.text.slice(view.start, view.end)
  const over = view.lang === 'en' ? overAll.exec(text) : null
  const hit = over ?? absent.exec(text)
  if (hit === null || nearby.test(text.slice(hit.index + hit[0].length))) return []
  const end = view.start + hit.index + hit[0].length
  const frame = compared(sentence, view.start + (over === null ? 0 : over.index), end)
  const told = frame === null ? null : (sentence.series.get(frame) ?? null)
  if (frame === null || told === null) return []
  const plain = over === null ? orderOfNone(view, frame, end) : orderOf(view, frame, over[1] ?? over[2])
  const order = plain === null ? null : facing(plain, reading, view)
  const status = statusOf(view, frame.at)
  if (order === null || order.area === order.partner || status !== 'actual') return []
  if ([order.area, order.partner].some((one) => one in blocs && one !== 'WORLD' && one !== 'EU')) return []
  const product =
    frame.products.length > 0 ? told.product : reading.topic.product === told.product ? told.product : 'goods'
  const subject: Subject = {
    ...told,
    ...order,
    product,
    cls: 'figure',
    detail: null,
    varying: null,
    aspect: null,
  }
  const period = periodFor(view, frame.at, reading, end)
  const found = { subject, frame, how: 'same-clause' as const, margin: 0.5, distance: 0 }
  reading.state.rank = subject
  reading.state.ranked = flowOf(subject)
  const draft = makeDraft(sentence, reading, {
    kind: 'rank',
    q: frame.at,
    quantity: placeNumber(1),
    found,
    subject,
    value: 1,
    unit: 'rank',
    period,
    status,
  })
  return draft === null ? [] : [draft]
}

/** "Coal exports were 72 million t. *No country received more than India*": of those who buy from whom the text is on. */
function facing(order: Order, { state, drafts }: Reading, view: View): Order {
  const told = drafts.findLast((one) => one.measure === 'exports' || one.measure === 'imports')
  if (told === undefined || view.sentence - told.sentence > 2 || told.area === 'WORLD') return order
  if (told.area === order.area || state.lead?.area === order.area) return order
  if (order.measure === 'importer_rank' && told.measure === 'exports')
    return { measure: 'destination_rank', area: told.area, partner: order.area }
  if (order.measure === 'exporter_rank' && told.measure === 'imports')
    return { measure: 'supplier_rank', area: told.area, partner: order.area }
  return order
}

/** A time anywhere in the sentence is that of the comparison, also one behind "than". */
function periodFor(view: View, at: number, reading: Reading, end: number): Bound {
  const bound = periodOf(view, at, reading.state)
  // "than India, whose 41.6 Mt compare with 35.29 Mt in 2018": behind a comma the comparison is over.
  const last = view.items.findIndex((one) => one.start > end && one.text === ',')
  const item = view.items.findIndex(
    (one, k) => one.period?.role === 'main' && one.period.label !== null && (last < 0 || k < last),
  )
  const span = view.items[item]?.period
  return span == null || (bound.label !== null && bound.how !== 'discourse')
    ? bound
    : { label: span.label, text: span.text, how: 'sentence', relative: span.relative, item }
}

/** The flow that is compared: the measure word nearest before "more", else the first behind it. */
function compared({ view, frames, series }: Sentence, more: number, end: number): Frame | null {
  const usable = frames.filter(
    (one) =>
      kinds[one.cls] !== undefined &&
      series.get(one) != null &&
      (one.cls !== 'sales' || series.get(one)?.measure === 'exports') &&
      (view.items[one.at]?.start ?? end) < end,
  )
  return (
    usable.findLast((one) => one.verb && (view.items[one.at]?.start ?? 0) < more + 12) ??
    usable.at(-1) ??
    null
  )
}

const kinds: Partial<Record<Frame['cls'], 'out' | 'in' | 'make' | 'deal'>> = {
  out: 'out',
  flow: 'out',
  in: 'in',
  receive: 'in',
  production: 'make',
  trade: 'deal',
  // "sold more LNG": abroad
  sales: 'out',
}

/** Behind "than from" and "than to" the counterparts are compared, else those who act. */
function orderOf(view: View, frame: Frame, link: string | undefined): Order | null {
  const kind = kinds[frame.cls]
  const area = frame.areas[0] ?? subjectOf(view, frame)
  // "took more of Nigeria's exports than any other country"
  const owner = view.mentions.find(
    (m) =>
      m.first > frame.at &&
      m.first - frame.at <= 4 &&
      (m.marker === 'poss' || m.marker === 'adj') &&
      m.areas[0] !== area,
  )
  const partner = frame.partners[0] ?? (kind === 'in' ? owner?.areas[0] : undefined)
  if (kind === undefined || area === null) return null
  if (link === undefined) return placed(kind, area, partner)
  if (partner === undefined || kind === 'make' || kind === 'deal') return null
  return { measure: kind === 'in' ? 'supplier_rank' : 'destination_rank', area, partner }
}

/** "No country sold more … than Australia": who acts is named last. */
function orderOfNone(view: View, frame: Frame, end: number): Order | null {
  const kind = kinds[frame.cls]
  const holder = view.mentions.find(
    (m) => m.areas.length === 1 && (view.items[m.first]?.start ?? 0) >= end - 1,
  )
  const area = holder?.areas[0]
  // "…, que adelantó a Catar": behind the one who is first nobody is compared.
  const compares = (one: Area): boolean =>
    view.mentions.some((m) => m.areas.includes(one) && (view.items[m.first]?.start ?? end) < end)
  return kind === undefined || area === undefined
    ? null
    : placed(
        kind,
        area,
        [...frame.partners, ...(kind === 'deal' ? frame.areas : [])].find(
          (one) => one !== area && compares(one),
        ) ?? (kind === 'deal' ? view.mentions.find((m) => m !== holder)?.areas[0] : undefined),
      )
}

function placed(kind: 'out' | 'in' | 'make' | 'deal', area: Area, partner: Area | undefined): Order | null {
  if (kind === 'deal')
    return partner === undefined ? null : { measure: 'partner_rank', area: partner, partner: area }
  if (kind === 'make') return { measure: 'producer_rank', area, partner: 'WORLD' }
  if (partner === undefined || partner === 'WORLD')
    return { measure: kind === 'out' ? 'exporter_rank' : 'importer_rank', area, partner: 'WORLD' }
  return { measure: kind === 'out' ? 'supplier_rank' : 'destination_rank', area: partner, partner: area }
}

const subjectOf = (view: View, frame: Frame): Area | null =>
  view.mentions.findLast((m) => m.marker === 'bare' && m.areas.length === 1 && m.last <= frame.at)
    ?.areas[0] ?? null
