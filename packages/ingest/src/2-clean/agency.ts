/** Agencies as their credits write them, and the name they go by; the order breaks ties. */
const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ['TASS', /\bTASS\b|\bТАСС\b/],
  ['Reuters', /\bReuters\b|\bРейтер\b|路透社/],
  ['AFP', /\bAFP\b|Agence France-Presse|法新社/],
  ['AP', /\(AP\)|\bAssociated Press\b|\bAP\s*[—–-]\s|\/AP\b/],
  ['Xinhua', /\bXinhua\b|新华社|新華社|新华网|\bСиньхуа\b/],
  ['Interfax', /\bInterfax\b|\bINTERFAX(?:\.RU)?\b|\bИнтерфакс\b/i],
  ['RIA Novosti', /\bRIA Novosti\b|РИА\s*Новости/i],
  ['MENAFN', /\bMENAFN\b/],
  ['dpa', /\(dpa(?:[-/][^)]*)?\)|\bdpa\b/],
  ['Anadolu', /\bAnadolu\b/],
  ['Bloomberg', /\(Bloomberg\)|\bBloomberg\s*[—–-]/],
  ['EFE', /\(EFE\)|\bEFE\b/],
  ['Europa Press', /\(EUROPA PRESS\)|\bEuropa Press\b/i],
  ['Trend', /\bTrend News Agency\b|\bTrend reports\b/],
  ['Yonhap', /\bYonhap\b/i],
  ['Kyodo', /\bKyodo\b/i],
  ['PTI', /\(PTI\)|\bPTI\b/],
  ['ANI', /\(ANI\)/],
  ['IANS', /\(IANS\)/],
  ['China News Service', /中新社|中新网|\bChina News Service\b|\bECNS\b/],
]

/**
 * Most texts name none: two looks for all of them, for names in capitals and small letters alike are looked for at every
 * letter and the others at capitals alone; and first in all places together.
 */
const anyOf = (isLoose: boolean): RegExp =>
  new RegExp(
    AGENCIES.flatMap(([, { source, ignoreCase }]) => (ignoreCase === isLoose ? [source] : [])).join('|'),
    isLoose ? 'i' : '',
  )
const [EXACT, LOOSE] = [anyOf(false), anyOf(true)]

/**
 * The agency that the article credits: named in the dateline, in a byline or credit line, or at the end.
 * @param places texts that may credit one, the likeliest first
 */
export function creditedAgency(places: readonly string[]): string | null {
  const all = places.join('\n')
  if (!EXACT.test(all) && !LOOSE.test(all)) return null
  for (const text of places) {
    if (!EXACT.test(text) && !LOOSE.test(text)) continue
    let found: readonly [string, number] | null = null
    for (const [name, pattern] of AGENCIES) {
      const at = text.search(pattern)
      if (at >= 0 && (found === null || at < found[1])) found = [name, at]
    }
    if (found) return found[0]
  }
  return null
}
