import { type Item, isWord, tagOf, isMark, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Direction } from './direction.ts'

/** What a value is measured against that is no value of another time. */
const planned = wordSet(
  'forecasts|forecast|expectations|expectation|estimates|estimate|consensus|targets|target|plan|average|quotas|quota|benchmark|budget|capacity|limit|cap',
)

/** "above *the government's own target*": so near, in items, behind the word that compares. */
const planWithin = 4

/** Whether a forecast or a plan stands right behind item `k`. */
export const ofPlan = (items: readonly Item[], k: number): boolean =>
  items.slice(k + 1, k + 1 + planWithin).some((item) => isOneOf(item, planned))

const above = /^(?:over|beyond|past|clear of|on top of|in excess of|north of)$/i
const below = /^(?:under|beneath|behind|off|off on|shy of|adrift of|south of|back on)$/i

/**
 * "7.4% over a year earlier", "20.5% under the 75,500 of July 2023", "12% beyond what it had been": a preposition right
 * behind the number, and behind it a time, a value or a pro-form to compare with.
 */
export function besideBasis({ items, lang }: View, q: number): Direction | null {
  if (lang === 'ru') return outgrownRu(items, q)
  if (lang !== 'en') return null
  for (const length of [3, 2, 1]) {
    const words = items
      .slice(q + 1, q + 1 + length)
      .map((item) => item.text)
      .join(' ')
    const sign = above.test(words) ? 1 : below.test(words) ? -1 : 0
    if (sign === 0) continue
    const last = q + length
    // "accounted for 7% over the year", "grew 7% over the decade": only what is told to be so much more is compared.
    const told = isWord(items[q - 1], 'be', 'and') || isMark(items[q - 1], ',(')
    if (/^over$/i.test(words) && !told) return null
    return compares(items, last) && !ofPlan(items, last) ? { sign, at: last, noun: true } : null
  }
  return null
}

/** «на 7,4% превысил прошлогодний показатель», «на 5% уступает маю»: the verb behind the number says which way. */
function outgrownRu(items: readonly Item[], q: number): Direction | null {
  if (!isWord(items[q - 1], 'on')) return null
  const verb = items[q + 1]?.text ?? ''
  const sign = /^(?:превы[сш]|превосход|опереж|опереди|обогнал|обгоня)/i.test(verb)
    ? 1
    : /^(?:уступа|отста[её]|отстал|недотя)/i.test(verb)
      ? -1
      : 0
  const plan = items
    .slice(q + 2, q + 2 + planWithin)
    .some((item) => /^(?:план|прогноз|ожидан|цел[ьи]|лимит|квот)/i.test(item.text))
  return sign === 0 || plan ? null : { sign, at: q + 1, noun: true }
}

const whatOrWhere = wordSet('what|where')
const sameOrCorresponding = wordSet('same|corresponding|respective|last|previous|prior')

/** Whether a time, a value of one, or a pro-form follows item `k`. */
function compares(items: readonly Item[], k: number): boolean {
  for (const item of items.slice(k + 1, k + 6)) {
    if (item.period !== null || isWord(item, 'those') || isOneOf(item, whatOrWhere)) return true
    if (item.quantity !== null || /^\d/.test(item.text))
      return item.quantity === null || item.quantity.form === 'amount' || item.quantity.form === 'bare'
    const passing =
      isWord(item, 'article', 'its', 'of', 'neutral', 'poss') ||
      tagOf(item, 'cue')?.cue === 'figure' ||
      isOneOf(item, sameOrCorresponding)
    if (!passing) return false
  }
  return false
}

const passes =
  /^(?:exceed(?:s|ed|ing)?|beat|beats|beating|outstrip(?:s|ped|ping)?|outpac(?:es?|ed|ing)|outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outdid|outdo|top(?:s|ped|ping)?|overtook|outshone|bettered)$/i
const misses =
  /^(?:miss(?:ed|es|ing)?|trail(?:s|ed|ing)?|lag(?:s|ged|ging)?|lagged behind|undershot|undershoot|underperform(?:s|ed|ing)?)$/i

/** Words farther than this, in items, belong to another verb. */
const reach = 10

/**
 * "exceeded those of June by 15%", "exceeded by 5.8% the 130 billion of a year ago": by how much one time was passed,
 * or missed, by another. What exceeds another measure ("exports exceed imports by 15%") or a plan has not changed.
 */
export function outdone({ items, lang }: View, q: number): Direction | null {
  if (lang !== 'en' || !isWord(items[q - 1], 'by')) return null
  const { clause } = items[q] as Item
  for (let k = q - 2; k >= 0 && q - k <= reach; k--) {
    const { text } = items[k] as Item
    const sign = passes.test(text) ? 1 : misses.test(text) ? -1 : 0
    if (sign === 0) continue
    const object = k === q - 2 ? items.slice(q + 1, q + 7) : items.slice(k + 1, q - 1)
    const other = object.some((item) => {
      const cue = tagOf(item, 'cue')?.cue
      return (cue !== undefined && cue !== 'figure') || isOneOf(item, planned)
    })
    const timed = object.some((item) => item.period !== null)
    return items[k]?.clause === clause && timed && !other ? { sign, at: k, noun: false } : null
  }
  return null
}

/** "*By 28%* from June's average rose the gas that …": a percentage at the head of its clause, its verb behind it. */
export function fronted({ items, lang }: View, q: number): Direction | null {
  if (lang !== 'en' || !isWord(items[q - 1], 'by') || (q > 1 && !isMark(items[q - 2], ',;:'))) return null
  for (let k = q + 1; k < items.length && k - q <= reach; k++) {
    const item = items[k] as Item
    if (item.quantity !== null || item.text === ',' || item.clause !== items[q]?.clause) return null
    const move = tagOf(item, 'move')
    if (move?.pos === 'v' && move.sign !== 0) return { sign: move.sign, at: k, noun: false }
  }
  return null
}
