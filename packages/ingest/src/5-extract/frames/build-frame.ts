import type { FunctionWord } from '../lexicon/tag.ts'
import type { Area } from '@factline/schema/vocabulary/areas'
import { setsScene } from './fronted.ts'
import { isOneOf, type Item, isWord, tagOf, wordSet } from '../bind/item.ts'
import { clausesWith, perView, type View, wordsIn } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { amongMany } from './among-many.ts'
import { fillAttached, turned } from './attached.ts'
import { companiesIn } from './companies-in.ts'
import { passiveOrigin, passiveSubject, productsIn, topicPhrase } from './contents.ts'
import { countedIn, isPriced } from './counted.ts'
import { dutySides, onImportedCars, setByIt } from './duty.ts'
import { earnerOf } from './earner.ts'
import { goesElsewhere, ofCountries } from './elsewhere.ts'
import { fillSubject } from './fill-subject.ts'
import type { Frame } from './frame.ts'
import { leavesOut } from './leaves-out.ts'
import { inWorld, worldsOwn } from './in-world.ts'
import { ownerBehind, ownerLeft, pairLeft } from './left-of.ts'
import { namedOf } from './named.ts'
import { nounPhraseStart } from './noun-phrase.ts'
import { owned } from './owned.ts'
import { inHomeMarket, ownMarket } from './own-market.ts'
import { favoured, fillParties } from './parties.ts'
import { partnerOf } from './partner-of.ts'
import { type Filled, fillPhrases } from './phrases.ts'
import { isPlaced } from './placed.ts'
import { antecedent, countrysOwn, headOf, isOwnEnd, pronounBefore } from './pronoun.ts'
import { regionEnd } from './region-end.ts'
import { roles } from './roles.ts'
import { signsAround } from './signs.ts'
import {
  bought,
  fromTo,
  handed,
  buyersTook,
  handedOver,
  homeBrands,
  makers,
  pumpedTo,
  soldAbroad,
  toBuyers,
} from './sold.ts'
import { isVerb } from './subject.ts'
import { isWorth, namesTotal, summed } from './summed.ts'
import { makerBefore, theMaker } from './told-maker.ts'

/** "Turkey imported 5.9 bcm in total": all of it, from whomever, wherever the words stand. */
const summing = wordSet(
  'in total|in all|altogether|all told|overall|in aggregate|all in all|insgesamt|en total|в общей сложности|总共|总计',
)
const clausesSummed = clausesWith((item) => isOneOf(item, summing))

const branch = wordSet('industry|sector')
const their = wordSet('their|ihr|su|sus|их')
const ourCountry = wordSet('我国|我國|全国|全國')
const atHome = wordSet('at home|back home')
const everywhere = wordSet('globally|worldwide|around the world')
const isPlaceName = (item: Item | undefined): boolean =>
  tagOf(item, 'area') !== undefined || isWord(item, 'country')

/** Frames built so far: the discourse asks for them before the sentences are read, and they rest on the sentence alone. */
const built = perView((): Map<number, Frame> => new Map())

/** The frame of the measure word at item `i`: the roles that its clause fills, read off the table of its class. */
export function buildFrame(view: View, i: number): Frame {
  const frame = built(view).get(i) ?? favoured(view, frameAt(view, i))
  built(view).set(i, frame)
  return frame
}

const averaged = /\b(?:average|mean|contract|import|export)\b/i
const seeing = wordSet('saw|sees|see|seen')
const theOrThose = wordSet(
  'the|these|those|this|that|dieser|diesen|diese|estas|estos|dichas|dichos|этот|эти|这些|该',
)
const itOrItAlso = wordSet('it|it also')
const autoMakersOrAutomakers = wordSet(
  'auto-makers|automakers|car-makers|carmakers|makers|manufacturers|oems|automobile makers',
)

