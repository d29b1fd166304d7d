import type { Area } from '@factline/schema/vocabulary/areas'

/** Countries whose fiscal year begins with July, by the names that stand at the head of their news. */
const fiscalFromJuly: Readonly<Partial<Record<Area, string>>> = {
  PK: 'Pakistan|Karachi|Islamabad',
  BD: 'Bangladesh|Dhaka',
  AU: 'Australia|Canberra',
  EG: 'Egypt|Cairo',
  KE: 'Kenya|Nairobi',
  NP: 'Nepal|Kathmandu',
  ET: 'Ethiopia|Addis Ababa',
  UG: 'Uganda|Kampala',
  TZ: 'Tanzania',
  RW: 'Rwanda',
  NZ: 'New Zealand',
  BT: 'Bhutan',
}
const july = 7

/** The month with which the fiscal year of a country begins that names it by both its years; undefined for all others. */
export const fiscalMonthOf = (area: Area): number | undefined =>
  area === 'IN' ? 4 : area in fiscalFromJuly ? july : undefined

// First month of the fiscal year that a country's news mean, and whether the year in which it begins names it;
// April (India, Japan) where no other is named.
const starts: readonly (readonly [RegExp, number, boolean?])[] = [
  [new RegExp(`\\b(?:${Object.values(fiscalFromJuly).join('|')})`), july],
  [/\b(?:US|U\.S\.|American|United States|Washington|Thailand) (?:government )?fiscal\b/, 10],
  [/\bfiscal[^.]{0,40}\b(?:ended|ending) September/, 10],
  [/\b(?:India|New Delhi|Mumbai)/, 4],
  [/\b(?:Japan|Tokyo)/, 4, true],
]

// The United States are a partner in everybody's news, and their name is no sign by itself.
const american = /\bU\.S\.(?! dollar)|\bUS\b(?! ?\$| dollar)|\bUSDA\b|\bAmerican?\b/

export type Fiscal = {
  readonly fiscalMonth: number
  readonly fiscalByStart: boolean
  /** "The second quarter" is one of the fiscal year: so India's firms and offices count where they speak of it. */
  readonly fiscalQuarters: boolean
}

const ordinary: Fiscal = { fiscalMonth: 4, fiscalByStart: false, fiscalQuarters: false }

/** Of India's reports, those that count by the fiscal year. */
const counts = /\b(?:this|last|previous|current|same) fiscal\b|\bFY ?'?\d\d|\bfiscal year\b/

// Names of the country stand at the head of a report; looking further costs time and finds others.
const head = 5000

/** "during the July to March period of FY20": the months of a part of it tell with which it begins, where no country does. */
const opening =
  /\b(July|October)(?:-|–| to )[A-Z][a-z]{2,8}\)?(?: period| months)?,? (?:of|in) (?:the )?(?:current |last |this |previous )?(?:FY|fiscal|financial)/
const opens: Readonly<Record<string, number>> = { July: 7, October: 10 }

/** Texts that count by the year of a crop, and how they tell when it begins: "the marketing year (July-June)". */
const crop = /\b(?:marketing|crop|coffee|sugar|cotton) (?:year|season)|\bMY\b|\b\d{4}\/\d\d season\b/
const cropRun =
  /\b(?:year|season|MY)\b[^.]{0,20}\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?(?:-|–|—|to|through) ?[A-Z][a-z]{2}/
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
/** Lands of the Black Sea and of Europe sell their grain from July on. */
const fromJuly =
  /^[^]{0,200}(?<!\b(?:to|in|with|from) (?:the )?)\b(?:Ukrain|Russia|Kazakh|Moldov|Romania|Bulgaria|France|French)/
const grain = /\b(?:grain|wheat|barley|corn|maize|rapeseed|sunflower|soybeans?|flour)\b/i

/** The month with which the year of a crop begins, as a text or its head tells; null where it counts by none or does not tell. */
export function cropMonth(sample: string): number | null {
  // A report that counts by fiscal years as well tells these first of all.
  if (!crop.test(sample) || /\bfiscal|\bfinancial year|\bFY\b/i.test(sample)) return null
  const told = monthNames.indexOf((cropRun.exec(sample)?.[1] ?? '').slice(0, 3)) + 1
  return told > 0 ? told : fromJuly.test(sample) && grain.test(sample) ? july : null
}

/** The month with which the fiscal years of a text begin: of the countries it speaks of, the one named first reports. */
export function fiscalOf(text: string): Fiscal {
  const sample = text.slice(0, head)
  if (!/fiscal|financial year|FY|\d{4}[-/](?:\d\d)?\d\d\b|marketing|crop|coffee year/i.test(sample))
    return ordinary
  const grown = cropMonth(sample)
  if (grown !== null) return { ...ordinary, fiscalMonth: grown }
  const named = starts.map(([words, month, byStart = false]) => ({
    words,
    month,
    byStart,
    at: sample.search(words),
  }))
  const [first] = named.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)
  const home = sample.search(american)
  // "US exports to Japan": whose name stands first, and as often as the other's.
  const others = first === undefined ? 0 : sample.split(first.words).length
  if (home >= 0 && home < (first?.at ?? Infinity) && sample.split(american).length >= others)
    return { ...ordinary, fiscalMonth: 10 }
  if (first === undefined)
    return { ...ordinary, fiscalMonth: opens[opening.exec(sample)?.[1] ?? ''] ?? ordinary.fiscalMonth }
  const fiscalQuarters = first.month === 4 && !first.byStart && counts.test(sample)
  return { fiscalMonth: first.month, fiscalByStart: first.byStart, fiscalQuarters }
}
