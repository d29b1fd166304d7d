import { type Item, isOneOf, isWord, tagOf, wordSet, firstBehind } from './item.ts'
import { isAuto } from '../lexicon/product-kind.ts'

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
    if (isMaker(item) && (isApposed(items, i) || isOwn(items, i) || isKind(items, i))) item.masked = true
    if (isVehicle(item) && items[i + 1]?.text === '(') maskKinds(items, i + 1)
    if (isMaker(item)) maskBrands(items, isOneOf(items[i + 1], firms) ? i + 2 : i + 1)
    if (isMaker(item)) maskLand(items, i)
  })
}

/** What a maker's house in a country has in its name: "Toyota *Motor* Philippines", "Honda *Cars* Philippines". */
const housed = wordSet(
  'motor|motors|cars|car|group|auto|automobile|automobiles|motorcycle|motorcycles|scooter|&|and|company|motor company',
)

/**
 * "Toyota Motor *Philippines* led the market", "Hyundai Motor *India*": the country in the name of a maker's house says only
 * whose house it is, and no figure is the country's own.
 */
function maskLand(items: readonly Item[], maker: number): void {
  let k = maker + 1
  while (k - maker <= 4 && isOneOf(items[k], housed)) k++
  const land = items[k]
  const area = tagOf(land, 'area')
  if (land === undefined || area?.form !== 'name' || tagOf(items[maker], 'company')?.area === area.area)
    return
  // "Hyundai Motor India *sold*", "Toyota Australia *sales*": the market of what it counts, told nowhere else as a rule.
  if (isWord(items[k + 1], 'poss') || tagOf(items[k + 1], 'cue') !== undefined) return
  land.masked = true
}

const owners = wordSet('owner|maker|parent|builder')
const makersOf = wordSet(
  'maker|assembler|manufacturer|producer|distributor|importer|parent|owner|builder|seller',
)

/** A maker stands at most so many items before the words that say what it makes. */
const reach = 8

/** "Indus Motor (INDU), the assembler of *Toyota* cars, sold 2,300": what the maker named before makes. */
const isApposed = (items: readonly Item[], i: number): boolean =>
  isWord(items[i - 1], 'of') &&
  isOneOf(items[i - 2], makersOf) &&
  items[isWord(items[i - 3], 'article') ? i - 4 : i - 3]?.text === ',' &&
  items.slice(Math.max(0, i - reach), i - 3).some(isMaker)

/** "Sazgar rose 174%, driven by *its Haval brand*": whose brand it is stands before, and has the figure. */
const isOwn = (items: readonly Item[], i: number): boolean =>
  isWord(items[i - 1], 'its') &&
  isOneOf(items[i + 1], brand) &&
  items[i + 2]?.quantity == null &&
  items.slice(Math.max(0, i - 2 * reach), i - 1).some(isMaker)

const brand = wordSet('brand|marque|badge|nameplate')

/** "LCVs, vans and *Jeeps*", "*jeeps* and pickups": a kind of vehicle beside others, and no brand. */
const isKind = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'jeeps' &&
  (items[i]?.text === 'jeeps' ||
    [i - 2, i + 2].some((k) => tagOf(items[k], 'product') !== undefined && isWord(items[(i + k) / 2], 'and')))

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

const isVehicle = (item: Item | undefined): boolean => isAuto(tagOf(item, 'product')?.product ?? null)

/** "PVs (*passenger cars, UVs and vans*) sales", "CVs (*M&HCVs and LCVs*)": kinds in the bracket behind what they make up. */
function maskKinds(items: readonly Item[], at: number): void {
  const end = firstBehind(items, at, (item) => item.text === ')')
  const inside = items.slice(at + 1, end)
  const kinds = inside.filter(isVehicle)
  if (end < 0 || kinds.length === 0 || !inside.some((item) => isWord(item, 'and') || item.text === ','))
    return
  if (inside.some((item) => item.quantity !== null || tagOf(item, 'cue') !== undefined)) return
  for (const item of kinds) item.masked = true
}
