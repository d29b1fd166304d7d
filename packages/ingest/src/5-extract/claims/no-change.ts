import { isWord, tagOf, isOneOf, wordSet, isMark, firstBehind, lastBefore } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'
import { type Direction, directionOf } from './direction.ts'
import type { Sentence } from './reading.ts'

/**
 * "has tripled in a decade", "up 40% over the past five years": compared with no period that has a name. "by eight percent a
 * year on average", "an average annual rise of 10%": that of each of several years, and of none of them.
 */
export const overYears = (sentence: Sentence, q: number): boolean =>
  eachYear(sentence.view, q) ||
  /^\s*(?:in|over|within) (?:the )?(?:past |last )?(?:(?:a|an|\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|few|several) )?(?:decades?|years)\b/i.test(
    sentence.view.text.slice(sentence.view.items[q]?.end ?? 0, (sentence.view.items[q]?.end ?? 0) + 40),
  )

const eachYear = ({ text, start, items }: View, q: number): boolean => {
  const { start: from, end: to } = items[q] ?? { start: 0, end: 0 }
  return (
    perYear.test(text.slice(to, to + 40)) || yearlyMean.test(text.slice(Math.max(start, from - 60), from))
  )
}
// "fell by 18.3% per year" is a slip for year on year; "grew by 4% a year" is none.
const perYear =
  /^,? (?:on average,? (?:per|an?|each|every) (?:year|annum)|(?:per|an?|each|every) (?:year|annum),? on average|(?:a|each|every) year)\b(?! (?:ago|earlier|later|before|after|since|from|on\b))/i
const yearlyMean =
  /\b(?:average annual|annual average|average yearly|annuali[sz]ed|compound(?:ed)? annual|CAGR)\b[^.;,\d]*$/i

/** "more than doubled its share of the market": what changed is a share. */
export const shareFollows = (sentence: Sentence, q: number): boolean =>
  sentence.view.items.slice(q + 1, q + 4).some((item) => tagOf(item, 'cue')?.cue === 'share') &&
  // 同比下降7.6%，占比17.7%: behind a comma the share is the next number's.
  !(sentence.view.lang === 'zh' && isMark(sentence.view.items[q + 1], ',，'))

/** "imports dropped *from more than 40% to roughly 8%*": parts of a whole that is not named, and no changes. */
export const ofWholes = (view: View, q: number): boolean => wholes(view).includes(q)

const growthOrRates = wordSet(
  'growth|rates|rate|pace|increases|increase|declines|decline|rise|fall|drop|gains|gain',
)

const wholes = perView(({ items }): readonly number[] => {
  const isPart = (k: number): boolean => items[k]?.quantity?.form === 'percent'
  const by = (k: number, word: 'from' | 'to'): boolean =>
    isWord(items[k - 1], word) ||
    (items[k - 1]?.quantity == null &&
      isWord(items[k - 2], word) &&
      tagOf(items[k - 1], 'move') === undefined)
  const old = items.findIndex((_, k) => isPart(k) && by(k, 'from'))
  const now = firstBehind(items, old, (_, k) => isPart(k) && by(k, 'to'), 8)
  if (old < 0 || now < 0) return []
  // "growth slowed from 5% to 3%"
  const ofGrowth = items.slice(0, now).some((item) => isOneOf(item, growthOrRates))
  return ofGrowth ? [] : [old, now]
})

/** "The *share* of hybrids has more than doubled, climbing from 2.3%": what changed is no measure of ours. */
export function ofShare(sentence: Sentence, q: number): boolean {
  const { items } = sentence.view
  const clause = items[q]?.clause
  const { at } = directionOf(sentence.view, q)
  const verb = at >= 0 && at < q ? at : items[q]?.quantity?.form === 'multiple' ? q : -1
  // "the *share of* locally built cars in Kenya's sales has doubled": what the share is of has measure words too.
  const headed = items.findLastIndex(
    (item, k) => k < verb && item.clause === clause && tagOf(item, 'cue')?.cue === 'share',
  )
  if (
    headed >= 0 &&
    isWord(items[headed + 1], 'of') &&
    !items
      .slice(headed, verb)
      .some((item) => isMark(item, ',;') || isWord(item, 'and') || item.quantity !== null)
  )
    return true
  const subject = items.findLast(
    (item, k) =>
      k < verb &&
      item.clause === clause &&
      tagOf(item, 'cue') !== undefined &&
      tagOf(item, 'cue')?.cue !== 'figure' &&
      tagOf(item, 'cue')?.cue !== 'market',
  )
  return (
    tagOf(subject, 'cue')?.cue === 'share' &&
    !items.slice(verb, q).some((item) => tagOf(item, 'cue') !== undefined && !isWord(item, 'its'))
  )
}

const mark = wordSet('below|above|beyond|past')
const reachOrHit = wordSet('reach|reaches|reached|reaching|hit|hits|hitting')
const growthOrRate = wordSet('growth|rate|pace|it|this')

/** "was down 9 points to 61%, *compared with* 70%": what a rate or share is held against is one too. */
export function besideRate(view: View, q: number): boolean {
  const { items } = view
  if (
    !isWord(items[q - 1], 'than', 'from') &&
    !/^(?:compared (?:with|to)|against|versus)$/i.test(items[q - 1]?.text ?? '')
  )
    return false
  const before = lastBefore(items, q, (item) => item.quantity?.form === 'percent')
  return before >= 0 && isRate(view, before, directionOf(view, before))
}

/** "will rise *to* 18%", "grew *to* 20%", "declined *from* 54%": where a rate or share has come from or to; growth itself "slowed to 5%". */
export function isRate({ items }: View, q: number, { at, noun }: Direction): boolean {
  const told = isOneOf(items[q - 1], reachOrHit) || isOneOf(items[q - 1], mark)
  if (at < 0 || at > q || noun || !(told || isWord(items[q - 1], 'to', 'from'))) return false
  return !items
    .slice(Math.max(0, at - 8), at)
    .some(
      (item) =>
        item.clause === items[q]?.clause && (tagOf(item, 'move')?.pos === 'n' || isOneOf(item, growthOrRate)),
    )
}
