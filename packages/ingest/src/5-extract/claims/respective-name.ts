import { hasTag, type Item, isMark, isOneOf, isWord, lastBefore, tagOf, wordSet } from '../bind/item.ts'
import { perView, type View, wordsIn } from '../bind/view.ts'
import { resolve } from '../discourse/resolve.ts'
import { also, type Subject } from '../discourse/state.ts'
import type { Frame } from '../frames/frame.ts'
import { companyOf, namedOf } from '../frames/named.ts'
import type { Fits, Found } from './found.ts'
import type { Reading, Sentence } from './reading.ts'
import { isMarket, ofCompany, refill } from './refill.ts'

/** A part of a list of names: from one comma or "and" to the next. */
type Part = { readonly from: number; readonly to: number }

/** How far behind the last of its numbers, or in Chinese before the first, "respectively" may stand, in items. */
const reach = 8

/** The numbers that "respectively" shares out: those of one form beside each other. */
const sharedOut = perView(({ items, lang }: View): readonly number[] => {
  const at = items.findIndex((item) => isWord(item, 'respectively'))
  const ahead = lang === 'zh'
  const step = ahead ? 1 : -1
  const found: number[] = []
  for (let k = at + step; at >= 0 && k >= 0 && k < items.length; k += step) {
    const item = items[k] as Item
    if (item.quantity !== null && item.quantity.form !== 'rank') found.push(k)
    else if (found.length === 0 ? Math.abs(k - at) > reach : !joins(item)) break
  }
  const list = ahead ? found : found.reverse()
  return list.every((k) => items[k]?.quantity?.form === items[list[0] ?? 0]?.quantity?.form) ? list : []
})

/** What may stand between two numbers of such a list: "up 11 per cent *and down* 1.5 per cent". */
const joins = (item: Item): boolean =>
  isMark(item, ',、，') ||
  isWord(item, 'and', 'article', 'by', 'to', 'on', 'of', 'neutral') ||
  tagOf(item, 'move') !== undefined

const whileOrBut = wordSet('while|whereas|but|although|а|но|während|mientras')

/** The names of the list before item `first`, parted at commas and "and"; a head or an end without a name is none of them. */
function partsAhead(items: readonly Item[], first: number, length: number): readonly Part[] {
  const start =
    lastBefore(
      items,
      first,
      (item) =>
        (item.quantity !== null && item.quantity.form !== 'rank') ||
        isMark(item, ';；，') ||
        isOneOf(item, whileOrBut),
    ) + 1
  const whole = partedAt(items, start, first, (item) => isMark(item, ',、') || isWord(item, 'and'))
  // 汽车、燃料、建筑及采矿机械: where the last name has an "and" of its own only the marks part the names.
  return whole.length > length ? partedAt(items, start, first, (item) => isMark(item, '、')) : whole
}

function partedAt(
  items: readonly Item[],
  start: number,
  end: number,
  parts: (item: Item) => boolean,
): Part[] {
  const found: Part[] = []
  let from = start
  for (let k = start; k <= end; k++) {
    if (k < end && !parts(items[k] as Item)) continue
    if (k > from) found.push({ from, to: k })
    from = k + 1
  }
  while (found[0] !== undefined && !namesAny(items, found[0])) found.shift()
  for (let last = found.at(-1); last !== undefined && !namesAny(items, last); last = found.at(-1)) found.pop()
  return found
}

const namesAny = (items: readonly Item[], { from, to }: Part): boolean =>
  items.slice(from, to).some((item) => hasTag(item, 'area', 'company', 'product', 'skip'))

/**
 * "while those to *the US and the EU* were up 11 per cent and down 1.5 per cent, respectively", "Imports from *EU countries
 * and the rest of the continent* fell 1.2% and 0.6%, respectively": the nth of as many names is that of the nth number, also
 * where the others are none of ours. Null where names and numbers are not as many.
 */
export function respectiveName(sentence: Sentence, q: number, reading: Reading, fits: Fits): Found | null {
  if (!wordsIn(sentence.view).has('respectively')) return null
  const subject = nthNamed(sentence, q, reading, fits)
  return subject === null ? null : { subject, frame: null, how: 'ellipsis', margin: 0.5, distance: 0 }
}

function nthNamed(sentence: Sentence, q: number, reading: Reading, fits: Fits): Subject | null {
  const { view } = sentence
  const numbers = sharedOut(view)
  const [first] = numbers
  const nth = numbers.indexOf(q)
  if (first === undefined || numbers.length < 2 || nth < 0) return null
  const { items } = view
  const parts = partsAhead(items, first, numbers.length)
  const part = parts[nth]
  if (part === undefined || parts.length !== numbers.length) return null
  const frame = sentence.frames.findLast(
    (one) => one.at < first && one.at >= (parts[0]?.from ?? 0) && fits(one),
  )
  // "Exports and imports grew by 8% and 10%, respectively": the numbers are of two measures.
  if (frame !== undefined && sentence.twins.has(frame)) return null
  const base = frame === undefined ? lastTold(sentence, first, reading) : null
  if (frame === undefined && (base === null || !fits(base))) return null
  const rest = parts.flatMap((one) => items.slice(one.from, one.to))
  const own = items.slice(part.from, part.to).filter((item) => !item.masked && item.quantity === null)
  if (rest.some((item) => companyOf(item)?.sector === 'autos')) {
    const makers = own.flatMap((item) => companyOf(item) ?? [])
    const [maker] = makers
    if (maker === undefined || makers.length > 1) return null
    if (base !== null) return isMarket(base) ? ofCompany(base, maker, also(base.inherited)) : null
    return frame === undefined ? null : told({ ...frame, companies: [maker] }, sentence, reading)
  }
  const later = parts
    .slice(1)
    .some((one) =>
      items
        .slice(one.from, one.to)
        .some((item) => (tagOf(item, 'area') ?? tagOf(item, 'skip')) !== undefined),
    )
  if (later) {
    const mention = view.mentions.findLast((m) => m.first < part.to && m.last > part.from)
    const area = own.flatMap((item) => tagOf(item, 'area')?.area ?? []).at(-1)
    if (mention === undefined || area === undefined) return null
    if (base !== null) return refill(base, area, mention.marker)
    if (frame === undefined) return null
    if (frame.partners.includes(area)) return told(frame, sentence, reading, { partner: area })
    return told(frame, sentence, reading, frame.areas.includes(area) ? { area } : { partner: area })
  }
  const wares = own.flatMap((item) => namedOf(item) ?? [])
  const [ware] = wares
  if (ware?.product == null || ware.weak || wares.length > 1) return null
  if (base !== null)
    return {
      ...base,
      product: ware.product,
      detail: ware.detail,
      inherited: also(base.inherited),
      productSaid: true,
    }
  return frame === undefined ? null : told({ ...frame, products: [ware] }, sentence, reading)
}

const told = (frame: Frame, { view }: Sentence, { state, topic }: Reading, pick = {}): Subject | null =>
  resolve(frame, state, topic, view.paragraph, pick)

/** "those to", or no measure word at all: the series told before. */
function lastTold({ frames, series }: Sentence, first: number, { state }: Reading): Subject | null {
  const earlier = frames.findLast((one) => one.at < first)
  return (earlier === undefined ? state.last : series.get(earlier)) ?? null
}
