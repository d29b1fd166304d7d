import type { Area } from '@factline/schema/vocabulary/areas'
import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Subject } from '../discourse/state.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { namedOf } from '../frames/named.ts'
import { basisNear } from './basis-of.ts'
import { isWord, tagOf } from '../bind/item.ts'
import { bracketOwner } from './bracket-owner.ts'
import { isOld } from './old-value.ts'
import { tightRight } from './tight-right.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import { levelPeriod } from './level-period.ts'
import { otherEnd } from './part.ts'
import { note, type Reading, type Sentence } from './reading.ts'
import { type Holder, holderOf } from './share-holder.ts'
import { cameFrom, goesAbroad, madeAtHome, ofMix, provincial, severalKinds } from './share-predicate.ts'
import { statusOf } from './status-of.ts'
import type { Found } from './found.ts'
import { levelOfTotal, ofThose, type Whole, wholeOf } from './whole.ts'

/** A share with its holder and its whole, as one of the share measures; null where either is unclear. */
export function shareClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  if (quantity == null || quantity.value < 0 || provincial(sentence, q)) return null
  if (goesAbroad(sentence, q) || madeAtHome(sentence, q) || ofMix(sentence)) return null
  const beside = levelOfTotal(sentence, q, reading)
  const whole: Whole | null =
    beside === null
      ? ofTheirs(sentence, wholeOf(sentence, q, reading), reading)
      : { subject: { ...beside, partner: 'WORLD' }, frame: null }
  const again = otherEnd(sentence, q, reading)
  if (severalKinds(sentence, q)) {
    note(reading, view, q, 'a share of several together')
    return null
  }
  const end = cameFrom(sentence, q)
  const holder = again
    ? null
    : beside !== null
      ? areaOnly(beside.partner)
      : end !== null
        ? areaOnly(end)
        : (flowHolder(sentence, whole, reading) ??
          partHolder(sentence, q) ??
          bracketHolder(sentence, q, reading) ??
          rankHolder(sentence, q, whole, reading) ??
          holderOf(sentence, q, whole?.frame ?? null, reading))
  if (
    whole === null ||
    (holder === null &&
      (reading.state.shareSubject === null || view.sentence - reading.state.shareSentence > 1))
  ) {
    note(reading, view, q, whole === null ? 'a share of what?' : 'whose share?')
    return null
  }
  // "less than 1% before the war": an old share without a time.
  if (again && isOld(view, q) && basisNear(view, q) === null && tightRight(view, q) === null) return null
  const subject = holder === null ? reading.state.shareSubject : shareSubject(whole, holder, reading)
  // "Russian exports edged up, with the US providing 14%": of what Russia sells the US supplies nothing.
  const giver =
    /^(?:supplying|providing|delivering|shipping|exporting)$/i.test(view.items[q - 1]?.text ?? '') &&
    subject?.measure === 'export_share'
  if (giver) return null
  const status = statusOf(view, q)
  const period = levelPeriod(sentence, q, reading)
  if (subject === null || status === null || period === null) return null
  reading.state.share = whole.subject
  reading.state.shareSubject = subject
  reading.state.shareSentence = view.sentence
  // "In China it has 19%; second is Saudi Arabia": the places that follow are those in this order.
  const order = view.lang === 'en' ? undefined : placesOf[subject.measure]
  if (order !== undefined && reading.state.rank !== null && reading.state.rank.area !== subject.area)
    reading.state.rank = { ...subject, cls: 'figure', measure: order, detail: null, varying: null }
  if (holder?.company != null)
    reading.state.gapped = {
      ...whole.subject,
      cls: 'sales',
      measure: 'sales',
      partner: holder.company.area,
      detail: holder.company.name,
      varying: null,
    }
  // "had a share of 39%, or 1.8 million bpd": the amount is that of who has the share.
  else if (holder?.area != null && (subject.measure === 'import_share' || subject.measure === 'export_share'))
    reading.state.gapped = {
      ...whole.subject,
      area: subject.area,
      partner: subject.partner,
      varying: 'partner',
    }
  const label = period.label ?? (reading.published === null ? null : reading.published.slice(0, 7))
  const found: Found = {
    subject,
    frame: whole.frame,
    how: whole.frame === null ? 'discourse' : 'same-clause',
    margin: 0.5,
    distance: 0,
  }
  // "a fifth (20.2%) of all sales": the bracket tells it more precisely.
  const inside =
    !/\d/.test(view.items[q]?.text ?? '') && /^[(（]$/.test(view.items[q + 1]?.text ?? '')
      ? view.items[q + 2]?.quantity
      : null
  const exact = inside?.form === 'percent' ? inside : null
  return makeDraft(sentence, reading, {
    kind: 'share',
    q: exact === null ? q : q + 2,
    found,
    subject,
    value: (exact ?? quantity).value,
    unit: 'percent',
    period: { ...period, label },
    status,
  })
}

/** Among whom a share makes a place. */
const placesOf: Partial<Record<Measure, Measure>> = {
  import_share: 'supplier_rank',
  export_share: 'destination_rank',
}

/** The flow told last in the sentence where the whole of a share is "its" whole of the same kind. */
function toldBefore(sentence: Sentence, whole: Whole | null, reading: Reading): Draft | null {
  const told = reading.drafts.findLast(
    (one) => one.sentence === sentence.view.sentence && one.kind === 'level',
  )
  const its = sentence.view.lang !== 'en' && whole?.frame?.possessed === true
  return its && told !== undefined && told.partner !== 'WORLD' && told.measure === whole.subject.measure
    ? told
    : null
}

