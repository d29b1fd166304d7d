import type { Area } from '@factline/schema/vocabulary/areas'
import {
  type Item,
  isWord,
  tagOf,
  isCue,
  isMark,
  isOneOf,
  wordSet,
  firstBehind,
  lastBefore,
} from '../bind/item.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import { matches, type View } from '../bind/view.ts'
import type { Named } from '../frames/frame.ts'
import { namedOf } from '../frames/named.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'

/** What a part of a flow is told with: "with the US *supplying* 57%". */
export const supplying =
  /^(?:supplying|providing|contributing|delivering|shipping|exporting|buying|purchasing|importing)$/i

/** Words of degree between the verb and its predicate ("was fully electric") are at most this many. */
const degree = 1

const isOrAre = wordSet('is|are|was|were')
const suppliedBy = wordSet('supplied by|supplied|met by|met|covered by|covered|provided by|provided')

/**
 * What a share is said to be, behind its verb: "one in five cars sold in the EU *was Chinese*", "half of all sales
 * *were hybrids*", "more than half of the trade *was with Russia*". Null where no verb of being follows.
 */
export function predicateOf(
  sentence: Sentence,
  q: number,
): { area: Area | null; named: Named | null } | null {
  const { view } = sentence
  const { items } = view
  const kind = kindBehind(view, q)
  if (kind !== null) return { area: null, named: kind }
  const clause = items[q]?.clause
  const be = firstBehind(items, q, (item) => item.clause === clause && isOneOf(item, isOrAre))
  if (be < 0 || items.slice(q + 1, be).some((item) => item.quantity !== null)) return null
  for (let k = be + 1; k <= be + 1 + degree; k++) {
    const item = items[k]
    if (item === undefined || item.quantity !== null) return null
    const named = namedOf(item)
    if (named !== null && isAuto(named.product) && named.product !== 'cars') return { area: null, named }
    if (item.lower === 'electric') return { area: null, named: { product: 'evs', detail: null, weak: false } }
    const area = tagOf(item, 'area')
    if (isOneOf(item, suppliedBy)) {
      const by = isWord(items[k + 1], 'by') ? k + 2 : k + 1
      const told = namedOf(items[by])
      if (told !== null) return { area: null, named: told }
    }
    const ends =
      items[k + 1] === undefined || isMark(items[k + 1], ',.;:)') || isWord(items[k + 1], 'and', 'while')
    if (area !== undefined && !item.masked && area.form === 'adjective' && ends)
      return { area: area.area, named: null }
    if (isWord(item, 'with', 'from')) {
      const behind = view.mentions.find((m) => m.first > k && m.first - k <= 2 && m.areas.length === 1)
      return behind === undefined ? null : { area: behind.areas[0] ?? null, named: null }
    }
  }
  return null
}

/** «30% импорта газа *пришлось на Норвегию*», "43 Prozent *entfielen auf Norwegen*": who stands behind the verb has the part. */
export function accountedTo({ items, mentions, lang }: View, q: number): readonly Area[] | null {
  if (lang === 'en' || lang === 'zh') return null
  const verb = firstBehind(items, q, (item) => isWord(item, 'account'), fallsReach)
  if (verb < 0 || items.slice(q + 1, verb).some((item) => item.quantity !== null || item.text === ','))
    return null
  const on = mentions.find((m) => m.first > verb && m.first - verb <= 4 && m.clause === items[q]?.clause)
  const named = on !== undefined && items[on.first - 1]?.lower === 'долю'
  return on?.marker === 'on' ||
    named ||
    (lang === 'es' && (on?.marker === 'to' || / al?$/.test(items[verb]?.text ?? '')))
    ? (on?.areas ?? null)
    : null
}
/** How far behind its number the verb may stand, in items: «30% импорта газа Евросоюзом в 2023 году пришлось». */
const fallsReach = 9

