import { periodWords } from '@factline/schema/vocabulary/period'
import { pairWords, type Series } from '@factline/schema/vocabulary/series'

/** A value with its unit as a finding writes it: "240.11 bn USD", "4.91 m vehicles", "26.3 %". */
export function amount(value: number, unit: string): string {
  if (unit === 'percent') return `${plain(value)} %`
  const size = Math.abs(value)
  const scales: readonly [number, string][] = [
    [1e12, ' tn'],
    [1e9, ' bn'],
    [1e6, ' m'],
  ]
  const [by, word] = scales.find(([least]) => size >= least) ?? [1, '']
  return `${plain(value / by)}${word} ${unit}`
}

// Made once: a format of its own for each number costs a hundred times the number.
const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })
const plain = (value: number): string => figures.format(Number(value.toPrecision(6)))

/** "exports, China to Russia, Jan–Feb 2024" */
export const subject = (series: Series, period: string): string =>
  `${series.measure.replaceAll('_', ' ')}, ${pairWords(series)}, ${periodWords(period)}`
