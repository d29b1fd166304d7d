import { type Item, isOneOf, isWord, tagOf, wordSet, firstBehind } from './item.ts'

/** "*AvtoVAZ's* Lada", "*Volkswagen's* Skoda": the maker of the brand that the sentence is on. */
export function maskMakers(items: readonly Item[]): void {
  items.forEach((item, i) => {
    if (
      tagOf(item, 'company')?.sector === 'autos' &&
      isWord(items[i + 1], 'poss') &&
      tagOf(items[i + 2], 'company')?.sector === 'autos'
    )
      item.masked = true
    // "*MG*-owner SAIC", "*Jeep* maker Stellantis": whose maker the next name is.
    const owner = items[i + 1]?.text === '-' ? i + 2 : i + 1
    if (isMaker(item) && isOneOf(items[owner], owners) && isMaker(items[owner + 1])) item.masked = true
    if (isMaker(item)) maskBrands(items, isOneOf(items[i + 1], firms) ? i + 2 : i + 1)
  })
}

const owners = wordSet('owner|maker|parent|builder')
const firms = wordSet('group|company|motor|corporation|ag|se')
const isMaker = (item: Item | undefined): boolean => tagOf(item, 'company')?.sector === 'autos'

/** "Volkswagen (*VW, Audi, Skoda*)", "Hyundai (with *Kia*)": brands in the bracket behind their group, where it counts nothing. */
function maskBrands(items: readonly Item[], at: number): void {
  if (items[at]?.text !== '(') return
  const end = firstBehind(items, at, (item) => item.text === ')')
  const inside = items.slice(at + 1, end)
  if (end < 0 || inside.some((item) => item.quantity !== null)) return
  for (const item of inside) if (isMaker(item)) item.masked = true
}
