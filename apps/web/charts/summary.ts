import { periodWords } from '@factline/schema/vocabulary/period'
import { doubtWords } from '../lib/doubt.ts'
import { counted, formatClaimed, formatRivals } from '../lib/number.ts'
import { isSlip, type PeriodMark, type TimelineData } from './timeline-data.ts'

/**
 * What a chart shows, for readers who do not see it: span, first and last value, extremes, disputes, what is still
 * ahead. Periods are words ("October 2024"), never bare numbers.
 */
export function summarise(data: TimelineData): string {
  const said = (m: PeriodMark): string =>
    `${formatClaimed(m.agreed, data.unit, { signed: data.signed })} in ${periodWords(m.period)}`
  const actual = data.marks
    .filter((m) => m.status === 'actual' || m.status === 'estimate')
    .sort((a, b) => a.end.localeCompare(b.end) || a.start.localeCompare(b.start))
  const ahead = data.marks.filter((m) => m.status === 'target' || m.status === 'forecast')
  const first = actual[0]
  const last = actual.at(-1)
  const sentences: string[] = []
  if (first !== undefined && last !== undefined && first !== last) {
    sentences.push(`${counted(actual.length, 'value')} from ${said(first)} to ${said(last)}.`)
    const byValue = actual.filter((m) => !isSlip(m)).sort((a, b) => a.agreed.value - b.agreed.value)
    const [lowest, highest] = [byValue[0], byValue.at(-1)]
    if (highest !== undefined && lowest !== undefined && actual.length > 2 && data.unit !== 'rank') {
      sentences.push(`Highest ${said(highest)}, lowest ${said(lowest)}.`)
    }
  } else if (last !== undefined) sentences.push(`One value: ${said(last)}.`)
  for (const mark of ahead)
    sentences.push(`${mark.status === 'target' ? 'Target' : 'Forecast'}: ${said(mark)}.`)
  const disputed = data.marks.filter((m) => m.rivals.length > 0)
  for (const mark of disputed) {
    const sides = [mark.agreed, ...mark.rivals]
    const [agreed, ...rivals] = formatRivals(sides, data.unit, { signed: data.signed })
    const when = periodWords(mark.period)
    sentences.push(`Disputed: ${agreed} in ${when}, others say ${rivals.join(' and ')}.`)
  }
  for (const mark of data.marks.filter((m) => m.doubt !== null))
    sentences.push(`In doubt: ${said(mark)} ${doubtWords}.`)
  if (data.events.length > 0) sentences.push(`${counted(data.events.length, 'event')} on the line.`)
  return sentences.join(' ')
}
