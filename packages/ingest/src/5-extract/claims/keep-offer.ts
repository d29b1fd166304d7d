import type { View } from '../bind/view.ts'
import { namedOf } from '../frames/named.ts'
import type { Reading } from './reading.ts'

/**
 * Notes whose goods a sentence spoke of without a figure: "Mongolian coal keeps rolling south", "Who buys Venezuelan oil?".
 * Who buys or receives something in the next sentence, does so from there.
 */
export function keepOffer(view: View, { drafts, state }: Reading): void {
  if (drafts.at(-1)?.sentence === view.sentence) return
  const offers = view.mentions.flatMap((m) => {
    const product = m.marker === 'adj' && m.areas.length === 1 ? namedOf(view.items[m.last])?.product : null
    const [area] = m.areas
    return product == null || product === 'goods' || area === undefined ? [] : [{ area, product }]
  })
  const [offer] = offers
  const others = view.mentions.some((m) => m.areas.some((area) => area !== offer?.area))
  if (offer !== undefined && offers.length === 1)
    state.offer = { ...offer, sentence: view.sentence, alone: !others }
}
