import { abbreviations } from './abbreviations.ts'

/** A sentence of the text: offsets without the white space around it. */
export type Sentence = { readonly start: number; readonly end: number }

type Abbreviations = { readonly strong: ReadonlySet<string>; readonly weak: ReadonlySet<string> }
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''))
const tables: ReadonlyMap<string, Abbreviations> = new Map(
  Object.entries(abbreviations).map(([lang, table]) => [
    lang,
    { strong: setOf(table.strong), weak: setOf(table.weak) },
  ]),
)
const none: Abbreviations = { strong: new Set(), weak: new Set() }

/**
 * Sentences of one paragraph `[start, end)`, offsets into the whole text. A line break always ends one, except where a
 * line was cut in mid-sentence by its width: the next one then goes on in lower case or with a number.
 */
export function splitSentences(text: string, start: number, end: number, lang: string): Sentence[] {
  const words = tables.get(lang) ?? none
  const sentences: Sentence[] = []
  let from = start
  for (let i = start; i < end; i++) {
    const after = mayEnd(text.charCodeAt(i)) ? boundaryAfter(text, i, from, end, words) : 0
    if (after === 0) continue
    push(sentences, text, from, after)
    from = after
    i = after - 1
  }
  push(sentences, text, from, end)
  return sentences
}

function push(sentences: Sentence[], text: string, start: number, end: number): void {
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && text.charAt(end - 1).trim() === '') end--
  if (end > start) sentences.push({ start, end })
}

/** Signs that a sentence may end at: line breaks, stops and marks, Latin ones, three dots in one, and those of Chinese. */
const mayEnd = (code: number): boolean =>
  code < 0x80
    ? code === 10 || code === 33 || code === 46 || code === 63
    : code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f

