import { type Period, periodShape } from '@factline/schema/vocabulary/period'

/**
 * How a period is drawn: a year as a step over its twelve months, a running total as a bar that grows from January,
 * everything shorter as a dot at its middle, a run of years or a fiscal year as a step over its whole length.
 */
export type MarkShape = 'step' | 'running' | 'dot'

/**
 * Shapes of all periods of one series: whether `2023-H1` is a running total depends on its siblings. Only what flows
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
    // A first half or quarter is January to June or March: a running total, unless its siblings stand beside it.
    case 'half':
      return period.endsWith('H1') && !known.has(`${year}-H2`) ? 'running' : 'dot'
    case 'quarter':
      return period.endsWith('Q1') && ![2, 3, 4].some((q) => known.has(`${year}-Q${q}`)) ? 'running' : 'dot'
    default:
      return 'dot'
  }
}

/** A run of months or days from 1 January within one year grows; twelve months across years are a fiscal year. */
function runShape(period: Period): MarkShape {
  const [from = '', to = ''] = period.split('/')
  if (from.slice(0, 4) === to.slice(0, 4) && /^\d{4}-01(-01)?$/.test(from)) return 'running'
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7)) +
    1
  return months >= 12 ? 'step' : 'dot'
}
