import { type Item, isWord, tagOf } from './item.ts'

/** An attribute belongs to an organisation or a person at most this many items behind it. */
const within = 4

/**
 * Masks areas that only say whose ministry, agency or minister speaks ("Russia's Finance Ministry", "Chinese President
 * Xi", "Ministry of Energy of Kazakhstan"): they are neither market nor partner.
 */
export function maskSpeakers(items: readonly Item[]): void {
  items.forEach((item, i) => {
    if (!isWord(item, 'org', 'person') || tagOf(item, 'area') !== undefined) return
    for (let k = i - 1; k >= 0 && k >= i - within; k--) {
      const before = items[k]
      if (
        before === undefined ||
        before.quantity !== null ||
        before.period !== null ||
        /^[,;.:()]$/.test(before.text)
      )
        break
      const area = tagOf(before, 'area')
      if (area !== undefined && (area.form === 'adjective' || isWord(items[k + 1], 'poss') || k === i - 1)) {
        before.masked = true
        break
      }
      if (
        tagOf(before, 'move')?.pos === 'v' ||
        tagOf(before, 'cue') !== undefined ||
        isWord(before, 'to', 'from', 'with')
      )
        break
    }
    for (let k = i + 1; k < items.length && k <= i + within + 1; k++) {
      const after = items[k]
      if (after === undefined || /^[,;.:()]$/.test(after.text) || after.quantity !== null) break
      if (
        tagOf(after, 'area') !== undefined &&
        isWord(items[k - 1], 'of', 'article') &&
        (isWord(items[k - 1], 'of') || isWord(items[k - 2], 'of'))
      )
        after.masked = true
      else if (
        tagOf(after, 'say') !== undefined ||
        tagOf(after, 'move')?.pos === 'v' ||
        tagOf(after, 'cue') !== undefined
      )
        break
    }
  })
}