/** 巴西对华出口671亿美元，占其出口总额的29.6%: "its" is of who gives the flow just told. */
function ofTheirs(sentence: Sentence, whole: Whole | null, reading: Reading): Whole | null {
  const told = toldBefore(sentence, whole, reading)
  return whole === null || told === null
    ? whole
    : { ...whole, subject: { ...whole.subject, area: told.area, partner: 'WORLD' } }
}

/** … and the counterpart of that flow has the part. */
function flowHolder(sentence: Sentence, whole: Whole | null, reading: Reading): Holder | null {
  const told = toldBefore(sentence, whole, reading)
  return told === null ? null : areaOnly(told.partner)
}

const areaOnly = (area: Area): Holder => ({ area, company: null, product: null, detail: null, home: false })

/** Who has the part behind "of them": "79.7% of them *to the US*", "of which 98.3% were *electric*". */
function partHolder(sentence: Sentence, q: number): Holder | null {
  if (!ofThose(sentence, q)) return null
  const { view } = sentence
  const none = { area: null, company: null, product: null, detail: null, home: false }
  const mention = view.mentions.find(
    (m) =>
      m.first > q &&
      m.first - q <= 6 &&
      m.areas.length === 1 &&
      ['to', 'from', 'into', 'bare', 'in', 'adj'].includes(m.marker),
  )
  if (mention !== undefined) return { ...none, area: mention.areas[0] ?? null }
  const product = view.items
    .slice(q + 1, q + 7)
    .map((item) => namedOf(item))
    .find((one) => one !== null)
  return product?.product == null ? null : { ...none, product: product.product, detail: product.detail }
}

/** "Norway was the EU's largest supplier, providing 33.6% of imports": the share is that of the one ranked. */
function rankHolder(sentence: Sentence, q: number, whole: Whole | null, reading: Reading): Holder | null {
  const { ranked } = reading.state
  if (ranked === null || whole?.subject !== ranked) return null
  const { view } = sentence
  // Behind the place its share stands beside it; who follows with a share of his own is named later.
  const at = view.items.findIndex((item) => item.quantity?.form === 'rank')
  const beside =
    at >= 0 &&
    at < q &&
    view.mentions.every(
      (m) =>
        m.last <= at ||
        m.first > q ||
        m.areas.every((area) => area === ranked.area || area === ranked.partner),
    )
  return beside || view.mentions.every((m) => m.first <= q) ? areaOnly(ranked.partner) : null
}

/** "gefolgt von den Niederlanden (25 Prozent)": a part in brackets is that of the name right before them. */
function bracketHolder(sentence: Sentence, q: number, { state }: Reading): Holder | null {
  if (sentence.view.lang === 'en' || state.share === null || !listedIn.has(state.share.cls)) return null
  const { items, mentions } = sentence.view
  // "den Niederlanden mit 25 Prozent"
  const before = isWord(items[q - 1], 'with') ? mentions.find((m) => m.last === q - 1) : undefined
  if (before?.areas.length === 1 && before.areas[0] !== state.share.area)
    return areaOnly(before.areas[0] as Area)
  const area = tagOf(bracketOwner(sentence, q) ?? undefined, 'area')
  return area === undefined || area.area === state.share.area ? null : areaOnly(area.area)
}

const listedIn: ReadonlySet<string> = new Set(['in', 'out', 'flow', 'receive', 'trade'])

function shareSubject({ subject: whole, frame }: Whole, holder: Holder, reading: Reading): Subject | null {
  const of = (measure: Measure, sides: Partial<Subject>): Subject => ({
    ...whole,
    // What kind of food or two-wheeler is shared stays; a company or a route does not.
    detail: whole.product === 'food' || whole.product === 'two_wheelers' ? whole.detail : null,
    ...sides,
    measure,
    inherited: whole.inherited.filter((field) => field !== 'partner'),
  })
  const { cls } = whole
  if (holder.company !== null && holder.company.sector === 'autos') {
    if (cls === 'sales' || cls === 'market')
      return of('market_share', { partner: holder.company.area, detail: holder.company.name })
    return null
  }
  if (holder.area !== null) {
    const { area } = holder
    // "half of the cars bought in Russia are Chinese": what people buy at home is their market.
    if (cls === 'in' && frame?.verb === true && frame.placed && isAuto(whole.product))
      return of('market_share', { partner: area })
    if (cls === 'in' || cls === 'receive')
      return area === whole.area ? null : of('import_share', { partner: area })
    if (cls === 'out' || cls === 'flow') {
      if (area !== whole.area)
        return whole.area === 'WORLD'
          ? of('world_share', { area, partner: 'WORLD' })
          : of('export_share', { partner: area })
      return of('world_share', { partner: 'WORLD' })
    }
    if (cls === 'trade')
      return area === whole.area
        ? whole.partner === 'WORLD'
          ? null
          : of('turnover_share', { area: whole.partner, partner: area })
        : of('turnover_share', { partner: area })
    if (cls === 'sales' || cls === 'market')
      return of('market_share', {
        partner: area,
        area: whole.area === area && holder.home ? area : whole.area,
      })
    return cls === 'production' && (whole.area === 'WORLD' || (reading.state.world && area === whole.area))
      ? of('world_share', { area, partner: 'WORLD' })
      : null
  }
  if (holder.product !== null) {
    if (holder.product === 'goods') return null
    return of('product_share', {
      product: holder.product,
      partner: cls === 'sales' || cls === 'market' ? 'WORLD' : whole.partner,
      detail: holder.detail,
    })
  }
  return null
}
