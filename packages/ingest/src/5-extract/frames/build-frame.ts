import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import { caseOf } from '../lexicon/case-ru.ts'
import type { CueClass } from '../lexicon/tag.ts'
import type { Frame } from './frame.ts'
import { genitiveOf, objectZh, receiverOf, spokenAs } from './inflected.ts'
import { imposer, taxed } from './duty.ts'
import { companiesIn, productsIn, topicPhrase } from './contents.ts'
import { bought, handedOver, makers, soldAbroad } from './sold.ts'
import { ownerLeft, pairLeft } from './left-of.ts'
import { nounPhraseStart } from './noun-phrase.ts'
import { roles } from './roles.ts'
import { isVerb, subjectMention } from './subject.ts'

/** Classes at which the search for roles of another measure word stops: they bring roles of their own. */
const strong = new Set<CueClass>([
  'out',
  'in',
  'flow',
  'trade',
  'surplus',
  'deficit',
  'balance',
  'sales',
  'production',
  'tariff',
  'receive',
])

type Filled = { area: Area[]; partner: Area[] }

/** The frame of the measure word at item `i`: the roles that its clause fills, read off the table of its class. */
export function buildFrame(view: View, i: number): Frame {
  const { items } = view
  const cue = tagOf(items[i], 'cue')
  const cls = handedOver(view, i) ? 'sales' : (cue?.cue ?? 'figure')
  const verb = isVerb(view, i)
  const clause = items[i]?.clause ?? 0
  const { first } = verb ? { first: i } : nounPhraseStart(view, i)
  const end = regionEnd(view, i)
  const filled: Filled = { area: [], partner: [] }
  const subject = fillSubject(view, i, first, verb, cls, filled)
  fillPhrases(view, { i, first, end, verb, cls }, filled)
  // 俄罗斯对华供应500万吨，澳大利亚2900万吨: the next bare name stands where this one did.
  const varying =
    subject ??
    (view.lang === 'zh' &&
    filled.area.length === 1 &&
    filled.partner.length > 0 &&
    view.mentions.some((m) => m.last <= i && m.marker === 'bare' && m.areas[0] === filled.area[0])
      ? 'area'
      : null)
  const region = items.slice(first, end)
  if (view.lang === 'zh' && !verb && filled.area.length === 0)
    filled.area.push(...ownerLeft(view, first, clause, filled.partner))
  if (cls === 'trade' && !verb && filled.area.length + filled.partner.length === 0) {
    const [a, b] = pairLeft(view, i)
    filled.area.push(...(b === undefined ? [] : [a as Area]))
    filled.partner.push(...(b === undefined ? [] : [b]))
  }
  if (filled.area.length === 0 && !verb && items.slice(first, i).some((item) => isWord(item, 'its')))
    filled.area.push(...antecedent(view, first, clause))
  const left = items.slice(first, i)
  if (cls === 'tariff' && filled.area.length === 0) filled.area.push(...imposer(view, i))
  if (cls === 'tariff' && filled.partner.length === 0) filled.partner.push(...taxed(view, i, filled.area))
  const companies = companiesIn(view, i, first, end, verb)
  const inside = productsIn(view, i, first, end, verb)
  const products = inside.length > 0 || cls === 'trade' ? inside : topicPhrase(view, first)
  return {
    cls: bought(view, i, cls, verb, products, filled)
      ? 'sales'
      : soldAbroad(view, i, cls, verb, products)
        ? 'flow'
        : cls,
    verb,
    at: i,
    clause,
    areas: filled.area,
    partners: filled.partner.filter((one) => !filled.area.includes(one) || filled.area.length > 1),
    products,
    companies,
    definite:
      !verb &&
      /^(?:the|these|those|this|that|die|diese|los|las|этот|эти|这些|该)$/i.test(items[first]?.text ?? '') &&
      filled.area.length === 0 &&
      filled.partner.length === 0,
    there:
      region.some((item) => isWord(item, 'there')) ||
      items.slice(Math.max(0, i - 5), i).some((item) => item.clause === clause && isWord(item, 'there')),
    possessed: !verb && left.some((item) => isWord(item, 'its')),
    pronoun: verb && /^(?:it|it also)$/i.test(items[i - 1]?.text ?? ''),
    route:
      region.some((item) => isWord(item, 'route')) ||
      (verb && items.slice(0, i).some((item) => item.clause === clause && isWord(item, 'route'))),
    aspect: region.some((item) => isWord(item, 'value'))
      ? 'value'
      : region.some((item) => isWord(item, 'volume'))
        ? 'volume'
        : null,
    total:
      left.some((item) => isWord(item, 'total')) ||
      isWord(items[i], 'total') ||
      region.some((item) => isWord(item, 'world')),
    world: region.some((item) => isWord(item, 'world')),
    both: region.some((item) => isWord(item, 'both')) || isWord(items[i], 'both'),
    its:
      left.some((item) => isWord(item, 'its', 'country')) || (verb && pronounBefore(view, i))
        ? 'area'
        : region.some(
              (item, k) =>
                isWord(item, 'country') ||
                (first + k > i &&
                  isWord(item, 'its') &&
                  /^(?:neighbo|partner|ally)/i.test(region[k + 1]?.text ?? '')),
            )
          ? 'partner'
          : null,
    subject: varying,
    placed: view.mentions.some((m) => m.marker === 'in' && filled.area.includes(m.areas[0] ?? '')),
    sourced: verb || view.mentions.some((m) => m.marker === 'from' && m.first >= first && m.last <= end),
    swapped:
      verb &&
      cls === 'in' &&
      filled.partner.length > 0 &&
      view.mentions.some((m) => m.marker === 'to' && m.clause === clause && m.first > i),
  }
}

