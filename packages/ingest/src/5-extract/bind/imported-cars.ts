import { alike, type Tag } from '../lexicon/tag.ts'
import { type Item, isOneOf, tagOf, wordSet } from './item.ts'

const takers = wordSet('it|they|country|which|who|also|has|have')
const buys = alike({ tag: 'cue', cue: 'in', pos: 'v' })
const cars = alike({ tag: 'product', product: 'cars', detail: null })

/** "Egypt *imported cars* worth $2.4 billion": behind who does it the first word is a verb; elsewhere both are a kind of car. */
export function splitImported(items: Item[]): Item[] {
  if (!items.some(isImported)) return items
  return items.flatMap((item, i) => {
    if (!isImported(item)) return [item]
    const before = items[i - 1]
    if (before === undefined || !(tagOf(before, 'area')?.form === 'name' || isOneOf(before, takers)))
      return [item]
    const part = (start: number, end: number, tag: Tag): Item => {
      const text = item.text.slice(start, end)
      return {
        ...item,
        start: item.start + start,
        end: item.start + end,
        text,
        lower: text.toLowerCase(),
        tags: [tag],
      }
    }
    const gap = item.text.search(/\s/)
    return [part(0, gap, buys), part(item.text.length - 'cars'.length, item.text.length, cars)]
  })
}

const isImported = ({ lower }: Item): boolean => lower === 'imported cars'
