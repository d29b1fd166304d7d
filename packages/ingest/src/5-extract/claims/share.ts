import type { Measure } from '@factline/schema/vocabulary/measures'
import { bringing } from '../bind/clauses.ts'
import { isWord, tagOf } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { familyOf } from '../discourse/family.ts'
import { namedOf } from '../frames/named.ts'
import { basisNear, isOld, tightRight } from './period-of.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { makeDraft } from './make.ts'
import { note, type Reading, type Sentence } from './reading.ts'
import { type Holder, holderOf } from './share-holder.ts'
import { statusOf } from './status-of.ts'
import { levelPeriod } from './level-period.ts'
import type { Found } from './subject-for.ts'

const bases = new Set([
  'out',
  'in',
  'flow',
  'receive',
  'sales',
  'market',
  'trade',
  'production',
  'consumption',
])

/** Whether a percentage tells a part of a whole: "accounted for", "a share of", "of all imports", "(74%)". */
export function isShare(sentence: Sentence, q: number, reading: Reading): boolean {
  const { items } = sentence.view
  const clause = items[q]?.clause
  if (otherEnd(sentence, q, reading)) return true
  if (
    isWord(items[q - 1], 'by') ||
    (items.some((item) => item.clause === clause && isWord(item, 'combined')) &&
      new Set(
        sentence.view.mentions.filter((m) => m.clause === clause && m.last <= q).flatMap((m) => m.areas),
      ).size !== 1)
  )
    return false
  const own = items.flatMap((item, i) => (item.clause === clause ? [i] : []))
  if (/^[+−-]/.test(items[q]?.text ?? '') || /^[+−]$/.test(items[q - 1]?.text ?? '')) return false
  const unmoved = directionOf(sentence.view, q).sign === 0
  // ", of which 98.3% were electric", ", 79.7% of them to the US"
  if (ofThose(sentence, q)) return true
  // "supplied 57% of Europe's LNG imports"
  if (isWord(items[q + 1], 'of') && imported(sentence, q + 2)) return true
  // "Asia took 81% of the coal"
  if (unmoved && own.some((i) => i < q && q - i <= 3 && tagOf(items[i], 'cue')?.cue === 'receive'))
    return true
  if (
    unmoved &&
    reading.state.shareSentence === sentence.view.sentence &&
    sentence.view.mentions.some(
      (m) => m.clause === clause && m.last <= q && (m.marker === 'bare' || m.marker === 'by'),
    )
  )
    return true
  for (const i of own) {
    const item = items[i]
    if (
      isWord(item, 'account') &&
      i < q &&
      q - i <= 6 &&
      !items.slice(i, q).some((one) => one.quantity !== null && one.quantity.form === 'amount')
    )
      return true
    if (tagOf(item, 'cue')?.cue === 'share' && Math.abs(i - q) <= 12) {
      const between = items.slice(Math.min(i, q) + 1, Math.max(i, q))
      // "rose 30.2% to 120,797 units, a 17.8% market share": the share is the last of the three.
      if (i > q && between.some((one) => one.quantity !== null)) continue
      if (
        !between.some(
          (one) =>
            tagOf(one, 'cue') !== undefined &&
            tagOf(one, 'cue')?.cue !== 'figure' &&
            bases.has(tagOf(one, 'cue')?.cue ?? '') &&
            i > q,
        ) &&
        // 分别增长30.1%和32%，市场占有率达到35.2%: behind a comma the word is of the next number.
        !(sentence.view.lang === 'zh' && i > q && between.some((one) => /^[,，]$/.test(one.text)))
      )
        return true
    }
  }
  // "sends 40% of its output abroad" is a share of no measure of ours.
  if (
    isWord(items[q + 1], 'of') &&
    own.some(
      (i) =>
        i < q &&
        tagOf(items[i], 'cue')?.pos === 'v' &&
        ['flow', 'out'].includes(tagOf(items[i], 'cue')?.cue ?? ''),
    )
  )
    return false
  if (
    isWord(items[q + 1], 'of') &&
    (tagOf(items[q - 1], 'move')?.sign ?? 0) === 0 &&
    wholeFollows(sentence, q + 2)
  )
    return true
  // "while that of Europe came down to 63.9%", "it had been 1%": the share of the clause or sentence before.
  // "2,1% продаж", "36,5% российского импорта": the genitive needs no word between.
  if (
    sentence.view.lang === 'ru' &&
    unmoved &&
    !isWord(items[q - 1], 'on') &&
    !/^[(+]$/.test(items[q - 1]?.text ?? '') &&
    wholeBehind(sentence, q + 1)
  )
    return true
  const goesOn = sentence.view.sentence - reading.state.shareSentence
  if (goesOn === 0 && own.some((i) => isWord(items[i], 'those'))) return true
  if (
    goesOn <= 1 &&
    goesOn >= 0 &&
    directionOf(sentence.view, q).sign === 0 &&
    own.some((i) => i < q && items[i]?.text.toLowerCase() === 'it') &&
    !own.some((i) => tagOf(items[i], 'area') !== undefined)
  )
    return true
  if (
    directionOf(sentence.view, q).sign === 0 &&
    goesOn <= 2 &&
    own.some((i) => i < q && tagOf(items[i], 'company')?.sector === 'autos')
  )
    return true
  if (/^[(（]$/.test(items[q - 1]?.text ?? '') && unmoved && isWord(items[q - 2], 'including')) return true
  const opened = /^[(（]$/.test(items[q - 1]?.text ?? '')
  if (
    opened &&
    directionOf(sentence.view, q).sign === 0 &&
    items[q + 1]?.period == null &&
    reading.state.share !== null
  )
    return true
  return opened && /^[)）]$/.test(items[q + 1]?.text ?? '') && isWord(items[q + 2], 'of')
}

/** "up from 12.6% a year earlier", "from 45% in 2021 to 19%": the other end of the share just told. */
function otherEnd(sentence: Sentence, q: number, reading: Reading): boolean {
  const { items } = sentence.view
  const told = reading.drafts.at(-1)
  if (told === undefined || told.kind !== 'share' || told.sentence !== sentence.view.sentence) return false
  const at = items.findIndex((item) => item.start === told.value_start)
  const between = isOld(sentence.view, q) ? items.slice(Math.max(at + 1, q - 4), q) : items.slice(at + 1, q)
  if (
    between.some(
      (item) =>
        item.quantity !== null || tagOf(item, 'area') !== undefined || tagOf(item, 'company') !== undefined,
    )
  )
    return false
  return isOld(sentence.view, q) || (isOld(sentence.view, at) && isWord(items[q - 1], 'to') && q - at <= 6)
}

/** A percentage right behind or before "of which", "of them". */
const ofThose = (sentence: Sentence, q: number): boolean =>
  (isWord(sentence.view.items[q - 1], 'with') && bringing.test(sentence.view.items[q + 1]?.text ?? '')) ||
  [q - 1, q + 1].some(
    (k) =>
      isWord(sentence.view.items[k], 'including') &&
      /^(?:of|among|out of) /i.test(sentence.view.items[k]?.text ?? ''),
  )

/** Behind "of" stand imports, with nothing but names and attributes before them. */
function imported(sentence: Sentence, from: number): boolean {
  const { items } = sentence.view
  const at = items.findIndex((item, k) => k >= from && tagOf(item, 'cue')?.cue === 'in')
  return (
    at >= 0 &&
    at - from <= 6 &&
    items
      .slice(from, at)
      .every((item) => item.quantity === null && tagOf(item, 'cue') === undefined && item.text !== ',')
  )
}

/** A measure word within three items, with nothing but attributes before it. */
function wholeBehind(sentence: Sentence, from: number): boolean {
  const { items } = sentence.view
  const at = items.findIndex((item, k) => k >= from && bases.has(tagOf(item, 'cue')?.cue ?? ''))
  return (
    at >= 0 &&
    at - from <= 2 &&
    items
      .slice(from, at)
      .every(
        (item) =>
          isWord(item, 'neutral', 'total', 'world', 'home') ||
          tagOf(item, 'area') !== undefined ||
          tagOf(item, 'product') !== undefined,
      )
  )
}

function wholeFollows(sentence: Sentence, from: number): boolean {
  const { items } = sentence.view
  for (let k = from; k < items.length && k < from + 7; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null || item.text === ',') return false
    if (bases.has(tagOf(item, 'cue')?.cue ?? '')) return true
    if (item.text === 'it' || item.text === 'them' || /total$/i.test(item.text)) return true
  }
  return false
}

/** A share with its holder and its whole, as one of the share measures; null where either is unclear. */
export function shareClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  if (quantity == null || quantity.value < 0 || quantity.value > 100) return null
  const whole = wholeOf(sentence, q, reading)
  const again = otherEnd(sentence, q, reading)
  const holder = again
    ? null
    : (partHolder(sentence, q) ??
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
  const subject = holder === null ? reading.state.shareSubject : shareSubject(whole.subject, holder, reading)
  const status = statusOf(view, q)
  const period = levelPeriod(sentence, q, reading)
  if (subject === null || status === null || period === null) return null
  reading.state.share = whole.subject
  reading.state.shareSubject = subject
  reading.state.shareSentence = view.sentence
  if (holder?.company != null)
    reading.state.gapped = {
      ...whole.subject,
      cls: 'sales',
      measure: 'sales',
      partner: holder.company.area,
      detail: holder.company.name,
      varying: null,
    }
  const label = period.label ?? (reading.published === null ? null : reading.published.slice(0, 7))
  const found: Found = {
    subject,
    frame: whole.frame,
    how: whole.frame === null ? 'discourse' : 'same-clause',
    margin: 0.5,
    distance: 0,
  }
  return makeDraft(sentence, reading, {
    kind: 'share',
    q,
    found,
    subject,
    value: quantity.value,
    unit: 'percent',
    period: { ...period, label },
    status,
  })
}

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
  if (ranked === null || whole?.subject !== ranked || sentence.view.mentions.some((m) => m.first > q))
    return null
  return { area: ranked.partner, company: null, product: null, detail: null, home: false }
}

