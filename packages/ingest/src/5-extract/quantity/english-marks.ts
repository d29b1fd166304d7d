import type { Piece } from './cut.ts'

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const pointed = /^\d{1,3}\.\d{3}$/
const comma = /^\d+,\d{1,2}$/
const counted =
  /^(?:units?|vehicles?|cars?|bikes?|motorcycles?|trucks?|buses|vans?|registrations?|copies|pieces)$/

/** "1.772 million units" */
const scaled = /^(?:thousand|million|billion|lakh|crore|[mb]n|[mb]ln|[mbk])$/

/** How far behind a number what it counts may stand: "17.874 new bikes", "4.396 brand new units". */
const reach = 3
/** One number may be a slip; a habit shows twice. */
const habit = 2

/**
 * Whether an English text parts thousands by points and decimals by commas, as writers of Latin America and the continent
 * do ("17.874 bikes", "32,9 %"), and no number of it the other way about. Nobody sells a part of a vehicle.
 */
export function pointsThousands(pieces: readonly Piece[]): boolean {
  let told = 0
  for (const [i, { kind, word }] of pieces.entries()) {
    if (kind !== 'num') continue
    if (grouped.test(word)) return false
    const next = pieces[i + 1]
    if (comma.test(word) && (next?.word === '%' || /^per(?:cent)?$/.test(next?.word ?? ''))) told++
    else if (pointed.test(word) && !scaled.test(next?.word ?? '') && countsBehind(pieces, i)) told++
  }
  return told >= habit
}

const countsBehind = (pieces: readonly Piece[], i: number): boolean =>
  pieces.slice(i + 1, i + 1 + reach).some((one) => counted.test(one.word))
