import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf, firstBehind } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { CueClass } from '../lexicon/tag.ts'
import type { Filled } from './phrases.ts'

/** 韩国自俄罗斯进口: the bare name before the phrase is whose imports they are. None, or one area. */
export function ownerLeft(
  view: View,
  first: number,
  clause: number,
  partners: readonly Area[],
): readonly Area[] {
  const left = view.mentions.findLast((m) => m.last <= first && m.clause === clause && m.marker === 'bare')
  if (left === undefined || left.areas.some((area) => partners.includes(area))) return []
  const apart = view.items
    .slice(left.last, first)
    // 沙特位居第二，10月对华供应711万吨: a place among the suppliers is told of who goes on to supply.
    .some(
      (item) => (item.quantity !== null && item.quantity.form !== 'rank') || tagOf(item, 'cue') !== undefined,
    )
  return apart ? [] : left.areas
}

/** "Россия и Индия довели товарооборот до …", 印度和俄罗斯计划将双边贸易额…: two subjects before the trade that is theirs. */
export const pairLeft = (view: View, at: number): readonly Area[] =>
  view.mentions.findLast(
    (m) =>
      m.last <= at &&
      m.clause === view.items[at]?.clause &&
      (m.marker === 'bare' || m.marker === 'pair') &&
      m.areas.length === 2,
  )?.areas ?? []

/** "With a capacity of 19 million bpd, *the United States* is …": whose the measure is that opens the sentence. */
export function ownerBehind({ items, mentions }: View, at: number, first: number): readonly Area[] {
  if (first > 2 || !isWord(items[0], 'with')) return []
  const comma = firstBehind(items, at, (item) => item.text === ',')
  if (comma < 0 || !items.slice(at, comma).some((item) => item.quantity !== null)) return []
  const owner = mentions.find(
    (m) => m.marker === 'bare' && m.areas.length === 1 && m.first > comma && m.first - comma <= 2,
  )
  return owner?.areas ?? []
}

/** 印度的*拉美*原油进口量: behind an owner a name right before the goods is where they come from. */
export function innerLeft({ items, mentions, lang }: View, at: number, cls: CueClass, filled: Filled): void {
  if (lang !== 'zh' || cls !== 'in' || filled.area.length !== 1 || filled.partner.length > 0) return
  const inner = mentions.find((m) => m.last <= at && m.areas[0] === filled.area[0] && m.areas.length === 1)
  const owner = mentions.find((m) => m.marker === 'poss' && m.last + 1 === inner?.first)
  const goods = items.slice(inner?.last, at)
  if (inner === undefined || owner?.areas.length !== 1 || goods.length === 0) return
  if (!goods.every((item) => tagOf(item, 'product') !== undefined)) return
  filled.area = [...owner.areas]
  filled.partner = [...inner.areas]
}
