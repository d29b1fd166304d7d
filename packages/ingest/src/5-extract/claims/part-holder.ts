import { isAuto } from '../lexicon/product-kind.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import { listedBehind } from '../frames/companies-in.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import type { Mention } from '../bind/mentions.ts'
import { isOneOf, isWord, type Item, tagOf, wordSet, firstBehind, lastBefore } from '../bind/item.ts'
import type { Company } from '../frames/frame.ts'
import { ownDrafts } from './own-drafts.ts'
import { bracketOwner } from './bracket-owner.ts'
import type { Draft } from './draft.ts'
import { ranksAhead } from './ranks-ahead.ts'
import { ofRun } from './rank-run.ts'
import type { Reading, Sentence } from './reading.ts'
import { type Holder, nobody } from './share-holder.ts'
import { ofThose, type Whole } from './whole.ts'

/** The flow told last in the sentence where the whole of a share is "its" whole of the same kind. */
function toldBefore(sentence: Sentence, whole: Whole | null, reading: Reading): Draft | null {
  if (sentence.view.lang === 'en' || whole?.frame?.possessed !== true) return null
  const told = ownDrafts(sentence.view, reading.drafts).findLast((one) => one.kind === 'level')
  return told !== undefined && told.partner !== 'WORLD' && told.measure === whole.subject.measure
    ? told
    : null
}

/** 巴西对华出口671亿美元，占其出口总额的29.6%: "its" is of who gives the flow just told. */
export function ofTheirs(sentence: Sentence, whole: Whole | null, reading: Reading): Whole | null {
  const told = toldBefore(sentence, whole, reading)
  return whole === null || told === null
    ? whole
    : { ...whole, subject: { ...whole.subject, area: told.area, partner: 'WORLD' } }
}

/** … and the counterpart of that flow has the part. */
export function flowHolder(sentence: Sentence, whole: Whole | null, reading: Reading): Holder | null {
  const told = toldBefore(sentence, whole, reading)
  return told === null ? null : areaOnly(told.partner)
}

/** A holder that is a country. */
export const areaOnly = (area: Area): Holder => ({ ...nobody, area })

const firm = wordSet('company|group|maker|brand|automaker|carmaker|firm|manufacturer|producer|brands|makers')
/** How far before the word "share" its owner may stand, in items ("*their* combined market share"). */
const ownerReach = 4

const itsOrTheir = wordSet('its|their')

/** "BYD sold 30,000 cars. *The company's share* of the market grew to 11.5%": of whom the sentence before was told. */
export function theirShare({ view }: Sentence, q: number, { drafts, state }: Reading): Holder | null {
  const { items, mentions, lang } = view
  if (lang !== 'en') return null
  const share = lastBefore(items, q, (item) => tagOf(item, 'cue')?.cue === 'share')
  const before = items.slice(Math.max(0, share - ownerReach), Math.max(0, share))
  const theirs = before.some(
    (item, k) => isOneOf(item, itsOrTheir) || (isOneOf(item, firm) && isWord(before[k + 1], 'poss')),
  )
  const ahead = share >= 0 && isWord(items[0], 'with') ? behindComma(items, q) : null
  if (ahead !== null) return { ...nobody, company: ahead }
  const own = theirs ? ownMaker(items, share) : null
  if (own !== null) return { ...nobody, company: own }
  // "*Korean makers* lost out, with *their share* falling": whose brands the sentence is on.
  const makers = theirs ? mentions.findLast((m) => m.last <= share && isOrigin(items, m)) : undefined
  if (makers !== undefined) return areaOnly(makers.areas[0] as Area)
  // "Chinese cars sell well in Spain. *Their share* reached 9.3%": whose cars the sentence before spoke of.
  const { offer } = state
  if (
    theirs &&
    drafts.at(-1)?.sentence !== view.sentence &&
    offer !== null &&
    view.sentence - offer.sentence === 1 &&
    isAuto(offer.product)
  )
    return areaOnly(offer.area)
  // "Stellantis had a bad month. *The group's share* sank": whom the text has just named.
  if (
    theirs &&
    before.some((item) => isOneOf(item, firm)) &&
    state.brand !== null &&
    view.sentence - state.brandSentence <= 2
  )
    return { ...nobody, company: state.brand }
  const told = theirs ? drafts.findLast((one) => one.sentence < view.sentence) : undefined
  if (told === undefined || view.sentence - told.sentence > 1 || told.partner === 'WORLD') return null
  if (told.measure !== 'sales' && told.measure !== 'market_share') return null
  return told.detail === null || /^\p{Ll}/u.test(told.detail)
    ? areaOnly(told.partner)
    : { ...nobody, company: { name: told.detail, area: told.partner, sector: 'autos' } }
}

