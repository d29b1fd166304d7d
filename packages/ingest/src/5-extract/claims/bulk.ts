import { type Area, blocs } from '@factline/schema/vocabulary/areas'
import { tagOf } from '../bind/item.ts'
import { matches } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { goesTo, greatest, part } from './bulk-words.ts'
import type { Draft } from './draft.ts'
import { firstPlace } from './first-place.ts'
import type { Bound } from './period-of.ts'
import { ownDrafts } from './own-drafts.ts'
import { carriedRank, placeIn } from './rank-flow.ts'
import type { Reading, Sentence } from './reading.ts'

/** "Hungary supplied most", "Germany had the largest share" */
const actsMost = new RegExp(
  `^ (?:still |again |also |once more )?(?:supplied|provided|bought|took|sold|sent|received|delivered|purchased) (?:the )?most\\b(?! (?:of|cars|expensive|recent))|^,? (?:\\w+ )?(?:accounted for|had|has|held|holds|took|made up|represented|accounts for) the ${greatest} (?:${part}|trade turnover|turnover|trade volume)\\b`,
  'i',
)
const nobodyElse =
  /\bno other (?:country|nation|state|market|buyer|supplier|customer|partner)\b[^.;]{0,30}?\b(?:bu(?:ys?|ying)|bought|s[eo]lls?|sold|t(?:akes?|ook)|suppl\w+|imports?\w*|exports?\w*|ships?\w*|sen[dt]s?|recei\w+|deliver\w*|purchas\w+|provide[sd]?)\b[^.;]{0,40}?\b(?:more|as much|as many)\b(?![^.;]* (?:than|as) )/i

/** The words before a name that may tell of it are no longer than this, in letters. */
const longestLead = 200

const asks = matches(
  /\bmost|\bbulk|\bmajority|\bshare\b|\bthe (?:largest|biggest|greatest|highest|leading)|\bno other|\bmeiste|Großteil|größte Teil|mayor parte|mayoría|grueso|больше всего|основн\p{L}+ (?:част|объ|поток)|больш\p{L}+ часть|львин/iu,
)

/**
 * A first place without a word of rank: "*Most of the gas went to* Germany", "Hungary *supplied most*", "China *accounted for the
 * largest turnover*", "*no other country* buys as much" behind a flow with somebody.
 */
export function bulkClaims(sentence: Sentence, reading: Reading): Draft[] {
  const { view } = sentence
  // Without a name there is only "no other country".
  if (view.mentions.length === 0 && view.lang !== 'en') return []
  if (!asks(view)) return []
  const none = view.lang !== 'en' ? null : nobodyElse.exec(view.text.slice(view.start, view.end))
  const found = none === null ? ofOne(sentence, reading) : ofLast(sentence, reading, none[0])
  if (found === null) return []
  const { subject, at, period } = found
  if (ownDrafts(view, reading.drafts).some((one) => one.kind === 'rank')) return []
  const own = view.items.some((item) => item.period?.role === 'main')
  return firstPlace(sentence, reading, subject, at, own ? undefined : period)
}

type Found = { readonly subject: Subject; readonly at: number; readonly period?: Bound }

const selling = /\b(?:s[eo]lls?|sold|suppl\w+|exports?\w*|ships?\w*|sen[dt]s?|deliver\w*|provide[sd]?)\b/i

/** Who of the two that the flow told last is between stands first: the seller where nobody else *sells* more, else the buyer. */
function ofLast({ view }: Sentence, { drafts }: Reading, words: string): Found | null {
  const told = drafts.findLast((one) => one.kind === 'level' || one.kind === 'change')
  if (told === undefined || told.partner === 'WORLD' || view.sentence - told.sentence > 1) return null
  if (told.measure !== 'imports' && told.measure !== 'exports') return null
  const [seller, buyer] = told.measure === 'exports' ? [told.area, told.partner] : [told.partner, told.area]
  const { subject } = told.told
  return {
    subject: selling.test(words)
      ? ranked({ ...subject, area: buyer }, 'supplier_rank', seller)
      : ranked({ ...subject, area: seller }, 'destination_rank', buyer),
    at: 0,
    period: told.told.period,
  }
}

function ofOne(sentence: Sentence, reading: Reading): Found | null {
  const { view } = sentence
  const ways = goesTo[view.lang]
  if (ways === undefined) return null
  for (const mention of view.mentions) {
    const [area] = mention.areas
    if (area === undefined || mention.areas.length > 1 || area in blocs) continue
    if (tagOf(view.items[mention.first], 'area')?.form !== 'name') continue
    const from = view.items[mention.first]?.start ?? view.start
    const before = view.text.slice(Math.max(view.start, from - longestLead), from)
    const end = view.items[mention.last - 1]?.end ?? view.end
    const behind = view.text.slice(end, Math.min(view.end, end + 80))
    if (/^(?:,| and| or) (?:and )?(?:the )?\p{Lu}/u.test(behind)) continue
    const link = ways.link.exec(before)
    const lead = link === null ? before : before.slice(0, link.index)
    if (link !== null && ways.whole.some((one) => one.test(lead))) {
      const subject = flowWith(sentence, mention.first, area, reading, ways.from.test(link[0]))
      if (subject !== null) return { subject, at: mention.first }
    } else if (view.lang === 'en' && mention.marker === 'bare' && actsMost.test(behind)) {
      const subject = sideOf(sentence, area, reading)
      if (subject !== null) return { subject, at: mention.first }
    }
  }
  return null
}

/** The flow of the sentence, else of the text, to or from this country. */
function flowWith(
  { view, frames, series }: Sentence,
  at: number,
  area: Area,
  { state }: Reading,
  from: boolean,
): Subject | null {
  const told = frames
    .filter((one) => one.at < at)
    .flatMap((one) => series.get(one) ?? [])
    .filter((one) => one.measure === (from ? 'imports' : 'exports') && one.area !== area)
  const near = state.prior !== null && view.sentence - state.lastSentence <= 1 ? [state.prior] : []
  const base = [...told, ...near].find(
    (one) => one.measure === (from ? 'imports' : 'exports') && one.area !== area && one.area !== 'WORLD',
  )
  const measure = base === undefined ? undefined : placeIn[base.measure]
  return base === undefined || measure === undefined ? null : ranked(base, measure, area)
}

/** The order in which this country stands first by what the text, or the sentence, is on. */
function sideOf({ view }: Sentence, area: Area, reading: Reading): Subject | null {
  const { last, lastSentence } = reading.state
  const measure = last === null ? undefined : placeIn[last.measure]
  if (last === null || measure === undefined || view.sentence - lastSentence > 1) return null
  if (last.measure === 'turnover' && last.area === area && last.partner !== 'WORLD')
    return ranked({ ...last, area: last.partner }, measure, area)
  const told = carriedRank(area, reading, view.sentence)
  return told === null || told.partner === 'WORLD' ? null : told
}

const ranked = (flow: Subject, measure: Subject['measure'], partner: Area): Subject => ({
  ...flow,
  cls: 'figure',
  measure,
  partner,
  varying: null,
  aspect: null,
})
