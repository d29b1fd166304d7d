import {
  hasTag,
  type Item,
  isCue,
  isMark,
  isOneOf,
  isWord,
  tagOf,
  tellsChange,
  wordSet,
  firstBehind,
  lastBefore,
} from '../bind/item.ts'
import { behindList, byTurns, listed } from './direction-listed.ts'
import { rateBefore } from './rate-before.ts'
import type { View } from '../bind/view.ts'
import { besideBasis, fronted, outdone } from './beside-basis.ts'

/** The sign of the change at item `q`, and the word that gives it; sign 0 where no word of direction is near. */
export type Direction = { readonly sign: -1 | 0 | 1; readonly at: number; readonly noun: boolean }

/** Words of direction farther than this, in items, belong to something else. */
const reach = 14

/** German puts its verb far ahead of the number: "nahmen die Ausfuhren in die USA, dem wichtigsten Zielland, im Mai um 5% zu". */
const farReach = 22

/** "rose by 5%", "5% higher", "a 5% fall", "down 5% on the year": nearest word to the left in the clause, else to the right. */
export function directionOf(view: View, q: number): Direction {
  const { items } = view
  // "by a fifth (20.8%)": the bracket says the same more precisely.
  const outside = q - 2
  // "rose by $469 million (1%)"
  const byAmount =
    items[outside]?.quantity?.form === 'amount' &&
    (isWord(items[outside - 1], 'by') || tellsChange(items[outside - 1]))
  if (
    isMark(items[q - 1], '(（') &&
    (items[outside]?.quantity?.form === 'percent' || (view.lang === 'en' && byAmount))
  )
    return directionOf(view, outside)
  // "was 266 units (0.7%) up on April": what the amount before the bracket is more by.
  const behind = byBracket(view, q) ?? behindAmount(view, q)
  if (behind !== null) return behind
  const right = rightOf(items, q) ?? (view.lang === 'de' ? verbEnd(items, q) : null)
  // 降幅较10月的4.3%扩大: the rate widens, and falls were told.
  const rate = view.lang === 'zh' && right !== null ? rateAhead(items, q) : null
  if (rate !== null) return rate
  const left = leftOf(items, q, view.lang === 'de' ? farReach : reach, view.lang)
  // "5% less than", "a 5% fall": the word right behind the number is its own.
  // "ein Anstieg der Exporte um 1,9 Prozent *und eine Abnahme* der Importe": behind "and" stands another's.
  const next =
    right !== null && left !== null && items.slice(q + 1, right.at).some((one) => isWord(one, 'and'))
  if (right !== null && !next && (left === null || right.at - q <= 3)) return right
  const found =
    left ??
    right ??
    across(view, q) ??
    byTurns(items, q) ??
    listed(items, q) ??
    behindList(items, q) ??
    besideBasis(view, q) ??
    outdone(view, q) ??
    fronted(view, q)
  // "faces an *extra* duty of 17.4%, Geely 20%": what a duty is, and no growth.
  const ofDuty =
    found !== null && isCue(items[found.at + 1], 'tariff') && tagOf(items[found.at], 'move')?.pos === 'a'
  return found === null || ofDuty ? { sign: 0, at: -1, noun: false } : found
}

function byBracket({ items, lang }: View, q: number): Direction | null {
  if (lang !== 'en' || !isMark(items[q - 1], '(') || !isMark(items[q + 1], ')')) return null
  if (items[q - 2]?.quantity?.form !== 'amount') return null
  const sign = tagOf(items[q + 2], 'move')?.sign ?? 0
  return sign !== 0 && (isWord(items[q + 3], 'on', 'than') || items[q + 3]?.lower === 'on the')
    ? { sign, at: q + 2, noun: false }
    : null
}

