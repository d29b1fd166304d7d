// First month of the fiscal year that a country's news mean; April (India, Japan) where no other is named.
const starts: readonly (readonly [RegExp, number])[] = [
  [/\b(?:Pakistan|Karachi|Islamabad|Bangladesh|Dhaka|Australia|Egypt|Kenya|Nepal)/, 7],
  [/\b(?:US|U\.S\.|American|United States|Washington|Thailand) (?:government )?fiscal\b/, 10],
  [/\bfiscal[^.]{0,40}\b(?:ended|ending) September/, 10],
]

const ordinary = 4

// Names of the country stand at the head of a report; looking further costs time and finds others.
const head = 5000

/** The month with which the fiscal years of a text begin, by the country it speaks of. */
export function fiscalMonthOf(text: string): number {
  const sample = text.slice(0, head)
  if (!/fiscal|financial year|FY|\d{4}[-/]\d\d\b/i.test(sample) || /\bIndia/.test(sample)) return ordinary
  return starts.find(([words]) => words.test(sample))?.[1] ?? ordinary
}
