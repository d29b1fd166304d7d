import { isWord, tagOf } from '../bind/item.ts'
import { quantityLists } from '../bind/lists.ts'
import type { View } from '../bind/view.ts'
import { isAuto } from '../discourse/topic.ts'
import { advance } from '../discourse/advance.ts'
import { resolve } from '../discourse/resolve.ts'
import { buildFrame, inBalance } from '../frames/build-frame.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import type { Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { levelClaim } from './level.ts'
import { keepTime, startParagraph } from './keep-time.ts'
import { percentClaim } from './percent.ts'
import { rankClaim } from './rank.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'

/** Reads one sentence: its measure words in order, then its numbers, and moves the discourse on. */
export function readSentence(view: View, reading: Reading): void {
  const frames = framesOf(view)
  const twins = twinsOf(view, frames)
  const sentence: Sentence = { view, frames, series: new Map(), lists: quantityLists(view.items), twins }
  reading.state.gapped = null
  reading.state.ranked = null
  startRow(view, reading)
  startParagraph(view, reading)
  const opened = new Set<number>()
  const question = /[?？]$/.test(view.text.slice(view.start, view.end).trimEnd())
  noteSource(view, reading)
  view.items.forEach((item, i) => {
    if (!opened.has(item.clause)) {
      opened.add(item.clause)
      openClause(sentence, item.clause, reading)
    }
    if (item.quantity === null || item.masked || question) return
    readQuantity(sentence, i, reading)
  })
  keepTime(view, reading)
  const about = view.mentions.find(
    (m) => m.marker === 'bare' && m.areas.length === 1 && tagOf(view.items[m.first], 'area')?.form === 'name',
  )
  if (about !== undefined) reading.state.subject = about.areas[0] ?? null
  if (about !== undefined || view.items.slice(0, 6).some((item) => /^(?:it|its)$/i.test(item.text)))
    reading.state.subjectSentence = view.sentence
  const narrow = view.items.findLast(
    (item) => isAuto(namedOf(item)?.product ?? null) && namedOf(item)?.product !== 'cars',
  )
  const unnamed = view.items.every((item) => tagOf(item, 'product') === undefined)
  if (narrow !== undefined) reading.state.narrow = namedOf(narrow)?.product ?? null
  else if (!unnamed) reading.state.narrow = null
  const brands = view.items.flatMap((item) => companyOf(item) ?? []).filter((one) => one.sector === 'autos')
  if (brands.length === 1 && brands[0] !== undefined) {
    reading.state.brand = brands[0]
    reading.state.brandSentence = view.sentence
  }
  reading.state.paragraph = view.paragraph
}

function framesOf(view: View): Frame[] {
  const frames = view.items.flatMap((item, i) => {
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
      tagOf(view.items[i - 1], 'cue')?.cue === 'brands' &&
      isWord(view.items[i + 1], 'in', 'on')
    )
      return []
    // "non-oil exports, including re-exports,": only named as a part.
    if (view.lang === 'en' && isWord(view.items[i - 1], 'including') && cue.pos !== 'v') return []
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
    // "cars made in China", "Russian-made cars": where something comes from, not how much is made.
    if (
      cue.cue === 'production' &&
      cue.pos === 'v' &&
      (isWord(view.items[i + 1], 'in', 'by', 'for') || view.items[i - 1]?.text === '-') &&
      !isWord(view.items[i - 1], 'be')
    )
      return []
    return [buildFrame(view, i)]
  })
  // "the United States, its most important market": a market is measured only where nothing else is.
  const measured = frames.some((frame) => frame.cls !== 'market' && frame.cls !== 'brands')
  const kept = frames.filter(
    (frame) =>
      frame.cls !== 'market' || (!measured && !ranked(view, frame.at)) || wholeOfShare(view, frame.at),
  )
  return [...kept, ...benchmarks(view, kept), ...listHeads(view, kept), ...marketShares(view, kept)].sort(
    (a, b) => a.at - b.at,
  )
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
  definite: false,
  there: false,
  possessed: false,
  pronoun: false,
  route: false,
  aspect: null,
  total: true,
  world: false,
  both: false,
  its: null,
  subject: null,
  swapped: false,
  sourced: false,
  placed: false,
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

/** "production and sales", "exports and imports": two measure words that share what stands around them. */
function twinsOf(view: View, frames: Frame[]): Map<Frame, readonly Frame[]> {
  const twins = new Map<Frame, readonly Frame[]>()
  for (let n = 1; n < frames.length; n++) {
    const a = frames[n - 1]
    const b = frames[n]
    if (
      a === undefined ||
      b === undefined ||
      b.at - a.at > 2 ||
      !(b.at - a.at === 2
        ? isWord(view.items[a.at + 1], 'and')
        : view.lang === 'zh' && a.cls === 'production' && b.cls === 'sales')
    )
      continue
    shareRoles(a, b)
    twins.set(a, [a, b])
    twins.set(b, [a, b])
  }
  return twins
}

function shareRoles(a: Frame, b: Frame): void {
  if (a.areas.length === 0) a.areas = b.areas
  if (b.areas.length === 0) b.areas = a.areas
  if (a.partners.length === 0) a.partners = b.partners
  if (b.partners.length === 0) b.partners = a.partners
  if (a.products.length === 0) a.products = b.products
  if (b.products.length === 0) b.products = a.products
  if (a.companies.length === 0) a.companies = b.companies
  if (b.companies.length === 0) b.companies = a.companies
}