/** "Korean *makers*", "Chinese car *brands*": a country named as the home of those who make cars. */
const isOrigin = (items: readonly Item[], { marker, last, areas }: Mention): boolean =>
  marker === 'adj' && areas.length === 1 && items.slice(last, last + 2).some((item) => isOneOf(item, firm))

/** "Tesla's sales fell, and *its* share shrank", "BYD passed Tesla, with *its* share at 1.3%": the maker that acts before the word. */
function ownMaker(items: readonly Item[], share: number): Company | null {
  for (let k = share - 1; k >= 0; k--) {
    const maker = companyOf(items[k])
    if (
      tagOf(items[k], 'area')?.form === 'name' &&
      !items[k]?.masked &&
      !isWord(items[k - 1], 'in', 'of', 'article')
    )
      return null
    if (
      maker?.sector === 'autos' &&
      !listedBehind(items, k) &&
      !isOneOf(items[k - 1], passing) &&
      !isWord(items[k - 1], 'than', 'against')
    )
      return maker
  }
  return null
}
/** "*With a market share of 10.8%* in nine months, *the Renault* group is third": the one maker behind the phrase that opens the sentence. */
function behindComma(items: readonly Item[], q: number): Company | null {
  if (items.slice(0, q).some((item) => companyOf(item) !== null || tagOf(item, 'area')?.form === 'name'))
    return null
  const comma = firstBehind(items, q, (item) => item.text === ',')
  if (comma < 0 || items.slice(q, comma).some((item) => companyOf(item) !== null)) return null
  const maker = items.slice(comma + 1, comma + 5).find((item) => companyOf(item) !== null)
  const one = companyOf(maker)
  return one?.sector === 'autos' ? one : null
}
const passing = wordSet(
  'passed|passing|overtook|overtaking|overtaken|surpassed|surpassing|outsold|outselling|beat|beating|ahead of|behind|over|outsell|displaced|displacing|rival|versus',
)

/** Who has the part behind "of them": "79.7% of them *to the US*", "of which 98.3% were *electric*". */
export function partHolder(sentence: Sentence, q: number): Holder | null {
  if (!ofThose(sentence, q)) return null
  const { view } = sentence
  const mention = view.mentions.find(
    (m) =>
      m.first > q &&
      m.first - q <= 6 &&
      m.areas.length === 1 &&
      ['to', 'from', 'into', 'bare', 'in', 'adj'].includes(m.marker),
  )
  if (mention !== undefined) return { ...nobody, area: mention.areas[0] ?? null }
  const product = view.items
    .slice(q + 1, q + 7)
    .map((item) => namedOf(item))
    .find((one) => one !== null)
  return product?.product == null ? null : { ...nobody, product: product.product, detail: product.detail }
}

/** "Norway was the EU's largest supplier, providing 33.6% of imports": the share is that of the one ranked. */
export function rankHolder(
  sentence: Sentence,
  q: number,
  whole: Whole | null,
  reading: Reading,
): Holder | null {
  const { ranked } = reading.state
  const run = ofRun(sentence, q, reading)
  if (run !== null) return areaOnly(run.partner)
  if (ranked === null || whole?.subject !== ranked) return null
  // "With a share of 17%, Russia was the third-largest supplier"
  if (ranksAhead(sentence.view).has(q) && ranked.partner !== 'WORLD') return areaOnly(ranked.partner)
  const { view } = sentence
  // Behind the place its share stands beside it; who follows with a share of his own is named later.
  const at = view.items.findIndex((item) => item.quantity?.form === 'rank')
  const beside =
    at >= 0 &&
    at < q &&
    view.mentions.every(
      (m) =>
        m.last <= at ||
        m.first > q ||
        m.areas.every((area) => area === ranked.area || area === ranked.partner),
    )
  // "the world's second largest exporter, with 26% of all exports"
  const holder = ranked.measure === 'exports' && ranked.partner === 'WORLD' ? ranked.area : ranked.partner
  return beside || view.mentions.every((m) => m.first <= q) ? areaOnly(holder) : null
}

/** How far before its number "占" may stand, in items (占*进口总额的*24.2%). */
const accountReach = 4

