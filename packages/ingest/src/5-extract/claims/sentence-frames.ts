import { hasTag, isCue, isWord, tagOf, isMark } from '../bind/item.ts'
import { companyPlaces, cuePlaces, numberPlaces, type View } from '../bind/view.ts'
import { buildFrame } from '../frames/build-frame.ts'
import { companyOf } from '../frames/named.ts'
import type { Frame } from '../frames/frame.ts'
import { joinFlows } from './join-flows.ts'
import { joinWays, shareBalance } from './join-ways.ts'
import { belowBenchmark } from './below-benchmark.ts'
import { marketShares } from './market-shares.ts'
import { measuresNothing } from './idle-words.ts'
import { bothFlows } from './both-flows.ts'
import { withHeadsLine } from './with-heads-line.ts'

/** The measure words of a sentence that measure something, in order, each with what is bound to it. */
export function framesOf(view: View): Frame[] {
  const found: Frame[] = []
  for (const i of cuePlaces(view))
    if (!measuresNothing(view, i)) found.push(...bothFlows(view, buildFrame(view, i)))
  const frames = afterColon(view, joinFlows(view, joinWays(view, found)))
  shareBalance(view, frames)
  withHeadsLine(view, frames)
  // "the United States, its most important market": a market is measured only where nothing else is.
  const measures = (frame: Frame): boolean => frame.cls !== 'market' && frame.cls !== 'brands'
  const measured = frames.some(measures)
  const kept = frames.filter(
    (frame) =>
      frame.cls !== 'market' ||
      (!measured && (!ranked(view, frame.at) || shared(view))) ||
      wholeOfShare(view, frame.at) ||
      (measured && beforeColon(view, frame, frames.filter(measures))),
  )
  return [
    ...kept
      .map((frame) => inDeficit(view, suppliedBy(view, frame) ? { ...frame, cls: 'in' as const } : frame))
      // "the countries *Egypt imported from* in 2018 were Algeria with …, Kenya with …": a head of the list behind it.
      .map((frame) =>
        isStranded(view, frame)
          ? { ...frame, verb: false, subject: 'partner' as const, partners: [] }
          : frame,
      ),
    ...discounts(view, kept),
    ...benchmarks(view, kept),
    ...listHeads(view, kept),
    ...marketShares(view, kept),
  ].sort((a, b) => a.at - b.at)
}

/** «Белорусский *авторынок* вырос на 15%: продано 5,2 тыс. машин»: a market with its own number, and behind the colon what was sold. */
function beforeColon({ items, lang }: View, frame: Frame, others: readonly Frame[]): boolean {
  const colon = lang === 'en' ? -1 : items.findIndex((item) => isMark(item, ':：'))
  return (
    colon > frame.at &&
    others.every((one) => one.at > colon && one.cls === 'sales') &&
    items.slice(frame.at, colon).some((item) => item.quantity?.form === 'percent')
  )
}

const flowing: ReadonlySet<Frame['cls']> = new Set(['out', 'in', 'flow', 'receive'])

/** Whether the verb's preposition governs nothing behind it: who it is stands before, and is told behind "were". */
function isStranded({ items, lang }: View, { at, verb, cls, areas }: Frame): boolean {
  if (lang !== 'en' || !verb || !flowing.has(cls) || areas.length !== 1) return false
  const skips = items[at + 1]?.lower === 'most' || tagOf(items[at + 1], 'product') !== undefined
  const from = skips ? at + 2 : at + 1
  const dated = isWord(items[from + 1], 'in') ? from + 2 : from + 1
  const be = items[dated]?.period != null ? dated + 1 : from + 1
  return isWord(items[from], 'from', 'to') && isWord(items[be], 'be')
}

/** "Gestiegen sind die Exporte nach China: Die Ausfuhren nahmen um 10 Prozent zu": behind a colon the flow that stands before it, where that has no number. */
function afterColon(view: View, frames: readonly Frame[]): readonly Frame[] {
  const at = view.items.findIndex((item) => isMark(item, ':：'))
  const before = frames.findLast((one) => one.at < at)
  if (
    at < 0 ||
    before === undefined ||
    !flowing.has(before.cls) ||
    before.partners.length !== 1 ||
    view.items.slice(0, at).some((item) => item.quantity !== null && item.quantity.form !== 'rank')
  )
    return frames
  const first = frames.find((one) => one.at > at)
  return frames.map((one) =>
    one === first &&
    one.cls === before.cls &&
    one.areas.length + one.partners.length + one.companies.length === 0 &&
    !one.total
      ? {
          ...one,
          areas: before.areas,
          partners: before.partners,
          products: one.products.length > 0 ? one.products : before.products,
        }
      : one,
  )
}

/** "the *deficit in* Turkey's *trade balance*", "das *Defizit der* österreichischen *Handelsbilanz*": which way the balance is. */
function inDeficit({ items }: View, frame: Frame): Frame {
  if (frame.cls !== 'balance' || frame.verb) return frame
  const at = items.findLastIndex(
    (item, k) => k < frame.at && frame.at - k <= deficitReach && isCue(item, 'deficit'),
  )
  const between = items.slice(at + 1, frame.at)
  const owned =
    at >= 0 &&
    isWord(between[0], 'in', 'of') &&
    between.every(
      (item) =>
        isWord(item, 'in', 'of', 'article', 'poss', 'total', 'its', 'neutral') ||
        tagOf(item, 'area') !== undefined,
    )
  return owned ? { ...frame, cls: 'deficit' } : frame
}
/** Items between a deficit and the balance that has it. */
const deficitReach = 6

