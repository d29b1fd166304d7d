/** Words for a step of a year on from the time named last, by language: that of a month is its month again. */
export const yearLater = {
  en: 'a year later|one year later',
  ru: 'годом позже|годом позднее|год спустя|спустя год',
  de: 'ein jahr später',
  es: 'un año después|un año más tarde',
} as const

/** Words for the year that follows the time named last: that of a month is all of it. */
export const nextYear = {
  en: 'the year after that|the following year',
  ru: 'на следующий год',
  de: 'im folgejahr|im jahr darauf|im folgenden jahr',
  es: 'al año siguiente|el año siguiente',
  zh: '次年|翌年',
} as const

const wordsOf = (table: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(table).flatMap((words) => words.split('|')))
const steps = wordsOf(yearLater)
const nexts = wordsOf(nextYear)

/** Whether the words of a time are the year that follows. */
export const isNextYear = (text: string): boolean => nexts.has(text.toLowerCase())

/** Whether they are a step of a year on, of either kind. */
export const isYearLater = (text: string): boolean => steps.has(text.toLowerCase()) || isNextYear(text)