/** "China overtook Japan, and its demand grew": the subject of the clause before. */
function antecedent(view: View, first: number, clause: number): readonly Area[] {
  const before = view.mentions.filter(
    (m) => m.last <= first && m.areas.length === 1 && (m.marker === 'bare' || m.marker === 'poss'),
  )
  return (before.find((m) => m.clause !== clause) ?? before[0])?.areas ?? []
}

function pronounBefore(view: View, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const item = view.items[k]
    if (isWord(item, 'country') || item?.text.toLowerCase() === 'it') return true
    if (tagOf(item, 'area') !== undefined || item?.quantity != null) return false
  }
  return false
}

/** The clause's end, or the next measure word with roles of its own. */
function regionEnd(view: View, i: number): number {
  const { items } = view
  let k = i + 1
  for (; k < items.length; k++) {
    const item = items[k]
    if (item === undefined || item.clause !== items[i]?.clause) {
      // A bracket inside the clause does not end it.
      if (items.slice(k + 1).some((later) => later.clause === items[i]?.clause) && bracketed(view, k))
        continue
      break
    }
    const next = tagOf(item, 'cue')
    if (
      next !== undefined &&
      strong.has(next.cue) &&
      !(next.cue === 'trade' && inBalance(view, k)) &&
      !isWord(items[k - 1], 'and')
    )
      break
    // "a 25% tariff on those from South Korea"
    if (isWord(item, 'those') && tagOf(items[i], 'cue')?.cue !== 'tariff') break
  }
  return k
}

