import { alike } from '../lexicon/tag.ts'
import { type Item, isOneOf, tagOf, wordSet } from './item.ts'

const making = wordSet('сборки|производства|выпуска|происхождения')
/** «костанайской сборки», «местного производства» */
const local = /(?:[сц]кой|[сц]кого|местной|местного|отечественной|отечественного)$/
const nothing = [alike({ tag: 'word', word: 'neutral' })]

/**
 * «электромобили американской *сборки*», «машины китайского *производства*»: behind the ware and the country it comes from
 * the word counts nothing that is made. «Рост российского производства автомобилей» is one of output.
 */
export function plainOrigins(items: Item[]): Item[] {
  if (!items.some((item) => isOneOf(item, making))) return items
  return items.map((item, k) =>
    isOneOf(item, making) &&
    (tagOf(items[k - 1], 'area')?.form === 'adjective' || local.test(items[k - 1]?.lower ?? '')) &&
    (tagOf(items[k - 2], 'product') ?? tagOf(items[k - 2], 'company')) !== undefined
      ? { ...item, tags: nothing }
      : item,
  )
}
