import type { Area } from '@factline/schema/vocabulary/areas'
import type { Product } from '@factline/schema/vocabulary/products'
import { isCue, isWord, isMark, firstBehind, lastBefore } from '../bind/item.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto, isEnergy } from '../lexicon/product-kind.ts'
import { ownDrafts } from './own-drafts.ts'
import type { Reading, Sentence } from './reading.ts'

/** "Russia 9.3 and Saudi Arabia 7.1 million tons, or 19% and 15%": the nth of as many shares is of the nth partner told. */
export function ofNthPart({ view, lists }: Sentence, q: number, { drafts }: Reading): Area | null {
  const members = lists.get(q)?.members ?? []
  if (members.length < 2) return null
  const told = ownDrafts(view, drafts).filter((one) => one.kind === 'level' && one.partner !== 'WORLD')
  const partners = new Set(told.map((one) => one.partner))
  const between = view.mentions.some(
    (m) => (view.items[m.first]?.start ?? 0) > (told.at(-1)?.value_start ?? 0),
  )
  return told.length === members.length && partners.size === told.length && !between
    ? (told[members.indexOf(q)]?.partner ?? null)
    : null
}

/** "LNG made up 31% of Italy's gas imports": a kind of the fuel that the whole is of, as the subject of the clause. */
export function leadingProduct({ view }: Sentence, q: number, whole: Product | null): Product | null {
  const { items } = view
  const clause = items[q]?.clause
  const zh = view.lang === 'zh' ? subjectZh(items, q) : null
  const own =
    zh ??
    items.findIndex(
      (item) => item.clause === clause && !isWord(item, 'article', 'while', 'and') && !isMark(item, ',;:—–'),
    )
  const product = namedOf(items[own])?.product ?? null
  const verb = firstBehind(items, own, (item) => isWord(item, 'account'), 3)
  if (product === null || verb < 0 || verb > q || whole === null || whole === product) return null
  // "Registrations rose to 235,528; battery-electric cars accounted for 19.3%"
  const powered = isAuto(product) && product !== 'cars' && whole === 'cars'
  return powered || (isEnergy(product) && isEnergy(whole)) ? product : null
}

/** 其中新能源汽车销量占汽车总销量的49.7%: the kind right before the verb, with or without what is counted of it. */
function subjectZh(items: Sentence['view']['items'], q: number): number | null {
  const verb = lastBefore(items, q, (item) => isWord(item, 'account'), 7)
  if (verb < 0) return null
  const from = lastBefore(items, verb, (item) => !isOf(item))
  // 新能源新车: what is new of a kind is of that kind.
  const kind = namedOf(items[from])?.product === 'cars' && namedOf(items[from - 1]) !== null ? from - 1 : from
  return namedOf(items[kind]) === null ? null : kind
}
const isOf = (item: Sentence['view']['items'][number]): boolean =>
  isCue(item, 'sales', 'production', 'out') || isWord(item, 'neutral', 'of')
