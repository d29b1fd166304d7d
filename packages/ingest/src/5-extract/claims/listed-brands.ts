import { hasSign, isWord, tagOf, tellsChange, isMark, firstBehind } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { type Subject, seriesOf } from '../discourse/state.ts'
import type { Company } from '../frames/frame.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { shareAt, canBePart } from './share-draft.ts'

/** Nouns for the makers of a list, with what sets the first of them apart. */
const heads =
  /^(?:brands?|makes?|marques?|(?:car|auto|vehicle)?makers?|manufacturers?|nameplates?|sellers|(?:best|top)[ -]?sellers?)$/i
const made = /^(?:(?:car|auto|vehicle)?makers?|manufacturers?)$/i
const superlative =
  /^(?:top|leading|biggest|largest|best|most|popular|successful|strongest|(?:best|top)[ -](?:selling|sellers?))/i
/** How far before its noun the superlative may stand ("the *top* three car brands"), in items. */
const reach = 5

/**
 * "The top three brands in Israel were *Hyundai (36,000 cars)*, Toyota (33,000) and Kia (30,000)": what one maker of such a
 * list has sold. Null where the number stands beside no maker, or no noun heads the list.
 */
export function listedBrand({ view }: Sentence, q: number, { state, topic }: Reading): Subject | null {
  const { items, mentions } = view
  const maker = view.lang === 'en' ? makerBeside(view, q) : null
  if (maker === null) return null
  const head = items.findIndex((item, k) => k < q && heads.test(item.text) && isHead(view, k))
  if (head < 0) return null
  const first = firstBehind(items, head, (item) => companyOf(item)?.sector === 'autos')
  if (first < 0 || items.slice(head, first).some((item) => others.has(tagOf(item, 'cue')?.cue ?? '')))
    return null
  const there = mentions.filter((m) => m.last <= first && m.areas.length === 1)
  const placed = there.find((m) => m.first > head && ['in', 'of', 'adj', 'poss'].includes(m.marker))
  const told = [state.last, state.lead].find((one) => one !== null && markets.has(one.measure))
  // "the best-selling *Chinese* brand" in a text on Russia's market: where the makers are from.
  const isOrigin = (m: Mention): boolean =>
    m.marker === 'adj' &&
    m.last === head &&
    m.areas[0] === maker.area &&
    (told?.area ?? maker.area) !== maker.area
  const owner =
    placed ??
    there.findLast((m) => m.last <= head && ['poss', 'adj', 'in'].includes(m.marker) && !isOrigin(m))
  const area = owner?.areas[0] ?? told?.area ?? state.home ?? topic.areas[0]
  const named = items
    .slice(0, first)
    .map((item) => namedOf(item))
    .find((one) => one !== null && isAuto(one.product) && one.product !== 'cars')
  const product = named?.product ?? told?.product ?? (isAuto(topic.product) ? topic.product : 'cars')
  if (area === undefined || product === null) return null
  // "The biggest *manufacturer* was Nissan" in a text on what is made there.
  const makes = state.last?.measure === 'production' && made.test(items[head]?.text ?? '')
  return seriesOf({
    cls: makes ? 'production' : 'sales',
    measure: makes ? 'production' : 'sales',
    area,
    partner: maker.area,
    product,
    detail: maker.name,
    varying: 'partner',
    inherited: owner === undefined ? ['area'] : [],
    productSaid: named != null,
  })
}

/** The same list told in parts of the market: "the best-selling brands were Toyota (19%), Skoda (11%)". */
export function listedBrandShare(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { items } = sentence.view
  if (!canBePart(items[q])) return null
  if (hasSign(items[q])) return null
  if (items.some(tellsChange)) return null
  const sold = listedBrand(sentence, q, reading)
  if (sold === null) return null
  const subject: Subject = { ...sold, measure: 'market_share' }
  const whole: Subject = { ...sold, partner: 'WORLD', detail: null }
  return shareAt(sentence, q, reading, { subject, whole, how: 'same-clause', margin: 0.6, distance: 0 })
}

const markets: ReadonlySet<string> = new Set(['sales', 'market_share', 'production'])
/** What makers do besides selling: a list of exporters or plants is another one. */
const others: ReadonlySet<string> = new Set(['out', 'in', 'production', 'capacity', 'tariff', 'price'])

const isHead = ({ items }: View, at: number): boolean =>
  /sellers?$/i.test(items[at]?.text ?? '') ||
  items
    .slice(Math.max(0, at - reach), at)
    .some((item) => superlative.test(item.text) || item.quantity?.form === 'rank')

/** The maker right before a number, with a bracket, "with", "at", a colon or a dash between. */
function makerBeside({ items }: View, q: number): Company | null {
  const joint = isMark(items[q - 1], '(（:–—-') || isWord(items[q - 1], 'with', 'at')
  let k = joint ? q - 2 : q - 1
  if (tagOf(items[k], 'area') !== undefined) k--
  const maker = companyOf(items[k])
  return maker?.sector === 'autos' ? maker : null
}