/** "29 percent *or $19 million more than*", "a 9% or $17 million increase": the word stands behind the same told as an amount. */
function behindAmount({ items, lang }: View, q: number): Direction | null {
  if (lang !== 'en' || items[q]?.quantity?.form !== 'percent' || items[q + 1]?.lower !== 'or') return null
  if (items[q + 2]?.quantity?.form !== 'amount') return null
  const move = items[q + 3]?.tags.find((tag) => tag.tag === 'move' && tag.pos !== 'v' && tag.sign !== 0)
  return move?.tag === 'move' ? { sign: move.sign, at: q + 3, noun: move.pos === 'n' } : null
}

const again = wordSet('extra|additional|further|larger|greater|bigger|steeper|faster')
/** "by", "by an" before the word. */
const leadsBy = (items: readonly Item[], k: number): boolean =>
  isWord(items[isWord(items[k - 1], 'article') ? k - 2 : k - 1], 'by')

/** The noun for a rate of rise or fall that opens the phrase of the number, with only what it is compared with between. */
function rateAhead(items: readonly Item[], q: number): Direction | null {
  for (let k = q - 1; k >= 0 && q - k <= 5; k--) {
    const move = tagOf(items[k], 'move')
    if (items[k]?.quantity !== null || isMark(items[k], ',，;；')) return null
    if (move !== undefined && move.sign !== 0)
      return move.pos === 'n' && isWord(items[k + 1], 'than', 'from')
        ? { sign: move.sign, at: k, noun: true }
        : null
  }
  return null
}

function leftOf(items: readonly Item[], q: number, reach: number, lang: string): Direction | null {
  const clause = items[q]?.clause
  // "rose only slightly (2.4 per cent)"
  const bracketed = isMark(items[q - 1], '(（')
  let passed = 0
  for (let k = q - 1; k >= 0 && q - k <= reach; k--) {
    const item = items[k]
    if (item === undefined) return null
    if (item.clause !== clause && !(passed === 0 && q - k <= (bracketed ? 5 : 3))) continue
    if (item.quantity !== null && item.quantity.form !== 'rank') {
      // A sign carries through a list ("fell 5% and 3%"), and behind "to $20 billion, 5% more" nothing carries.
      if (!inList(items, k) && ++passed > 3) return null
    }
    const move = tagOf(item, 'move')
    // "падение ускорилось до 5%", 降幅扩大到29%: the noun before the verb says what grew or fell.
    const noun =
      move?.pos === 'v' && !isWord(items[k - 1], 'and')
        ? items
            .slice(Math.max(0, k - 2), k)
            .map((one) => tagOf(one, 'move'))
            .findLast((one) => one?.pos === 'n' && one.sign !== 0)
        : undefined
    if (noun !== undefined && noun.sign !== 0) return { sign: noun.sign, at: k, noun: true }
    // «темпы роста экспорта снизились до 35,7% с 38,4%», "das Wachstum verlangsamte sich auf 3%": what changed is a rate of growth.
    const rate =
      move?.pos === 'v' && lang !== 'en' && isWord(items[q - 1], 'to', 'from', 'with')
        ? rateBefore(items, k)
        : undefined
    if (rate !== undefined) return { sign: rate, at: k, noun: true }
    // "rose 12%, imports *less so* (2.4%)"
    if (move?.pos === 'a' && items[k + 1]?.lower === 'so') return null
    // "will cut output *by an extra* 471,000": as much again, in the direction of the verb.
    if (move?.pos === 'a' && k === q - 1 && isOneOf(item, again) && leadsBy(items, k)) continue
    // "dropped by a more than expected 4.3%": what was thought tells no direction.
    if (
      move?.pos === 'a' &&
      items.slice(k + 1, k + 5).some((one) => isWord(one, 'than')) &&
      items.slice(k + 1, k + 6).some((one) => tagOf(one, 'modal') !== undefined)
    )
      continue
    // "rose 18.1%, slower *than the 21.1%* in November": how it compares with another rate, whose direction is the verb's.
    if (move?.pos === 'a' && k < q - 1 && k >= q - 3 && isWord(items[k + 1], 'than')) continue
    // "imports *even more sharply* by 18.7 percent": how, in the direction of the verb that is left out.
    if (move?.pos === 'a' && /^\p{L}{3,}ly$/u.test(items[k + 1]?.lower ?? '')) continue
    // "ahead of Iraq with 20%": who comes behind has a part of his own.
    if (item.lower === 'ahead of') return null
    if (move !== undefined && move.sign !== 0 && !negated(items, k))
      return { sign: move.sign, at: k, noun: move.pos === 'n' }
    // "China-Russia trade", «импорт - на 30%», "- Russia — 52%": hyphens in names, for dashes and before items are no signs.
    if (item.text === '+' || (isMark(item, '-−') && signs(items, k, q)))
      return { sign: item.text === '+' ? 1 : -1, at: k, noun: true }
  }
  return null
}

