import { isWord, tagOf } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'
import type { Frame, Named } from '../frames/frame.ts'
import { namedOf } from '../frames/named.ts'
import { isAuto } from '../lexicon/product-kind.ts'

/** How far from its beginning a sentence may name the class that it is on: "In July new electric vehicles …". */
const reach = 5

const counted: ReadonlySet<Frame['cls']> = new Set(['sales', 'production', 'out', 'in', 'flow', 'receive'])

/**
 * "*Heavy lorries* saw 325 registrations, against 257 in July 2020": a sentence that opens with a class of vehicles is on
 * it, and so are its measure words that name no product.
 */
export function ofHeadClass(view: View, frames: Frame[]): Frame[] {
  const head = headClass(view)
  return head === null
    ? frames
    : frames.map((frame) =>
        counted.has(frame.cls) &&
        frame.products.length + frame.companies.length === 0 &&
        !frame.total &&
        !isWhole(view, frame)
          ? { ...frame, products: [head] }
          : frame,
      )
}

const headClass = perView(({ items }): Named | null => {
  for (let k = 0; k < Math.min(reach, items.length); k++) {
    const item = items[k]
    const named = namedOf(item)
    if (item === undefined || item.quantity !== null) return null
    if (named !== null)
      return isAuto(named.product) && !named.weak && named.product !== 'auto_parts' && !isJoined(items[k + 1])
        ? named
        : null
    if (item.period === null && !isPlain(item)) return null
  }
  return null
})

type Item = View['items'][number]

const isPlain = (item: Item): boolean =>
  isWord(item, 'article', 'neutral', 'in') || tagOf(item, 'area')?.form === 'adjective' || item.text === ','

const isJoined = (item: Item | undefined): boolean => isWord(item, 'and') || item?.text === '-'

/** "30% of registrations": what the class is a part of. */
function isWhole({ items }: View, { at }: Frame): boolean {
  let k = at - 1
  while (k > 0 && isWord(items[k], 'article', 'neutral', 'poss')) k--
  return isWord(items[k], 'of')
}
