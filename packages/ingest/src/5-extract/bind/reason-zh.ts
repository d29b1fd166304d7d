import { type Item, isMark, tagOf } from './item.ts'

/** What a Chinese reason opens with, and the words that it closes with right before its mark. */
const opening = new Set(['受', '在', '得益于', '由于', '因', '随着', '拜'])
const closing =
  /(?:带动|帶動|拉动|拉動|推动|推動|驱动|影响|影響|提振|支撑|支撐|作用|刺激|拖累|冲击|衝擊|之赐|之賜)下?$/

/**
 * 受半导体出口增长带动，韩国出口额…: what drove the figure of the next clause is neither its ware nor its flow. The words of
 * such a reason, which has no number in it, lose what they are tagged with.
 */
export function plainReasonsHan(items: Item[], text: string): Item[] {
  let from = -1
  let plain: Item[] | null = null
  items.forEach((item, i) => {
    const ends = isMark(item, ',，')
    if (from >= 0 && (ends || tagOf(item, 'move') !== undefined)) {
      const first = items[from] as Item
      if (closing.test(text.slice(first.start, items[i - 1]?.end))) {
        plain = (plain ?? items).map((one, k) => (k > from && k < i ? { ...one, tags: [] } : one))
        from = -1
      } else if (ends) from = -1
    } else if (item.quantity !== null || isMark(item, '。;；:：')) from = -1
    else if (from < 0 && opening.has(item.text)) from = i
  })
  return plain ?? items
}
