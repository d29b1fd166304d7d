import type { Proposal } from '@factline/schema/contract/model-answer'
import type { Claim } from '@factline/schema/model/claim'
import { isArea } from '@factline/schema/vocabulary/areas'
import { measures } from '@factline/schema/vocabulary/measures'
import { isPeriod, periodSpan } from '@factline/schema/vocabulary/period'
import { orderedPair } from '@factline/schema/vocabulary/series'
import { isCurrency, isUnit } from '@factline/schema/vocabulary/units'
import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/read-quantities.ts'
import type { Licence } from './licence.ts'
import type { Block } from './question.ts'

export type Grounded =
  | { readonly ok: true; readonly claim: Omit<Claim, 'confidence' | 'read_by'> }
  | { readonly ok: false; readonly reason: string }

const no = (reason: string): Grounded => ({ ok: false, reason })

/** Takes a proposal for a claim only where each of its fields is found in the text; else the first that is not, in words. */
export function ground(one: Proposal, block: Block, licence: Licence): Grounded {
  const at = block.text.indexOf(one.quote)
  if (at < 0) return no('the quote does not stand in the block')
  const lang = block.views[0]?.lang ?? null
  const quantity = readQuantities(one.quote, lang).find((number) => writes(number, one))
  if (quantity === undefined) return no(`the quote does not say ${one.value} ${one.unit}`)
  const start = block.start + at + quantity.start
  const view = block.views.find((sentence) => sentence.start <= start && start < sentence.end)
  if (view === undefined) return no('the number stands in no sentence')
  if (block.start + at + quantity.end > view.end) return no('the number runs over its sentence')
  const refusal = unlicensed(one, licence) ?? misfit(one) ?? wrongSign(one, quantity, view)
  if (refusal !== null) return no(refusal)
  return { ok: true, claim: claimOf(one, quantity, view, start) }
}

/** Whether a number is written as the proposal has it. Its sign is checked by the words around it. */
function writes({ form, value, unit }: Quantity, one: Proposal): boolean {
  // To a billionth: the same decimals, scaled by two programs.
  const same = Math.abs(Math.abs(value) - Math.abs(one.value)) <= Math.abs(value) * 1e-9
  if (!same) return false
  if (form === 'rank') return one.unit === 'rank'
  if (form === 'percent' || form === 'multiple') return one.unit === 'percent'
  // "sold 90,000 in May": what is counted the sentence leaves out.
  return form === 'bare' ? one.unit === 'vehicles' || one.unit === 'count' : unit === one.unit
}

function unlicensed(one: Proposal, { areas, products, periods, words }: Licence): string | null {
  for (const area of [one.area, one.partner]) {
    if (!isArea(area)) return `${area} is no area of the vocabulary`
    if (!areas.has(area)) return `the text has not named ${area}`
  }
  if (!products.has(one.product)) return `the text has not named ${one.product}`
  if (one.detail !== null && !words.includes(one.detail.toLowerCase()))
    return `the text has not named ${one.detail}`
  if (one.period === null) return null
  if (!isPeriod(one.period)) return `${one.period} is no period`
  return periods.has(one.period) ? null : `nothing in the text is of ${one.period}`
}

/** Whether kind, measure and unit go together in the vocabulary. */
function misfit({ kind, measure, unit, value, area, partner }: Proposal): string | null {
  const { scale } = measures[measure]
  if (!isUnit(unit)) return `${unit} is no unit of the vocabulary`
  if (kind === 'change' ? unit !== 'percent' : (kind === 'rank') !== (unit === 'rank'))
    return `a ${kind} is not told in ${unit}`
  if (kind !== 'change' && (kind === 'level' ? 'amount' : kind) !== scale)
    return `${measure} is told as ${scale === 'amount' ? 'a level' : `a ${scale}`}, not as a ${kind}`
  if ((measure === 'turnover' || measure === 'balance') && kind === 'level' && !isCurrency(unit))
    return `${measure} is money, not ${unit}`
  if (kind === 'level' && unit === 'percent' && measure !== 'tariff' && measure !== 'output_cut')
    return `${measure} is not told in percent`
  if (kind === 'share' && (unit !== 'percent' || value < 0 || value > 100))
    return 'a share lies in 0 to 100 percent'
  return area === partner &&
    scale !== 'share' &&
    !['sales', 'production', 'consumption', 'price'].includes(measure)
    ? 'area and partner are the same'
    : null
}

/** A change goes the way that a word of its sentence goes, or that the text writes by a sign. */
function wrongSign(one: Proposal, { value, form }: Quantity, view: View): string | null {
  if (one.kind !== 'change')
    return one.value < 0 && one.measure !== 'balance' && value >= 0 ? 'no minus is written' : null
  if (form === 'multiple' || value < 0)
    return Math.sign(value) === Math.sign(one.value) ? null : 'the sign is another'
  const signs = view.items.map((item) => tagOf(item, 'move')?.sign ?? 0)
  const asked = one.value < 0 ? -1 : 1
  return signs.includes(asked) || (asked === 1 && one.value === 0)
    ? null
    : `no word of its sentence tells a ${asked < 0 ? 'fall' : 'rise'}`
}

function claimOf(one: Proposal, quantity: Quantity, view: View, start: number) {
  const [area, partner] = orderedPair(one.measure, one.area, one.partner)
  const flip = one.value < 0 && quantity.value > 0
  const minus = (bound: number | null): number | null => (bound === null ? null : -bound)
  const span = one.period === null ? null : periodSpan(one.period)
  return {
    ...{ kind: one.kind, measure: one.measure, product: one.product, area, partner, detail: one.detail },
    value: flip ? -quantity.value : quantity.value,
    low: flip ? minus(quantity.high) : quantity.low,
    high: flip ? minus(quantity.low) : quantity.high,
    ...{ unit: one.unit, qualifier: quantity.qualifier, status: one.status },
    ...{ period: one.period, period_text: null, start: span?.start ?? null, end: span?.end ?? null },
    basis: one.kind === 'change' ? (one.basis ?? 'yoy') : null,
    of: null,
    attribution: null,
    quote: view.text.slice(view.opened, view.end),
    span: [view.opened, view.end] as const,
    value_span: [start, start + (quantity.end - quantity.start)] as const,
  }
}
