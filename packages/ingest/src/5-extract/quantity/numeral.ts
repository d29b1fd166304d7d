import type { QuantityLanguage } from './lexicon.ts'

// Where a lone separator before three digits groups thousands; elsewhere it is the decimal mark.
const commaGroups: Readonly<Record<QuantityLanguage, boolean>> = {
  en: true,
  zh: true,
  es: true,
  ru: false,
  de: false,
  fr: false, // biome-ignore format: a table
}
const dotGroups: Readonly<Record<QuantityLanguage, boolean>> = {
  de: true,
  es: true,
  en: false,
  zh: false,
  ru: false,
  fr: false, // biome-ignore format: a table
}

// Groups of three, or of two with a last three (India); dates, versions and addresses have others.
const wellFormed =
  /^(?:\d+(?:[.,]\d+)?|\d{1,3}(?:[.,'’\s\u00a0\u2009\u202f\u2007]\d{3})+(?:[.,]\d+)?|\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?)$/

/** Most numerals; longer ones may be more than a number can hold. */
const plainDigits = /^\d{1,15}$/

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}

/**
 * Reads a numeral by the habits of its language: `1,234.5`, `1.234,5`, `17,93,957`, `1 234,5`. Two kinds of mark settle
 * it: the last is the decimal one; one kind said twice is grouping. Returns the value and the number of decimals.
 */
export function parseNumeral(
  text: string,
  language: QuantityLanguage,
  scaled: boolean,
): { value: number; decimals: number } {
  if (plainDigits.test(text)) return { value: Number(text), decimals: 0 }
  const clean = text.replace(/[\s'’\u00a0\u2009\u202f\u2007]/g, '')
  if (!wellFormed.test(text)) return { value: Number.NaN, decimals: 0 }
  const dots = countOf(clean, '.')
  const commas = countOf(clean, ',')
  let decimalMark = ''
  if (dots > 0 && commas > 0) decimalMark = clean.lastIndexOf('.') > clean.lastIndexOf(',') ? '.' : ','
  else if (dots + commas === 1) {
    const used = dots === 1 ? '.' : ','
    const [whole = '', rest = ''] = clean.split(used)
    // "0.125" and "1234,567" cannot be grouped; before a scale word three decimals are likelier than thousands of it.
    const groupable = rest.length === 3 && whole.length <= 3 && (whole.length === 3 || !whole.startsWith('0'))
    const grouped = groupable && (used === '.' ? dotGroups : commaGroups)[language]
    decimalMark = grouped && !(scaled && language === 'es' && used === ',') ? '' : used
  }
  const other = decimalMark === '.' ? ',' : '.'
  const plain =
    decimalMark === ''
      ? clean.replace(/[.,]/g, '')
      : clean.replaceAll(other, '').replace(decimalMark, '.').replaceAll(',', '')
  const value = Number(plain)
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  return { value: Number.isFinite(value) ? value : Number.NaN, decimals }
}

/** Two products of doubles such as 240.11 × 10⁹ must give the number that was meant. */
export const exact = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15))
