import type { PeriodSpan } from '../period/period-span.ts'

/** "fell 8% in September … 1,500 were shipped *last month*": on a page without a day the month gone by is the one that it tells of. */
export const asTold = (periods: readonly PeriodSpan[]): readonly PeriodSpan[] =>
  periods.map((span, n) => {
    if (span.role !== 'main' || !lastMonth.test(span.text)) return span
    const [told] = periods
      .slice(0, n)
      // A month behind it is one to come: "sales in September will tell".
      .flatMap(({ role, label }) =>
        role === 'main' && isMonth(label) && label <= (span.label ?? label) ? [label] : [],
      )
      .sort()
      .reverse()
    return told === undefined ? span : { ...span, label: told }
  })
const lastMonth = /^(?:in |during )?(?:the )?last month$/i
const isMonth = (label: string | null): label is string => label !== null && /^\d{4}-\d\d$/.test(label)