const warenOrSind = wordSet('waren|sind|war|ist')
const allElectric = wordSet('vollelektrisch|reinelektrisch|batterieelektrisch|elektrisch|stromer')

/** German puts the number between: "waren 10,5 Prozent *rein elektrisch*", "sind 12 Prozent *Elektroautos*"; what the part is. */
function kindBehind({ items, lang }: View, q: number): Named | null {
  if (lang !== 'de' || !isOneOf(items[q - 1], warenOrSind)) return null
  for (let k = q + 1; k <= q + 1 + degree; k++) {
    if (isOneOf(items[k], allElectric)) return { product: 'evs', detail: null, weak: false }
    const named = namedOf(items[k])
    if (named !== null && isAuto(named.product) && named.product !== 'cars') return named
  }
  return null
}

/** Whether the number at `q` is predicated of a kind of the goods, which stands behind it. */
export const isKind = (view: View, q: number): boolean => kindBehind(view, q) !== null

const wayOf = wordSet(
  'cames from|cames to|cames|came from|came to|came|comes from|comes to|comes|come from|come to|come|went from|went to|went|goes from|goes to|goes|goe from|goe to|goe|gos from|gos to|gos|go from|go to|go|were from|were to|were|was from|was to|was|are from|are to|are|is from|is to|is|originated from|originated to|originated|arrived from|arrived to|arrived|shipped from|shipped to|shipped|sourced from|sourced to|sourced|sent from|sent to|sent|sold from|sold to|sold|bought from|bought to|bought|headed from|headed to|headed',
)
const ofOrOutOf = wordSet('of|out of')

/** "*Of Ghana's total exports,* 15.6 percent went to …": the flow that a phrase at the head of the clause shares out; or null. */
export function frontedWhole({ items }: View, q: number): number | null {
  const clause = items[q]?.clause
  const first = items.findIndex((item) => item.clause === clause)
  const opens = isWord(items[first], 'of') || isOneOf(items[first], ofOrOutOf)
  const from = items[first]?.lower === 'out' && isWord(items[first + 1], 'of') ? first + 1 : first
  if (first < 0 || (!opens && from === first) || items[q - 1]?.text !== ',') return null
  const inner = items.slice(from + 1, q - 1)
  if (inner.some((item) => item.text === ',')) return null
  const at = inner.findIndex((item) => isCue(item, 'in', 'out'))
  return at < 0 ? null : from + 1 + at
}

const cameFromWords = wordSet(
  'came from|came to|came|comes from|comes to|comes|come from|come to|come|went from|went to|went|goes from|goes to|goes|go from|go to|go|were from|were to|were|was from|was to|was|are from|are to|are|is from|is to|is|provided from|provided to|provided|supplied from|supplied to|supplied|delivered from|delivered to|delivered|met from|met to|met|covered from|covered to|covered|supplied by from|supplied by to|supplied by|provided by from|provided by to|provided by|provino|provinieron|proviene|provienen|procedió|procedieron|procede|proceden|vino|vinieron|llegó|llegaron|来自|來自|源自|产自|来源于|销往|输往|流向|运往|去往|出口至|出口到|kam|kamen|kommt|kommen|stammte|stammten|stammt|stammen|ging|gingen|geht|gehen',
)

