import type { Area } from '@factline/schema/vocabulary/areas'
import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { originOf } from '../discourse/reporter.ts'
import { buildFrame } from '../frames/build-frame.ts'
import type { Frame } from '../frames/frame.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'

/** "Tesla's market share in Germany fell to 1.2%", "Norway's electric car share": a share of sales without a word for them. */
export function marketShares(view: View, frames: readonly Frame[]): Frame[] {
  if (
    frames.some((one) => one.cls !== 'brands') ||
    !view.items.some((item) => item.quantity?.form === 'percent')
  )
    return []
  const at = view.items.findIndex((item) => tagOf(item, 'cue')?.cue === 'share')
  if (at < 0) return []
  const frame = buildFrame(view, at)
  const there = inMarket(view, at)
  const auto = [
    // 日系车在中国市场的份额
    there !== null && view.items.some((item) => isAuto(namedOf(item)?.product ?? null)),
    ...frame.companies.map((one) => one.sector === 'autos'),
    ...frame.products.map((one) => isAuto(one.product)),
    // «в России доля китайских брендов достигла 52%»: brands are those of vehicles.
    view.lang !== 'en' && frames.length > 0,
  ].some(Boolean)
  if (!auto && !/^(?:market|marktanteil|рыночн|市占|市場|市场|渗透)/i.test(view.items[at]?.text ?? ''))
    return []
  // "Chinese EVs had a share of 10%": whose cars they are is not where the market is.
  const origins = new Set(view.mentions.filter((m) => originOf(view, m)).flatMap((m) => m.areas))
  const places = [frame.areas, frame.companies.length > 0 ? [] : frame.partners].map((all) =>
    all.filter((one) => !origins.has(one)),
  )
  const areas = places.find((all) => all.length > 0) ?? there ?? []
  return [{ ...frame, cls: 'market', areas, partners: [] }]
}

/** 在中国市场的份额: the country whose market is named right before the share at item `at`. */
const inMarket = ({ items, mentions, lang }: View, at: number): readonly Area[] | null =>
  lang === 'zh' && items[at - 1]?.text === '的' && /市[场場]$/u.test(items[at - 2]?.text ?? '')
    ? (mentions.find((m) => m.last === at - 1)?.areas ?? null)
    : null
