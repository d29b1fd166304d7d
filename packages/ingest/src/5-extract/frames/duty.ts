import type { Area } from '@factline/schema/vocabulary/areas'
import { type Item, isWord, tagOf, isOneOf, wordSet, firstBehind, lastBefore } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'

/** Fills who sets the duty at item `i`, and whose goods it is put on. */
export function dutySides(view: View, i: number, filled: { area: Area[]; partner: Area[] }): void {
  const flow = taxedFlow(view, i) ?? burdenedFlow(view, i)
  if (flow !== null) {
    filled.area = [flow.to]
    filled.partner = [flow.from]
    return
  }
  const levier = relative(view, i)
  if (levier !== null) filled.area = [...levier]
  const taxpayer = levier === null ? payer(view, i) : null
  if (taxpayer !== null) {
    filled.area = filled.area.filter((one) => !taxpayer.areas.includes(one))
    if (filled.partner.length === 0) filled.partner.push(...taxpayer.areas)
  }
  if (taxpayer === null && filled.area.length === 0) filled.area.push(...imposer(view, i))
  if (filled.partner.length === 0) filled.partner.push(...taxed(view, i, filled.area))
  const onWithin = levier === null ? 4 : targetReach
  if (filled.partner.length === 0) filled.partner.push(...target(view, i, filled.area, onWithin))
}

const levying = wordSet(
  'imposed|imposes|put|puts|levied|levies|charges|charged|had|has|slapped|placed|announced|set',
)

/** "the 10% duties *the US already had in place* on Brazilian goods": who levies them in a clause on them. */
function relative({ items, mentions, lang }: View, i: number): readonly Area[] | null {
  if (lang !== 'en') return null
  const who = mentions.find((m) => m.first > i && m.first - i <= 2 && m.marker === 'bare')
  if (who === undefined || who.areas.length !== 1) return null
  const between = items.slice(i + 1, who.first)
  const verb = items.slice(who.last, who.last + 2)
  return between.every((item) => isWord(item, 'article')) && verb.some((item) => isOneOf(item, levying))
    ? who.areas
    : null
}

/** How far behind the duty what it is put on may stand, in items. */
const targetReach = 9

/** "a duty on *many Chinese goods*", "another 25% duty on imports *from India*": whose goods stand behind "on". */
function target(view: View, i: number, areas: readonly Area[], onWithin: number): readonly Area[] {
  const { items, mentions } = view
  if (view.lang !== 'en') return []
  const on = / on$/i.test(items[i]?.text ?? '')
    ? i
    : firstBehind(items, i, (item) => isWord(item, 'on', 'against'), onWithin)
  if (on < 0) return []
  const whose = mentions.find(
    (m) =>
      m.first > on &&
      m.first - on <= targetReach &&
      ['adj', 'from', 'on', 'against', 'bare'].includes(m.marker) &&
      !areas.includes(m.areas[0] ?? ''),
  )
  const clear =
    whose !== undefined &&
    items.slice(on + 1, whose.first).every(
      (item) =>
        // "on $30 billion worth of American goods"
        (item.quantity === null || item.quantity.form === 'amount') && item.clause === items[i]?.clause,
    )
  return clear ? whose.areas : []
}

/** How far behind the duty the flow that it is put on may stand, in items. */
const flowReach = 12

/** "a 50% tariff on Indian *exports to the United States*": who takes the goods in levies it. */
function taxedFlow(view: View, i: number): { readonly from: Area; readonly to: Area } | null {
  const { items, mentions } = view
  const flow = firstBehind(
    items,
    i,
    (item) => ['out', 'flow'].includes(tagOf(item, 'cue')?.cue ?? '') && tagOf(item, 'cue')?.pos !== 'v',
    flowReach,
  )
  const to = mentions.find((m) => m.marker === 'to' && m.first > flow && m.first - flow <= 3)
  const from = mentions.find(
    (m) => m.first > i && m.last <= flow && (m.marker === 'adj' || m.marker === 'poss' || m.marker === 'on'),
  )
  const [taker] = to?.areas ?? []
  const [giver] = from?.areas ?? []
  if (view.lang !== 'en' || flow < 0 || to?.areas.length !== 1 || from?.areas.length !== 1) return null
  return taker === undefined || giver === undefined || taker === giver ? null : { from: giver, to: taker }
}

const bearing = wordSet('face|faces|faced|facing|pay|pays|paid|subject|incur|incurred|attract|attracted')

/** "Brazilian *exports to the US* face tariffs of 50%": who takes in what bears the duty levies it. */
function burdenedFlow({ items, mentions, lang }: View, i: number): { from: Area; to: Area } | null {
  const clause = items[i]?.clause
  const verb =
    lang === 'en'
      ? lastBefore(items, i, (item) => item.clause === clause && isOneOf(item, bearing), payReach)
      : -1
  const flow = lastBefore(
    items,
    verb,
    (item) => ['out', 'flow'].includes(tagOf(item, 'cue')?.cue ?? '') && tagOf(item, 'cue')?.pos !== 'v',
    payReach,
  )
  const to = mentions.find((m) => m.marker === 'to' && m.first > flow && m.last <= verb)
  const from = mentions.findLast(
    (m) => m.last <= flow && flow - m.last <= 2 && (m.marker === 'adj' || m.marker === 'poss'),
  )
  const [taker] = to?.areas ?? []
  const [giver] = from?.areas ?? []
  return flow < 0 || taker === undefined || giver === undefined || taker === giver
    ? null
    : { from: giver, to: taker }
}

