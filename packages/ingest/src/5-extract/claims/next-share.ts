import { isWord, tagOf } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import { companyOf } from '../frames/named.ts'
import { directionOf } from './direction.ts'
import type { Draft } from './draft.ts'
import { levelPeriod } from './level-period.ts'
import { shareDraft } from './share-draft.ts'
import type { Found } from './found.ts'
import { isOld } from './old-value.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'

const listed = new Set(['import_share', 'export_share', 'market_share', 'world_share'])

/** Words between a name and its share: "Japan *followed with* 26.3%", "Algeria *had* 19.4 percent", "Norway*, with* 10.8". */
const link =
  /^(?:with|at|on|which|who|that|ahead of|trailed by|trailing|before|behind|received|receives|receiving|absorbed|bought|accounted for|accounting for|made up|makes up|represented|supplied|provided|supplying|providing|had|has|have|held|holds|took|takes|got|follow(?:s|ed|ing)?|came|comes|next|second|third|fourth|fifth|then|about|around|some|roughly|nearly|almost|just|only|another|a|an|share|of|[,(—–-])$/i
/** A verb or preposition that gives the share to the name in a sentence of its own. */
const giving =
  /^(?:with|at|had|has|have|held|holds|took|takes|on|received|receives|absorbed|bought|accounted for|made up|makes up|represented|supplied|provided)$/i
const maker = /^(?:manufacturers|makers|carmakers|automakers|producers|brands|marques)$/i
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
  if (quantity.value < 0 || quantity.value > 100 || isOld(view, q) || directionOf(view, q).sign !== 0)
    return null
  const subject = beyond ?? holderBefore(sentence, q, shareSubject, view.sentence === shareSentence)
  const status = statusOf(view, q)
  const period = levelPeriod(sentence, q, reading)
  if (subject === null || status !== 'actual' || period === null) return null
  const how = view.sentence === shareSentence ? 'ellipsis' : 'discourse'
  // "Toyota held 17% with 24,307 units": the amount is that of the brand.
  if (subject.measure === 'market_share' && subject.detail !== null)
    reading.state.gapped = { ...subject, cls: 'sales', measure: 'sales' }
  const found: Found = { subject, frame: null, how, margin: 0.5, distance: 0 }
  return shareDraft(sentence, reading, { q, found, value: quantity.value, period, status, whole: null })
}

/** "Iran took 14% of the exports, followed by *10% to Vietnam*": the name behind the number, in a list of its kind. */
function destined({ view }: Sentence, q: number, told: Subject): Subject | null {
  const { items } = view
  const marker = told.measure === 'export_share' ? 'to' : told.measure === 'import_share' ? 'from' : null
  const mention = view.mentions.find(
    (m) => m.first > q && m.first - q <= 3 && m.areas.length === 1 && m.marker === marker,
  )
  const [area] = mention?.areas ?? []
  const bare = items
    .slice(q + 1, mention?.first ?? q + 1)
    .every((item) => isWord(item, 'to', 'from', 'article'))
  return marker === null || area === undefined || !bare || area === told.area
    ? null
    : { ...told, partner: area, detail: null }
}

/** "10.8 percent inflation", "5% of its coal" are something else: behind the number the clause or the member ends. */
function ends({ view }: Sentence, q: number): boolean {
  const next = view.items[q + 1]
  return (
    next === undefined ||
    /^(?:[.,;:()—–-]|but|each|share)$/i.test(next.text) ||
    isWord(next, 'and', 'while') ||
    next.period !== null
  )
}

/** The list's series with the name before the number as its holder; in a new sentence a word must give it the share. */
function holderBefore({ view }: Sentence, q: number, told: Subject, same: boolean): Subject | null {
  const { items } = view
  let given = same
  for (let k = q - 1; k >= 0 && q - k <= reach; k--) {
    const item = items[k]
    if (item === undefined) return null
    const company = companyOf(item)
    if (company !== null)
      return given && told.measure === 'market_share' && company.sector === 'autos'
        ? { ...told, partner: company.area, detail: company.name }
        : null
    // "Local manufacturers had 29%": the market's own.
    if (maker.test(item.text) && /^(?:local|domestic|national|home-?grown)$/i.test(items[k - 1]?.text ?? ''))
      return given && told.measure === 'market_share' ? { ...told, partner: told.area, detail: null } : null
    const mention = view.mentions.find((m) => m.last === k + 1)
    if (mention !== undefined) {
      const [area] = mention.areas
      // "came from the US (5.4 percent), South America (0.9 percent)"
      const bracket = same && /^[(（]$/.test(items[q - 1]?.text ?? '')
      const holds =
        (mention.marker === 'bare' || (bracket && ['from', 'to'].includes(mention.marker))) &&
        mention.areas.length === 1 &&
        area !== told.area
      if (!given || !holds || area === undefined || (told.measure === 'world_share' && !same)) return null
      return told.measure === 'world_share'
        ? { ...told, area, detail: null }
        : { ...told, partner: area, detail: null }
    }
    if (tagOf(item, 'cue') !== undefined && !link.test(item.text)) return null
    if (!link.test(item.text) && item.quantity?.form !== 'rank') return null
    given ||= giving.test(item.text)
  }
  return null
}
