import { periodSpan } from '@factline/schema/vocabulary/period'
import type { Commitment, EventMark, PeriodMark, TimelineData } from './timeline-data.ts'

/** Marks and events for tests of the charts, with only what a case is about written out. */
export function mark(
  period: string,
  value: number,
  more: Partial<PeriodMark> & { says?: Partial<Commitment> } = {},
): PeriodMark {
  const span = periodSpan(period)
  if (span === null) throw new Error(`${period} is no period`)
  const { says, ...rest } = more
  const agreed: Commitment = { value, low: value, high: value, qualifier: 'exact', ...says }
  return {
    period,
    ...span,
    status: 'actual',
    agreed,
    stories: 2,
    articles: 3,
    rivals: [],
    doubt: null,
    claimed: [],
    href: `/series/x#p-${period}`,
    card: [`${value} in ${period}`, '2 independent reports'],
    ...rest,
  }
}

export const rival = (value: number, more: Partial<Commitment> = {}) => ({
  value,
  low: value,
  high: value,
  qualifier: 'exact' as const,
  stories: 1,
  outlets: 'daily.example',
  ...more,
})

export function event(period: string, type: EventMark['type'], title: string): EventMark {
  const span = periodSpan(period)
  if (span === null) throw new Error(`${period} is no period`)
  return { id: `${period}-${type}`, ...span, period, type, title, href: '/articles/a#e-1' }
}

export const timeline = (
  unit: string,
  marks: readonly PeriodMark[],
  more: Partial<TimelineData> = {},
): TimelineData => ({
  id: 't',
  title: 'China–Russia trade reached $240.1bn in 2023',
  unit,
  signed: false,
  flows: true,
  marks,
  events: [],
  ...more,
})
