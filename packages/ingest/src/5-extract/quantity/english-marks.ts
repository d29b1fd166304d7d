import type { Piece } from './cut.ts'

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const point = /^\d+\.\d{1,2}$/
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
 * do ("17.874 bikes", "32,9 %"). Nobody sells a part of a vehicle, so such counts tell it for certain; decimals with commas
 * do where no other has a point. Thousands with commas, or "1.772 million", tell against it.
 */
export function pointsThousands(pieces: readonly Piece[]): boolean {
  let [counts, commas, points] = [0, 0, 0]
  for (const [i, { kind, word }] of pieces.entries()) {
    if (kind !== 'num') continue
    const next = pieces[i + 1]?.word ?? ''
    if (grouped.test(word) || (pointed.test(word) && scaled.test(next))) return false
    if (comma.test(word) && (next === '%' || /^per(?:cent)?$/.test(next))) commas++
    else if (point.test(word)) points++
    else if (pointed.test(word) && countsBehind(pieces, i)) counts++
  }
  return counts >= habit || (counts + commas >= habit && points === 0)
}

const countsBehind = (pieces: readonly Piece[], i: number): boolean =>
  pieces.slice(i + 1, i + 1 + reach).some((one) => counted.test(one.word))