type Whole = { readonly subject: Subject; readonly frame: Frame | null }

function wholeOf(sentence: Sentence, q: number, reading: Reading): Whole | null {
  const clause = sentence.view.items[q]?.clause
  const all = sentence.frames.filter((frame) => bases.has(frame.cls))
  // "China receiving 84% of the total": the verb has the share, it is not what is shared.
  const others = all.filter((frame) => frame.cls !== 'receive' || frame.at > q || q - frame.at > 3)
  const usable = others.length > 0 ? others : all
  const { ranked } = reading.state
  const bare = usable.find(
    (frame) => frame.at > q && (frame.areas.length === 0 || frame.possessed) && frame.partners.length === 0,
  )
  if (
    ranked !== null &&
    bare !== undefined &&
    familyOf(bare.cls) === familyOf(ranked.cls) &&
    bare.clause === clause
  )
    return { subject: ranked, frame: bare }
  const right = usable.find((frame) => frame.clause === clause && frame.at > q && frame.at - q <= 10)
  const left =
    usable.findLast((frame) => frame.at < q && frame.clause === clause) ??
    usable.findLast((frame) => frame.at < q)
  for (const frame of [right, left]) {
    const subject = frame === undefined ? null : sentence.series.get(frame)
    if (frame === right && ofThose(sentence, q)) continue
    if (frame !== undefined && subject != null) return { subject, frame }
  }
  const carried = reading.state.share ?? reading.state.last
  return carried === null || !bases.has(carried.cls) ? null : { subject: carried, frame: null }
}

function shareSubject(whole: Subject, holder: Holder, reading: Reading): Subject | null {
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
    return cls === 'production' && reading.state.world ? of('world_share', { area, partner: 'WORLD' }) : null
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