/** "rose by 52 percent, *115 percent*, 48 percent and 70 percent": a percentage with another right behind its comma. */
const inList = (items: readonly Item[], k: number): boolean =>
  items[k]?.quantity?.form === 'percent' &&
  (isMark(items[k + 1], ',') || isWord(items[k + 1], 'and')) &&
  items[k + 2]?.quantity?.form === 'percent'

/** A minus stands right before its number, joined to it or alone in a bracket. */
const signs = (items: readonly Item[], k: number, q: number): boolean =>
  k === q - 1 && (items[k]?.end === items[q]?.start || isMark(items[k - 1], '(（,:'))

/** "larger supplies to China: of farm products by 133.7%": the word stands before the colon. */
function across(view: View, q: number): Direction | null {
  const { items } = view
  // "…, импорт — на 2,8%", "… und die Importe um 3 Prozent": the verb stands once for both.
  const by = isWord(items[q - 1], 'by') || (view.lang === 'ru' && isWord(items[q - 1], 'on'))
  // "las importaciones lo hicieron un 3,5%": the verb before, said by its pro-form.
  const pro = items.some(
    (item, k) =>
      k < q &&
      q - k <= 4 &&
      item.clause === items[q]?.clause &&
      /^hic(?:ieron)$|^hizo$/i.test(item.text) &&
      items[k - 1]?.lower === 'lo',
  )
  // "had an increase of 1.17%, and imports *one of 0.60%*"
  const one = isWord(items[q - 1], 'of') && items[q - 2]?.lower === 'one'
  const from = by || pro ? q - 1 : gap(items, q, view.lang)
  if (from < 0 || items[q]?.clause === 0) return null
  for (let k = from; k >= 0; k--) {
    const move = tagOf(items[k], 'move')
    if (move?.pos === 'a' && /ly$/.test(items[k + 1]?.lower ?? '')) continue
    if (move !== undefined && move.sign !== 0 && (one || move.pos !== 'n'))
      return { sign: move.sign, at: k, noun: one }
  }
  return null
}

/**
 * "Exports rose 14%, and imports 13%", "Toyota was up 14% and Honda 6%": a name alone before the number leaves out the
 * verb of the clause before, which has a percentage of its own. The end of that clause, or -1.
 */
function gap(items: readonly Item[], q: number, lang: string): number {
  const clause = items[q]?.clause
  const first = items.findIndex((item) => item.clause === clause)
  const own = items.slice(first, q)
  const named = own.filter(
    (item) => hasTag(item, 'cue', 'area', 'company', 'product') || isWord(item, 'those'),
  )
  const bare = own.every(
    (item) =>
      tagOf(item, 'move') === undefined &&
      item.quantity === null &&
      (named.includes(item) ||
        isWord(item, 'and', 'article', 'those', 'of', 'to', 'from', 'in', 'neutral', 'poss', 'while') ||
        (lang !== 'en' && isWord(item, 'with')) ||
        item.lower === 'one' ||
        tagOf(item, 'product') !== undefined ||
        item.text === ','),
  )
  if (named.length === 0 || !bare || own.length > 8 || first < 1) return -1
  const ended = lastBefore(items, first, (item) => item.text !== ',' && !isWord(item, 'while', 'and'))
  const before = items[ended]?.clause
  const told = lastBefore(items, first, (item) => item.clause === before && item.quantity?.form === 'percent')
  return told < 0 ? -1 : first - 1
}

