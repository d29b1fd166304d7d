import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf, isMark, isOneOf, wordSet, lastBefore } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { subjectMention } from '../frames/subject.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Draft } from './draft.ts'
import { levelPeriod } from './level-period.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareDraft } from './share-draft.ts'
import { statusOf } from './status-of.ts'

/** Verbs of having a part, beside "accounted for" and its like. */
const having =
  /^(?:took|takes|taking|bought|buys|buying|received|receives|receiving|absorbed|absorbs|absorbing|supplied|supplies|supplying|provided|provides|providing|contributed|contributes|contributing|made up|making up|had|has)$/i
/** How far behind the amount its whole may stand, in items. */
const reach = 6

/** Who has a part of a flow, and the flow. */
type Part = { readonly holder: Area; readonly whole: Subject; readonly frame: Frame }

const forOrSome = wordSet('for|some|about|around|up')

/**
 * "*The EU accounted for €6.8 billion*, or 50%, *of total goods exports*", "Germany took €1.2 billion (12%) of Serbia's exports":
 * an amount told as what one country has of the flow behind "of". Null where the amount at `q` stands in no such order.
 */
function partOf(sentence: Sentence, q: number, { state }: Reading): Part | null {
  const { view } = sentence
  const { items } = view
  if (view.lang !== 'en' || items[q]?.quantity?.form !== 'amount') return null
  let v = q - 1
  while (v > 0 && q - v <= 3 && isOneOf(items[v], forOrSome)) v--
  // "… and France *with N720 billion* (6.96 per cent) of total exports"
  const beside = isWord(items[v], 'with') ? view.mentions.find((m) => m.last === v) : undefined
  if (!isWord(items[v], 'account') && !having.test(items[v]?.text ?? '') && beside === undefined) return null
  let k = q + 1
  while (
    k <= q + reach &&
    (/^[,()]$|^or$/i.test(items[k]?.text ?? '') || items[k]?.quantity?.form === 'percent')
  )
    k++
  if (!isWord(items[k], 'of')) return null
  const frame = sentence.frames.find((one) => one.at > k && one.at - k <= reach)
  if (frame === undefined || frame.verb || (frame.cls !== 'in' && frame.cls !== 'out')) return null
  if (items.slice(k, frame.at).some((item) => item.quantity !== null || item.text === ',')) return null
  const own =
    beside ?? subjectMention(view, v, v) ?? view.mentions.findLast((m) => m.last <= v && m.marker === 'bare')
  const holder = own?.areas.length === 1 ? own.areas[0] : undefined
  const whole = sentence.series.get(frame)
  if (holder === undefined || whole == null) return null
  // Who has a part of a flow without an owner is not its owner: it is that of whom the text began with.
  const owner = whole.area === holder && frame.areas.length === 0 ? state.lead?.area : whole.area
  return owner === undefined || owner === holder ? null : { holder, whole: { ...whole, area: owner }, frame }
}

/** The flow of who has the amount at `q`, or to whom a part of it goes ("of which €1.5 billion went to Germany"). */
export function accountPart(sentence: Sentence, q: number, reading: Reading): Subject | null {
  const part = partOf(sentence, q, reading)
  if (part !== null) return { ...part.whole, partner: part.holder, varying: 'partner' }
  const { view } = sentence
  if (view.lang !== 'en') return null
  const told = ownDrafts(view, reading.drafts).findLast(
    (one) => one.kind === 'level' && one.partner in blocs && one.partner !== 'WORLD',
  )
  if (told === undefined) return null
  // "while exports to China were": a flow named anew with its own ends.
  const last = lastBefore(view.items, q, (item) => item.quantity?.form === 'amount')
  const anew = (one: Frame): boolean =>
    !one.verb && one.partners.some((area) => area !== told.partner && area !== told.area)
  if (sentence.frames.some((one) => one.at > last && one.at < q && anew(one))) return null
  const marker = told.measure === 'exports' ? 'to' : told.measure === 'imports' ? 'from' : null
  if (marker === null) return null
  const end = view.mentions.find((m) => m.first > q && m.first - q <= 4 && m.areas.length === 1)
  const between = view.items.slice(q + 1, end?.first ?? q + 1)
  const joined = between.some((item) => item.text.toLowerCase().endsWith(` ${marker}`))
  if (end === undefined || (end.marker !== marker && !joined)) return null
  if (between.some((item) => item.quantity !== null || isMark(item, ',;'))) return null
  return { ...told.told.subject, partner: end.areas[0] as Area, varying: 'partner' }
}

const orBracket = wordSet('or|(')

/** … and the share told beside the amount: "€6.8 billion, *or 50%*, of total exports". */
export function accountShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { items } = sentence.view
  const joint = isOneOf(items[q - 1], orBracket)
  const at = items[q - 2]?.text === ',' ? q - 3 : q - 2
  const part = joint && items[at]?.quantity?.form === 'amount' ? partOf(sentence, at, reading) : null
  const status = statusOf(sentence.view, q)
  if (part === null || status === null || tagOf(items[q + 1], 'move') !== undefined) return null
  const level = reading.drafts.findLast((one) => one.value_start === items[at]?.start)
  const period = level?.told.period ?? levelPeriod(sentence, q, reading)
  if (period === null) return null
  const subject: Subject = {
    ...part.whole,
    measure: part.whole.cls === 'in' ? 'import_share' : 'export_share',
    partner: part.holder,
    varying: 'partner',
  }
  return shareDraft(sentence, reading, {
    q,
    found: { subject, frame: part.frame, how: 'same-clause', margin: 0.8, distance: 0 },
    value: items[q]?.quantity?.value ?? 0,
    period,
    status,
    whole: { ...part.whole, partner: 'WORLD' },
  })
}