/** «на китайском рынке СПГ лидирует Австралия — 3 млрд кубометров»: what a market for a raw material takes is imported. */
const suppliedBy = (view: View, frame: Frame): boolean =>
  frame.cls === 'market' &&
  frame.areas.length === 1 &&
  !view.mentions.every((m) => m.areas[0] === frame.areas[0]) &&
  view.items.some((item) => /^(?:t|m3|bbl|bbl\/d|kWh)$/.test(item.quantity?.unit ?? ''))

/** "61% of the Russian car market", "share in the EU market": the market that a part is of. */
function wholeOfShare(view: View, at: number): boolean {
  let k = at - 1
  while (
    k >= 0 &&
    (isWord(view.items[k], 'article', 'poss', 'neutral', 'total', 'home') ||
      hasTag(view.items[k], 'area', 'product'))
  )
    k--
  // «54% российского рынка»: the genitive needs no word between.
  if (view.lang === 'ru' && view.items[k]?.quantity?.form === 'percent') return true
  if (!isWord(view.items[k], 'of', 'in', 'on')) return false
  return view.items
    .slice(Math.max(0, k - 6), k)
    .some((item) => item.quantity?.form === 'percent' || tagOf(item, 'cue')?.cue === 'share')
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

/**
 * "Suppliers: China KES 291.8bn, India …", "Turkey ($1.42 bln), Russia ($1.18 bln) and China were the top trade partners": the
 * word for a list of countries with their amounts.
 */
function listHeads(view: View, frames: readonly Frame[]): Frame[] {
  const { items } = view
  if (frames.length > 0 || view.mentions.length < 2) return []
  const amounts = numberPlaces(view).filter((k) => items[k]?.quantity?.form === 'amount')
  if (amounts.length < 2) return []
  const at = items.findIndex((item) => listed[tagOf(item, 'rank')?.head ?? ''] !== undefined)
  const cls = listed[tagOf(items[at], 'rank')?.head ?? '']
  if (cls === undefined) return []
  const colon = items.findIndex((item) => isMark(item, ':：'))
  const headed = colon >= at && colon - at <= 6 && at <= 5
  const bracketed = amounts.every(
    (k) => isMark(items[k - 1], '(（') && tagOf(items[k - 2], 'area') !== undefined,
  )
  if (!headed && !bracketed) return []
  const owner = view.mentions.find(
    (m) =>
      m.areas.length === 1 &&
      (m.marker === 'poss' ||
        m.marker === 'adj' ||
        ((m.marker === 'of' || m.marker === 'to') && m.first > at)),
  )
  return [{ ...bare(view, at), cls, subject: 'partner', areas: owner?.areas ?? [] }]
}

/** What is exchanged with those that a noun of places names. */
const listed: Readonly<Record<string, Frame['cls']>> = {
  supplier: 'in',
  destination: 'out',
  partner: 'trade',
}

/** A frame that nothing fills yet. */
const bare = (view: View, at: number): Frame => ({
  cls: 'figure',
  verb: false,
  handed: false,
  at,
  clause: view.items[at]?.clause ?? 0,
  areas: [],
  partners: [],
  products: [],
  companies: [],
  piped: false,
  overland: false,
  refined: false,
  counted: null,
  adjective: false,
  timed: false,
  definite: false,
  there: false,
  given: false,
  nearby: [],
  reverse: false,
  domestic: false,
  ours: false,
  byMakers: false,
  ofMany: false,
  ofWorld: false,
  atHome: false,
  possessed: false,
  planned: false,
  inward: false,
  local: false,
  pronoun: false,
  maker: false,
  theCountry: false,
  theBloc: false,
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

/** "$8 a barrel below Brent": a discount without the word for it. */
const discounts = (view: View, frames: readonly Frame[]): Frame[] =>
  frames.some((frame) => frame.cls === 'discount')
    ? []
    : numberPlaces(view).flatMap((q) => {
        const at = belowBenchmark(view, q)
        if (at === null) return []
        const grades = view.items
          .flatMap((item) => companyOf(item) ?? [])
          .filter((one) => one.sector === 'grade')
        const nearby = view.mentions
          .filter((m) => m.last <= q && m.areas.length === 1)
          .flatMap((m) => m.areas)
          .toReversed()
        const areas = view.mentions.find((m) => m.marker === 'in' && m.last <= q)?.areas ?? []
        return [
          { ...bare(view, q), at, cls: 'discount' as const, areas, companies: grades, nearby, total: false },
        ]
      })

/** "Brent averaged $83.12": a grade with money is a price without the word for it. */
function benchmarks(view: View, frames: readonly Frame[]): Frame[] {
  return companyPlaces(view).flatMap((i) => {
    const item = view.items[i]
    const company = companyOf(item)
    if (item === undefined || company === null || (company.sector !== 'grade' && company.sector !== 'hub'))
      return []
    // "Flows of Urals fell": what is shipped, not what it costs.
    const moved = frames.some(
      (frame) =>
        ['out', 'in', 'flow', 'production'].includes(frame.cls) &&
        frame.companies.some((one) => one.name === company.name),
    )
    if (
      moved &&
      !view.items.some(
        (one) =>
          one.clause === item.clause && /\//.test(one.quantity?.unit ?? '') && one.quantity?.unit !== 'bbl/d',
      )
    )
      return []
    if (numberPlaces(view).some((q) => belowBenchmark(view, q) !== null)) return []
    if (frames.some((frame) => frame.cls === 'price' || frame.cls === 'discount' || frame.cls === 'tariff'))
      return []
    return [{ ...bare(view, i), cls: 'price' as const, companies: [company], total: false }]
  })
}