/** "38% of the gas *came from* Algeria", "80% of the exports *are destined for* the US": the other end of a part. */
export function cameFrom({ view }: Sentence, q: number): Area | null {
  const { items, mentions } = view
  const front = frontedWhole(view, q)
  if (front !== null) {
    const mention = mentions.find((m) => m.first > q && m.first - q <= 6 && m.areas.length === 1)
    const aimed = mention !== undefined && ['from', 'to', 'into'].includes(mention.marker)
    const named = / (?:from|to)$/i.test(items[q + 1]?.text ?? '') && mention?.first === q + 2
    return (aimed || named) && isOneOf(items[q + 1], wayOf) ? (mention?.areas[0] ?? null) : null
  }
  // 进口原油的19%来自俄罗斯: what is shared out stands before its part.
  const ahead = items[q - 1]?.text === '的' && isOneOf(items[q + 1], cameFromWords)
  if (!ahead && !isWord(items[q + 1], 'of')) return null
  const verb = ahead
    ? q + 1
    : firstBehind(items, q + 2, (item, k) => k <= q + 10 && isOneOf(item, cameFromWords))
  if (verb < 0 || items.slice(q + 2, verb).some((item) => item.quantity !== null || item.text === ','))
    return null
  const shared = ahead ? items.slice(Math.max(0, q - 4), q) : items.slice(q + 2, verb)
  if (!shared.some((item) => namedOf(item) !== null || isCue(item, 'in', 'out'))) return null
  const mention = mentions.find((m) => m.first > verb && m.first - verb <= 6 && m.areas.length === 1)
  const joined = / (?:from|to)$/i.test(items[verb]?.text ?? '')
  return mention !== undefined &&
    (['from', 'to', 'into'].includes(mention.marker) ||
      (view.lang === 'es' && mention.marker === 'of') ||
      (mention.marker === 'by' &&
        /^(?:provided|supplied|delivered|met|covered)/i.test(items[verb + 1]?.text ?? '')) ||
      (joined && mention.first - verb <= 2))
    ? (mention.areas[0] ?? null)
    : null
}

const provinceOrPrefecture = wordSet('province|prefecture|county|municipality|oblast')

/** "cars sold in China's Hainan province": a share of a part of the country is none of the country. */
export const provincial = (sentence: Sentence, q: number): boolean =>
  sentence.view.items.some(
    (item, k, items) =>
      item.clause === items[q]?.clause &&
      isOneOf(item, provinceOrPrefecture) &&
      /^\p{Lu}/u.test(items[k - 1]?.text ?? ''),
  )

const producedOrMined = wordSet('produced|mined|extracted|generated')

/** "19% of the uranium was produced within the country": what is made at home is no part of what came in. */
export function madeAtHome({ view }: Sentence, q: number): boolean {
  const { items } = view
  if (view.lang !== 'en' || !isWord(items[q + 1], 'of')) return false
  const verb = firstBehind(items, q, (item) => isOneOf(item, producedOrMined), 8)
  return (
    verb > 0 &&
    isWord(items[verb - 1], 'be') &&
    (isWord(items[verb + 1], 'in', 'home') ||
      /^domestically$|^locally$/i.test(items[verb + 1]?.text ?? '')) &&
    !items.slice(q + 2, verb).some((item) => isAuto(namedOf(item)?.product ?? null))
  )
}

const ofImported = matches(/\bshare of (?:new )?(?:imported|foreign|foreign-made) (?:cars|vehicles)\b/i)

/** "*the share of imported vehicles* in total sales": of all that is brought in, from nobody by name. */
export const isImportedPart = ({ view }: Sentence): boolean => view.lang === 'en' && ofImported(view)

const energyOrPower = wordSet('energy|power|electricity|generation|fuel')

/** "the share of gas in the energy mix": a part of all energy, which no measure of ours is. */
export const ofMix = ({ view }: Sentence): boolean =>
  view.lang === 'en' &&
  view.items.some((item, k) => item.lower === 'mix' && isOneOf(view.items[k - 1], energyOrPower))

const goAbroad = wordSet(
  'go abroad|go overseas|goes abroad|goes overseas|going abroad|going overseas|went abroad|went overseas|gone abroad|gone overseas',
)

/** "87% of the cars made in Mexico go abroad": the rest of the world is nobody's share. */
export function goesAbroad({ view }: Sentence, q: number): boolean {
  const { items } = view
  const next = firstBehind(items, q, (item) => item.quantity !== null || item.text === ',')
  const rest = items.slice(q, next < 0 ? items.length : next)
  return isWord(items[q + 1], 'of') && rest.some((item) => isOneOf(item, goAbroad))
}

