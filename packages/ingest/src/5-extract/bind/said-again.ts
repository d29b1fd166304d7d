import { comparedWith } from './compared-time.ts'
import { type Item, isMark, isOneOf, tagOf, withoutCue, wordSet } from './item.ts'

/** "LCVs *(light commercial vehicles)*", "light commercial vehicles *(LCVs)*": the bracket spells the name before it. */
export function spelledAgain(items: Item[]): Item[] {
  const spells = (k: number): boolean => {
    const [name, said] = [items[k - 2], items[k]]
    if (!isMark(items[k - 1], '(') || !isMark(items[k + 1], ')')) return false
    if (tagOf(name, 'product') === undefined || tagOf(said, 'product') === undefined) return false
    const [last = ''] = /[A-Z]{2,5}(?=s?$)/.exec(name?.text ?? '') ?? []
    const [letters = last] = /^[A-Z]{2,5}(?=s?$)/.exec(said?.text ?? '') ?? []
    const spelled = letters === last ? said?.text : name?.text
    return letters !== '' && initials(spelled ?? '').endsWith(letters)
  }
  return items.some((item, k) => item.tags.length > 0 && spells(k))
    ? items.map((item, k) => (spells(k) ? { ...item, tags: [] } : item))
    : items
}

const initials = (name: string): string =>
  name
    .split(/[ -]/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

const doings = wordSet('imported|exported|shipped|bought|sold|purchased|delivered|supplied')

/**
 * "shipments were up 7%, compared with 11 million barrels *imported in* June": the participle says again what the
 * sentence is on.
 */
export function saidAgain(items: Item[]): Item[] {
  const at = items.findIndex(
    (item, k) =>
      isOneOf(item, doings) &&
      items[k - 1]?.quantity?.form === 'amount' &&
      isOneOf(items[k - 2], comparedWith) &&
      (items[k + 1]?.period != null || items[k + 2]?.period != null),
  )
  const told = items.slice(0, Math.max(0, at - 2)).some((item) => tagOf(item, 'cue') !== undefined)
  return told ? items.map((item, k) => (k === at ? withoutCue(item) : item)) : items
}
