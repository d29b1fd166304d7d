import { type Item, isMark, tagOf } from './item.ts'

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
