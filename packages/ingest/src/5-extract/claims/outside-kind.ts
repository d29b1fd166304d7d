import type { State, Subject } from '../discourse/state.ts'
import { isOneOf, tagOf, wordSet } from '../bind/item.ts'
import { numberPlaces, perView, type View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Found } from './found.ts'
import type { Reading } from './reading.ts'

const burning = /^(?:petrol|gasoline|diesel|combustion|ICE)\b/i

/** The kinds of vehicles that a sentence names: those of ours, those that burn fuel, for which there is no code, and whether it ends on these. */
const kindsIn = perView(({ items }: View) => {
  let ours = false
  let burns = false
  let ends = false
  for (const item of items) {
    if (item.tags.length === 0) continue
    const product = tagOf(item, 'product')
    if (product === undefined) continue
    if (burning.test(item.text) || product.product === 'diesel' || product.product === 'gasoline')
      burns = ends = true
    else if (isAuto(product.product) && product.detail !== '~') {
      ours = true
      ends = false
    }
  }
  return { ours, burns, ends }
})

/** Keeps whether the text is on vehicles that burn fuel: until a kind of ours is named, or a new heading. */
export function noteOutsideKind(view: View, { state, topic }: Reading): void {
  const { ours, burns, ends } = kindsIn(view)
  state.outsideKindEnds = ends && isAuto(topic.product) ? view.sentence : state.outsideKindEnds
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
  takesUp(view, subject, found, state) ||
  pointsBack(view, subject, state) ||
  (state.outsideKindSentence === view.sentence - 1 &&
    view.lang === 'en' &&
    !kindsIn(view).ours &&
    subject.detail === null &&
    (subject.measure === 'product_share'
      ? subject.inherited.includes('product')
      : found.how === 'ellipsis' && isAuto(subject.product)))

const groups = wordSet('segment|category|class|group|powertrain')
const thisOrThat = wordSet('this|that')

/** "Diesel's share rose, but volume *in this segment* fell 15%": of the kind that burns, where none of ours is named. */
const pointsBack = (view: View, subject: Subject, state: State): boolean =>
  view.lang === 'en' &&
  subject.product === 'cars' &&
  (kindsIn(view).burns || state.outsideKindSentence === view.sentence - 1) &&
  !kindsIn(view).ours &&
  view.items.some((item, k) => isOneOf(item, thisOrThat) && isOneOf(view.items[k + 1], groups))

const pointers = wordSet('this|that|these|those|it')
const means = wordSet(
  'is|was|are|were|represents|represented|means|meant|marks|marked|corresponds to|equals|equates to',
)

/** "Hybrids sold better than diesel cars, which came to 30,000. *This represents* a fall of 15%": of those that the sentence ended on. */
const takesUp = (view: View, subject: Subject, found: Found, state: State): boolean =>
  state.outsideKindEnds === view.sentence - 1 &&
  view.lang === 'en' &&
  isAuto(subject.product) &&
  found.how !== 'same-clause' &&
  !kindsIn(view).ours &&
  view.items.some((item, k) => isOneOf(item, pointers) && isOneOf(view.items[k + 1], means))