const thatOrThis = wordSet('that|this|it|which|they|these')
const theyOrThese = wordSet('they|these')

/**
 * The level that a share goes on from: "took 388,000 b/d, *or* 66% of it", "*That is* 39.5% of the market". "They" are
 * what one country alone was told of.
 */
export function levelBefore(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const or = items[q - 1]?.lower === 'or' ? q - 2 : -1
  const at = items[or]?.text === ',' ? or - 1 : or
  const last = reading.drafts.at(-1)
  // «La marca creció 51% *y alcanzó una participación* de 14,8%»: of the brand whose change the sentence told.
  if (
    last?.kind === 'change' &&
    last.measure === 'sales' &&
    last.detail !== null &&
    last.sentence === view.sentence &&
    view.lang !== 'en' &&
    items.slice(at < 0 ? 0 : at, q).every((item) => tagOf(item, 'company') === undefined)
  )
    return last
  if (items[at]?.quantity != null)
    return last?.kind === 'level' && last.sentence === view.sentence && last.value_start === items[at]?.start
      ? last
      : null
  if (!isOneOf(items[0], thatOrThis) || !opensShare(items, q)) return null
  const told = reading.drafts.filter((one) => one.sentence === view.sentence - 1 && one.kind === 'level')
  const sides = new Set(told.map(({ area, partner }) => `${area} ${partner}`))
  const changed = last?.kind === 'change' && last.partner === told.at(-1)?.partner
  if (last?.sentence !== view.sentence - 1 || (last.kind !== 'level' && !changed)) return null
  return isOneOf(items[0], theyOrThese) && sides.size > 1 ? null : (told.at(-1) ?? null)
}

/** "That *is* 39.5%", "They *now account for* 38%". */
const opensShare = (items: readonly Item[], q: number): boolean =>
  q <= 5 && items.slice(1, 3).some((item) => isWord(item, 'be', 'account'))

/** How far before its share "which" may stand, in items: "which taken together accounted for some 67%". */
const whichReach = 6

/** "to Germany, Italy and Greece, *which accounted for* 67%": places joined under one number have no share of their own. */
export function severalPlaces({ view, lists }: Sentence, q: number): boolean {
  const { items, mentions, lang } = view
  if (lang !== 'en' || (lists.get(q)?.members.length ?? 1) > 1) return false
  const who = lastBefore(items, q, (item) => isWord(item, 'who'), whichReach)
  if (who < 1 || !items.slice(who, q).some((item) => isWord(item, 'account'))) return false
  const end = isMark(items[who - 1], ',') ? who - 1 : who
  return mentions.some((m) => m.last === end && m.areas.length > 1)
}

/** "Hybrids, plug-in hybrids and electric cars *made up* 18%": kinds joined under one number have no share of their own. */
export function severalKinds({ view, lists }: Sentence, q: number): boolean {
  if (view.lang !== 'en') return false
  const { items } = view
  const last = lastBefore(
    items,
    q,
    (item) => item.clause === items[q]?.clause && item.quantity === null && namedOf(item) !== null,
  )
  const kinds = new Set<string>()
  let k = last
  for (; k >= 0; k--) {
    const item = items[k]
    const named = item?.quantity === null ? namedOf(item) : null
    if (named !== null) kinds.add(`${named.product} ${named.detail}`)
    else if (!isWord(item, 'and', 'article', 'neutral') && item?.text !== ',') break
  }
  const listed = lists.get(q)?.members.length ?? 1
  // A list at the head of the clause is its subject; one behind "of" is what the share is of.
  return (
    kinds.size > 1 &&
    kinds.size !== listed &&
    !isWord(items[k], 'of', 'in', 'for') &&
    !items.slice(last, q).some((item) => item.quantity !== null)
  )
}
