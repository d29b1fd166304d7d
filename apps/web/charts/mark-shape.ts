import { type Period, periodShape } from '@factline/schema/vocabulary/period'

/**
 * How a period is drawn: a year as a step over its twelve months, a total of several months as a bar over them (from
 * January it grows with each month told), everything up to a quarter as a dot at its middle, a run of years or a fiscal
 * year as a step over its whole length.
 */
export type MarkShape = 'step' | 'running' | 'dot'

/**
 * Shapes of all periods of one series: whether `2023-Q1` is a running total depends on its siblings. Only what flows
 * adds up: a price or a share from January to September lies over its months like one of a year does.
 */
export function markShapes(periods: readonly Period[], flows: boolean): Map<Period, MarkShape> {
  const known = new Set(periods)
  return new Map(
    periods.map((period) => {
      const shape = shapeOf(period, known)
      return [period, shape === 'running' && !flows ? 'step' : shape]
    }),
  )
}

function shapeOf(period: Period, known: ReadonlySet<Period>): MarkShape {
  const shape = periodShape(period)
  const year = period.slice(0, 4)
  switch (shape) {
    case 'year':
    case 'years':
      return 'step'
    case 'run':
      return runShape(period)
    case 'half':
      return 'running'
    // A first quarter is January to March: a running total, unless its siblings stand beside it.
    case 'quarter':
      return period.endsWith('Q1') && ![2, 3, 4].some((q) => known.has(`${year}-Q${q}`)) ? 'running' : 'dot'
    default:
      return 'dot'
  }
}

/** A run that begins with January, or is longer than a quarter, is a total of its months; twelve months are a year. */
function runShape(period: Period): MarkShape {
  const [from = '', to = ''] = period.split('/')
  const [fromYear, fromMonth, toYear, toMonth] = [from, to].flatMap((side) => [
    Number(side.slice(0, 4)),
    Number(side.slice(5, 7)),
  ]) as [number, number, number, number]
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1
  if (months >= 12) return 'step'
  const fromJanuary = fromYear === toYear && /^\d{4}-01(-01)?$/.test(from)
  return fromJanuary || months > 3 ? 'running' : 'dot'
}
