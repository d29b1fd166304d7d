import { type Item, hasSign, isMark, isWord, tagOf } from './item.ts'

/** An index below this would be a fall by more than three fifths, which is rarer than a growth told without its verb. */
const least = 40

/** So many items before the number a word for rise or fall makes it one: «рост на 45% к ноябрю». */
const reach = 3

/**
 * «31,6 млрд долларов (*104,1% к ноябрю прошлого года*)», «составила 98,2% к маю 2008 года»: Russian statistics tell a
 * change as how much it is of the old value. Read as "1.041 times as much".
 */
export function withIndexes(items: Item[]): Item[] {
  if (!items.some((item) => item.period?.role === 'basis')) return items
  return items.map((item, q) => {
    const { quantity } = item
    // «(+69% к 2022 году)»: the sign says that it is the change itself.
    if (quantity?.form !== 'percent' || quantity.value < least || hasSign(item)) return item
    if (!isOfOldTime(items, q)) return item
    const { value, low, high } = quantity
    const shifted = (bound: number | null): number | null => (bound === null ? null : round(bound - whole))
    return {
      ...item,
      quantity: {
        ...quantity,
        form: 'multiple',
        value: round(value - whole),
        low: shifted(low),
        high: shifted(high),
      },
    }
  })
}

const whole = 100

/** 104.1 less 100 is 4.1, and not 4.0999. */
const round = (value: number): number => Number(value.toFixed(8))

function isOfOldTime(items: readonly Item[], q: number): boolean {
  const to = isMark(items[q + 1], '—–-') ? q + 2 : q + 1
  if (items[to]?.lower !== 'к' || items[to + 1]?.period?.role !== 'basis' || isWord(items[q - 1], 'on', 'by'))
    return false
  return !items.slice(Math.max(0, q - reach), q).some((item) => (tagOf(item, 'move')?.sign ?? 0) !== 0)
}