/** "31.4% (65,237 units) above": a bracket behind the number is passed over. */
const behindBracket = (items: readonly Item[], from: number): number => {
  if (!isMark(items[from], '(（')) return from
  const end = firstBehind(items, from, (item) => isMark(item, ')）'), 6)
  return end < 0 ? from : end + 1
}

/** "fell 5% *after* a rise of 7.7%": what came before is another change. */
const afterWords = wordSet('after|following|после|вслед за|tras|después de|nach')

function rightOf(items: readonly Item[], q: number): Direction | null {
  const clause = items[q]?.clause
  const start = behindBracket(items, q + 1)
  for (let k = start; k < items.length && k - start < 6; k++) {
    const item = items[k]
    // "9.6 per cent year-on-year (Y-o-Y) growth": an abbreviation in brackets is passed over.
    if (item !== undefined && item.clause !== clause && isMark(items[k], '(（')) {
      const past = behindBracket(items, k)
      if (past > k) {
        k = past - 1
        continue
      }
    }
    if (item === undefined || item.clause !== clause) return null
    if (item.quantity !== null && item.quantity.form !== 'rank') return null
    if (isMark(item, ',;，；') || isWord(item, 'while') || isOneOf(item, afterWords)) return null
    // "11.83 percent up from $2.07 billion"
    if (k === q + 1 && isWord(item, 'against') && /^(?:up|down) /i.test(item.text))
      return { sign: /^up/i.test(item.text) ? 1 : -1, at: k, noun: false }
    const move = tagOf(item, 'move')
    if (move !== undefined && move.sign !== 0 && (move.pos !== 'v' || nounLike(items, k, q)))
      return { sign: move.sign, at: k, noun: move.pos === 'n' }
  }
  return null
}

/** German puts the verb, or the half that tells the direction, at the end: "während die Ausfuhren um 3,1 Prozent zulegten". */
function verbEnd(items: readonly Item[], q: number): Direction | null {
  const clause = items[q]?.clause
  if (items.some((item, k) => k < q && item.clause === clause && tellsChange(item))) return null
  for (let k = behindBracket(items, q + 1); k < items.length && items[k]?.clause === clause; k++) {
    const move = tagOf(items[k], 'move')
    if (move !== undefined && move.sign !== 0) return { sign: move.sign, at: k, noun: false }
  }
  return null
}

/** "a 12% jump", "5% rise in": forms that the table lists as verbs are nouns behind a number. */
const nounLike = (items: readonly Item[], k: number, q: number): boolean => {
  const word = items[k]?.text.toLowerCase() ?? ''
  return (
    k - q <= 3 &&
    (!/(?:ed|ing|ew|own|ose|ell)$/.test(word) || (k === q + 1 && word === 'down')) &&
    !items.slice(q + 1, k).some((item) => item.period !== null && item.period.role !== 'basis')
  )
}

const moreOrLess = wordSet('more|less|faster|slower|further|higher still')

/**
 * "fell even *more* sharply", "shrank *more* still, by 6.6 percent": a word of degree beside a verb of change tells no
 * direction, and none that is denied.
 */
const negated = (items: readonly Item[], k: number): boolean =>
  isWord(items[k - 1], 'not') ||
  (isOneOf(items[k], moreOrLess) &&
    (/ly$/i.test(items[k + 1]?.text ?? '') ||
      items.slice(Math.max(0, k - 2), k).some((item) => {
        const move = tagOf(item, 'move')
        return move?.pos === 'v' && move.sign !== 0
      })))
