import { wareOf } from '../discourse/carried-ware.ts'
import { hasSign, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import { besideAmount } from './listed.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { levelPeriod } from './level-period.ts'
import { shareDraft } from './share-draft.ts'
import type { Found } from './found.ts'
import { isOld } from './old-value.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'

const listed = new Set([
  'import_share',
  'export_share',
  'market_share',
  'world_share',
  'product_share',
  'turnover_share',
])
/** Shares that are of one country and with nobody: the next of the list has one of its own. */
const ofPlace: ReadonlySet<string> = new Set(['world_share', 'product_share'])

/** Words between a name and its share: "Japan *followed with* 26.3%", "Algeria *had* 19.4 percent", "Norway*, with* 10.8". */
const link = wordSet(
  'with|at|on|for|which|who|that|ahead of|trailed by|trailing|before|behind|received|receives|receiving|absorbed|bought|accounted for|accounting for|made up|makes up|represented|supplied|provided|supplying|providing|had|has|have|held|holds|took|takes|got|follows|followed|following|follow|came|comes|next|second|third|fourth|fifth|then|about|around|some|roughly|nearly|almost|just|only|another|a|an|share|of|,|(|—|–|-',
)
/** A verb or preposition that gives the share to the name in a sentence of its own. */
const giving = wordSet(
  'with|at|had|has|have|held|holds|took|takes|on|received|receives|absorbed|bought|accounted for|made up|makes up|represented|supplied|provided',
)
const maker = wordSet('manufacturers|makers|carmakers|automakers|producers|brands|marques|makes|models')
/** How far before its number the name may stand, in items. */
const reach = 6

/**
 * The next share of a list whose whole was told with the first: "China's share of imports was 32.4%. *Japan followed with
 * 26.3%, South Korea with 14% and Germany 5.2%.*" Null where the percentage is none of that list.
 */
export function nextShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const { shareSubject, shareSentence } = reading.state
  // "Kia (+23%)": how it changed.
  if (hasSign(items[q]) || isMark(items[q - 1], '+−')) return null
  const quantity = items[q]?.quantity
  if (view.lang !== 'en' || shareSubject === null || quantity == null || quantity.form !== 'percent')
    return null
  const beyond = destined(sentence, q, shareSubject)
  if (
    !listed.has(shareSubject.measure) ||
    view.sentence - shareSentence > 1 ||
    (beyond === null && !ends(sentence, q))
  )
    return null
  const moved =
    directionOf(view, q).sign !== 0 && !(isWord(items[q - 1], 'to') && possessor(view, q) !== null)
  if (quantity.value < 0 || quantity.value > 100 || moved) return null
  // "38% to China, against 17% to the United States": another end, and no earlier time.
  if (isOld(view, q) && beyond === null && possessor(view, q) === null) return null
  const subject = beyond ?? holderBefore(sentence, q, shareSubject, view.sentence === shareSentence)
  const status = statusOf(view, q)
  const before = reading.drafts.at(-1)
  const own = levelPeriod(sentence, q, reading)
  const period =
    own !== null && isOld(view, q) && before?.kind === 'share'
      ? { ...own, label: before.period, text: before.period_text }
      : own
  if (subject === null || status !== 'actual' || period === null) return null
  const how = view.sentence === shareSentence ? 'ellipsis' : 'discourse'
  const found: Found = { subject, frame: null, how, margin: 0.5, distance: 0 }
  return shareDraft(sentence, reading, { q, found, value: quantity.value, period, status, whole: null })
}

/** "Iran took 14% of the exports, followed by *10% to Vietnam*": the name behind the number, in a list of its kind. */
function destined({ view }: Sentence, q: number, told: Subject): Subject | null {
  const { items } = view
  const marker =
    told.measure === 'export_share'
      ? 'to'
      : told.measure === 'import_share'
        ? 'from'
        : // "88% of the market in Brazil and *70% in Thailand*"
          told.measure === 'market_share' || told.measure === 'product_share'
          ? 'in'
          : null
  const mention = view.mentions.find(
    (m) => m.first > q && m.first - q <= 3 && m.areas.length === 1 && m.marker === marker,
  )
  const [area] = mention?.areas ?? []
  const bare = items
    .slice(q + 1, mention?.first ?? q + 1)
    .every((item) => isWord(item, 'to', 'from', 'in', 'article'))
  return marker === null || area === undefined || !bare || area === told.area
    ? null
    : marker === 'in'
      ? { ...told, area }
      : { ...told, partner: area, detail: wareOf(told) }
}

const partsOrEach = wordSet('.|,|;|:|(|)|—|–|-|but|each|share')