const leviesOrCharges = wordSet('levies|charges|taxes')

/** Who sets a duty: the nearest subject before it, also one who only speaks ("China's finance ministry announces"). */
function imposer(view: View, i: number): Area[] {
  const subject = view.mentions.findLast(
    (m) =>
      m.last <= i &&
      (m.marker === 'bare' ||
        m.marker === 'poss' ||
        // "The US levies a 25% tariff"
        (m.last < i && isOneOf(view.items[m.last], leviesOrCharges))) &&
      m.areas.length === 1,
  )
  if (subject !== undefined) return [...subject.areas]
  for (let k = i - 1; k >= 0; k--) {
    const area = tagOf(view.items[k], 'area')
    if (area !== undefined && view.items[k]?.masked === true) return [area.area]
    // "The European Commission imposed": an office that is a source too.
    const source = tagOf(view.items[k], 'source')
    if (source !== undefined && source.area !== null) return [source.area]
  }
  return []
}

const madeOrBuilt = wordSet('made|built|produced|manufactured|assembled|imported|originating|shipped')
const madeOrBuiltBare = wordSet('made|built|produced|manufactured')

/** "American goods will pay a tariff": the attribute of goods before the duty. */
function taxed(view: View, i: number, areas: readonly Area[]): readonly Area[] {
  const goods = view.mentions.find(
    (m) =>
      m.last <= i &&
      m.marker === 'adj' &&
      m.clause === view.items[i]?.clause &&
      tagOf(view.items[m.last], 'product') !== undefined &&
      !areas.includes(m.areas[0] ?? ''),
  )
  if (goods !== undefined) return goods.areas
  // "duties on electric vehicles made in China": where what is taxed comes from.
  const made = view.items.findIndex(
    (item, k) =>
      (k > i &&
        k - i <= 12 &&
        isOneOf(item, madeOrBuilt) &&
        tagOf(view.items[k - 1], 'product') !== undefined) ||
      (k > i && k - i <= 14 && isOneOf(item, madeOrBuiltBare) && view.items[k - 1]?.text === ')'),
  )
  const origin = made < 0 ? undefined : view.mentions.find((m) => m.first > made && m.first - made <= 2)
  return origin !== undefined && origin.areas.length === 1 && !areas.includes(origin.areas[0] ?? '')
    ? origin.areas
    : []
}

const facesOrFaced = wordSet(
  'faces|face|faced|facing|pays|pay|paying|incurs|incur|encounters|encounter|sees|see|gets|get|receives|receive|attracts|attract',
)

/** The makers whose cars a duty is put on: "*BYD* will face a 17% duty", "for *Geely* the duty is 20%", "cars from *SAIC*". */
export function taxedMakers(view: View, i: number): number[] {
  const { items } = view
  return items.flatMap((item, k) => {
    if (k >= i || item.clause !== items[i]?.clause || tagOf(item, 'company')?.sector !== 'autos') return []
    const before = items[k - 1]?.text ?? ''
    const pays = items.slice(k + 1, i).some((one) => isOneOf(one, facesOrFaced))
    return pays || /^(?:for|from|on)$/i.test(before) ? [k] : []
  })
}

/** How far before the duty a verb of paying may stand, in items, and "have", which says so only close by. */
const payReach = 7
const bearReach = 4

/** "India faces a 50% tariff", "Vietnam pays 20% duty": the subject is who is taxed, not who taxes. */
function payer(view: View, i: number): Mention | null {
  const { items } = view
  const verbBefore = (reach: number, is: (text: string, k: number) => boolean): number =>
    lastBefore(items, i, (item, k) => item.clause === items[i]?.clause && is(item.text, k), reach)
  const pays = verbBefore(
    payReach,
    (text, k) =>
      /^(?:faces?|faced|facing|pays?|paid|paying|subject|hit|slapped|saddled|charged|cope|coping|contend|contending)$/i.test(
        text,
      ) &&
      items[k + 1]?.lower !== 'back' &&
      (!/^(?:hit|slapped|charged)$/i.test(text) || isWord(items[k - 1], 'be')),
  )
  // "Cambodia will have a 49% duty": with no word on what, it is who has it put on.
  const bears =
    pays < 0 &&
    !items.slice(i, i + 5).some((item) => isWord(item, 'on', 'for') || /(?: on|^against)$/i.test(item.text))
      ? verbBefore(bearReach, (text) => /^(?:have|has|gets?)$/i.test(text))
      : pays
  if (bears < 0) return null
  const subject = view.mentions.findLast(
    (m) =>
      m.last <= bears &&
      (m.marker === 'bare' ||
        m.marker === 'adj' ||
        m.marker === 'poss' ||
        // "Goods from Vietnam", "cars made in China will face a duty"
        m.marker === 'from' ||
        isOneOf(items[m.first - 2], madeOrBuiltBare)) &&
      m.areas.length > 0,
  )
  return subject ?? null
}

/** "*It* lifted the import duty on cars": who sets the duty at item `i` was named before. */
export const setByIt = ({ items, lang }: View, i: number): boolean =>
  lang === 'en' &&
  items.slice(Math.max(0, i - 6), i).some((item) => item.clause === items[i]?.clause && item.lower === 'it')

/** "Imported cars" are a part of all cars wherever they are counted; what is put on them is put on cars. */
export const onImportedCars = (items: readonly Item[]): boolean =>
  items.some((item) => item.lower === 'imported cars')
