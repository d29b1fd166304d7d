import { type Item, isMark, tagOf } from './item.ts'

/** What a Chinese reason opens with, and the words that it closes with right before its mark or the verb of change. */
const opening = new Set(['受', '得益于', '由于', '因', '随着', '拜'])
const closing =
  /(?:带动|帶動|拉动|拉動|推动|推動|驱动|影响|影響|提振|支撑|支撐|作用|刺激|拖累|冲击|衝擊|之赐|之賜)下?$/

/**
 * 受半导体出口增长带动，韩国出口额…: what drove the figure is neither its ware nor its flow. The words of such a reason, which has
 * no number in it, lose what they are tagged with. 在 is a reason only where it closes with 下, for it tells places too.
 */
export function plainReasonsHan(items: Item[], text: string): Item[] {
  let from = -1
  let plain: Item[] | null = null
  items.forEach((item, i) => {
    const ends = isMark(item, ',，')
    if (from >= 0 && (ends || tagOf(item, 'move') !== undefined)) {
      const reason = text.slice(items[from]?.start, items[i - 1]?.end)
      if (closing.test(reason) && (!reason.startsWith('在') || reason.endsWith('下'))) {
        // 因春节原油进口受影响: what stands before the one who suffers is what is counted.
        const at = items.slice(from, i).findLastIndex((one) => opening.has(one.text))
        const start = at > 0 ? from + at : from
        plain = (plain ?? items).map((one, k) => (k > start && k < i ? { ...one, tags: [] } : one))
        from = -1
      } else if (ends) from = -1
    } else if (item.quantity !== null || isMark(item, '。;；:：')) from = -1
    else if (from < 0 && (opening.has(item.text) || item.text === '在')) from = i
  })
  return plain ?? items
}