/** "10.8 percent inflation", "5% of its coal" are something else: behind the number the clause or the member ends. */
function ends({ view }: Sentence, q: number): boolean {
  const next = view.items[q + 1]
  return (
    next === undefined ||
    isOneOf(next, partsOrEach) ||
    isWord(next, 'and', 'while', 'from') ||
    next.period !== null
  )
}

/** "while *Iraq's* dropped to 16%", "*Japan's* at 15%": a possessor whose share is left unsaid. */
const possessor = (view: View, q: number): View['mentions'][number] | null => {
  const mention = view.mentions.findLast((m) => m.last <= q && m.clause === view.items[q]?.clause)
  const end = mention?.last ?? -1
  const next = view.items[isWord(view.items[end], 'poss') ? end + 1 : end]
  const bare =
    next === view.items[q] ||
    isWord(next, 'at', 'be', 'to') ||
    tagOf(next, 'move')?.pos === 'v' ||
    isOneOf(next, link)
  return mention?.marker === 'poss' && bare ? mention : null
}

const localOrDomestic = wordSet('local|domestic|national|home-grown|homegrown')
const afterOrBehind = wordSet('after|behind')
const cameOrComes = wordSet('came|comes|come|is|was|followed|follows|ranks|ranked')

const itsOrTheir = wordSet('its|their')

/** "Australia sends 32% of *its exports* to China, Chile 39%": each gives a part of its own. */
function ownWhole({ items, mentions }: View, q: number, told: Subject): boolean {
  const first = items.findIndex((item) => item.quantity?.form === 'percent')
  const owner = mentions.findLast((m) => m.last <= first && m.marker === 'bare')
  return (
    first < q &&
    owner !== undefined &&
    owner.areas[0] !== told.partner &&
    items.slice(first + 1, first + 5).some((item) => isWord(item, 'its') || isOneOf(item, itsOrTheir))
  )
}

/** The list's series with the name before the number as its holder; in a new sentence a word must give it the share. */
function holderBefore({ view }: Sentence, q: number, told: Subject, same: boolean): Subject | null {
  const { items } = view
  let given = same
  for (let k = besideAmount(items, q); k >= 0 && q - k <= reach; k--) {
    const item = items[k]
    if (item === undefined) return null
    const company = companyOf(item)
    if (company !== null)
      return given && told.measure === 'market_share' && company.sector === 'autos'
        ? { ...told, partner: company.area, detail: company.name }
        : null
    // "Local manufacturers had 29%": the market's own.
    if (isOneOf(item, maker) && isOneOf(items[k - 1], localOrDomestic))
      return given && told.measure === 'market_share' ? { ...told, partner: told.area, detail: null } : null
    // "*Korean brands* with 17%", "*Japanese cars* 16%": whose makers or cars have it.
    const makes = isOneOf(item, maker) || namedOf(item)?.product === 'cars'
    const home = makes ? view.mentions.find((m) => m.marker === 'adj' && m.last === k) : undefined
    if (home !== undefined && told.measure === 'market_share')
      return given && home.areas[0] !== undefined ? { ...told, partner: home.areas[0], detail: null } : null
    const named = view.mentions.find((m) => m.last === k + 1)
    // "Norway *comes after Russia with* 26%": who comes, not whom it follows.
    const follows =
      named !== undefined &&
      isWord(items[named.last], 'with', 'at') &&
      isOneOf(items[named.first - 1], afterOrBehind) &&
      isOneOf(items[named.first - 2], cameOrComes)
    const comer = follows
      ? view.mentions.find((m) => m.last < (named?.first ?? 0) && m.marker === 'bare')
      : undefined
    const mention = comer ?? named
    if (mention !== undefined) {
      const [area] = mention.areas
      const own = mention === possessor(view, q)
      // "came from the US (5.4 percent), South America (0.9 percent)"
      const bracket = same && isMark(items[besideAmount(items, q)], '(（')
      const holds =
        (mention.marker === 'bare' || own || (bracket && ['from', 'to', 'by'].includes(mention.marker))) &&
        mention.areas.length === 1 &&
        area !== told.area
      given ||= own
      if (!given || !holds || area === undefined || (ofPlace.has(told.measure) && !same)) return null
      return ofPlace.has(told.measure) || (same && !bracket && ownWhole(view, q, told))
        ? { ...told, area, detail: wareOf(told) }
        : { ...told, partner: area, detail: wareOf(told) }
    }
    if (tagOf(item, 'cue') !== undefined && !isOneOf(item, link)) return null
    if (possessor(view, q) !== null && (tagOf(item, 'move') !== undefined || isWord(item, 'poss', 'to')))
      continue
    if (!isOneOf(item, link) && item.quantity?.form !== 'rank') return null
    given ||= isOneOf(item, giving)
  }
  return null
}
