import { fold, type Token } from './tokens.ts'

// The measure words that close German compounds, longest first; a binding s or a hyphen may stand before them.
const heads =
  /^(\p{L}{2,}?)(?:s|-)?((?:exporte?n?s?|importe?n?s?|ausfuhr(?:en)?|einfuhr(?:en)?|lieferung(?:en)?|handels?|absatz(?:es)?|produktion|verkäufen?|verkauf|neuzulassung(?:en)?|zulassung(?:en)?|verbrauchs?|preise?n?s?|förderung|bezügen?|markt(?:es|s)?|bedarfs?|exporteurs?|importeurs?|lieferant(?:en)?|zölle?n?))$/iu

/** "Rohölimporte" as "Rohöl" and "importe", where `known` says that the first part is a name the lexicon has. */
export function compound(token: Token, known: (part: Token) => boolean): readonly Token[] {
  const [, first = '', head = ''] = heads.exec(token.text) ?? []
  if (first === '' || head === '') return [token]
  const cut = token.end - head.length
  const part = (start: number, end: number, text: string): Token => ({ start, end, text, lower: fold(text) })
  const front = part(token.start, token.start + first.length, first)
  return known(front) ? [front, part(cut, token.end, head)] : [token]
}
