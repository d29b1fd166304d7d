import type { NumberRead } from './number-read.ts'
import { exact } from './numeral.ts'
import { kindAt } from './read.ts'
import type { Token } from './token.ts'

/** «139, 97 тыс. машин»: a blank slipped behind the comma of the decimals. A list has "и" before its last number. */
export function parted(tokens: readonly Token[], whole: NumberRead): NumberRead | null {
  const [comma, digits, behind] = tokens.slice(whole.next, whole.next + 3)
  return comma?.word === ',' &&
    !comma.spaced &&
    digits?.spaced === true &&
    /^\d{2,3}$/.test(digits.word) &&
    behind?.entry.kind === 'scale' &&
    Number.isInteger(whole.value) &&
    whole.value < 1000 &&
    // «12, 15, 97 тыс.»: a number behind another is one of several.
    tokens[whole.next - 2]?.word !== ','
    ? {
        ...whole,
        value: exact(whole.value + Number(`0.${digits.word}`)),
        step: 10 ** -digits.word.length,
        next: whole.next + 2,
      }
    : null
}

/** «5-ти миллиардов», «10-ю тысячами»: the ending of its case behind a numeral. */
export function endingOf(tokens: readonly Token[], whole: NumberRead): NumberRead | null {
  const [dash, ending] = tokens.slice(whole.next, whole.next + 2)
  return dash?.word === '-' && !dash.spaced && ending?.spaced === false && endings.test(ending.word)
    ? { ...whole, next: whole.next + 2 }
    : null
}
const endings = /^(?:ти|х|ми|мя|ю|и)$/

/** «более миллиона автомобилей», «превысил миллиард долларов»: Russian has no article to count one by. */
export const millionAlone = (tokens: readonly Token[], i: number): boolean =>
  /^(?:миллион|миллиард|триллион)а?$/.test(tokens[i]?.word ?? '') &&
  bounding.test(tokens[i - 1]?.word ?? '') &&
  ['unit', 'cur'].includes(kindAt(tokens, i + 1))
const bounding = /^(?:более|больше|свыше|около|почти|порядка|чем|до|превыси\p{L}*)$/u