function openClause(sentence: Sentence, clause: number, reading: Reading): void {
  for (const frame of sentence.frames) {
    if (frame.clause !== clause) continue
    const alone = partLater(sentence, frame, reading)
    const subject = resolve(
      frame,
      reading.state,
      reading.topic,
      sentence.view.paragraph,
      alone ? { partner: 'WORLD' } : {},
    )
    sentence.series.set(frame, subject)
    if (subject === null || frame.cls === 'brands') continue
    if (idle(sentence, frame, reading)) {
      refresh(subject, frame, sentence.view, reading)
      continue
    }
    if (sentence.view.kind !== 'body' && !sentence.view.items.some((item) => item.quantity !== null))
      reading.state.label = subject
    if (frame.cls === 'tariff') {
      // Who taxes whom does not turn the text's view of the flows.
      reading.state.last = subject
      reading.state.lastSentence = sentence.view.sentence
      reading.state.lastParagraph = sentence.view.paragraph
      continue
    }
    advance(reading.state, frame, subject, sentence.view.sentence, sentence.view.paragraph)
  }
}

/**
 * A measure word in a clause without a number moves the discourse only while no number has been told, or where a noun
 * names both sides: prose between the figures does not change what they are about.
 */
function idle(sentence: Sentence, frame: Frame, reading: Reading): boolean {
  const counted = sentence.view.items.some(
    (item) => item.clause === frame.clause && item.quantity !== null && item.quantity.form !== 'rank',
  )
  if (counted || !reading.state.counted || sentence.view.kind !== 'body') return false
  return frame.verb || frame.areas.length === 0 || (frame.partners.length === 0 && !frame.both)
}

/** "imported 10.1 million tonnes, with the US accounting for 58%": who is named only behind the number has a part of it. */
function partLater(sentence: Sentence, frame: Frame, reading: Reading): boolean {
  // Later in a text the discourse knows better whose flow it is.
  const { state } = reading
  if (
    (state.lead !== null && !state.provisional) ||
    !['out', 'in', 'flow'].includes(frame.cls) ||
    frame.partners.length > 0 ||
    frame.both ||
    frame.its === 'partner' ||
    state.pair !== null
  )
    return false
  const own =
    frame.areas.length > 0
      ? frame.areas
      : sentence.view.mentions
          .filter((m) => m.last <= frame.at && m.marker === 'bare')
          .flatMap((m) => m.areas)
  if (own.length !== 1) return false
  const others = sentence.view.mentions.filter((m) => m.areas.some((one) => !own.includes(one)))
  const counted = sentence.view.items.findIndex(
    (item, k) => k > frame.at && item.quantity !== null && item.quantity.form !== 'rank',
  )
  return (
    others.length > 0 && counted > 0 && others.every((m) => m.first > counted && m.clause !== frame.clause)
  )
}

function readQuantity(sentence: Sentence, i: number, reading: Reading): void {
  const quantity = sentence.view.items[i]?.quantity
  if (quantity == null) return
  const draft =
    quantity.form === 'rank'
      ? rankClaim(sentence, i, reading)
      : quantity.form === 'amount' || quantity.form === 'bare'
        ? levelClaim(sentence, i, reading)
        : percentClaim(sentence, i, reading)
  if (draft === null) return
  reading.drafts.push(draft, ...forEach(sentence, i, draft))
  reading.state.counted = true
}

function noteSource(view: View, reading: Reading): void {
  const said = view.items.some((item) => tagOf(item, 'say') !== undefined)
  const item = said ? view.items.find((one) => tagOf(one, 'source') !== undefined) : undefined
  const source = tagOf(item, 'source')
  if (source !== undefined) {
    reading.state.source = source.name
    if (source.area !== null) reading.state.sourceArea = source.area
  } else if (said) {
    // "according to the South Korean trade ministry": whose view the figures give.
    const office = view.items.findIndex(
      (one, k) =>
        isWord(one, 'org') &&
        view.items
          .slice(Math.max(0, k - 3), k)
          .some((before) => before.masked && tagOf(before, 'area') !== undefined),
    )
    const area = view.items
      .slice(Math.max(0, office - 3), Math.max(0, office))
      .findLast((one) => one.masked && tagOf(one, 'area') !== undefined)
    if (area !== undefined) reading.state.sourceArea = tagOf(area, 'area')?.area ?? null
  }
}

/** "Germany and Egypt 0.8 billion each": one claim for each of the names. */
function forEach(sentence: Sentence, i: number, draft: Draft): Draft[] {
  const { view } = sentence
  const clause = view.items[i]?.clause
  if (
    !view.items.some((item, k) => k > i && item.clause === clause && isWord(item, 'each')) ||
    (sentence.lists.get(i)?.members.length ?? 1) > 1
  )
    return []
  const mention = view.mentions.find((m) => m.clause === clause && m.last <= i && m.areas.length > 1)
  const first = mention?.areas[0]
  if (mention === undefined || first === undefined) return []
  const side = draft.partner === first ? 'partner' : draft.area === first ? 'area' : null
  return side === null ? [] : mention.areas.slice(1).map((area) => ({ ...draft, [side]: area }))
}

/** "The war has sped trade up": trade named again without a number keeps its series alive over the talk around it. */
function refresh(subject: Subject, frame: Frame, view: View, reading: Reading): void {
  const { state } = reading
  if (frame.cls !== 'trade' || state.last === null || frame.products.length > 0) return
  const pair = new Set([subject.area, subject.partner])
  if (!pair.has(state.last.area) || !pair.has(state.last.partner)) return
  state.last = subject
  state.lastSentence = view.sentence
  state.lastParagraph = view.paragraph
}

/** In lists and tables a line that is a country alone heads the numbers under it. */
function startRow(view: View, reading: Reading): void {
  if (view.kind === 'body') {
    reading.state.row = null
    reading.state.label = null
  }
  if (view.kind !== 'body' && view.mentions.length === 1 && view.items.length <= 3)
    reading.state.row = view.mentions[0]?.areas[0] ?? null
}
