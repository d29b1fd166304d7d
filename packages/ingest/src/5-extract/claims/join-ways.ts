import { isWord, isOneOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'

const way = wordSet(
  'cames from|cames|came from|came|comes from|comes|come from|come|coming from|went|goes|goe|gos|go',
)

/** How far behind its noun the verb may stand, in items. */
const reach = 9

/**
 * "most of Germany's *imports* in August *came from* China": the verb tells only the other end of the flow that its
 * subject names, and what is counted behind it is counted of that.
 */
export function joinWays({ items, mentions }: View, frames: Frame[]): Frame[] {
  return frames.filter((verb, n) => {
    const noun = frames[n - 1]
    if (
      noun === undefined ||
      !verb.verb ||
      noun.verb ||
      verb.cls !== 'flow' ||
      !['in', 'out'].includes(noun.cls) ||
      noun.clause !== verb.clause ||
      verb.at - noun.at > reach ||
      noun.partners.length > 0 ||
      !isOneOf(items[verb.at], way)
    )
      return true
    const between = items.slice(noun.at + 1, verb.at)
    if (
      between.some(
        (item) => item.quantity !== null || item.text === ',' || isWord(item, 'and', 'while', 'who'),
      )
    )
      return true
    // "2.5% of India's imports came from Russia" is a share of all of them.
    const share = items.findIndex(
      (item, k) =>
        k < noun.at &&
        noun.at - k <= reach &&
        item.quantity?.form === 'percent' &&
        isWord(items[k + 1], 'of'),
    )
    if (share >= 0) return true
    const ends =
      mentions.find((m) => m.first > verb.at && m.first - verb.at <= 3 && m.marker !== 'in')?.areas ?? []
    if (ends.length === 0 || ends.some((area) => noun.areas.includes(area))) return true
    noun.partners = ends
    return false
  })
}

const sided = new Set<Frame['cls']>(['deficit', 'surplus'])

/** "the oil and gas trade *balance* had a *deficit* of 1.9 billion": both words are of one balance. */
export function shareBalance({ items }: View, frames: readonly Frame[]): void {
  frames.forEach((deficit, n) => {
    const balance = frames[n - 1]
    if (balance?.cls !== 'balance' || !sided.has(deficit.cls) || balance.clause !== deficit.clause) return
    if (items.slice(balance.at, deficit.at).some((item) => item.text === ',' || isWord(item, 'and', 'while')))
      return
    if (deficit.products.length === 0) deficit.products = balance.products
    if (deficit.areas.length === 0) deficit.areas = balance.areas
    if (deficit.partners.length === 0) deficit.partners = balance.partners
  })
}
