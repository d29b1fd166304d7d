import { hasTag, type Item, isCue, isMark, isOneOf, isWord, lastBefore, wordSet } from '../bind/item.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import { isDegree } from './degree.ts'
import type { Draft } from './draft.ts'
import { ownDrafts } from './own-drafts.ts'
import { areaOnly } from './part-holder.ts'
import type { Reading, Sentence } from './reading.ts'
import { type Holder, nobody, type Part } from './share-holder.ts'
import { ofThose, type Whole } from './whole.ts'

/** Beyond this many sentences "it" or "the share" may be another's. */
const toldWithin = 1
const pronouns = wordSet(
  'it|they|this|that|these|which|das|dies|er|sie|es|это|он|она|они|esto|ello|group|company|brand|maker',
)

/**
 * "Spain took goods worth N1.27 trillion, *a share of 12%*", "*It provides 23%* of the imports", "*The market share* sank to 24%":
 * a part whose own words name nobody is that of the one counterpart, or maker, whom the numbers right before were told of.
 * Null where they were told of several, or where something else is the subject.
 */
export function toldCounterpart(
  sentence: Sentence,
  q: number,
  whole: Whole | null,
  { drafts }: Reading,
): Part | null {
  const { view } = sentence
  if (whole === null || ofThose(sentence, q)) return null
  const other = wholeOfOther(sentence, q, whole, drafts.at(-1))
  if (other !== null) return other
  const points = pointing(view.items, q)
  if (!points && !opensBeside(view.items, q)) return null
  const own = ownDrafts(view, drafts)
  const before = drafts.at(-1)
  const near = points && before !== undefined && view.sentence - before.sentence <= toldWithin
  const told = own.length > 0 ? own : near ? drafts.filter((one) => one.sentence === before.sentence) : []
  const parts = (points ? told : told.slice(-1)).flatMap((one) => partOf(one, whole) ?? [])
  const [part] = parts
  return parts.every((one) => nameOf(one) === nameOf(part)) ? (part ?? null) : null
}

/** "*Russia* accounts for 30% of the country's trade", after Armenia's trade with Russia: whose part it is cannot be whose whole. */
function wholeOfOther({ view }: Sentence, q: number, whole: Whole, before: Draft | undefined): Part | null {
  const { subject, frame } = whole
  const named = view.mentions.findLast((m) => m.last <= q && m.marker === 'bare')
  const own = named?.areas.length === 1 && named.areas[0] === subject.area && frame?.areas.length === 0
  if (!own || before === undefined || view.sentence - before.sentence > toldWithin) return null
  return before.partner === subject.area && before.measure !== 'sales'
    ? { holder: areaOnly(subject.area), whole: { subject: { ...subject, area: before.area }, frame } }
    : null
}

const nameOf = (part: Part | undefined): string => `${part?.holder.area} ${part?.holder.company?.name}`

/** The words from the last comma, number or bracket to the part at `q`. */
function ahead(items: readonly Item[], q: number): readonly Item[] {
  let from = q
  while (from > 0 && items[from - 1]?.quantity == null && !isMark(items[from - 1], ',;:(（–—，；')) from--
  return items.slice(from, q)
}

/** Whether the part has for its subject a word that stands for what was told: "it", "their share", "the share". */
function pointing(items: readonly Item[], q: number): boolean {
  const from = lastBefore(items, q, (item) => item.quantity !== null || isMark(item, ';:(（；')) + 1
  const words = items.slice(from, q)
  if (words.some(names)) return false
  const noun = words.findIndex((item) => isCue(item, 'share'))
  if (noun < 0) return ahead(items, q).some((item) => isOneOf(item, pronouns))
  // "the share *of* machinery" is its own.
  return !isWord(words[noun + 1], 'of')
}

/** Whether nothing but words of degree stands between the part and the comma or bracket behind what was told. */
function opensBeside(items: readonly Item[], q: number): boolean {
  const words = ahead(items, q)
  const mark = items[q - words.length - 1]
  return (
    isMark(mark, ',(（，') &&
    words.every(
      (item) =>
        isCue(item, 'share') ||
        isWord(item, 'article', 'of', 'with', 'neutral') ||
        isDegree(item) ||
        isOneOf(item, moreThan),
    )
  )
}
const moreThan = wordSet('more|than')

const names = (item: Item): boolean => hasTag(item, 'area', 'company', 'product')

/** The other end of the flow that was told, or who sells on its market, with all of that flow or market. */
function partOf({ kind, measure, area, partner, detail, product }: Draft, whole: Whole): Part | null {
  if (partner === 'WORLD') return null
  const { subject, frame } = whole
  const free = frame === null || frame.areas.length === 0
  const sold = measure === 'sales' || measure === 'market_share'
  const shared = subject.cls === 'sales' || subject.cls === 'market'
  if (shared !== sold) return null
  const here = area === subject.area || free
  if (shared && here) {
    const company = detail === null ? null : { name: detail, area: partner, sector: 'autos' as const }
    const holder: Holder = { ...nobody, company, area: company === null ? partner : null }
    return { holder, whole: { subject: { ...subject, area }, frame } }
  }
  const alike =
    subject.product === product ||
    subject.product === 'goods' ||
    (isEnergy(product) && isEnergy(subject.product))
  if (shared || kind === 'share' || !alike) return null
  if (here && measure === 'partner_rank')
    return { holder: areaOnly(partner), whole: { subject: { ...subject, area }, frame } }
  const other = area === subject.area ? partner : partner === subject.area ? area : null
  return other === null ? null : { holder: areaOnly(other), whole }
}