/** Offset behind the boundary at `i`, with the closing quotes and brackets that belong to it; 0 where there is none. */
function boundaryAfter(text: string, i: number, from: number, end: number, words: Abbreviations): number {
  const char = text.charAt(i)
  if (char === '\n') return continues(text, i, from, end) ? 0 : i + 1
  if (char === '。' || char === '！' || char === '？') return closing(text, i + 1, end)
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return 0
  const after = closing(text, i + 1, end)
  if (after >= end) return end
  const next = text.charAt(after)
  const glued = next.trim() !== ''
  if (glued && (char !== '.' || !gluedSentence(text, i, after))) return 0
  let k = after
  while (k < end && text.charAt(k).trim() === '' && text.charAt(k) !== '\n') k++
  const opener = text.charAt(k)
  const starts = /[\p{Lu}\p{Lo}\p{N}"'“«„(\[•–—-]/u.test(opener)
  // «на 66%. (с 0,3 до 0,5 млн т)»: a bracket that opens with a small letter goes on.
  if (!starts || (opener === '(' && /\p{Ll}/u.test(text.charAt(k + 1)))) return 0
  return char === '.' && !glued && vetoed(text, i, from, opener, words) ? 0 : after
}

const closing = (text: string, at: number, end: number): number => {
  while (at < end && /["'”’»)\]」』.!?…]/.test(text.charAt(at))) at++
  return at
}

/** "of $240.11 billion.Russian President": a lower-case word of three letters or a bracket, the stop, a capital and a small letter. */
function gluedSentence(text: string, stop: number, next: number): boolean {
  return (
    /[\p{Ll}\p{N})%”"]{2}/u.test(text.slice(Math.max(0, stop - 2), stop)) &&
    /^["“«]?\p{Lu}[\p{Ll}\s-]/u.test(text.slice(next, next + 3)) &&
    !/(?:^|[\s/])(?:www|http)/.test(text.slice(Math.max(0, stop - 12), stop)) &&
    !/^\p{Lu}\p{Ll}{1,2}(?:\/|\b\.)/u.test(text.slice(next, next + 5))
  )
}

const unitFollows =
  /^\s*(?:Euro|Dollar|US-Dollar|US\$|EUR|USD|CHF|RMB|Tonnen|Kubikmeter|Kubikfuß|Fahrzeuge?n?|Stück|Barrel|Fass|Fässer|(?:Kilo|Mega|Giga|Tera)wattstunden|[KMGT]Wh|SKE|Yuan|Rubel|Franken|Pfund|Yen|Won|Kronen|Zloty|Forint|Rupien|Lira|Rand|США|Barrels|Liter|Autos?|Pkws?|Lkws?|PKW|LKW|Kfz|Neuwagen|Wagen|Einheiten|Exemplare|Light Vehicles|Elektroautos?|Elektrofahrzeuge|Elektro-|E-Autos|Stromer|Nutzfahrzeuge|Motorräder|Hybride|Plug-in|Neuzulassungen|Zulassungen|Personenwagen|Haushalte|Menschen|[A-Z]{2,3}\$? ?\d)/u

/** What a German ordinal with its stop counts. */
const ordinalFollows =
  /^\s*(?:Jan(?:uar|\.)|Jänner|Feb(?:ruar|\.)|März|Apr(?:il|\.)|Mai\b|Juni|Juli|Aug(?:ust|\.)|Sep(?:tember|\.)|Okt(?:ober|\.)|Nov(?:ember|\.)|Dez(?:ember|\.)|Quartal|Halbjahr|Jahresh|Jahrhundert|Platz|Rang|Stelle|Mal\b)/u

/** A preposition and a time behind the start, a comma or «а»: «В первом полугодии 2024», «, а к 2027». */
const timeAlone =
  /(?:^|[,;] (?:а |но |и |причем )?)(?:в|во|за|к|ко|с|на|по итогам|по результатам|на конец|на начало|в начале|в конце|начиная с)(?: [\p{L}-]+){0,4} \d{4}(?:[-–—]\d{2,4})? ?$/iu

/** Nouns that an office or a trade of a country begins with; a sentence hardly does. */
const officeFollows =
  /^\s*(?:Department|Dept|Energy|Treasury|Commerce|President|Census|Customs|Trade|Federal|International|Geological|Secretary|Government|Congress|House|Senate|Bureau|Environmental|Gulf|East|West|Coast|Dollar|LNG|Representative|Agriculture|Ambassador|Administration|Supreme|Court|Security|General)\b/u

function vetoed(text: string, stop: number, from: number, opener: string, words: Abbreviations): boolean {
  let k = stop
  while (k > from && /[\p{L}\p{N}.\-]/u.test(text.charAt(k - 1)) && stop - k < 20) k--
  const word = text.slice(k, stop).toLowerCase()
  if (word === '') return false
  // "1. China 253,1 Mrd. Euro": the numeral of a list is no sentence.
  if (/^\d{1,2}$/.test(word) && text.slice(from, k).trim() === '') return true
  const upper = /[\p{Lu}"“«„]/u.test(opener)
  // "am 2. Oktober", "im 3. Quartal": the stop of a German ordinal.
  if (/^\d{1,2}$/.test(word) && upper && ordinalFollows.test(text.slice(stop + 1, stop + 14))) return true
  // «По итогам 2024 г. Россия вывезла …»: a time alone is no sentence, nor a clause.
  if (/^гг?$/.test(word) && timeAlone.test(text.slice(Math.max(from, k - 60), k).trimStart())) return true
  // "in Jan.-Oct. 2023": of a run of months the last one stands before the stop.
  if (words.strong.has(word) || words.strong.has(word.slice(word.lastIndexOf('-') + 1))) return true
  // "2. Oktober", "J. Smith": an ordinal day or an initial.
  if (/^\p{L}$/u.test(word) && text.charAt(k) !== text.charAt(k).toLowerCase()) return true
  // "by the U.S. Department of Energy": the attribute of an office.
  if (/^(?:u\.s|u\.k|u\.n|e\.u)$/.test(word) && officeFollows.test(text.slice(stop + 1, stop + 24)))
    return true
  // "2,02 Mrd. Euro", "долл. США": a unit goes on with the number whatever its capital.
  // … and «тыс.шт.» is two of them without the space, "U.S. (16%)" one that holds a stop.
  if (words.weak.has(word) || word.split('.').every((one) => words.weak.has(one)))
    return !upper || unitFollows.test(text.slice(stop + 1, stop + 20))
  return /^\d{1,2}$/.test(word) && !upper && !/\d/.test(opener)
}

/** A hard line break inside a sentence: no stop before it, and a small letter, a number or an open phrase across it. */
function continues(text: string, at: number, from: number, end: number): boolean {
  let k = at
  while (k > from && text.charAt(k - 1).trim() === '') k--
  let n = at
  while (n < end && text.charAt(n).trim() === '') n++
  if (n >= end || k <= from || text.slice(at + 1, n).includes('\n')) return false
  const before = text.slice(Math.max(from, k - 80), k)
  if (/[.!?:;。！？]["”»)]?$/.test(before)) return false
  const next = text.charAt(n)
  if (/\p{Ll}/u.test(next)) return true
  return (
    k - from > 25 &&
    /(?:^|\s)(?:the|a|an|of|in|to|by|and|from|with|at|for|on|over|than|about|nearly|almost|some|\$|[\d.,]+|,)$|,$/iu.test(
      before,
    )
  )
}
