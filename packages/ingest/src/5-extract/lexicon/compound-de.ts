import { fold, type Token } from './tokens.ts'

// The measure words that close German compounds, longest first; a binding s or a hyphen may stand before them.
const heads =
  /^(\p{L}{2,}?)(?:s|-)?((?:exporte?n?s?|importe?n?s?|ausfuhr(?:en)?|einfuhr(?:en)?|lieferung(?:en)?|handels?|absatz(?:es)?|produktion|verkäufen?|verkauf|neuzulassung(?:en)?|zulassung(?:en)?|verbrauchs?|preise?n?s?|förderung|bezügen?|markt(?:es|s)?|bedarfs?|nachfrage|erzeugung|exporteur[es]?n?|importeur[es]?n?|produzent(?:en)?|lieferant(?:en)?|lieferland(?:es)?|abnehmer[ns]?|förderländer|zoll|zölle?n?|absatzmarkt|mengen?|bestellungen|anteile?[ns]?|quote))$/iu

/** "Rohölimporte" as "Rohöl" and "importe", where `known` says that the first part is a name the lexicon has. */
export function compound(token: Token, known: (part: Token) => boolean): readonly Token[] {
  const [, stem = '', head = ''] = heads.exec(token.text) ?? []
  if (stem === '' || head === '') return [token]
  const cut = token.end - head.length
  const part = (start: number, end: number, text: string): Token => ({ start, end, text, lower: fold(text) })
  // "Gas" ends in the s that elsewhere binds; what is cut off may be either.
  for (const first of [stem, token.text.slice(0, -head.length)]) {
    const front = part(token.start, token.start + first.length, first)
    if (known(front)) return [front, part(cut, token.end, head)]
  }
  return [token]
}