/** 欧盟为第二大贸易伙伴，贸易总值为3.72万亿元，占13%: who has the place that the sentence told has the part too. */
export function placedHolder(
  { view }: Sentence,
  q: number,
  whole: Whole | null,
  { drafts }: Reading,
): Holder | null {
  const { items } = view
  const placed = ownDrafts(view, drafts).findLast((one) => one.kind === 'rank')
  if (whole?.subject.area !== placed?.area || placed === undefined || placed.partner === 'WORLD') return null
  const at = items.findIndex((item) => item.start === placed.value_start)
  const own = view.mentions.every(
    (m) =>
      m.last <= at || m.first > q || m.areas.every((one) => one === placed.area || one === placed.partner),
  )
  const accounts = lastBefore(items, q, (item) => isWord(item, 'account'), accountReach) >= 0
  return own && at < q && accounts ? areaOnly(placed.partner) : null
}

/** … and what it is a part of is the trade of the country that told the place, not its own. */
export function ofPlaced({ view }: Sentence, whole: Whole | null, { drafts }: Reading): Whole | null {
  const placed = ownDrafts(view, drafts).findLast((one) => one.kind === 'rank')
  const own =
    placed?.measure === 'partner_rank' &&
    whole?.subject.cls === 'trade' &&
    whole.subject.area === placed.partner &&
    whole.subject.partner === 'WORLD'
  return own && placed !== undefined && whole !== null
    ? { ...whole, subject: { ...whole.subject, area: placed.area } }
    : whole
}

/** "gefolgt von den Niederlanden (25 Prozent)": a part in brackets is that of the name right before them. */
export function bracketHolder(sentence: Sentence, q: number, { state }: Reading): Holder | null {
  if (sentence.view.lang === 'en' || state.share === null || !listedIn.has(state.share.cls)) return null
  const { items, mentions } = sentence.view
  // "den Niederlanden mit 25 Prozent"
  const before = isWord(items[q - 1], 'with') ? mentions.find((m) => m.last === q - 1) : undefined
  if (before?.areas.length === 1 && before.areas[0] !== state.share.area)
    return areaOnly(before.areas[0] as Area)
  const area = tagOf(bracketOwner(sentence, q) ?? undefined, 'area')
  return area === undefined || area.area === state.share.area ? null : areaOnly(area.area)
}

const listedIn: ReadonlySet<string> = new Set(['in', 'out', 'flow', 'receive', 'trade'])

const laOrEl = wordSet('la|el')

/** "la cuota de Irak fue del 20,5% y *la de Arabia Saudita*, del 16%": whose share stands for the noun's article. */
export function nextHolder(
  { view: { items, mentions, lang } }: Sentence,
  q: number,
): ReturnType<typeof areaOnly> | null {
  if (lang !== 'es') return null
  const named = mentions.findLast((m) => m.last <= q)
  const [area] = named?.areas ?? []
  if (named === undefined || area === undefined || named.areas.length > 1 || q - named.last > 4) return null
  const before = items.slice(Math.max(0, named.first - 3), named.first)
  const gap = before.some((item, k) => isOneOf(item, laOrEl) && before[k + 1]?.text === 'de')
  return gap && before.some((item) => isWord(item, 'and') || item.text === ',') ? areaOnly(area) : null
}

const having = wordSet('had|has|have|held|hold|took|take')
const made = wordSet('made|built|produced|assembled|manufactured|imported from|shipped from|coming from')

/** "*Vehicles made in China* accounted for 19.2%", "*cars from Japan* had 12%": whose make has the part. */
export function madeHolder({ view: { items, mentions, lang } }: Sentence, q: number): Holder | null {
  if (lang !== 'en') return null
  const clause = items[q]?.clause
  const make = mentions.find(
    (m) =>
      m.last < q &&
      m.clause === clause &&
      m.areas.length === 1 &&
      ((m.marker === 'in' && isOneOf(items[m.first - 2], made) && isCar(items[m.first - 3])) ||
        (m.marker === 'from' &&
          (isCar(items[m.first - 2]) || (isOneOf(items[m.first - 2], made) && isCar(items[m.first - 3]))))),
  )
  const has =
    make === undefined
      ? undefined
      : items.slice(make.last, q).find((item) => isWord(item, 'account') || isOneOf(item, having))
  return make === undefined || has === undefined ? null : areaOnly(make.areas[0] as Area)
}

const isCar = (item: Item | undefined): boolean => isAuto(namedOf(item)?.product ?? null)
