import { isCurrency } from '@factline/schema/vocabulary/units'
import { isWord, tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { buildFrame, inBalance } from '../frames/build-frame.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import type { Frame } from '../frames/frame.ts'
import { isItsAmount, registersChange } from './only-named.ts'
import { joinWays } from './join-ways.ts'
import { bothFlows } from './both-flows.ts'

export function framesOf(view: View): Frame[] {
  const found = view.items.flatMap((item, i) => {
    const cue = tagOf(item, 'cue')
    if (
      cue === undefined ||
      cue.cue === 'figure' ||
      cue.cue === 'share' ||
      item.masked ||
      item.quantity !== null
    )
      return []
    // "the deficit in trade with China"
    if (cue.cue === 'trade' && inBalance(view, i)) return []
    if (isItsAmount(view, i) || registersChange(view, i)) return []
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
      return []
    // "of these, 20,070 were made in China"
    if (
      cue.cue === 'production' &&
      cue.pos === 'v' &&
      view.items.slice(0, i).some((one) => one.clause === item.clause && isWord(one, 'including'))
    )
      return []
    // "car brands sold in Russia": how many brands, not how many cars.
    if (
      cue.cue === 'sales' &&
      cue.pos === 'v' &&
      view.lang !== 'ru' &&
      tagOf(view.items[i - 1], 'cue')?.cue === 'brands' &&
      isWord(view.items[i + 1], 'in', 'on')
    )
      return []
    // "non-oil exports, including re-exports,": only named as a part.
    if (view.lang === 'en' && isWord(view.items[i - 1], 'including') && cue.pos !== 'v') return []
    // "Proton took 20.8% with 76,012 units": a share taken, not goods received.
    if (
      cue.cue === 'receive' &&
      view.items[i + 1]?.quantity?.form === 'percent' &&
      view.items.slice(0, i).some((one) => one.clause === item.clause && companyOf(one)?.sector === 'autos')
    )
      return []
    if (aside(view, i)) return []
    // "secondary sources put output at": who tells, no purchase.
    if (
      /^sources$/i.test(item.text) &&
      view.items[i + 1]?.quantity == null &&
      namedOf(view.items[i + 1]) === null &&
      !isWord(view.items[i + 1], 'its', 'article', 'total') &&
      view.items[i + 1]?.text !== ':'
    )
      return []
    // "took first place"
    if (cue.cue === 'receive' && view.items.slice(i + 1, i + 4).some((one) => one.quantity?.form === 'rank'))
      return []
    // "paid $563 million for natural gas": money spent on goods; without goods it is none of ours.
    if (
      /^(?:paid|spent)$/i.test(item.text) &&
      !view.items
        .slice(i + 1, i + 7)
        .some((one) => one.clause === item.clause && (namedOf(one)?.product ?? null) !== null)
    )
      return []
    // "duties on Chinese imports": what the duty is on.
    if (
      cue.cue === 'in' &&
      view.items.slice(Math.max(0, i - 4), i).some((one) => tagOf(one, 'cue')?.cue === 'tariff')
    )
      return []
    // "has charged 25% on Korean cars"; a battery is charged too, and a customer.
    if (
      /^charge[ds]$/i.test(item.text) &&
      !(view.items[i + 1]?.quantity?.form === 'percent' && isWord(view.items[i + 2], 'on', 'for'))
    )
      return []
    // "cars carry a Chinese label", "talks go on": a verb of many uses measures only what is counted beside it.
    if (cue.pos === 'v' && commonVerb.test(item.text) && !amounts(view, item.clause)) return []
    // "cars made in China", "Russian-made cars": where something comes from, not how much is made.
    if (
      cue.cue === 'production' &&
      cue.pos === 'v' &&
      !finite[view.lang]?.test(item.text) &&
      (isWord(view.items[i + 1], 'in', 'by', 'for') || view.items[i - 1]?.text === '-') &&
      !isWord(view.items[i - 1], 'be')
    )
      return []
    // "sales of locally assembled cars": which cars are sold.
    if (
      cue.cue === 'production' &&
      cue.pos === 'v' &&
      view.lang === 'en' &&
      namedOf(view.items[i + 1]) !== null &&
      (isWord(view.items[i - 1], 'of') ||
        /^(?:locally|domestically|newly|foreign|overseas)$/i.test(view.items[i - 1]?.text ?? ''))
    )
      return []
    // "at a cost of $1.8 billion", "their cost fell by 9% to $489 million": what all of it was worth, no price.
    if (cue.cue === 'price' && /^costs?$/i.test(item.text) && inSum(view, item.clause)) return []
    return bothFlows(view, buildFrame(view, i))
  })
  const frames = joinWays(view, found)
  // "the United States, its most important market": a market is measured only where nothing else is.
  const measured = frames.some((frame) => frame.cls !== 'market' && frame.cls !== 'brands')
  const kept = frames.filter(
    (frame) =>
      frame.cls !== 'market' ||
      (!measured && (!ranked(view, frame.at) || shared(view))) ||
      wholeOfShare(view, frame.at),
  )
  return [...kept, ...benchmarks(view, kept), ...listHeads(view, kept), ...marketShares(view, kept)].sort(
    (a, b) => a.at - b.at,
  )
}

/** Money of this size in a clause is the worth of a flow and no price. */
const sum = 1e6

const inSum = (view: View, clause: number): boolean =>
  view.items.some(
    (item) =>
      item.clause === clause &&
      item.quantity?.unit != null &&
      isCurrency(item.quantity.unit) &&
      item.quantity.value >= sum,
  )

/** Verbs of moving and making that say as much of labels, talks and deals. */
const commonVerb =
  /^(?:gets?|go|goes|gone|sail|sails|sailed|carry|carries|carried|carrying|transports?|transporting|haul|hauled|pump|make|build|dig|dug|mine|burn|burning|process|processe[sd]|processing|refined?|refines|assemble|extract|extracts|turn out|turns out|pipes|diverted|redirected|rerouted|using|uses)$/i

const amounts = (view: View, clause: number): boolean =>
  view.items.some(
    (item) => item.clause === clause && (item.quantity?.form === 'amount' || item.quantity?.form === 'bare'),
  )

/** Endings that only a verb with a subject has: "выпустили в 2023 году 146 тысяч" is output, "собранные в Китае" an origin. */
const finite: Record<string, RegExp> = { ru: /л[аио]?$/, de: /(?:te|ten|ut|ert)$/, es: /(?:[óo]|[ae]n)$/ }

/** "the surplus, which rests on oil sold to China, fell by": a verb in what is said by the way of an earlier measure word. */
function aside(view: View, i: number): boolean {
  const { items } = view
  if (tagOf(items[i], 'cue')?.pos !== 'v' || tagOf(items[i - 1], 'product') === undefined) return false
  const clause = items[i]?.clause
  const own = items.filter((item) => item.clause === clause)
  if (!own.slice(0, 2).some((item) => isWord(item, 'who')) || own.some((item) => item.quantity !== null))
    return false
  return items.slice(0, i).some((item) => item.clause !== clause && tagOf(item, 'cue')?.pos === 'n')
}

/** "61% of the Russian car market", "share in the EU market": the market that a part is of. */
function wholeOfShare(view: View, at: number): boolean {
  let k = at - 1
  while (
    k >= 0 &&
    (isWord(view.items[k], 'article', 'poss', 'neutral', 'total', 'home') ||
      ['area', 'product'].some((tag) => view.items[k]?.tags.some((one) => one.tag === tag)))
  )
    k--
  if (!isWord(view.items[k], 'of', 'in', 'on')) return false
  return view.items
    .slice(Math.max(0, k - 6), k)
    .some((item) => item.quantity?.form === 'percent' || tagOf(item, 'cue')?.cue === 'share')
}

/** "Tesla's market share in Germany fell to 1.2%", "Norway's electric car share": a share of sales without a word for them. */
function marketShares(view: View, frames: readonly Frame[]): Frame[] {
  if (
    frames.some((one) => one.cls !== 'brands') ||
    !view.items.some((item) => item.quantity?.form === 'percent')
  )
    return []
  const at = view.items.findIndex((item) => tagOf(item, 'cue')?.cue === 'share')
  if (at < 0) return []
  const frame = buildFrame(view, at)
  const auto = [
    ...frame.companies.map((one) => one.sector === 'autos'),
    ...frame.products.map((one) => isAuto(one.product)),
  ].some(Boolean)
  if (!auto && !/^(?:market|marktanteil|рыночн|市占|市場|市场|渗透)/i.test(view.items[at]?.text ?? ''))
    return []
  const areas = frame.areas.length > 0 ? frame.areas : frame.companies.length > 0 ? [] : frame.partners
  return [{ ...frame, cls: 'market', areas, partners: [] }]
}

/** "Лидером рынка осталась Lada с долей 28,4%": with a share told the market is what it is of. */
const shared = (view: View): boolean =>
  view.lang !== 'en' &&
  view.items.some((item) => tagOf(item, 'cue')?.cue === 'share') &&
  view.items.some((item) => item.quantity?.form === 'percent')

/** A market behind a place or "of": "the third-largest market", "53% of the market". */
const ranked = (view: View, at: number): boolean =>
  view.items
    .slice(Math.max(0, at - 4), at)
    .some((item) => item.quantity?.form === 'rank' || tagOf(item, 'superlative') !== undefined)

/** "Suppliers: China KES 291.8bn, India …", "Top markets: …": the head of a list of countries with their amounts. */
function listHeads(view: View, frames: readonly Frame[]): Frame[] {
  const amounts = view.items.filter((item) => item.quantity?.form === 'amount').length
  if (frames.length > 0 || amounts < 2 || view.mentions.length < 2) return []
  const at = view.items.findIndex(
    (item) => tagOf(item, 'rank')?.head === 'supplier' || tagOf(item, 'rank')?.head === 'destination',
  )
  const head = tagOf(view.items[at], 'rank')?.head
  const colon = view.items.findIndex((item) => /^[:：]$/.test(item.text))
  if (head === undefined || colon < at || colon - at > 6 || at > 5) return []
  return [{ ...bare(view, at), cls: head === 'supplier' ? 'in' : 'out', subject: 'partner' }]
}

/** A frame that nothing fills yet. */
const bare = (view: View, at: number): Frame => ({
  cls: 'figure',
  verb: false,
  at,
  clause: view.items[at]?.clause ?? 0,
  areas: [],
  partners: [],
  products: [],
  companies: [],
  piped: false,
  refined: false,
  counted: null,
  definite: false,
  there: false,
  given: false,
  nearby: [],
  reverse: false,
  domestic: false,
  possessed: false,
  pronoun: false,
  maker: false,
  theCountry: false,
  route: false,
  aspect: null,
  total: true,
  world: false,
  global: false,
  both: false,
  its: null,
  subject: null,
  swapped: false,
  sourced: false,
  placed: false,
  elsewhere: false,
})

/** "Brent averaged $83.12": a grade with money is a price without the word for it. */
function benchmarks(view: View, frames: readonly Frame[]): Frame[] {
  return view.items.flatMap((item, i) => {
    const company = companyOf(item)
    if (company === null || (company.sector !== 'grade' && company.sector !== 'hub')) return []
    if (frames.some((frame) => frame.cls === 'price' || frame.cls === 'discount' || frame.cls === 'tariff'))
      return []
    return [{ ...bare(view, i), cls: 'price' as const, companies: [company], total: false }]
  })
}
