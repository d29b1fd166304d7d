import { blocs } from '@factline/schema/vocabulary/areas'
import { type Item, isCue, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import { wordsIn } from '../bind/view.ts'
import type { Draft } from './draft.ts'
import { type Note, note, type Reading, type Sentence } from './reading.ts'
import { isOthersPart } from './others-part.ts'
import { ofPlan } from './beside-basis.ts'
import { accountShare } from './account-part.ts'
import { reckonedShare } from './reckoned-share.ts'
import { brandShareNear } from './brand-share-near.ts'
import { bracketThen } from './bracket-then.ts'
import { brandsShare } from './brands-share.ts'
import { fallsTo } from './falls-to.ts'
import { dependenceShare } from './dependence-share.ts'
import { givenShare } from './given-share.ts'
import { isBurningPart, kindShare } from './kind-share.ts'
import { kindStands } from './kind-stands.ts'
import { isShare } from './part.ts'
import { shareClaim } from './share.ts'
import { placedShare } from './placed-share.ts'
import { listedBrandShare } from './listed-brands.ts'
import { nextShare } from './next-share.ts'
import { sourcedLocally } from './sourced-local.ts'
import { spreadShare } from './spread-share.ts'
import { partOfTold } from './told-part.ts'
import { sourcedShare } from './sourced-share.ts'
import { settlementClaim } from './settlement.ts'
import { isTargetHeldAgainst, targetShare } from './target-share.ts'
import { tariffClaim } from './tariff.ts'
import { changeClaim } from './change.ts'
import { leftShare } from './left-share.ts'

/** What words around a percentage tell for certain, before the signs of a share are weighed; the first that reads it has it. */
const surest = [
  reckonedShare,
  dependenceShare,
  settlementClaim,
  tariffClaim,
  brandsShare,
  sourcedShare,
  accountShare,
  spreadShare,
  partOfTold,
  placedShare,
  listedBrandShare,
  givenShare,
  kindShare,
  kindStands,
  sourcedLocally,
  fallsTo,
] as const

/** A percentage is a share, a rate of duty, or a change; which one the words around it say. */
export function percentClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { items } = sentence.view
  const quantity = items[q]?.quantity
  if (quantity == null) return null
  const then = bracketThen(sentence, q, reading)
  if (then !== undefined) return then
  // 年均增长7.4%, 两年平均增长5.4%: a mean of several years.
  if (isWord(items[q - 1], 'percapita')) {
    note(reading, sentence.view, q, 'a change over several years')
    return null
  }
  if (ofNoTrade(items, q) || isPassedMark(items, q)) {
    note(reading, sentence.view, q, 'a part of something else')
    return null
  }
  if (quantity.form === 'percent' && isBurningPart(sentence, q, reading)) {
    note(reading, sentence.view, q, 'a part of those without a code')
    return null
  }
  if (quantity.form === 'percent' && isOthersPart(sentence.view, q)) {
    if (isShare(sentence, q, reading)) {
      note(reading, sentence.view, q, 'a part of those without a code')
      return null
    }
  } else if (quantity.form === 'percent') {
    for (const read of surest) {
      const draft = read(sentence, q, reading)
      if (draft !== null) return draft
    }
    const aimed = targetShare(sentence, q, reading)
    if (aimed !== null) return aimed
    const roundedAt = roundingOf(sentence, q)
    if (roundedAt !== null && isShare(sentence, roundedAt, reading)) return null
    if (ofAllTogether(sentence, q) || ofTheRest(items[q - 1])) return null
    const next = nextShare(sentence, q, reading)
    if (next !== null) return next
    if (!isFallOf(sentence.view, q) && isShare(sentence, q, reading)) return shareClaim(sentence, q, reading)
    const near = brandShareNear(sentence, q, reading)
    if (near !== null) return near
  }
  if (isTargetHeldAgainst(sentence.view, q)) return null
  // "Trump's 50% tariffs": a rate, whoever it belongs to; "5.3% above the forecast": a gap between values.
  if (tagOf(items[q + 1], 'cue')?.cue === 'tariff' || besideForecast(items, q)) return null
  if (quantity.form === 'points') return null
  return changeOrPart(sentence, q, reading)
}

/** A change, else a part that nothing but its place tells; of such a part it is not told why it is no change. */
function changeOrPart(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const notes: Note[] = []
  const change = changeClaim(sentence, q, { ...reading, notes })
  const part = change ?? leftShare(sentence, q, reading)
  if (change !== null || part === null) reading.notes.push(...notes)
  return part
}

