import { type Item, isWord, tagOf } from './item.ts'

/** "*AvtoVAZ's* Lada", "*Volkswagen's* Skoda": the maker of the brand that the sentence is on. */
export function maskMakers(items: readonly Item[]): void {
  items.forEach((item, i) => {
    if (
      tagOf(item, 'company')?.sector === 'autos' &&
      isWord(items[i + 1], 'poss') &&
      tagOf(items[i + 2], 'company')?.sector === 'autos'
    )
      item.masked = true
  })
}
