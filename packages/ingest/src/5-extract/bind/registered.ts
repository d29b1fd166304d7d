import { alike } from '../lexicon/tag.ts'
import { hasTag, isMark, isMoveNoun, isOneOf, isWord, type Item, lastBefore, tagOf, wordSet } from './item.ts'

const registers = wordSet('registers|register|registered|registering')
/** As "recorded" and "posted" are. */
const recorded = alike({ tag: 'move', sign: 0, pos: 'v' })
/** "registered *a robust double-digit* growth": no more words stand before what was noted. */
const reach = 4

/**
 * "Imports *registered* 15.9% growth", "exports *registered* $5 billion", "the 1.25 million bpd *registered* in November":
 * what was noted, and no cars.
 */
export function nameRegistered(items: Item[]): Item[] {
  if (!items.some((item) => isOneOf(item, registers))) return items
  return items.map((item, i) =>
    isOneOf(item, registers) && isNoted(items, i) ? { ...item, tags: [recorded] } : item,
  )
}

function isNoted(items: readonly Item[], i: number): boolean {
  if (isUncounted(items[i - 1])) return true
  for (let k = i + 1; k <= i + reach; k++) {
    const item = items[k]
    if (item === undefined || isMark(item, ',;:.')) return false
    if (isMoveNoun(item) || item.quantity?.form === 'percent') return true
    if (item.quantity?.form === 'amount') return isUncounted(item) || isMeasured(items, i)
  }
  return false
}

/** An amount in a unit that no car is counted in. */
const isUncounted = (item: Item | undefined): boolean => {
  const unit = item?.quantity?.unit
  return unit != null && unit !== 'vehicles' && unit !== 'count'
}

/** "*Exports of motorcycles* registered 17,000 units": the subject is a measure, and it is the measure that is told. */
function isMeasured(items: readonly Item[], i: number): boolean {
  const at = lastBefore(
    items,
    i,
    (item, k) =>
      isMark(item, ';:') ||
      isWord(item, 'while', 'who') ||
      hasTag(item, 'cue') ||
      // "After sales fell, *Germany* registered 200,000 new cars"
      (hasTag(item, 'area', 'company') && !isGoverned(items, k)),
  )
  const cue = tagOf(items[at], 'cue')
  return cue !== undefined && cue.pos !== 'v' && !['market', 'brands', 'share', 'figure'].includes(cue.cue)
}

const isGoverned = (items: readonly Item[], k: number): boolean =>
  isWord(
    items[isWord(items[k - 1], 'article') ? k - 2 : k - 1],
    'to',
    'from',
    'in',
    'of',
    'with',
    'into',
    'and',
  )
