import { scorePeriods } from './periods.ts'
import type { Section } from './section.ts'

/** The sentences of periods-news: one period each, to be read to the day. */
export function periodSection(): Section {
  const scores = scorePeriods()
  const title = 'Periods'
  if (scores === null) return { title, lines: [], metrics: {}, skipped: ['periods-news.json is not mounted'] }
  const rows = Object.entries(scores.byLanguage)
  return {
    title,
    lines: [
      ...rows.map(([lang, { right, total }]) => `${lang}: ${right} of ${total} read to the day`),
      ...scores.misses,
    ],
    metrics: Object.fromEntries(rows.map(([lang, { right, total }]) => [`periods.${lang}`, right / total])),
    skipped: [],
  }
}