/** «una caída *del 10%* de las exportaciones», «lo que supone *un 8% más*»: by how much, and of what. */
const isFallOf = ({ items, lang }: Sentence['view'], q: number): boolean =>
  lang === 'es' &&
  ((isWord(items[q - 1], 'of') && (tagOf(items[q - 2], 'move')?.sign ?? 0) !== 0) ||
    (tagOf(items[q + 1], 'move')?.pos === 'a' && tagOf(items[q + 1], 'move')?.sign !== 0))

/** "The three together account for 41.2%", 三者合计占41.2%: a part of several, and no change. */
const ofAllTogether = ({ view }: Sentence, q: number): boolean => {
  const { items, mentions } = view
  if (!wordsIn(view).has('combined')) return false
  const clause = items[q]?.clause
  const together = items.findIndex(
    (item, k) => k < q && q - k <= 8 && item.clause === clause && isWord(item, 'combined'),
  )
  // "All the brands from China together held 51.7%": those of one country.
  const named = mentions.filter((m) => m.clause === clause && m.last <= together).flatMap((m) => m.areas)
  // "The four countries *together with Iraq* accounted for 26.3%"
  const beside = items.findIndex(
    (item, k) => k >= together && k < q && isWord(item, 'combined') && isWord(items[k + 1], 'with'),
  )
  if (together >= 0 && beside > together)
    return items.slice(beside + 2, q).some((item) => isWord(item, 'account'))
  const next = items.slice(together + 1, together + 3)
  // "EVs and hybrids keep gaining, with a *combined market share* of 41%"
  const shared = next.some((item) => isCue(item, 'share')) && !items.slice(together, q).some(isNamed)
  return (
    together >= 0 && new Set(named).size !== 1 && (shared || next.some((item) => isWord(item, 'account')))
  )
}

const isNamed = (item: Item): boolean =>
  tagOf(item, 'area') !== undefined || tagOf(item, 'company') !== undefined

const elsewhere: ReadonlySet<string> = new Set(['money market', 'company result', 'investment', 'region'])

const mark = wordSet('mark|line|threshold|barrier')

/** "accounted for 92.6% of the total, topping *the 90% line*": a round mark that the part told before has passed. */
const isPassedMark = (items: readonly Item[], q: number): boolean =>
  isOneOf(items[q + 1], mark) &&
  items.some(
    ({ quantity }, k) =>
      k < q && quantity?.form === 'percent' && quantity.value >= (items[q]?.quantity?.value ?? 0),
  )

/**
 * "about 10% *of GDP*", "a third *of the country's population*": a part of what is no trade. "36 percent *of Qatar's trade
 * with the other five GCC members*": a part of what goes to some.
 */
function ofNoTrade(items: readonly Item[], q: number): boolean {
  if (!isWord(items[q + 1], 'of')) return false
  let flow = false
  for (let k = q + 2; k < items.length && k <= q + wholeReach; k++) {
    const item = items[k] as Item
    if (elsewhere.has(tagOf(item, 'skip')?.why ?? '')) return true
    // "41% of Ghana's exports *to Africa*"
    const many =
      flow && (tagOf(item, 'area')?.area ?? '') in blocs && isWord(items[k - 1], 'to', 'from', 'with')
    if (many || !leadsOn(item)) return many
    flow ||= isCue(item, 'out', 'in', 'flow', 'trade')
  }
  return false
}
const leadsOn = (item: Item): boolean =>
  tagOf(item, 'area') !== undefined ||
  item.quantity?.form === 'bare' ||
  item.text === '-' ||
  isOneOf(item, others) ||
  (isCue(item, 'out', 'in', 'flow', 'trade', 'figure') && tagOf(item, 'cue')?.pos !== 'v') ||
  isWord(item, 'article', 'its', 'poss', 'total', 'country', 'neutral', 'to', 'from', 'with')
const others = wordSet('other|two|three|four|five|six|seven|eight|nine|ten|fellow')
/** How far behind "of" the noun may stand, in items. */
const wholeReach = 10

const remainingOrRest = wordSet('remaining|rest|restantes|restante')

/** "with the *remaining* 46% spread across other markets": nobody's. */
const ofTheRest = (before: Item | undefined): boolean => isOneOf(before, remainingOrRest)

/** "a fifth (20.2%) of all sales": the word before the bracket is read with the number in it; its item, or null. */
function roundingOf({ view: { items } }: Sentence, q: number): number | null {
  const word = items[q - 2]
  return isMark(items[q - 1], '(（') && word?.quantity?.form === 'percent' && !/\d/.test(word.text)
    ? q - 2
    : null
}

const besideForecast = (items: readonly Item[], q: number): boolean =>
  tagOf(items[q + 1], 'move')?.pos === 'a' && ofPlan(items, q + 1)