function frameAt(view: View, i: number): Frame {
  const { items } = view
  const words = wordsIn(view)
  // Most sentences have none of these words, and need not be looked through for each measure word.
  const said = (word: FunctionWord, among: readonly Item[]): boolean =>
    words.has(word) && among.some((item) => isWord(item, word))
  const cue = tagOf(items[i], 'cue')
  const cls =
    handedOver(view, i) || toBuyers(view, i) || buyersTook(view, i)
      ? 'sales'
      : fromTo(view, i) || pumpedTo(view, i)
        ? 'flow'
        : (cue?.cue ?? 'figure')
  const verb = isVerb(view, i)
  const clause = items[i]?.clause ?? 0
  const { first } = verb ? { first: i } : nounPhraseStart(view, i)
  const end = regionEnd(view, i)
  const filled: Filled = { area: [], partner: [] }
  const subject = fillSubject(view, i, first, verb, cls, filled)
  // "Saudi Arabia, the biggest producer in OPEC, saw *its output* slip"
  const left = items.slice(first, i)
  const ofIts = said('its', left)
  const ours = left.some((item) => item.lower === 'our')
  const its = verb || !ofIts || ours ? [] : antecedent(view, first, clause)
  if (view.lang === 'en' && cls === 'production' && filled.area.length === 0) filled.area.push(...its)
  fillPhrases(view, { i, first, end, verb, cls }, filled)
  fillParties(view, i, cls, filled)
  // 俄罗斯对华供应500万吨，澳大利亚2900万吨: the next bare name stands where this one did.
  const varying =
    subject ??
    (view.lang === 'zh' &&
    filled.area.length === 1 &&
    filled.partner.length > 0 &&
    view.mentions.some((m) => m.last <= i && m.marker === 'bare' && m.areas[0] === filled.area[0])
      ? 'area'
      : null)
  const region = items.slice(first, end)
  // "It shipped 2.1 million cars, Germany 2.4 million": so does one where a pronoun stood.
  const bySubject =
    varying ??
    (verb && view.lang === 'en' && roles[cls].subject === 'area' && pronounBefore(view, i) ? 'area' : null)
  if (view.lang === 'zh' && !verb && filled.area.length === 0)
    filled.area.push(...ownerLeft(view, first, clause, filled.partner))
  if (cls === 'trade' && !verb && filled.area.length + filled.partner.length === 0) {
    const [a, b] = pairLeft(view, i)
    filled.area.push(...(b === undefined ? [] : [a as Area]))
    filled.partner.push(...(b === undefined ? [] : [b]))
  }
  if (filled.area.length === 0) filled.area.push(...its)
  if (filled.area.length === 0)
    filled.area.push(...earnerOf(view, i, cls, verb).filter((one) => !filled.partner.includes(one)))
  if (filled.area.length === 0 && filled.partner.length === 1 && !verb)
    filled.area.push(...partnerOf(view, i, end, cls).filter((one) => !filled.partner.includes(one)))
  if (filled.area.length === 0 && filled.partner.length === 0 && !verb && view.lang === 'en')
    filled.area.push(...ownerBehind(view, i, first))
  if (filled.area.length === 0 && verb) filled.area.push(...headOf(view, i))
  const opened = verb ? null : ownMarket(view, i, first, cls, filled)
  const passiveRole = verb ? roles[cls].object : undefined
  if ((passiveRole === 'area' || passiveRole === 'partner') && filled[passiveRole].length === 0)
    filled[passiveRole].push(...passiveOrigin(view, i).filter((one) => !filled.area.includes(one)))
  const attached = !verb && fillAttached(view, i, first, cls, filled)
  if (cls === 'tariff') dutySides(view, i, filled)
  const ofMaker = theMaker(view, i, verb)
  const named = companiesIn(view, i, first, end, verb)
  const companies =
    named.length === 0 && ofMaker && (cls === 'sales' || cls === 'in') ? makerBefore(view, i) : named
  const inside = productsIn(view, i, first, end, verb)
  const told = inside.length > 0 || !verb ? inside : passiveSubject(view, i)
  const products = leavesOut(view, first, i)
    ? [{ product: null, detail: null, weak: false }]
    : cls === 'tariff' && onImportedCars(region)
      ? [{ product: 'cars' as const, detail: null, weak: false }]
      : told.length > 0 || cls === 'trade'
        ? told
        : topicPhrase(view, first)
  // Vehicles are not used up: demand for them is what the market takes.
  const wanted = cls === 'consumption' && products.length > 0 && products.every((one) => isAuto(one.product))
  return {
    cls: wanted
      ? 'sales'
      : bought(view, i, cls, verb, products, filled)
        ? 'sales'
        : soldAbroad(view, i, cls, verb, products)
          ? 'flow'
          : attached
            ? (turned[cls] ?? cls)
            : cls,
    verb,
    at: i,
    clause,
    areas: filled.area,
    partners: filled.partner.filter((one) => !filled.area.includes(one) || filled.area.length > 1),
    products,
    companies,
    ...signsAround(view, i, clause, verb, region),
    refined: /refin|throughput|crude runs|process|переработк|加工|verarbeitung/i.test(items[i]?.text ?? ''),
    counted: countedIn(view, clause),
    priced: isPriced(view, clause),
    adjective:
      !verb &&
      left.some(
        (item) =>
          tagOf(item, 'area')?.form === 'adjective' && filled.area.includes(tagOf(item, 'area')?.area ?? ''),
      ),
    timed:
      !verb &&
      left.some((item) => item.period !== null) &&
      left.every((item) => item.period !== null || isWord(item, 'poss', 'article')),
    definite:
      !verb &&
      (isOneOf(items[first], theOrThose) ||
        // "at an average price of $78.5": that of the cargoes just told.
        (cls === 'price' && averaged.test(view.text.slice(items[first]?.start, items[i]?.end)))) &&
      filled.area.length === 0 &&
      filled.partner.length === 0 &&
      !said('poss', left),
    given: verb && view.mentions.some((m) => m.first === i + 1 && m.marker === 'bare'),
    nearby: view.mentions
      .filter((m) => m.last <= first && m.areas.length === 1 && (cls === 'discount' || m.marker !== 'adj'))
      .flatMap((m) => m.areas)
      .toReversed(),
    domestic: (cls === 'sales' || cls === 'market') && homeBrands(view, i),
    local: /^domestic /i.test(items[i]?.text ?? '') || said('home', left) || inHomeMarket(view, i),
    byMakers: view.mentions.some(
      (m) =>
        m.marker === 'adj' && m.last <= i && filled.area.includes(m.areas[0] ?? '') && makers(view, m.last),
    ),
    atHome: !verb && items.slice(i + 1, i + 4).some((item) => isOneOf(item, atHome)),
    sees: !verb && left.some((item) => isOneOf(item, seeing)),
    ours,
    possessed:
      (!verb && ofIts) ||
      // "3,167 of its cars were sold"
      (verb &&
        words.has('its') &&
        items
          .slice(0, i)
          .some(
            (item, k) =>
              item.clause === clause &&
              isWord(item, 'its') &&
              isWord(items[k - 1], 'of') &&
              namedOf(items[k + 1]) !== null,
          )),
    handed: cls === 'flow' && handed.test(items[i]?.text ?? ''),
    pronoun: verb && isOneOf(items[i - 1], itOrItAlso),
    maker: ofMaker,
    theCountry: words.has('country') && said('country', verb ? items.slice(Math.max(0, i - 4), i) : left),
    total:
      (verb && view.lang !== 'en' && summed(view, i)) ||
      (said('total', left) && !isWorth(items[i])) ||
      // "data show that *makers* rolled out 307,506 units": all of them.
      (verb &&
        filled.area.length === 0 &&
        companies.length === 0 &&
        isOneOf(items[i - 1], autoMakersOrAutomakers)) ||
      // "while the industry's exports rose": of the whole, behind those of one of its markets.
      (words.has('poss') && left.some((item, k) => isOneOf(item, branch) && isWord(left[k + 1], 'poss'))) ||
      isWord(items[i], 'total') ||
      // 我国进出口3.87万亿元: what "our country" trades with nobody named is all of it.
      (cls === 'trade' && filled.partner.length === 0 && isOneOf(items[i - 1], ourCountry)) ||
      (companies.length === 0 && namesTotal(items[i], filled)) ||
      clausesSummed(view).has(clause) ||
      region.some(
        (item, k) =>
          isWord(item, 'world') ||
          (item.lower === 'all' && namedOf(region[k + 1])?.weak === true) ||
          (item.lower === 'as a whole' && k > 0 && !isPlaceName(region[k - 1])),
      ),
    world:
      (words.has('world') && inWorld(region) && !said('home', region)) ||
      items.slice(0, 2).some((item) => isOneOf(item, everywhere)),
    ofWorld: !verb && worldsOwn(left, region, cls),
    global:
      said('world', left) ||
      left.some((item) => item.lower === 'global') ||
      (!verb && region.some((item) => isOneOf(item, everywhere))),
    both:
      said('both', region) ||
      isWord(items[i], 'both') ||
      // "China and Russia … In 2013 their trade was worth"
      (cls === 'trade' && left.some((item) => isOneOf(item, their))),
    its:
      ofIts ||
      said('country', left) ||
      (!verb && countrysOwn(view, i)) ||
      (verb && pronounBefore(view, i)) ||
      (cls === 'tariff' && setByIt(view, i))
        ? 'area'
        : (words.has('country') || words.has('its')) &&
            region.some(
              (item, k) =>
                (isWord(item, 'country') && !isOwnEnd(cls, region, k)) ||
                (first + k > i &&
                  isWord(item, 'its') &&
                  (/^(?:neighbo|partner|ally)/i.test(region[k + 1]?.text ?? '') ||
                    /^neighbo/i.test(region[k + 2]?.text ?? ''))),
            )
          ? 'partner'
          : null,
    subject: bySubject,
    amongMany: verb && amongMany(view, i),
    elsewhere: goesElsewhere(view, i, end, verb),
    ofMany: verb && ofCountries(view, i),
    placed: opened === 'sure' || isPlaced(view, { i, first, verb, cls }, filled.area),
    scene: !verb && setsScene(view, i, filled),
    attached,
    sourced:
      verb || attached || view.mentions.some((m) => m.marker === 'from' && m.first >= first && m.last <= end),
    owned: owned(view, i, end, verb, filled),
    swapped:
      verb &&
      cls === 'in' &&
      filled.partner.length > 0 &&
      view.mentions.some((m) => m.marker === 'to' && m.clause === clause && m.first > i),
  }
}
