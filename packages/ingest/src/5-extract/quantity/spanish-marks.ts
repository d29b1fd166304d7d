import type { Piece } from './cut.ts'

const pointed = /^\d+\.\d{1,2}$|^\d{1,3}(?:,\d{3}){2,}|^\d{1,3}(?:,\d{3})+\.\d+$/
const comma = /^\d+,\d{1,2}$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

/** Units that only writers say who part thousands by commas. */
const mexican = /^(?:mdd|mdp|mmdd|mmd|mdls)$/

/**
 * Whether a Spanish text writes decimals with a point and thousands with a comma, as in Mexico and Central America
 * ("54,667 millones", "14.7%"), and no number of it the other way about.
 */
export function pointsDecimals(pieces: readonly Piece[]): boolean {
  let told = false
  for (const [i, { kind, word }] of pieces.entries()) {
    if (kind === 'word' && !told && mexican.test(word)) told = true
    // "3.15 horas", "a las 10.30"
    if (kind !== 'num' || /^(?:horas|h)$/.test(pieces[i + 1]?.word ?? '')) continue
    if (comma.test(word)) return false
    if (pointed.test(word)) told = true
  }
  return told
}

/** The numeral with its marks as the rest of the language has them. */
export const turned = (piece: Piece): Piece =>
  piece.kind === 'num' && /[.,]/.test(piece.word)
    ? { ...piece, word: piece.word.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) }
    : piece
