import type { Period } from '@factline/schema/vocabulary/period'
import type { Product } from '@factline/schema/vocabulary/products'
import { namedOf } from '../frames/named.ts'
import { daysIn } from '../period/label.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Subject } from '../discourse/state.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Found } from './found.ts'

/** What is told of one time twice may be revised or rounded by this much. */
const rounding = 1.05
/** Over a longer time the sales of a kind may run at this many times the pace told. */
const pace = 2

/**
 * "Sales of electric cars doubled to 56,300. *In China 190,000 were sold*": what is more than all of a kind that the text has
 * told for the same maker or market, over as long a time, is of all vehicles, if the kind was only taken over. The product
 * that it is of then, for this number and what the sentence has told of the same measure word; null where nothing tells so.
 */
export function kindOutgrown(
  { view, series }: Sentence,
  { frame }: Found,
  subject: Subject,
  value: number,
  unit: string | null,
  period: Period | null,
  reading: Reading,
): Product | null {
  const whole = 'cars'
  if (unit !== 'vehicles' || period === null) return null
  const { drafts, state, topic } = reading
  const onAll =
    state.lead?.product === whole || topic.product === whole || drafts.some((one) => one.product === whole)
  if (!onAll) return null
  if (!isAuto(subject.product) || subject.product === whole) return null
  if (view.items.some((item) => namedOf(item)?.product === subject.product && item.quantity === null))
    return null
  const less = drafts.some(
    (one) =>
      one.kind === 'level' &&
      one.unit === unit &&
      one.product === subject.product &&
      one.measure === subject.measure &&
      one.detail === subject.detail &&
      one.sentence < view.sentence &&
      (one.area === subject.area || one.area === 'WORLD') &&
      (one.partner === subject.partner || one.partner === 'WORLD') &&
      value > one.value * most(period, one.period),
  )
  if (!less) return null
  const all: Subject = { ...subject, product: whole }
  state.last = all
  if (frame !== null) series.set(frame, all)
  drafts.forEach((one, n) => {
    if (one.sentence !== view.sentence || one.told.word !== frame?.at || one.product !== subject.product)
      return
    drafts[n] = {
      ...one,
      product: whole,
      told: { ...one.told, subject: { ...one.told.subject, product: whole } },
    }
  })
  return whole
}

/** How many times the number told for the one time the number of the other can be, of the same kind. */
function most(period: Period, told: Period | null): number {
  if (told === period) return rounding
  const [own, of] = [daysIn(period), daysIn(told)]
  return own === 0 || of === 0 ? Number.POSITIVE_INFINITY : pace * Math.max(1, own / of)
}