function bracketed(view: View, k: number): boolean {
  for (let b = k; b >= 0 && view.items[b]?.clause === view.items[k]?.clause; b--) {
    if (/^[([（]$/.test(view.items[b]?.text ?? '')) return true
  }
  return false
}

/** "the deficit *in trade* with China": the trade that a balance is of is no measure of its own. */
export function inBalance(view: View, i: number): boolean {
  const before = view.items.slice(Math.max(0, i - 5), i)
  const at = before.findLastIndex((item) =>
    ['deficit', 'surplus', 'balance'].includes(tagOf(item, 'cue')?.cue ?? ''),
  )
  return (
    at >= 0 &&
    before.slice(at).some((item) => isWord(item, 'in', 'of')) &&
    !before.slice(at).some((item) => item.quantity !== null)
  )
}

function fillSubject(
  view: View,
  i: number,
  first: number,
  verb: boolean,
  cls: CueClass,
  filled: Filled,
): 'area' | 'partner' | null {
  const role = roles[cls].subject
  if (role !== 'area' && role !== 'partner') return null
  if (!verb) {
    // "China saw exports to Russia climb": the subject owns the noun when nothing nearer does.
    return null
  }
  const subject = subjectMention(view, i, first)
  // "Chinese automakers sold 50,000 cars in Russia": the origin of the brands, where their market is named beside.
  if (
    subject !== null &&
    role === 'area' &&
    cls === 'sales' &&
    subject.marker === 'adj' &&
    makers(view, subject.last) &&
    view.mentions.some((m) => m.marker === 'in' && m !== subject && m.clause === view.items[i]?.clause)
  ) {
    filled.partner.push(...subject.areas)
    return 'partner'
  }
  if (subject !== null) filled[role].push(...subject.areas)
  return subject === null ? null : role
}

type Region = {
  readonly i: number
  readonly first: number
  readonly end: number
  readonly verb: boolean
  readonly cls: CueClass
}

function fillPhrases(view: View, region: Region, filled: Filled): void {
  const table = roles[region.cls]
  const inside = view.mentions.filter((m) => m.last > region.first && m.first < region.end)
  const before = view.mentions.filter(
    (m) =>
      m.last <= region.first && m.clause === view.items[region.i]?.clause && leads(view, m, region.first),
  )
  for (const mention of [...inside, ...before]) {
    const marker =
      isWord(view.items[mention.last + 1], 'favour') || isWord(view.items[mention.last], 'favour')
        ? 'adj'
        : markerIn(view, mention, region)
    if (marker === null) continue
    // "bought in Russia" is bought from there; "imports in Russia" are its own.
    const role =
      region.verb &&
      region.cls === 'in' &&
      marker === 'in' &&
      (filled.area.length > 0 || pronounBefore(view, region.i))
        ? 'partner'
        : table[marker]
    if (role === 'both') {
      const [a, b] = mention.areas
      if (a === undefined || b === undefined || filled.area.length > 0) continue
      filled.area.push(a)
      filled.partner.push(b)
    } else if (role === 'area' || role === 'partner') {
      if (filled[role].length === 0) filled[role].push(...mention.areas)
      else if (marker === 'object' && role === 'area') continue
      // "China's imports of Russian oil", "India's Russian oil imports": the second attribute is the other side.
      else if (
        marker === 'adj' &&
        role === 'area' &&
        filled.partner.length === 0 &&
        mention.first < region.i
      ) {
        filled.partner.push(...mention.areas)
      }
    }
  }
  // "Saudi crude arrivals in China": what comes in is of the attribute's country where the place is told behind.
  const origin = inside.find(
    (m) => m.marker === 'adj' && m.last < region.i && tagOf(view.items[m.last], 'product') !== undefined,
  )
  const place = inside.find((m) => m.first === region.i + 2 && ['in', 'to', 'into'].includes(m.marker))
  if (
    region.cls === 'in' &&
    !region.verb &&
    origin !== undefined &&
    place !== undefined &&
    filled.partner.length === 0 &&
    filled.area[0] === origin.areas[0]
  ) {
    filled.area = [...place.areas]
    filled.partner = [...origin.areas]
  }
  // "trade of Russia and China", "trade turnover of A and B": both sides under one preposition.
  const [a, b] = filled.area
  if (
    region.cls === 'trade' &&
    filled.partner.length === 0 &&
    a !== undefined &&
    b !== undefined &&
    filled.area.length === 2
  ) {
    filled.area = [a]
    filled.partner = [b]
  }
}

/** A phrase at the head of the clause ("To Russia, exports rose"), with no other noun between that could own it. */
function leads(view: View, mention: Mention, first: number): boolean {
  // "Китаю продали 200 млн"
  const dative =
    view.lang === 'ru' &&
    mention.marker === 'bare' &&
    caseOf(view.items[mention.first]?.text ?? '') === 'dative'
  if ((mention.marker === 'bare' && !dative) || mention.marker === 'adj' || mention.marker === 'poss')
    return false
  const between = view.items.slice(mention.last, first)
  return !between.some((item) => tagOf(item, 'cue') !== undefined && tagOf(item, 'cue')?.cue !== 'figure')
}

/** What the mention is to the measure word: its marker, `object` for the attribute of what is moved, null for a stranger. */
function markerIn(view: View, mention: Mention, region: Region): Mention['marker'] | 'object' | null {
  const { marker } = mention
  const left = mention.last <= region.i
  if (left && mention.first >= region.first)
    return region.verb ? null : marker === 'bare' || marker === 'of' ? 'adj' : marker
  // "die Ausfuhren Chinas"
  if (marker === 'poss') return region.verb ? null : genitiveOf(view, mention, region.i)
  if (marker === 'adj') return objectOf(view, mention, region) ? 'object' : null
  if (marker === 'bare') {
    // "sends China coal", "sold India more crude"
    if (view.lang === 'zh') return objectZh(mention, region.i, region.cls)
    if (
      region.verb &&
      (region.cls === 'flow' || region.cls === 'sales' || region.cls === 'out') &&
      mention.first === region.i + 1
    )
      return 'to'
    return region.verb ? receiverOf(view, mention, region.cls) : genitiveOf(view, mention, region.i)
  }
  const local = spokenAs(view, mention, region.cls, region.verb)
  if (local !== null) return local
  if (marker === 'in' && tagOf(view.items[mention.first], 'area')?.form === 'city') return null
  // "the highest in Asia since": a place of comparison, not the market.
  if (marker === 'of' && mention.first > region.i + 6) return null
  return marker
}

/** "imports of *Russian* goods", "bought *Russian* oil": an attribute in the object of the measure word. */
function objectOf(view: View, mention: Mention, region: Region): boolean {
  const between = view.items.slice(region.i + 1, mention.first)
  if (region.verb)
    return !between.some(
      (item) =>
        tagOf(item, 'move')?.sign !== undefined && item.quantity === null && tagOf(item, 'move')?.sign !== 0,
    )
  // "импорт российского СПГ", "Importe russischer Kohle": the attribute of what is moved follows at once.
  if (
    (view.lang === 'ru' || view.lang === 'de') &&
    between.every((item) => isWord(item, 'neutral', 'article'))
  )
    return true
  // "пошлина 100% на китайские электромобили", "aranceles del 37 % a los coches chinos": the rate may stand between.
  if (region.cls === 'tariff' && view.lang !== 'en')
    return (
      between.length <= 9 &&
      between.some((item) => isWord(item, 'on', 'to', 'for')) &&
      between.every((item) => item.quantity === null || item.quantity.form === 'percent')
    )
  return (
    between.length <= 3 &&
    (between.some((item) => isWord(item, 'of', 'on', 'for')) ||
      / on$/.test(view.items[region.i]?.text ?? '')) &&
    !between.some((item) => item.quantity !== null)
  )
}
