import type { Subject } from '../discourse/state.ts'
import { tagOf } from '../bind/item.ts'
import { numberPlaces, perView, type View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Found } from './found.ts'
import type { Reading } from './reading.ts'

const burning = /^(?:petrol|gasoline|diesel|combustion|ICE)\b/i

/** The kinds of vehicles that a sentence names: those of ours, and those that burn fuel, for which there is no code. */
const kindsIn = perView(({ items }: View) => {
  let ours = false
  let burns = false
  for (const item of items) {
    if (item.tags.length === 0) continue
    const product = tagOf(item, 'product')
    if (product === undefined) continue
    if (burning.test(item.text) || product.product === 'diesel' || product.product === 'gasoline')
      burns = true
    else if (isAuto(product.product) && product.detail !== '~') ours = true
  }
  return { ours, burns }
})

/** Keeps whether the text is on vehicles that burn fuel: until a kind of ours is named, or a new heading. */
export function noteOutsideKind(view: View, { state, topic }: Reading): void {
  const { ours, burns } = kindsIn(view)
  if (burns && !ours && isAuto(topic.product) && numberPlaces(view).length > 0)
    state.outsideKindSentence = view.sentence
  else if (!ours && goesOn(view, state.outsideKindSentence)) state.outsideKindSentence = view.sentence
}

const goesOn = (view: View, told: number): boolean =>
  told === view.sentence - 1 && view.items.every(({ period }) => period === null || period.role !== 'main')

/**
 * "The petrol market grew 5%. *The share* fell to 35.8%", "… with gains in *France (+16.4%)*": a share, or the figure of one of many
 * places, right behind vehicles without a code and with no kind named anew is of them.
 */
export const ofOutsideKind = (view: View, subject: Subject, found: Found, { state }: Reading): boolean =>
  state.outsideKindSentence === view.sentence - 1 &&
  view.lang === 'en' &&
  !kindsIn(view).ours &&
  subject.detail === null &&
  (subject.measure === 'product_share'
    ? subject.inherited.includes('product')
    : found.how === 'ellipsis' && isAuto(subject.product))
