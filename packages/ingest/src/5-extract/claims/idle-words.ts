import { isWord, tagOf, isCue, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { inBalance } from '../frames/in-balance.ts'
import { aside } from './aside.ts'
import { amounts, inSum } from './clause-amounts.ts'
import { goesSomewhere } from './goes-somewhere.ts'
import { isHappening, isSum } from './happening.ts'
import { leftOut, whoTells } from './left-out.ts'
import { isUncounted } from './no-claim.ts'
import { ofIncome } from './of-income.ts'
import { onlyAround } from './only-around.ts'
import { isItsAmount } from './only-named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { companyOf, namedOf } from '../frames/named.ts'

const broughtIn = wordSet('brought in|brings in|bring in|took in|takes in|taken in|bringing in')
const wentOrGoesWords = wordSet('went|goes|go')
const madeOrMakes = wordSet('made|makes|make')
const itOrThem = wordSet('it|them|him|her')
const directionOrTurn = wordSet('direction|turn|lead|steps|step|effect|advantage')
const paidOrPay = wordSet('paid|pay|pays|paying|spent|spends|spend|spending|shelled out|forked out')
const charged = wordSet('charged|charges')
const alongOrAcross = wordSet('along|across|at|on|from|within|off|near|offshore|locally|domestically|there')
const locallyOrDomestically = wordSet('locally|domestically|newly|foreign|overseas')
const costs = wordSet('costs|cost')

/** Whether the word at item `i` measures nothing where it stands, though it is a measure word elsewhere. */
export function measuresNothing(view: View, i: number): boolean {
  const item = view.items[i]
  if (item === undefined) return true
  const cue = tagOf(item, 'cue')
  if (
    cue === undefined ||
    cue.cue === 'figure' ||
    cue.cue === 'share' ||
    item.masked ||
    item.quantity !== null
  )
    return true
  // "the deficit in trade with China"
  if (cue.cue === 'trade' && inBalance(view, i)) return true
  if (isItsAmount(view, i)) return true
  if (isUncounted(view, i)) return true
  if (ofIncome(view, i, cue.cue)) return true
  // "the price of Urals, Russia's main *export* crude, fell": what is sold abroad has a price, and is not counted.
  if (
    item.lower === 'export' &&
    view.items.slice(0, i).some((one) => isCue(one, 'price')) &&
    view.items[i + 1]?.quantity === null &&
    /^\p{L}/u.test(view.items[i + 1]?.text ?? '')
  )
    return true
  // "the gap between imports and exports"
  if (
    (cue.cue === 'in' || cue.cue === 'out' || cue.cue === 'trade') &&
    view.items
      .slice(Math.max(0, i - 5), i)
      .some(
        (one, k, all) =>
          tagOf(one, 'cue')?.cue === 'deficit' && all.slice(k).some((later) => isWord(later, 'between')),
      )
  )
    return true
  // "of these, 20,070 were made in China"
  if (
    cue.cue === 'production' &&
    cue.pos === 'v' &&
    view.items
      .slice(0, i)
      .some((one) => one.clause === item.clause && isWord(one, 'including') && one.lower !== 'including')
  )
    return true
  // "car brands sold in Russia": how many brands, not how many cars.
  if (
    cue.cue === 'sales' &&
    cue.pos === 'v' &&
    view.lang !== 'ru' &&
    tagOf(view.items[i - 1], 'cue')?.cue === 'brands' &&
    isWord(view.items[i + 1], 'in', 'on') &&
    // "1.86 million cars of Chinese brands were registered in Russia"
    !view.items.slice(0, i).some((one) => one.clause === item.clause && one.quantity?.unit === 'vehicles')
  )
    return true
  // "non-oil exports, including re-exports,": only named as a part; "including exports of $300 million" is counted.
  if (view.lang === 'en' && isWord(view.items[i - 1], 'including') && cue.pos !== 'v' && !countsNext(view, i))
    return true
  // "Proton took 20.8% with 76,012 units": a share taken, not goods received.
  if (
    cue.cue === 'receive' &&
    view.items[i + 1]?.quantity?.form === 'percent' &&
    view.items.slice(0, i).some((one) => one.clause === item.clause && companyOf(one)?.sector === 'autos')
  )
    return true
  if (aside(view, i) || leftOut(view, i) || whoTells(view, i)) return true
  // "at the Dhaka trade fair": nothing that is exchanged; a trade deal at least tells between whom.
  if (isSum(view, i) || (cue.cue === 'trade' && isHappening(view, i))) return true
  if (view.lang === 'de' && !goesSomewhere(view, i)) return true
  if (onlyAround(view, i)) return true
  // "has the capacity to handle and ship 91 million tonnes": what it can do.
  if (
    cue.pos !== 'n' &&
    cue.cue !== 'capacity' &&
    view.lang === 'en' &&
    view.items
      .slice(Math.max(0, i - 5), i)
      .some(
        (one, k, all) =>
          tagOf(one, 'cue')?.cue === 'capacity' && isWord(all[k + 1], 'to') && one.clause === item.clause,
      )
  )
    return true
  // "coal imports for power generation": what they are for.
  if (
    (cue.cue === 'production' || cue.cue === 'consumption') &&
    cue.pos !== 'v' &&
    (isWord(view.items[i - 1], 'for') ||
      (isWord(view.items[i - 2], 'for') && view.items[i - 1]?.quantity === null)) &&
    view.items.slice(0, i - 1).some((one) => one.clause === item.clause && isCue(one, 'in', 'out', 'flow'))
  )
    return true
  // "exports to Uganda brought in $186 million": what the flow earned; nobody takes anything.
  if (
    cue.cue === 'receive' &&
    isOneOf(item, broughtIn) &&
    view.items
      .slice(Math.max(0, i - 5), i)
      .some((one) => tagOf(one, 'cue')?.cue === 'out' && tagOf(one, 'cue')?.pos !== 'v')
  )
    return true
  // "imports of oil supplied by Russia": whose goods are measured by the other word.
  if (
    item.lower === 'supplied by' &&
    view.items.some((one) => one !== item && one.clause === item.clause && measures(tagOf(one, 'cue')?.cue))
  )
    return true
  // "a decline took exports to $5 billion": nothing is received.
  if (cue.pos !== 'n' && takesElsewhere(view, i)) return true
  // "purchases went from $1.2 billion to $12.6 billion": they rose, nothing went anywhere.
  if (
    isOneOf(item, wentOrGoesWords) &&
    isWord(view.items[i + 1], 'from', 'to') &&
    view.items[i + 2]?.quantity != null
  )
    return true
  // "That made Mongolia its second largest supplier": it became one, nothing was produced.
  if (
    isOneOf(item, madeOrMakes) &&
    (tagOf(view.items[i + 1], 'area')?.form === 'name' || isOneOf(view.items[i + 1], itOrThem))
  )
    return true
  // "took first place", "took the other direction"
  if (
    cue.cue === 'receive' &&
    view.items
      .slice(i + 1, i + 4)
      .some((one) => one.quantity?.form === 'rank' || isOneOf(one, directionOrTurn))
  )
    return true
  // "paid $563 million for natural gas": money spent on goods; without goods it is none of ours.
  if (
    isOneOf(item, paidOrPay) &&
    !view.items
      .slice(i + 1, i + 7)
      .some((one) => one.clause === item.clause && (namedOf(one)?.product ?? null) !== null)
  )
    return true
  // "las matriculaciones llegaron en octubre a 96.785": they reached it, nothing arrived.
  if (view.lang === 'es' && /^lleg/.test(item.lower)) {
    const told = view.items.findIndex((one, k) => k > i && k - i <= 4 && one.quantity !== null)
    const counted = view.items
      .slice(0, i)
      .some(
        (one) =>
          one.clause === item.clause && tagOf(one, 'cue')?.pos === 'n' && measures(tagOf(one, 'cue')?.cue),
      )
    if (told > 0 && counted && isWord(view.items[told - 1], 'to')) return true
  }
  // "duties on Chinese imports": what the duty is on.
  if (
    cue.cue === 'in' &&
    view.items.slice(Math.max(0, i - 4), i).some((one) => tagOf(one, 'cue')?.cue === 'tariff')
  )
    return true
  // "another $300 billion of Chinese *imports with duties*", "exports *subject to tariffs*": what the duty is on.
  if (
    (cue.cue === 'in' || cue.cue === 'out') &&
    cue.pos !== 'v' &&
    view.items
      .slice(i + 1, i + 5)
      .some(
        (one, k, all) =>
          tagOf(one, 'cue')?.cue === 'tariff' &&
          one.clause === item.clause &&
          all
            .slice(0, k)
            .some((it, n) => isWord(it, 'with') || (isWord(it, 'to') && all[n - 1]?.lower === 'subject')) &&
          all.slice(0, k).every((it) => it.quantity === null),
      )
  )
    return true
  // "under a *production sharing* contract"
  if (cue.cue === 'production' && /^[ -]sharing\b/i.test(view.text.slice(item.end, item.end + 8))) return true
  // "has charged 25% on Korean cars"; a battery is charged too, and a customer.
  if (
    isOneOf(item, charged) &&
    !(view.items[i + 1]?.quantity?.form === 'percent' && isWord(view.items[i + 2], 'on', 'for'))
  )
    return true
  // "cars carry a Chinese label", "talks go on": a verb of many uses measures only what is counted beside it.
  if (cue.pos === 'v' && isOneOf(item, commonVerb) && !amounts(view, item.clause)) return true
  // "cars made in China", "Russian-made cars": where something comes from, not how much is made.
  if (
    cue.cue === 'production' &&
    cue.pos === 'v' &&
    !finite[view.lang]?.test(item.text) &&
    (isWord(view.items[i + 1], 'in', 'by', 'for') || view.items[i - 1]?.text === '-') &&
    !isWord(view.items[i - 1], 'be') &&
    !numbered(view, i)
  )
    return true
  // "crude produced along the coast": which crude.
  if (
    cue.cue === 'production' &&
    cue.pos === 'v' &&
    view.lang === 'en' &&
    namedOf(view.items[i - 1]) !== null &&
    isOneOf(view.items[i + 1], alongOrAcross)
  )
    return true
  // "those of imported vehicles", "25,951 imported cars": where the cars come from.
  if (
    item.lower === 'imported' &&
    isAuto(namedOf(view.items[i + 1])?.product ?? null) &&
    (i === 0 ||
      view.items[i - 1]?.quantity != null ||
      isWord(view.items[i - 1], 'of', 'and', 'article', 'neutral', 'for', 'in', 'by', 'with'))
  )
    return true
  // "sales of locally assembled cars": which cars are sold.
  if (
    cue.cue === 'production' &&
    cue.pos === 'v' &&
    view.lang === 'en' &&
    namedOf(view.items[i + 1]) !== null &&
    (isWord(view.items[i - 1], 'of') || isOneOf(view.items[i - 1], locallyOrDomestically))
  )
    return true
  // "at a cost of $1.8 billion", "their cost fell by 9% to $489 million": what all of it was worth, no price.
  if (cue.cue === 'price' && isOneOf(item, costs) && inSum(view, item.clause)) return true
  return false
}

/** "*The number of cars* made in the UK fell": how many are made is what is told. */
const numbered = ({ items, lang }: View, i: number): boolean =>
  lang === 'en' &&
  isAuto(namedOf(items[i - 1])?.product ?? null) &&
  isWord(items[i - 2], 'of') &&
  isOneOf(items[i - 3], numbers)
const numbers = wordSet('number|numbers|the number|total number|the total number')

/** "exports *of $300 million*", "exports *were* 5 billion": an amount right behind the noun. */
const countsNext = ({ items }: View, i: number): boolean =>
  [items[i + 1], items[i + 2]].some(
    (item, k, [next]) =>
      item?.quantity?.form === 'amount' && (k === 0 || isWord(next, 'of', 'be', 'at', 'worth')),
  )

const measures = (cue: string | undefined): boolean =>
  cue !== undefined && cue !== 'figure' && cue !== 'market'

const tookOrTakes = wordSet('took|takes|taking')

/** "A 0.5% decline *took* exports to China to 1.5 trillion": what changed is brought somewhere. */
const takesElsewhere = ({ items }: View, i: number): boolean =>
  isOneOf(items[i], tookOrTakes) &&
  items.slice(i + 1, i + 5).some((one, k, all) => {
    const next = tagOf(one, 'cue')
    return (
      next !== undefined &&
      next.pos !== 'v' &&
      next.cue !== 'figure' &&
      all.slice(0, k).every((it) => it.quantity === null)
    )
  })

/** Verbs of moving and making that say as much of labels, talks and deals. */
const commonVerb = wordSet(
  'gets|get|go|goes|gone|sail|sails|sailed|carry|carries|carried|carrying|transports|transport|transporting|haul|hauled|pump|make|build|dig|dug|mine|burn|burning|process|processes|processed|processing|refined|refine|refines|assemble|extract|extracts|turn out|turns out|rolled out|roll out|rolling out|pipes|diverted|redirected|rerouted|using|uses',
)

/** Endings that only a verb with a subject has: "выпустили в 2023 году 146 тысяч" is output, "собранные в Китае" an origin. */
const finite: Record<string, RegExp> = {
  ru: /л[аио]?$/,
  de: /(?:te|ten|ut|ert|lief|liefen)$/,
  es: /(?:[óo]|[ae]n)$/,
}
