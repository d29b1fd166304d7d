import { firstBehind, isOneOf, isWord, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'

/** Two flows named as one: "exports and imports", "total imports and exports of goods". */
const pair =
  /\b(?:exports and imports|imports and exports|Exporte und Importe|Importe und Exporte|Ex- und Importe|Im- und Exporte|Aus- und Einfuhr(?:en)?|Ein- und Ausfuhr(?:en)?|Ausfuhr(?:en)? und Einfuhr(?:en)?|Einfuhr(?:en)? und Ausfuhr(?:en)?|Export und Import|exportaciones e importaciones|importaciones y exportaciones)\b/i

const importsFirst = /\b(?:imports and|Importe und|Im- und|Ein- und|Einfuhr(?:en)? und|importaciones y)/i

const either = wordSet('both|each|alike|equally')

/** How far behind the two words their two numbers may begin, in items. */
const reach = 16

/**
 * "Exports and imports grew by 12% and 5%, respectively": with a number for each the two words are two measures, in
 * their order, and otherwise the whole of trade.
 */
export function bothFlows(view: View, frame: Frame): Frame[] {
  const { items } = view
  if (frame.cls !== 'trade' || !pair.test(items[frame.at]?.text ?? '')) return [frame]
  const first = firstBehind(
    items,
    frame.at,
    (item) => item.quantity !== null && item.quantity.form !== 'rank',
    reach,
  )
  const form = items[first]?.quantity?.form
  const second = first + 2
  // "were *both* down 4%", "*each* rose 4%": one number for either.
  const shared =
    form === 'percent' && items.slice(Math.max(0, frame.at - 1), first).some((item) => isOneOf(item, either))
  const each =
    form !== undefined &&
    isWord(items[first + 1], 'and', 'respectively') &&
    // "um 10,0 *und um* 1,1 Prozent", «un 10% y *un* 1,1%»
    items.slice(second, second + 2).some((item) => item.quantity?.form === form) &&
    !items.slice(frame.at + 1, first).some((item) => item.text === ';')
  if (!each && !shared) return [frame]
  const flows: Frame[] = [
    { ...frame, cls: 'out' },
    { ...frame, cls: 'in' },
  ]
  return importsFirst.test(items[frame.at]?.text ?? '') ? flows.reverse() : flows
}
