import type { Area } from '@factline/schema/vocabulary/areas'
import { isWord, tagOf, firstBehind } from '../bind/item.ts'
import type { View } from '../bind/view.ts'

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
